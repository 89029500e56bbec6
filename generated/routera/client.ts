// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

import * as runtime from "../runtime/index.ts";
import type * as errors from "./errors.ts";
import type * as types from "./types.ts";

/**
 * What `createRouteraClient` takes.
 */
export interface RouteraClientOptions extends runtime.ClientOptions {
	/**
	 * A JSON Web Token with account context, sent as a bearer token. Get it from `tokenUrl` with `client_id` and `client_secret` in a form. Tokens expire after `expires_in` seconds; there is no refresh token.
	 */
	token: runtime.Token;
}

/**
 * Routera contact API: one method per operation.
 */
export interface RouteraClient {
	/**
	 * Update a contact
	 *
	 * Changes fields of an active contact and returns the contact. Send only the fields that change, under `fields`; the response
	 * has the same names at its top level. Safe to retry: a repeated call sets the same values.
	 *
	 * **An archived contact cannot be updated**: the call returns 409. It also returns 409 when a value conflicts with a unique field
	 * of another active contact.
	 *
	 * @param input The input of `updateContact`.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `updateContact` returns on success.
	 * @throws {RouteraError} with a code of `UpdateContactErrorCode`.
	 * @throws {UnexpectedResponseError} when the response is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is no response.
	 * @throws {TypeError} when a credential or a path parameter is missing or not valid.
	 * @see https://docs.routera.io/api-reference/objects/contacts-update
	 */
	updateContact(
		input: types.UpdateContactInput,
		options?: runtime.CallOptions,
	): runtime.ApiPromise<types.UpdateContactResult, UpdateContactError>;
}

/**
 * A failure that `updateContact` returned.
 */
export interface UpdateContactError extends runtime.ApiError {
	readonly api: "routera";
	readonly operation: "updateContact";
	readonly code: errors.UpdateContactErrorCode;
	readonly codes: errors.UpdateContactErrorCode[];
	readonly body?: Partial<types.RouteraFailure> & Record<string, unknown>;
}

/**
 * A failure that `createRouteraToken` returned.
 */
export interface CreateRouteraTokenError extends runtime.ApiError {
	readonly api: "routera";
	readonly operation: "createRouteraToken";
	readonly code: runtime.TokenErrorCode;
	readonly codes: runtime.TokenErrorCode[];
	readonly body?: {
		error?: string;
		error_description?: string;
		error_uri?: string;
	} & Record<string, unknown>;
}

/**
 * A failure that the API returned; `operation` tells which one did, and narrows `code` and `body`.
 */
export type RouteraError = UpdateContactError | CreateRouteraTokenError;
export const RouteraError = class extends runtime.ApiError {
	constructor(details: runtime.ApiErrorDetails) {
		super(details, "RouteraError");
	}
} as unknown as {
	new (details: runtime.ApiErrorDetails): RouteraError;
	readonly prototype: RouteraError;
};

export const operations = {
	updateContact: {
		id: "updateContact",
		method: "PATCH",
		path: "/contacts/{contactId}",
		isIdempotent: true,
		parameters: [
			["contactId", "path"],
			["properties", "query"],
		],
		body: "rest",
		response: [
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
} satisfies Record<string, runtime.OperationDescription>;

export const api: runtime.ApiDescription = {
	...{
		name: "routera",
		creator: "createRouteraClient",
		server: "https://api.routera.io",
		auth: {
			option: "token",
			header: "Authorization",
			prefix: "Bearer ",
		},
		credentials: [],
	},
	serializeUrl: runtime.serializeUrl,
	Error: RouteraError,
};

/**
 * Creates a client of the Routera contact API.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is missing or empty, or an option is not valid.
 */
export function createRouteraClient(
	options: RouteraClientOptions,
): RouteraClient {
	const call = runtime.connect(api, options);
	return {
		updateContact: (input: object, options?: runtime.CallOptions) =>
			call(operations.updateContact, input, options),
	} as RouteraClient;
}

/**
 * Gets tokens by the client-credentials flow of OAuth 2.0, for the client's option `token`. A token is kept until
 * shortly before it expires, and replaced when the API rejects it.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is empty.
 */
export function createRouteraToken(
	options: runtime.TokenOptions,
): runtime.TokenSource {
	return runtime.tokenSource(
		"routera",
		"createRouteraToken",
		"https://api.routera.io/oauth2/token",
		options,
		RouteraError,
	);
}
