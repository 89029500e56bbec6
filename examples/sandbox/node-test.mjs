// node --test node-test.mjs
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import {
	createRouteraClient,
	createRouteraToken,
} from "crm-contact-apis/routera";
import { createSandbox } from "crm-contact-apis/sandbox";

const sandbox = await createSandbox();
beforeEach(() => sandbox.reset());

test("a contact is renamed, with a token of its own", async () => {
	const { fetch } = sandbox;
	const token = createRouteraToken({
		client_id: "your_client_id",
		client_secret: "your_client_secret",
		fetch,
	});
	const client = createRouteraClient({ token, fetch });
	const { first_name } = await client.updateContact({
		contactId: "550e8400-e29b-41d4-a716-446655440000",
		fields: { first_name: "Augusta" },
	});
	assert.equal(first_name, "Augusta");
	assert.deepEqual(sandbox.requests("routera.updateContact")[0].violations, []);
});
