// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

import type { Client } from "openapi-fetch";
import {
	type ApiDescription,
	type CallOptions,
	type ClientOptions,
	connect,
	type OperationDescription,
} from "../runtime/index.ts";
import type {
	paths,
	UpdateContactInput,
	UpdateContactResult,
} from "./types.ts";

/**
 * What `createRouteraClient` takes.
 */
export interface RouteraClientOptions extends ClientOptions {
	/**
	 * A JSON Web Token with the context of an account. The page of the operation says no more; the introduction and the page on tokens (https://docs.routera.io/api-reference/auth/oauth2-token) add that tokens come from the OAuth 2.0 client-credentials flow at POST https://api.routera.io/oauth2/token. They expire (`expires_in`, in seconds), and there is no refresh token.
	 */
	token: string;
}

/**
 * Routera contact API: one method per operation.
 */
export interface RouteraClient {
	/**
	 * Update a contact
	 *
	 * Changes fields of an active contact. Keys inside `fields` are the internal names that the response shows at its top
	 * level; custom fields of the account use the same keys. What is not sent keeps its value.
	 *
	 * The answer is the updated contact with the default set of properties: id, first and last name, e-mail address,
	 * owner, external id and `archived`. `created_at` and `updated_at` are in every answer. `properties` adds names to
	 * the set.
	 *
	 * **An archived contact cannot be updated**: the answer is 409. So it is when the new values collide with a unique key
	 * of another active contact; the page prints no message by which to tell the two apart. The page has no error codes:
	 * those of `x-errors` are this description's own.
	 *
	 * Repeating a call sets the same values again, so it is taken as idempotent; the page does not say so in words.
	 *
	 * The page does not say what null does, what happens to an unknown field name or an empty `fields`, which system
	 * fields are forbidden, which property names are disallowed, which keys are unique, how an expired token is answered,
	 * or whether there is a rate limit. A 400 for a missing `contactId` is listed, but the path cannot be called without
	 * one.
	 *
	 * @param input What `updateContact` takes.
	 * @param options Signal and headers of this call.
	 * @returns What `updateContact` answers on success.
	 * @throws {ApiError} with a code of `UpdateContactErrorCode`.
	 * @see https://docs.routera.io/api-reference/objects/contacts-update
	 */
	updateContact(
		input: UpdateContactInput,
		options?: CallOptions,
	): Promise<UpdateContactResult>;

	/**
	 * The openapi-fetch client beneath, typed by path. It sends what it is given: credentials that belong into a
	 * body are yours to put there, and failures are not thrown.
	 */
	readonly http: Client<paths>;
}

const operations = {
	updateContact: {
		id: "updateContact",
		method: "patch",
		path: "/contacts/{contactId}",
		parameters: {
			contactId: "path",
			properties: "query",
		},
		body: "rest",
		messages: "message",
		errors: [
			[400, "INVALID_REQUEST"],
			[401, "MISSING_ACCOUNT_CONTEXT", "Unauthorized: missing account context"],
			[404, "NOT_FOUND"],
			[409, "CONFLICT"],
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
	const { call, http } = connect<paths>(api, options);
	return {
		updateContact: (input: object, options?: CallOptions) =>
			call(operations.updateContact, input, options),
		http,
	} as RouteraClient;
}
