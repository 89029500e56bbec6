// npx vitest run vitest.test.mjs; in Jest the same, run with NODE_OPTIONS=--experimental-vm-modules
import { createNedzoClient } from "crm-contact-apis/nedzo";
import { createSandbox } from "crm-contact-apis/sandbox";
import { beforeEach, expect, test } from "vitest";

const sandbox = await createSandbox({ now: "2026-01-01T00:00:00Z" });
beforeEach(() => sandbox.reset());

const contact = "123e4567-e89b-12d3-a456-426614174000";
const client = createNedzoClient({
	token: "sk_test_your_api_key",
	fetch: sandbox.fetch,
});

test("tags are added", async () => {
	const { tags } = await client.updateContact({ id: contact, tags: ["new"] });
	expect(tags).toEqual(["gold", "new", "vip"]);
	expect(sandbox.get("nedzo.contacts", contact)).toMatchObject({ tags });
});

test("a call is retried after an outage", async () => {
	sandbox.force({ operation: "nedzo.updateContact", example: "bad-gateway" });
	await client.updateContact({ id: contact, firstName: "Janet" });
	const statuses = sandbox.requests().map(({ status }) => status);
	expect(statuses).toEqual([200, 502]);
});
