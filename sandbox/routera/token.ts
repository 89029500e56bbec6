/** RU-AUTH-2: tokens by the OAuth 2.0 client-credentials flow, as the page on tokens has it. */
import { createHmac } from "node:crypto";
import type { Draft, Operation } from "../core/turn.ts";
import { isObject } from "../core/values.ts";
import type { Account } from "./records.ts";

const LIFETIME_SECONDS = 3600;

/** The account of a token that is known, has not expired, and carries one. */
export function accountOf(
	draft: Draft,
	token: string | undefined,
): Account | undefined {
	const { account, expires = Infinity } =
		draft.get("routera.tokens", token) ?? {};
	return draft.now.getTime() < expires
		? draft.get("routera.accounts", account)
		: undefined;
}

/** POST /oauth2/token; the body is the parsed form. */
export const issueToken: Operation = (draft, { body }) => {
	const form = isObject(body) ? body : {};
	if (form.grant_type !== "client_credentials")
		return {
			status: 400,
			body: {
				error: "unsupported_grant_type",
				error_description: "grant_type must be client_credentials",
			},
		};
	const client = draft.get("routera.clients", form.client_id);
	if (!client || client.secret !== form.client_secret)
		return {
			status: 401,
			body: {
				error: "invalid_client",
				error_description: "the client id or its secret is not valid",
			},
		};
	const expires = draft.now.getTime() + LIFETIME_SECONDS * 1000;
	const id = sign(
		{
			jti: draft.newId(),
			account_id: client.account,
			exp: Math.floor(expires / 1000),
		},
		client.secret,
	);
	draft.put("routera.tokens", { id, account: client.account, expires });
	return {
		status: 200,
		body: {
			access_token: id,
			expires_in: LIFETIME_SECONDS,
			token_type: "Bearer",
		},
	};
};

/** A JSON Web Token. Only those that were issued are taken, so its signature is for show to those who decode it. */
function sign(claims: object, secret: string): string {
	const part = (value: object) =>
		Buffer.from(JSON.stringify(value)).toString("base64url");
	const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
	return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}
