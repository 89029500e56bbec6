import { onAbort } from "./abort.ts";
import { connect } from "./client.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import type { ClientOptions } from "./options.ts";
import { isSecret } from "./secrets.ts";
import { UnexpectedResponseError } from "./UnexpectedResponseError.ts";

/** What the client-credentials flow of OAuth 2.0 takes. */
export interface TokenOptions extends ClientOptions {
	/** The public identifier of the program. */
	client_id: string;
	/** Its secret. */
	client_secret: string;
}

/** Returns a token: the one it has, or a new one when that is about to expire or was rejected. */
export type TokenSource = (
	refused?: string,
	signal?: AbortSignal,
) => Promise<string>;

/** What a token endpoint may reject a request with, by the HTTP statuses of RFC 6749. */
export type TokenErrorCode = "INVALID_REQUEST" | "INVALID_CLIENT" | "UNKNOWN";

/** How long before its end a token is not used any more: a tenth of its life, and at most this. */
const MAX_MARGIN_SECONDS = 60;

/** A token that is there or on its way, for as many calls as wait for it. */
interface Held {
	token: Promise<{ token: string; until: number }>;
	waiting: number;
	controller: AbortController;
}

/** Gets tokens of an endpoint, one at a time, and keeps each as long as it lives. */
export function tokenSource(
	name: string,
	creator: string,
	tokenUrl: string,
	options: TokenOptions,
	errorClass: ApiDescription["Error"],
): TokenSource {
	const { origin, pathname } = new URL(tokenUrl);
	const credentials = [
		{ name: "client_id", isRequired: true, isSecret: true },
		{ name: "client_secret", isRequired: true, isSecret: true },
	];
	const call = connect(
		{ name, creator, server: origin, credentials, Error: errorClass },
		options,
	);
	const operation: OperationDescription = {
		id: creator,
		method: "POST",
		path: pathname,
		isIdempotent: true,
		body: "rest",
		mediaType: "application/x-www-form-urlencoded",
		serialize: (body) => `${new URLSearchParams(body as never)}`,
		credentials: credentials.map(({ name }) => name),
		response: [["access_token"]],
		isSecret: true,
		messages: "error_description",
		errors: [
			[400, "INVALID_REQUEST"],
			[401, "INVALID_CLIENT"],
		],
	};
	async function request(signal: AbortSignal) {
		const { access_token, expires_in } = (await call(
			operation,
			{ grant_type: "client_credentials" },
			{ signal },
		)) as { access_token: unknown; expires_in?: unknown };
		if (!isSecret(access_token))
			throw new UnexpectedResponseError(
				{
					api: name,
					operation: creator,
					attempts: 1,
					status: 200,
					body: "",
					headers: {},
				},
				"returned no access token that a header can carry",
			);
		const life = Number(expires_in ?? Infinity);
		const margin = Math.min(life / 10, MAX_MARGIN_SECONDS);
		// A life that is no number is none.
		return {
			token: access_token,
			until: Date.now() + (life - margin || 0) * 1000,
		};
	}

	let current: Held | undefined;
	return async (refused, signal) => {
		const seen = current;
		const held = seen && (await waitFor(seen, signal).catch(() => undefined));
		signal?.throwIfAborted();
		if (held && held.token !== refused && Date.now() < held.until)
			return held.token;
		// Another call may have asked for a new one in the meantime.
		if (current === seen) {
			const controller = new AbortController();
			current = { token: request(controller.signal), waiting: 0, controller };
		}
		return (await waitFor(current as Held, signal)).token;
	};
}

/** Waits for a token; its request ends when the last call that waits for it is aborted. */
async function waitFor(held: Held, signal: AbortSignal | undefined) {
	held.waiting++;
	let cancel = () => {};
	try {
		return await Promise.race([
			held.token,
			new Promise<never>((_, reject) => {
				cancel = onAbort(signal, () => reject(signal?.reason));
			}),
		]);
	} finally {
		cancel();
		if (--held.waiting === 0 && signal?.aborted) held.controller.abort();
	}
}
