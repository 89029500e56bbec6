/** RU-AUTH-2: POST /oauth2/token, which the description has as the token URL of its security scheme. */
import { createHmac } from "node:crypto";
import type { Core } from "../core/turn.ts";
import { isObject } from "../core/values.ts";
import { clients, tokens } from "./records.ts";

const LIFETIME_SECONDS = 3600;

/** The body is the parsed form, with client_id and client_secret of Basic credentials. */
const issueToken: Core = (draft, { body }) => {
	const form = isObject(body) ? body : {};
	if (form.grant_type !== "client_credentials")
		return {
			status: 400,
			body: {
				error: "unsupported_grant_type",
				error_description: "grant_type must be client_credentials",
			},
		};
	const client = draft.get(clients, form.client_id);
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
			jti: draft.newId(tokens),
			account_id: client.account,
			exp: Math.floor(expires / 1000),
		},
		client.secret,
	);
	draft.put(tokens, { id, account: client.account, expires });
	return {
		status: 200,
		body: {
			access_token: id,
			expires_in: LIFETIME_SECONDS,
			token_type: "Bearer",
		},
	};
};

export const routes = [
	{
		name: "issueToken",
		method: "POST",
		path: "/oauth2/token",
		core: issueToken,
		secrets: ["client_secret", "access_token"],
	},
];

/** A JSON Web Token. Only those that were issued are accepted, so its signature is for show to those who decode it. */
function sign(claims: object, secret: string): string {
	const part = (value: object) =>
		Buffer.from(JSON.stringify(value)).toString("base64url");
	const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
	return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}
