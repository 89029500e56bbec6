/** What surrounds a call: its events, its outcome as a value, what it may bring, and what the vendor skips. */
import { expect, test, vi } from "vitest";
import {
	type CallEvent,
	createZyntroClient,
	safe,
	ZyntroError,
} from "../../generated/zyntro/index.ts";
import { answering } from "../support/server.ts";
import { answer, misbehaving } from "../support/socket.ts";

const credentials = {
	api_key: "key-1",
	developer_secret: "zdk_1",
	org_id: "org-1",
};
const success = (data: object) =>
	JSON.stringify({
		status: "success",
		data: { message: "", contact_id: "1", entity_id: null, ...data },
	});
const updated = success({ updated_fields: ["status"] });
const update = { contact_id: "1", fields: { status: "Warm" } };

test("each step of a call is an event, without what was sent or answered", async () => {
	await using server = await misbehaving(
		answer(503, "", { "Retry-After": "0.01" }),
		answer(200, '{"status":"error","data":"No"}'),
	);
	const events: CallEvent[] = [];
	const client = createZyntroClient({
		...credentials,
		...server,
		onEvent: (event) => events.push(event),
	});
	await safe(client.updateFieldData(update));
	const of = { api: "zyntro", operation: "updateFieldData" };
	const duration = expect.any(Number);
	const unknown = { error: "ZyntroError", code: "UNKNOWN" };
	expect(events).toEqual([
		{ type: "request", ...of, attempt: 1, duration },
		{ type: "response", ...of, attempt: 1, status: 503, duration },
		{ type: "retry", ...of, attempt: 1, status: 503, duration: 10, ...unknown },
		{ type: "request", ...of, attempt: 2, duration },
		{ type: "response", ...of, attempt: 2, status: 200, duration },
		{ type: "error", ...of, attempt: 2, status: 200, duration, ...unknown },
	]);
});

test.each([
	[
		"throws",
		() => {
			throw new Error("a broken logger");
		},
	],
	[
		"rejects",
		async () => {
			throw new Error("a broken logger");
		},
	],
])("a listener that %s changes nothing", async (_, onEvent) => {
	await using server = await answering({ body: updated });
	const client = createZyntroClient({ ...credentials, ...server, onEvent });
	expect(await client.updateFieldData(update)).toMatchObject({
		status: "success",
	});
});

test("an outcome as a value", async () => {
	await using server = await misbehaving(
		answer(200, updated),
		answer(200, '{"status":"error","data":"Contact not found"}'),
	);
	const client = createZyntroClient({ ...credentials, ...server });
	expect(await safe(client.updateFieldData(update))).toMatchObject({
		ok: true,
		data: { status: "success" },
	});
	const failed = await safe(client.updateFieldData(update));
	expect(failed).toMatchObject({ ok: false });
	expect(!failed.ok && failed.error).toBeInstanceOf(ZyntroError);
});

test("a call may bring its member, which goes before the client's", async () => {
	await using server = await answering({
		body: '{"status":"success","data":{},"log":""}',
	});
	const contact = { firstName: "Jane", primaryEmail: "jane@example.com" };
	const without = createZyntroClient({ ...credentials, ...server });
	await without.addContactsFull({ contact, member_id: "member-1" });
	await expect(without.addContactsFull({ contact })).rejects.toThrow(
		"zyntro.addContactsFull needs member_id: give it to createZyntroClient.",
	);
	await expect(
		without.addContactsFull({ contact, member_id: "" }),
	).rejects.toThrow("zyntro.addContactsFull: member_id is missing or empty");
	const client = createZyntroClient({
		...credentials,
		...server,
		member_id: "member-0",
	});
	await client.addContactsFull({ contact });
	await client.addContactsFull({ contact, member_id: "member-2" });
	expect(
		server.received.map(
			({ body }) => (body as typeof client & { member_id: string }).member_id,
		),
	).toEqual(["member-1", "member-0", "member-2"]);
});

test("the names that the vendor passes over without a word", async () => {
	await using server = await answering({
		body: success({
			updated_fields: ["status", "customFields"],
			warnings: ["primaryEmail is not a valid email address"],
		}),
	});
	const client = createZyntroClient({ ...credentials, ...server });
	const { data, skipped_fields } = await client.updateFieldData({
		contact_id: "1",
		fields: {
			status: "Warm",
			customFields: { lead_source: "Conference" },
			primaryEmail: "nobody",
			// The warning begins with the first, and mentions the second as a word.
			...{ primary: "?", email: "a@example.com", favouriteColour: "blue" },
			lastName: null,
			source: "",
			id: "1",
		},
	});
	expect(skipped_fields).toEqual([
		"primary",
		"favouriteColour",
		"lastName",
		"source",
		"id",
	]);
	expect(data.warnings).toEqual(["primaryEmail is not a valid email address"]);
});

test("without a word about it, a try has thirty seconds", async () => {
	vi.useFakeTimers();
	try {
		const client = createZyntroClient({
			...credentials,
			retries: 0,
			fetch: () => new Promise(() => {}),
		});
		const outcome = safe(client.updateFieldData(update));
		const still = Symbol("still waiting");
		await vi.advanceTimersByTimeAsync(29_999);
		expect(await Promise.race([outcome, still])).toBe(still);
		await vi.advanceTimersByTimeAsync(1);
		expect(await outcome).toMatchObject({ error: { name: "TimeoutError" } });
	} finally {
		vi.useRealTimers();
	}
});

test("the time of a try is the call's, else the client's", async () => {
	await using server = await misbehaving(() => {});
	const client = createZyntroClient({
		...credentials,
		...server,
		timeout: 40,
		retries: 0,
	});
	await expect(client.updateFieldData(update)).rejects.toThrow(
		"zyntro.updateFieldData had no response within 40 ms",
	);
	await expect(client.updateFieldData(update, { timeout: 30 })).rejects.toThrow(
		"within 30 ms",
	);
});

test("a password in the address is refused by fetch, and not told", async () => {
	const client = createZyntroClient({
		...credentials,
		baseUrl: "http://user:marker@127.0.0.1:1",
		retries: 0,
	});
	const error = await client.updateFieldData(update).catch((it) => it);
	expect(error).toMatchObject({ name: "NetworkError" });
	expect(`${error.stack}`).not.toContain("marker");
});
