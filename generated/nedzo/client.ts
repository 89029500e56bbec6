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
	 * An API key: `sk_live_...` for production, `sk_test_...` for tests. A key belongs to an account or to one workspace; both look alike. The path names the contact, so neither kind has to name a workspace.
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
	 * Changes fields of a contact; at least one has to be sent. The body is closed: an unknown member is refused with
	 * 400, `workspaceId` among them, and a custom field has to stand inside `customFields`.
	 *
	 * **Tags are added, never removed.** Names are trimmed, have 1 to 255 characters and are compared case-sensitively; a
	 * tag that the workspace does not have is created. Leaving `tags` out, or sending an empty list, changes none.
	 *
	 * **Custom fields** are named as the dashboard shows them, with spaces and letter case. The values sent overwrite those
	 * stored, the others stay, null clears. A string, a number or a boolean is accepted; each is stored as text and
	 * answered as a string. An unknown name is refused with 400.
	 *
	 * **Time zone.** A valid IANA name, or null to clear it; any other string is refused with 400. Features that go by the
	 * contact's local time use it.
	 *
	 * The page names 400 alone; the other statuses are those that the introduction lists for the whole API, some without a
	 * body or a cause, and 409 in its newer copy only. The vendor prints no error codes: those of `x-errors` are this
	 * description's own, taken from the problem types where these are known.
	 *
	 * Repeating a call leaves the same state: values are set, and to attach a tag that is attached adds nothing. The
	 * operation is idempotent; the page does not say so in words.
	 *
	 * The page does not say whether null clears other fields than the time zone and custom values (an unofficial reference
	 * says so), which members of the answer are always there, how cleared values are answered, whether empty `tags` alone
	 * count as a field, which status refuses a body without one (400 is assumed), or the media type of a problem. Two
	 * texts on rate limits disagree; the newer says one write a second per key.
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
