// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

import {
	ApiError as AnyApiError,
	type ApiDescription,
	type ApiErrorDetails,
	type CallOptions,
	type ClientOptions,
	connect,
	type OperationDescription,
	type Token,
	type TokenErrorCode,
	type TokenOptions,
	type TokenSource,
	tokenSource,
} from "../runtime/index.ts";
import type { UpdateContactErrorCode } from "./errors.ts";
import type { UpdateContactInput, UpdateContactResult } from "./types.ts";

/**
 * What `createRouteraClient` takes.
 */
export interface RouteraClientOptions extends ClientOptions {
	/**
	 * A JSON Web Token with account context, sent as a bearer token. Get it from `tokenUrl` with `client_id` and `client_secret` in a form. Tokens expire after `expires_in` seconds; there is no refresh token.
	 */
	token: Token;
}

/**
 * Routera contact API: one method per operation.
 */
export interface RouteraClient {
	/**
	 * Update a contact
	 *
	 * Changes fields of an active contact and returns the contact. Send only what changes, under `fields`; the response has the same
	 * names at its top level. Safe to retry: a repeated call sets the same values.
	 *
	 * **An archived contact cannot be updated**: the call returns 409. Also returned when a value conflicts with a unique field of
	 * another active contact.
	 *
	 * @param input What `updateContact` takes.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `updateContact` answers on success.
	 * @throws {ApiError} with a code of `UpdateContactErrorCode`.
	 * @throws {UnexpectedResponseError} when the answer is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is none.
	 * @see https://docs.routera.io/api-reference/objects/contacts-update
	 */
	updateContact(
		input: UpdateContactInput,
		options?: CallOptions,
	): Promise<UpdateContactResult>;
}

/**
 * A failure that `updateContact` was answered with.
 */
export interface UpdateContactError extends AnyApiError {
	readonly operation: "updateContact";
	readonly code: UpdateContactErrorCode;
	readonly codes: UpdateContactErrorCode[];
}

/**
 * A failure that `createRouteraToken` was answered with.
 */
export interface CreateRouteraTokenError extends AnyApiError {
	readonly operation: "createRouteraToken";
	readonly code: TokenErrorCode;
	readonly codes: TokenErrorCode[];
}

/**
 * A call that the API answered with a failure; `operation` tells which, and narrows `code`. The class is one for the
 * clients of all APIs: where a program has several, `api` tells them apart.
 */
export type ApiError = UpdateContactError | CreateRouteraTokenError;
export const ApiError = AnyApiError as {
	new (details: ApiErrorDetails): ApiError;
	readonly prototype: ApiError;
};

const operations = {
	updateContact: {
		id: "updateContact",
		method: "PATCH",
		path: "/contacts/{contactId}",
		idempotent: true,
		parameters: [
			["contactId", "path"],
			["properties", "query"],
		],
		body: "rest",
		answer: [
			["id"],
			["external_id"],
			["archived"],
			["created_at"],
			["updated_at"],
		],
		messages: "message",
		errors: [
			[401, "MISSING_ACCOUNT_CONTEXT", "Unauthorized: missing account context"],
			[400, "INVALID_REQUEST"],
			[404, "NOT_FOUND"],
			[409, "CONFLICT"],
		],
	},
} satisfies Record<string, OperationDescription>;

const api: ApiDescription = {
	name: "routera",
	creator: "createRouteraClient",
	server: "https://api.routera.io",
	auth: {
		option: "token",
		header: "Authorization",
		prefix: "Bearer ",
	},
	credentials: [],
};

/**
 * Creates a client of the Routera contact API.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is empty.
 */
export function createRouteraClient(
	options: RouteraClientOptions,
): RouteraClient {
	const call = connect(api, options);
	return {
		updateContact: (input: object, options?: CallOptions) =>
			call(operations.updateContact, input, options),
	} as RouteraClient;
}

/**
 * Gets tokens by the client-credentials flow of OAuth 2.0, for the client's option `token`. A token is kept until
 * shortly before it expires, and replaced when the API refuses it.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is empty.
 */
export function createRouteraToken(options: TokenOptions): TokenSource {
	return tokenSource(
		"routera",
		"createRouteraToken",
		"https://api.routera.io/oauth2/token",
		options,
	);
}
