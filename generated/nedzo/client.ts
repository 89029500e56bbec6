// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

import * as runtime from "../runtime/index.ts";
import type * as errors from "./errors.ts";
import type * as types from "./types.ts";

/**
 * What `createNedzoClient` takes.
 */
export interface NedzoClientOptions extends runtime.ClientOptions {
	/**
	 * An API key, `sk_live_...` for production or `sk_test_...` for tests. A key belongs to an account or to one workspace.
	 */
	token: runtime.Token;
}

/**
 * Nedzo contact API: one method per operation.
 */
export interface NedzoClient {
	/**
	 * Update a contact
	 *
	 * Changes fields of a contact and returns the contact. Send at least one field; unknown fields, including `workspaceId`, return 400.
	 * Safe to retry: a repeated call sets the same values and adds no tag twice.
	 *
	 * **Tags are only added.** This operation never removes a tag.
	 *
	 * **Null clears** the time zone and custom field values.
	 *
	 * @param input The input of `updateContact`.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `updateContact` returns on success.
	 * @throws {NedzoError} with a code of `UpdateContactErrorCode`.
	 * @throws {UnexpectedResponseError} when the response is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is no response.
	 * @throws {TypeError} when a credential or a path parameter is missing or not valid.
	 * @see https://docs.nedzo.ai/api-reference/contacts/update
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
	readonly api: "nedzo";
	readonly operation: "updateContact";
	readonly code: errors.UpdateContactErrorCode;
	readonly codes: errors.UpdateContactErrorCode[];
	readonly body?: Partial<types.Problem> & Record<string, unknown>;
}

/**
 * A failure that the API returned; `operation` tells which one did, and narrows `code` and `body`.
 */
export type NedzoError = UpdateContactError;
export const NedzoError = class extends runtime.ApiError {
	constructor(details: runtime.ApiErrorDetails) {
		super(details, "NedzoError");
	}
} as unknown as {
	new (details: runtime.ApiErrorDetails): NedzoError;
	readonly prototype: NedzoError;
};

export const operations = {
	updateContact: {
		id: "updateContact",
		method: "PATCH",
		path: "/contacts/{id}",
		isIdempotent: true,
		parameters: [["id", "path"]],
		body: "rest",
		response: [["id"], ["workspaceId"], ["createdAt"], ["updatedAt"]],
		messages: "detail",
		errors: [
			[
				401,
				"UNAUTHORIZED",
				"Invalid or missing API key",
				"https://api.nedzo.ai/errors/unauthorized",
			],
			[
				400,
				"VALIDATION_ERROR",
				0,
				"https://api.nedzo.ai/errors/validation-error",
			],
			[404, "NOT_FOUND", 0, "https://api.nedzo.ai/errors/not-found"],
			[409, "CONFLICT"],
			[422, "UNPROCESSABLE_CONTENT"],
			[429, "RATE_LIMITED"],
			[500, "INTERNAL_ERROR"],
			[502, "BAD_GATEWAY"],
		],
	},
} satisfies Record<string, runtime.OperationDescription>;

export const api: runtime.ApiDescription = {
	...{
		name: "nedzo",
		creator: "createNedzoClient",
		server: "https://api.nedzo.ai/v1",
		auth: {
			option: "token",
			header: "Authorization",
			prefix: "Bearer ",
		},
		credentials: [],
	},
	serializeUrl: runtime.serializeUrl,
	Error: NedzoError,
};

/**
 * Creates a client of the Nedzo contact API.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is missing or empty, or an option is not valid.
 */
export function createNedzoClient(options: NedzoClientOptions): NedzoClient {
	const call = runtime.connect(api, options);
	return {
		updateContact: (input: object, options?: runtime.CallOptions) =>
			call(operations.updateContact, input, options),
	} as NedzoClient;
}
