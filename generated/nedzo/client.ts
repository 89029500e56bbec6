// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

import {
	ApiError as AnyApiError,
	type ApiDescription,
	type ApiErrorDetails,
	type CallOptions,
	type ClientOptions,
	connect,
	type OperationDescription,
	type Token,
} from "../runtime/index.ts";
import type { UpdateContactErrorCode } from "./errors.ts";
import type { UpdateContactInput, UpdateContactResult } from "./types.ts";

/**
 * What `createNedzoClient` takes.
 */
export interface NedzoClientOptions extends ClientOptions {
	/**
	 * An API key, `sk_live_...` for production or `sk_test_...` for tests. A key belongs to an account or to one workspace.
	 */
	token: Token;
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
	 * **Tags are only added.** Names are compared case-sensitively, and this operation removes none.
	 *
	 * **Null clears** the time zone and custom field values only.
	 *
	 * @param input What `updateContact` takes.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `updateContact` answers on success.
	 * @throws {ApiError} with a code of `UpdateContactErrorCode`.
	 * @throws {UnexpectedResponseError} when the answer is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is none.
	 * @see https://docs.nedzo.ai/api-reference/contacts/update
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
 * A call that the API answered with a failure; `operation` tells which, and narrows `code`. The class is one for the
 * clients of all APIs: where a program has several, `api` tells them apart.
 */
export type ApiError = UpdateContactError;
export const ApiError = AnyApiError as {
	new (details: ApiErrorDetails): ApiError;
	readonly prototype: ApiError;
};

const operations = {
	updateContact: {
		id: "updateContact",
		method: "PATCH",
		path: "/contacts/{id}",
		idempotent: true,
		parameters: [["id", "path"]],
		body: "rest",
		answer: [["id"], ["workspaceId"], ["createdAt"], ["updatedAt"]],
		messages: "detail",
		errors: [
			[401, "UNAUTHORIZED", "Invalid or missing API key"],
			[400, "VALIDATION_ERROR"],
			[404, "NOT_FOUND"],
			[409, "CONFLICT"],
			[422, "UNPROCESSABLE_CONTENT"],
			[429, "RATE_LIMITED"],
			[500, "INTERNAL_ERROR"],
			[502, "BAD_GATEWAY"],
		],
	},
} satisfies Record<string, OperationDescription>;

const api: ApiDescription = {
	name: "nedzo",
	creator: "createNedzoClient",
	server: "https://api.nedzo.ai/v1",
	auth: {
		option: "token",
		header: "Authorization",
		prefix: "Bearer ",
	},
	credentials: [],
};

/**
 * Creates a client of the Nedzo contact API.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is empty.
 */
export function createNedzoClient(options: NedzoClientOptions): NedzoClient {
	const call = connect(api, options);
	return {
		updateContact: (input: object, options?: CallOptions) =>
			call(operations.updateContact, input, options),
	} as NedzoClient;
}
