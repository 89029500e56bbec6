/** Routera's tokens, as its page on the client-credentials flow describes them. */
import { expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/index.ts";
import { ADA, call, opened } from "./calls.ts";

async function issue(sandbox: Sandbox, form: object, headers = {}) {
	const response = await sandbox.fetch("/routera/oauth2/token", {
		method: "POST",
		headers,
		body: new URLSearchParams({
			grant_type: "client_credentials",
			...form,
		}).toString(),
	});
	return { status: response.status, body: await response.json() };
}

const client = {
	client_id: "your_client_id",
	client_secret: "your_client_secret",
};

test("a token opens its account for an hour", async () => {
	await using sandbox = await opened();
	sandbox.setClock("2026-01-01T00:00:00Z");
	const { status, body } = await issue(sandbox, client);
	expect([status, body]).toEqual([
		200,
		{
			access_token: expect.any(String),
			expires_in: 3600,
			token_type: "Bearer",
		},
	]);
	const update = async () => {
		const sent = { contactId: ADA, token: body.access_token, fields: {} };
		return (await call(sandbox, "routera.updateContact", sent)).status;
	};
	sandbox.setClock("2026-01-01T00:59:59Z");
	expect(await update()).toBe(200);
	sandbox.setClock("2026-01-01T01:00:00Z");
	expect(await update()).toBe(401);
});

test("a token is a JSON Web Token, and each is another", async () => {
	await using sandbox = await opened();
	sandbox.setClock("2026-01-01T00:00:00Z");
	const [one, two] = [
		await issue(sandbox, client),
		await issue(sandbox, client),
	].map(({ body }) => body.access_token);
	expect(one).not.toBe(two);
	const [head, claims, signature] = one.split(".");
	const parsed = (part: string) =>
		JSON.parse(Buffer.from(part, "base64url").toString());
	expect(parsed(head)).toEqual({ alg: "HS256", typ: "JWT" });
	expect(parsed(claims)).toEqual({
		jti: expect.any(String),
		account_id: "acme",
		exp: Date.parse("2026-01-01T01:00:00Z") / 1000,
	});
	expect(Buffer.from(signature, "base64url")).toHaveLength(32);
	expect(signature).toMatch(/^[\w-]+$/);
});

test.each([
	[{ ...client, grant_type: "password" }, 400, "unsupported_grant_type"],
	[{ ...client, client_secret: "wrong" }, 401, "invalid_client"],
	[{ ...client, client_id: "nobody" }, 401, "invalid_client"],
	[{}, 401, "invalid_client"],
])("%j gets %i %s", async (form, status, error) => {
	await using sandbox = await opened();
	expect(await issue(sandbox, form)).toEqual({
		status,
		body: { error, error_description: expect.stringMatching(/\w/) },
	});
});

test("credentials can be Basic, with a colon in the secret", async () => {
	await using sandbox = await opened();
	sandbox.patch("routera.clients", "c", { secret: "a:b", account: "acme" });
	const headers = { Authorization: `Basic ${btoa("c:a:b")}` };
	expect((await issue(sandbox, {}, headers)).status).toBe(200);
	expect(sandbox.requests("routera.issueToken")).toMatchObject([
		{
			body: { client_id: "c", client_secret: "***" },
			response: { access_token: "***" },
		},
	]);
});
