import { connect } from "./client.ts";
import type { OperationDescription } from "./description.ts";
import type { ClientOptions } from "./options.ts";

/** What the client-credentials flow of OAuth 2.0 takes. */
export interface TokenOptions extends ClientOptions {
	/** The public identifier of the program. */
	client_id: string;
	/** Its secret. */
	client_secret: string;
}

/** Gives a token: the one it has, or a new one when that is about to expire or was refused. */
export type TokenSource = (refused?: string) => Promise<string>;

/** What a token endpoint may refuse a request with, by the HTTP statuses of RFC 6749. */
export type TokenErrorCode = "INVALID_REQUEST" | "INVALID_CLIENT" | "UNKNOWN";

/** How long before its end a token is not used any more: a tenth of its life, and at most this. */
const MARGIN = 60;

/** Gets tokens of an endpoint, one at a time, and keeps each as long as it lives. */
export function tokenSource(
	name: string,
	creator: string,
	tokenUrl: string,
	options: TokenOptions,
): TokenSource {
	const { origin, pathname } = new URL(tokenUrl);
	const credentials = ["client_id", "client_secret"];
	const call = connect({ name, creator, server: origin, credentials }, options);
	const operation: OperationDescription = {
		id: creator,
		method: "POST",
		path: pathname,
		idempotent: true,
		body: "rest",
		mediaType: "application/x-www-form-urlencoded",
		serialize: (body) => `${new URLSearchParams(body as never)}`,
		credentials,
		answer: [["access_token"]],
		isSecret: true,
		messages: "error_description",
		errors: [
			[400, "INVALID_REQUEST"],
			[401, "INVALID_CLIENT"],
		],
	};
	async function request() {
		const { access_token, expires_in = Infinity } = (await call(operation, {
			grant_type: "client_credentials",
		})) as { access_token: string; expires_in?: number };
		const life = expires_in - Math.min(expires_in / 10, MARGIN);
		return { token: access_token, until: Date.now() + life * 1000 };
	}

	let current: ReturnType<typeof request> | undefined;
	return async (refused) => {
		const seen = current;
		const held = await seen?.catch(() => undefined);
		if (held && held.token !== refused && Date.now() < held.until)
			return held.token;
		// Another call may have asked for a new one in the meantime.
		if (current === seen) current = request();
		return (await (current as ReturnType<typeof request>)).token;
	};
}
