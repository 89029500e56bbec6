/** Tokens from a function, and from the client-credentials flow that a description names. */
import { expect, test } from "vitest";
import {
	createRouteraClient,
	createRouteraToken,
} from "../../generated/routera/index.ts";
import { answering } from "../support/server.ts";
import { answer, misbehaving } from "../support/socket.ts";

const contact = {
	id: "1",
	external_id: null,
	archived: false,
	created_at: "2026-03-01T09:30:00Z",
	updated_at: "2026-03-01T09:30:00Z",
};
const update = { contactId: "1", fields: {} };
const CLIENT = { client_id: "the-program", client_secret: "s3cr3t+/=" };
const refusal = answer(401, '{"message":"expired","error":true}');
const success = answer(200, JSON.stringify(contact));
const granting = (access_token: string, expires_in = 3600) =>
	answer(
		200,
		JSON.stringify({ access_token, expires_in, token_type: "Bearer" }),
	);

test.each([
	["at once", () => "token-one"],
	["later", async () => "token-one"],
])("a function gives the token %s", async (_, token) => {
	await using server = await answering({ body: JSON.stringify(contact) });
	await createRouteraClient({ token, ...server }).updateContact(update);
	expect(server.received[0]?.headers.authorization).toBe("Bearer token-one");
});

test("it is asked again for each request, and once more with the token that was refused", async () => {
	await using server = await misbehaving(refusal, success, success);
	const asked: unknown[] = [];
	const token = (refused?: string) => {
		asked.push(refused);
		return `token-${asked.length}`;
	};
	const client = createRouteraClient({ token, ...server, retries: 0 });
	expect(await client.updateContact(update)).toEqual(contact);
	await client.updateContact(update);
	expect(asked).toEqual([undefined, "token-1", undefined]);
});

test("a second refusal is final", async () => {
	await using server = await misbehaving(refusal);
	const client = createRouteraClient({ token: () => "t0ken", ...server });
	await expect(client.updateContact(update)).rejects.toMatchObject({
		name: "RouteraError",
		status: 401,
		attempts: 2,
	});
	expect(server.times).toHaveLength(2);
});

test("a token that is a string is not sent again after a refusal", async () => {
	await using server = await misbehaving(refusal);
	const client = createRouteraClient({ token: "t0ken", ...server });
	await expect(client.updateContact(update)).rejects.toMatchObject({
		attempts: 1,
	});
});

test("what the function throws is what the call rejects with, before any request", async () => {
	await using server = await misbehaving(success);
	const reason = new Error("no network for tokens");
	const token = () => Promise.reject(reason);
	const client = createRouteraClient({ token, ...server });
	await expect(client.updateContact(update)).rejects.toBe(reason);
	expect(server.times).toEqual([]);
});

test.each(["", undefined, "two words"])(
	"a function that gives %j is named",
	async (given) => {
		const token = () => given as string;
		await expect(
			createRouteraClient({ token }).updateContact(update),
		).rejects.toThrow("createRouteraClient: token is missing or empty");
	},
);

test("the flow sends a form with the credentials in its body alone", async () => {
	await using server = await answering({
		body: '{"access_token":"granted-1","expires_in":3600}',
	});
	const token = createRouteraToken({ ...CLIENT, ...server });
	expect(await token()).toBe("granted-1");
	const [request] = server.received;
	expect(request).toMatchObject({ method: "POST", url: "/oauth2/token" });
	expect(request?.headers["content-type"]).toBe(
		"application/x-www-form-urlencoded",
	);
	expect(Object.fromEntries(new URLSearchParams(request?.text))).toEqual({
		grant_type: "client_credentials",
		...CLIENT,
	});
});

test("a token is kept, and calls at the same time share one request", async () => {
	await using server = await misbehaving(granting("one"), granting("two"));
	const token = createRouteraToken({ ...CLIENT, ...server });
	expect(await Promise.all([token(), token(), token()])).toEqual([
		"one",
		"one",
		"one",
	]);
	expect(await token()).toBe("one");
	expect(server.times).toHaveLength(1);
});

test("it is replaced shortly before it expires", async () => {
	await using server = await misbehaving(granting("one", 1), granting("two"));
	const token = createRouteraToken({ ...CLIENT, ...server });
	expect(await token()).toBe("one");
	expect(await token()).toBe("one");
	await new Promise((later) => setTimeout(later, 920));
	expect(await token()).toBe("two");
});

test("a refused one is replaced once, for all calls that were refused with it", async () => {
	await using tokens = await misbehaving(granting("one"), granting("two"));
	await using server = await misbehaving(refusal, refusal, success);
	const token = createRouteraToken({ ...CLIENT, ...tokens });
	const client = createRouteraClient({ token, ...server });
	const calls = [client.updateContact(update), client.updateContact(update)];
	expect(await Promise.all(calls)).toEqual([contact, contact]);
	expect(server.times).toHaveLength(4);
	expect(tokens.times).toHaveLength(2);
});

test("what the endpoint refuses rejects the call, and is not kept", async () => {
	await using server = await misbehaving(
		answer(
			401,
			'{"error":"invalid_client","error_description":"Unknown client"}',
		),
		granting("one"),
	);
	const token = createRouteraToken({ ...CLIENT, ...server });
	await expect(
		createRouteraClient({ token, ...server }).updateContact(update),
	).rejects.toMatchObject({
		name: "RouteraError",
		operation: "createRouteraToken",
		code: "INVALID_CLIENT",
		messages: ["Unknown client"],
	});
	expect(await token()).toBe("one");
});

test("an answer without a token is not documented, and nothing of it is kept", async () => {
	await using server = await misbehaving(answer(200, '{"token":"one"}'));
	await expect(
		createRouteraToken({ ...CLIENT, ...server })(),
	).rejects.toMatchObject({ name: "UnexpectedResponseError", body: "" });
});

test.each([
	'{"access_token":null}',
	'{"access_token":""}',
	'{"access_token":7}',
])("%s is no token, and the next call asks again", async (body) => {
	await using server = await misbehaving(answer(200, body), granting("one"));
	const token = createRouteraToken({ ...CLIENT, ...server });
	await expect(token()).rejects.toMatchObject({
		name: "UnexpectedResponseError",
		message: expect.stringContaining("no access token"),
	});
	expect(await token()).toBe("one");
});

test("the request for a token ends when the last call that waits for it is aborted", async () => {
	let closed = false;
	await using server = await misbehaving((socket) => {
		socket.on("close", () => {
			closed = true;
		});
	});
	const token = createRouteraToken({ ...CLIENT, ...server });
	const client = createRouteraClient({ token, ...server });
	const [first, second] = [new AbortController(), new AbortController()];
	const calls = [first, second].map(({ signal }) =>
		client.updateContact(update, { signal }).catch(({ name }) => name),
	);
	await expect.poll(() => server.times.length).toBe(1);
	first.abort();
	expect(await calls[0]).toBe("AbortError");
	expect(closed).toBe(false);
	second.abort();
	expect(await calls[1]).toBe("AbortError");
	await expect.poll(() => closed).toBe(true);
});

test("a slow token function is named", async () => {
	const token = () => new Promise<string>(() => {});
	await expect(
		createRouteraClient({ token, timeout: 30 }).updateContact(update),
	).rejects.toThrow("had no token from its function within 30 ms");
});

test("an empty secret is refused at creation", () => {
	expect(() => createRouteraToken({ ...CLIENT, client_secret: "" })).toThrow(
		"createRouteraToken: client_secret is missing or empty",
	);
});
