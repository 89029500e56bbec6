/** Input and options are not trusted: what would lead astray is rejected before a request. */
import { expect, test, vi } from "vitest";
import { createRouteraClient } from "../../generated/routera/index.ts";
import { createZyntroClient } from "../../generated/zyntro/index.ts";
import { answering } from "../support/server.ts";

const token = "token-marker-77ab";
const CREDENTIALS = {
	api_key: "key-marker",
	developer_secret: "zdk_marker",
	org_id: "org-1",
};
const update = { contact_id: "1", fields: { status: "Warm" } };
const updated = {
	body: '{"status":"success","data":{"updated_fields":["status"]}}',
};

test.each(["", ".", "..", "a/b", "a\\b", undefined, null])(
	"the path parameter %j is rejected",
	async (contactId) => {
		await using server = await answering({ body: "{}" });
		const client = createRouteraClient({ token, ...server });
		await expect(
			client.updateContact({ contactId: contactId as string, fields: {} }),
		).rejects.toThrow("routera.updateContact: contactId is missing or empty");
		expect(server.received).toEqual([]);
	},
);

test("a credential in the input is rejected, and one in the options is the call's", async () => {
	await using server = await answering(updated);
	const client = createZyntroClient({ ...CREDENTIALS, ...server });
	const mistaken = { ...update, org_id: "org-2" };
	await expect(client.updateFieldData(mistaken)).rejects.toThrow(
		"zyntro.updateFieldData: org_id is no property of the input",
	);
	await client.updateFieldData(update, { credentials: { org_id: "org-2" } });
	expect(server.received.map(({ body }) => body)).toMatchObject([
		{ org_id: "org-2", api_key: CREDENTIALS.api_key },
	]);
});

test.each([
	[{ timeout: 0 }, "timeout is 0"],
	[{ timeout: Number.NaN }, "timeout is NaN"],
	[{ retries: -1 }, "retries is -1"],
	[{ deadline: -5 }, "deadline is -5"],
	[{ maxResponseBytes: 0 }, "maxResponseBytes is 0"],
	[{ baseUrl: "api.example.com" }, "baseUrl is not an absolute http"],
	[{ baseUrl: "ftp://api.example.com" }, "baseUrl is not an absolute http"],
	[{ org_id: undefined as unknown as string }, "org_id is missing or empty"],
])("at creation, %j is a TypeError", (options, message) => {
	const create = () => createZyntroClient({ ...CREDENTIALS, ...options });
	expect(create).toThrow(TypeError);
	expect(create).toThrow(`createZyntroClient: ${message}`);
});

test("a URL object is an address, and its query is none of it", async () => {
	await using server = await answering(updated);
	const baseUrl = new URL(`${server.baseUrl}/proxy/?region=eu#top`);
	const client = createZyntroClient({ ...CREDENTIALS, baseUrl });
	await client.updateFieldData(update);
	expect(server.received[0]?.url).toBe(
		"/proxy/apis/v2/public/crm/updateFieldData",
	);
});

test("the usual headers, and those of a Headers object", async () => {
	await using server = await answering(updated);
	const headers = new Headers({ "X-Trace": "7" });
	const client = createZyntroClient({ ...CREDENTIALS, ...server, headers });
	await client.updateFieldData(update);
	expect(server.received[0]?.headers).toMatchObject({
		accept: "application/json, */*;q=0.5",
		"user-agent": "crm-contact-apis",
		"x-trace": "7",
	});
});

test("a worker of a browser leaves the user agent to it", async () => {
	vi.stubGlobal("importScripts", () => {});
	vi.resetModules();
	const zyntro = await import("../../generated/zyntro/index.ts");
	vi.unstubAllGlobals();
	await using server = await answering(updated);
	const client = zyntro.createZyntroClient({ ...CREDENTIALS, ...server });
	await client.updateFieldData(update);
	expect(server.received[0]?.headers["user-agent"]).toBe("node");
});

test("fetch is looked up when a call is made", async () => {
	const client = createZyntroClient(CREDENTIALS);
	const { fetch } = globalThis;
	globalThis.fetch = async () => new Response(updated.body);
	try {
		expect(await client.updateFieldData(update)).toMatchObject({
			status: "success",
		});
	} finally {
		globalThis.fetch = fetch;
	}
});

test("a signal that many calls share gives no warning", async () => {
	const warnings: Error[] = [];
	const listen = (warning: Error) => warnings.push(warning);
	process.on("warning", listen);
	await using server = await answering(updated);
	const client = createZyntroClient({ ...CREDENTIALS, ...server });
	const { signal } = new AbortController();
	await Promise.all(
		Array.from({ length: 50 }, () =>
			client.updateFieldData(update, { signal }),
		),
	);
	await new Promise((done) => setImmediate(done));
	process.off("warning", listen);
	expect(warnings).toEqual([]);
});

test("what is skipped is taken from what was sent", async () => {
	await using server = await answering({
		body: JSON.stringify({
			status: "success",
			data: { warnings: "stageId must be a number" },
		}),
	});
	const client = createZyntroClient({ ...CREDENTIALS, ...server });
	const fields: Record<string, unknown> = {
		stageId: 1,
		other: 1,
		no: undefined,
	};
	const call = client.updateFieldData({ contact_id: "1", fields });
	fields.late = 1;
	expect((await call).skipped_fields).toEqual(["other"]);
});
