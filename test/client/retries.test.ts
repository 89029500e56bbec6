/** When a call is retried, and when it gives up. */
import { expect, test } from "vitest";
import { createZyntroClient } from "../../generated/zyntro/index.ts";
import { answer, misbehaving } from "../support/socket.ts";

const CREDENTIALS = {
	api_key: "key-marker",
	developer_secret: "zdk_marker",
	org_id: "org-1",
	member_id: "member-1",
};
const success = answer(
	200,
	'{"status":"success","data":{"updated_fields":["status"]}}',
);
const update = { contact_id: "1", fields: { status: "Warm" } };
const contact = { firstName: "A", primaryEmail: "a@example.com" };

test.each([
	["an update after 408", "updateFieldData", 408, {}, 2],
	["a create after 408", "addContactsFull", 408, {}, 1],
	["a create after 503", "addContactsFull", 503, {}, 1],
	["a create after 429", "addContactsFull", 429, {}, 2],
	["more than a minute", "updateFieldData", 429, { "Retry-After": "61" }, 1],
] as const)("%s", async (_, operation, status, headers, attempts) => {
	await using server = await misbehaving(answer(status, "", headers));
	const client = createZyntroClient({ ...CREDENTIALS, ...server, retries: 1 });
	await expect(
		operation === "updateFieldData"
			? client.updateFieldData(update)
			: client.addContactsFull({ contact }),
	).rejects.toMatchObject({ status, attempts });
	expect(server.times).toHaveLength(attempts);
});

test.each(["-5", "Thu, 01 Jan 1970 00:00:00 GMT"])(
	"Retry-After: %s is waited for as without one",
	async (value) => {
		await using server = await misbehaving(
			answer(503, "", { "Retry-After": value }),
			success,
		);
		await createZyntroClient({ ...CREDENTIALS, ...server }).updateFieldData(
			update,
		);
		const [first = 0, second = 0] = server.times;
		expect(second - first).toBeGreaterThan(490);
	},
);

test("a deadline ends a call while it waits for a response, and instead of a retry", async () => {
	await using silent = await misbehaving(() => {});
	const client = createZyntroClient({ ...CREDENTIALS, ...silent });
	await expect(
		client.updateFieldData(update, { deadline: 50 }),
	).rejects.toThrow(/within \d+ ms, its deadline/);
	await using busy = await misbehaving(answer(503));
	await expect(
		createZyntroClient({
			...CREDENTIALS,
			...busy,
			deadline: 400,
		}).updateFieldData(update),
	).rejects.toMatchObject({ status: 503, attempts: 1 });
});
