/** Nothing that the vendor, or whatever stands before it, said is lost. */
import { type AddressInfo, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createNedzoClient } from "../../generated/nedzo/index.ts";
import {
	createRouteraClient,
	createRouteraToken,
	RouteraError,
} from "../../generated/routera/index.ts";
import { connect } from "../../generated/runtime/index.ts";
import { createZyntroClient } from "../../generated/zyntro/index.ts";
import { answer, type Behaviour, misbehaving } from "../support/socket.ts";

const token = "token-marker-77ab";
const CREDENTIALS = {
	api_key: "key-marker",
	developer_secret: "zdk_marker",
	org_id: "org-1",
	member_id: "member-1",
};
const V1 = {
	email: "a@example.com",
	first_name: "A",
	contact_status: "Active",
	contact_source: "API",
};

test("the body of a failure, parsed and scrubbed", async () => {
	const field_map = { email: { required: true, description: "key-marker" } };
	await using server = await misbehaving(
		answer(200, JSON.stringify({ status: "error", data: ["No"], field_map })),
	);
	const client = createZyntroClient({ ...CREDENTIALS, ...server });
	const error = await client.createContact(V1).catch((it) => it);
	expect(error.body.field_map).toEqual({
		email: { required: true, description: "***" },
	});
});

test("the headers that help in support", async () => {
	await using server = await misbehaving(
		answer(429, '{"detail":"Slow down"}', {
			"X-Request-Id": "r-1",
			"Retry-After": "7",
			"X-RateLimit-Remaining": "0",
			"Set-Cookie": "session=1",
		}),
	);
	const client = createNedzoClient({ token, ...server, retries: 0 });
	await expect(
		client.updateContact({ id: "1", firstName: "A" }),
	).rejects.toMatchObject({
		requestId: "r-1",
		retryAfter: 7,
		headers: {
			"x-request-id": "r-1",
			"retry-after": "7",
			"x-ratelimit-remaining": "0",
		},
	});
});

test("what a token endpoint returns", async () => {
	await using server = await misbehaving(
		answer(401, '{"error":"invalid_client","error_description":"No"}'),
	);
	const client = { client_id: "program-1", client_secret: "secret-marker" };
	const error = await createRouteraToken({ ...client, ...server })().catch(
		(it) => it,
	);
	expect(error).toBeInstanceOf(RouteraError);
	expect(error.body).toEqual({
		error: "invalid_client",
		error_description: "No",
	});
});

test.each([
	['{"error":"Forbidden"}', ["Forbidden"]],
	['{"error":{"code":1,"message":"Database is down"}}', ["Database is down"]],
	['"Forbidden"', ["Forbidden"]],
	["<p>Forbidden</p>", ["<p>Forbidden</p>"]],
	['{"reasons":[1]}', ['{"reasons":[1]}']],
	["", []],
])("the text of a failure of another shape: %s", async (body, messages) => {
	await using server = await misbehaving(answer(403, body));
	const client = createRouteraClient({ token, ...server });
	await expect(
		client.updateContact({ contactId: "1", fields: {} }),
	).rejects.toMatchObject({ status: 403, code: "UNKNOWN", messages });
});

test("where a redirect leads, without its query", async () => {
	await using server = await misbehaving(
		answer(302, "", { Location: "https://login.example/in?token=marker" }),
	);
	const client = createRouteraClient({ token, ...server });
	await expect(
		client.updateContact({ contactId: "1", fields: {} }),
	).rejects.toThrow(
		"was redirected to https://login.example/in, where the credentials are not sent (HTTP 302)",
	);
});

test.each([
	["a port that fetch blocks", "http://127.0.0.1:1", {}, "bad port"],
	["a header", "http://127.0.0.1:9", { "X-A": "a\nb" }, "header"],
	["a server without TLS", "", {}, "SSL"],
])(
	"%s is a matter of configuration, and is not retried",
	async (_, url, headers, text) => {
		const server = createServer((socket) => socket.end("no TLS"));
		await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
		const { port } = server.address() as AddressInfo;
		const baseUrl = url || `https://127.0.0.1:${port}`;
		const client = createRouteraClient({ token, baseUrl, headers });
		const error = await client
			.updateContact({ contactId: "1", fields: {} })
			.catch((it) => it);
		expect(error).toMatchObject({
			name: "NetworkError",
			isConfiguration: true,
			attempts: 1,
		});
		expect(error.message).toContain(new URL(baseUrl).host);
		expect(error.cause.message).toMatch(new RegExp(text, "i"));
		server.close();
	},
);

test("a message is bounded, and is in the JSON of the error", async () => {
	await using server = await misbehaving(
		answer(400, JSON.stringify({ message: "x".repeat(9000), error: true })),
	);
	const client = createRouteraClient({ token, ...server });
	const error = await client
		.updateContact({ contactId: "1", fields: {} })
		.catch((it) => it);
	expect(error.message).toHaveLength(1000);
	expect(JSON.parse(JSON.stringify(error)).message).toBe(error.message);
});

const chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n";
const bomb = gzipSync(Buffer.alloc(1_000_000));
const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
test.each<[string, Behaviour]>([
	[
		"in chunks",
		(socket) => {
			socket.write(`${chunked}\r\n`);
			const more = () => !socket.destroyed && socket.write(chunk, more);
			more();
		},
	],
	[
		"by its length",
		(socket) =>
			socket.write("HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n"),
	],
	[
		"compressed",
		(socket) => {
			socket.write(`${chunked}Content-Encoding: gzip\r\n\r\n`);
			socket.write(`${bomb.length.toString(16)}\r\n`);
			socket.write(Buffer.concat([bomb, Buffer.from("\r\n")]));
		},
	],
])("a response too large %s is read no further", async (_, behaviour) => {
	let closed = 0;
	await using server = await misbehaving((socket) => {
		socket.on("close", () => closed++);
		behaviour(socket);
	});
	const options = { token, ...server, maxResponseBytes: 100_000 };
	const api = {
		name: "files",
		creator: "createFilesClient",
		server: "",
		Error: RouteraError,
		credentials: [],
	};
	const download = { id: "download", method: "GET", path: "/", errors: [] };
	for (const call of [
		() =>
			createRouteraClient(options).updateContact({
				contactId: "1",
				fields: {},
			}),
		() => connect(api, options)({ ...download, reads: "blob" }),
	])
		await expect(call()).rejects.toMatchObject({
			name: "UnexpectedResponseError",
			message: expect.stringContaining("more than 100000 bytes"),
			attempts: 1,
		});
	await expect.poll(() => closed).toBe(2);
});

test.each([
	["a long message", "x y".repeat(1_000_000), [1000]],
	["many messages", Array(100_000).fill("No"), Array(100).fill(2)],
])("%s is cut before it holds up the program", async (_, data, lengths) => {
	const body = JSON.stringify({ status: "error", data });
	await using server = await misbehaving(answer(200, body));
	const client = createZyntroClient({ ...CREDENTIALS, ...server });
	const error = await client.createContact(V1).catch((it) => it);
	expect(error.messages.map(({ length }: string) => length)).toEqual(lengths);
});

test("a reset during the TLS handshake may pass, and is retried", async () => {
	const server = createServer((socket) => socket.destroy());
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	const baseUrl = `https://127.0.0.1:${port}`;
	const client = createRouteraClient({ token, baseUrl, retries: 1 });
	await expect(
		client.updateContact({ contactId: "1", fields: {} }),
	).rejects.toMatchObject({
		name: "NetworkError",
		isConfiguration: false,
		attempts: 2,
	});
	server.close();
});
