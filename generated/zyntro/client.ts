// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

import * as runtime from "../runtime/index.ts";
import type * as errors from "./errors.ts";
import type * as types from "./types.ts";

/**
 * What `createZyntroClient` takes.
 */
export interface ZyntroClientOptions extends runtime.ClientOptions {
	/**
	 * Your account's API key, found under Me > API Keys (also shown as Me > API & Webhooks). Keep it secret.
	 */
	api_key: string;
	/**
	 * The UUID of your organization.
	 */
	org_id: string;
	/**
	 * Your developer secret, issued once during developer onboarding. It starts with `zdk_`; an empty one counts as missing. Keep it secret.
	 * Needed by `updateFieldData` and `addContactsFull`.
	 */
	developer_secret?: string;
	/**
	 * The UUID of the member who performs the action. The member must belong to the organization.
	 * Needed by `addContactsFull` and `createContact`.
	 * A call may bring another.
	 */
	member_id?: string;
}

/**
 * What every call accepts in addition to its input.
 */
export interface ZyntroCallOptions extends runtime.CallOptions {
	/**
	 * Credentials for this call, instead of the client's.
	 */
	credentials?:
		| Partial<
				Pick<
					ZyntroClientOptions,
					"api_key" | "org_id" | "developer_secret" | "member_id"
				>
		  >
		| undefined;
}

/**
 * Zyntro contact API: one method per operation.
 */
export interface ZyntroClient {
	/**
	 * Update fields of a contact or an entity
	 *
	 * Changes single fields of a contact, an entity, or both, and leaves all other fields unchanged. It never creates a record; use
	 * `addContactsFull` for that. Safe to retry: a repeated call sets the same values and adds no tag twice.
	 *
	 * **Errors have HTTP status 200.** Check `status` in the body. A field that fails validation does not stop the others: the call
	 * succeeds and lists the message in `warnings`.
	 *
	 * **Tags are only added.** This operation never removes a tag.
	 *
	 * **Null never clears.** Null and the empty string skip a field, so this operation cannot clear a stored value.
	 *
	 * @param input The input of `updateFieldData`.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `updateFieldData` returns on success.
	 * @throws {ZyntroError} with a code of `UpdateFieldDataErrorCode`.
	 * @throws {UnexpectedResponseError} when the response is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is no response.
	 * @throws {TypeError} when a credential or a path parameter is missing or not valid.
	 * @see https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields
	 */
	updateFieldData(
		input: types.UpdateFieldDataInput,
		options?: ZyntroCallOptions,
	): runtime.ApiPromise<types.UpdateFieldDataResult, UpdateFieldDataError>;

	/**
	 * Get the field reference instead of updating. No credentials are needed.
	 *
	 * @param options Signal, timeout, retries and headers of this call.
	 * @throws {ZyntroError} with a code of `UpdateFieldDataErrorCode`.
	 * @throws {UnexpectedResponseError} when the response is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is no response.
	 * @throws {TypeError} when a credential or a path parameter is missing or not valid.
	 * @see https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields
	 */
	updateFieldDataHelp(
		options?: ZyntroCallOptions,
	): runtime.ApiPromise<types.UpdateFieldDataHelpResult, UpdateFieldDataError>;

	/**
	 * Create, update or upsert a contact
	 *
	 * Creates or updates a contact, and its entity (company) with it. `mode` sets what happens:
	 *
	 * | `mode` | contact exists | contact does not exist |
	 * |---|---|---|
	 * | `insert` | fails | creates |
	 * | `update` | updates | fails with `NOT_FOUND_UPDATE` |
	 * | `upsert` (default) | updates | creates |
	 *
	 * The organization's CRM mode (B2B or B2C) is respected. In B2B mode an entity without a name gets one from the contact's name;
	 * send `skip_entity: true` to create no entity. Not guaranteed to be safe to retry: a repeated `insert` fails, and a repeated call
	 * may create a second entity.
	 *
	 * **Errors have HTTP status 200.** Check `status` in the body.
	 *
	 * @param input The input of `addContactsFull`.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `addContactsFull` returns on success.
	 * @throws {ZyntroError} with a code of `AddContactsFullErrorCode`.
	 * @throws {UnexpectedResponseError} when the response is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is no response.
	 * @throws {TypeError} when a credential or a path parameter is missing or not valid.
	 * @see https://support.zyntro.ai/developer/api-reference/api-crm/add-update-contact
	 */
	addContactsFull(
		input: types.AddContactsFullInput,
		options?: ZyntroCallOptions,
	): runtime.ApiPromise<types.AddContactsFullResult, AddContactsFullError>;

	/**
	 * Create or update a contact (v1)
	 *
	 * Creates or updates a contact and its entity (company). A contact with the same email address is updated. This is the v1 API:
	 * names are snake_case and `api_key` is the only secret; `addContactsFull` is the v2 operation. Not guaranteed to be safe to
	 * retry: a repeated call may create a second entity.
	 *
	 * Unless the organization's CRM mode is b2c, the name, label and status of the entity are required. Values that the organization
	 * defines must match its settings. To get all fields and their requirements, leave out `first_name` or `email`: the error contains
	 * them in `field_map`.
	 *
	 * **Check `status` in the body, not the HTTP status.** Errors are assumed to have HTTP status 200, as in v2.
	 *
	 * @param input The input of `createContact`.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `createContact` returns on success.
	 * @throws {ZyntroError} with a code of `CreateContactErrorCode`.
	 * @throws {UnexpectedResponseError} when the response is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is no response.
	 * @throws {TypeError} when a credential or a path parameter is missing or not valid.
	 * @see https://docs.zyntro.ai/apis-webhooks/public-apis/contacts-and-crm/create-update-contact
	 */
	createContact(
		input: types.CreateContactInput,
		options?: ZyntroCallOptions,
	): runtime.ApiPromise<types.CreateContactResult, CreateContactError>;
}

/**
 * A failure that `updateFieldData` returned.
 */
export interface UpdateFieldDataError extends runtime.ApiError {
	readonly api: "zyntro";
	readonly operation: "updateFieldData";
	readonly code: errors.UpdateFieldDataErrorCode;
	readonly codes: errors.UpdateFieldDataErrorCode[];
	readonly body?: Partial<types.UpdateFieldDataFailure> &
		Record<string, unknown>;
}

/**
 * A failure that `addContactsFull` returned.
 */
export interface AddContactsFullError extends runtime.ApiError {
	readonly api: "zyntro";
	readonly operation: "addContactsFull";
	readonly code: errors.AddContactsFullErrorCode;
	readonly codes: errors.AddContactsFullErrorCode[];
	readonly body?: Partial<types.AddContactsFullFailure> &
		Record<string, unknown>;
}

/**
 * A failure that `createContact` returned.
 */
export interface CreateContactError extends runtime.ApiError {
	readonly api: "zyntro";
	readonly operation: "createContact";
	readonly code: errors.CreateContactErrorCode;
	readonly codes: errors.CreateContactErrorCode[];
	readonly body?: Partial<types.CreateContactFailure> & Record<string, unknown>;
}

/**
 * A failure that the API returned; `operation` tells which one did, and narrows `code` and `body`.
 */
export type ZyntroError =
	| UpdateFieldDataError
	| AddContactsFullError
	| CreateContactError;
export const ZyntroError = class extends runtime.ApiError {
	constructor(details: runtime.ApiErrorDetails) {
		super(details, "ZyntroError");
	}
} as unknown as {
	new (details: runtime.ApiErrorDetails): ZyntroError;
	readonly prototype: ZyntroError;
};

export const operations = {
	updateFieldData: {
		id: "updateFieldData",
		method: "POST",
		path: "/apis/v2/public/crm/updateFieldData",
		isIdempotent: true,
		body: "rest",
		credentials: ["api_key", "org_id", "developer_secret"],
		special: ["help", true],
		response: [["status", "success"], ["data"]],
		failure: ["status", "error"],
		messages: "data",
		warned: ["data", "warnings"],
		finish: runtime.skippedNames("skipped_fields", {
			asked: ["fields"],
			done: ["data", "updated_fields"],
			warned: ["data", "warnings"],
		}),
		errors: [
			[200, "MISSING_API_KEY", "Missing API key"],
			[200, "INVALID_API_KEY", "Invalid API Key"],
			[200, "MISSING_DEVELOPER_SECRET", "Missing developer_secret"],
			[200, "INVALID_DEVELOPER_SECRET", "Invalid developer_secret"],
			[200, "IP_NOT_WHITELISTED", "IP address not whitelisted"],
			[200, "MISSING_ORG_ID", "Missing org_id"],
			[
				200,
				"MISSING_TARGET",
				"At least one of contact_id or entity_id is required",
			],
			[
				200,
				"MISSING_FIELDS",
				"fields object is required and must contain at least one field to update",
			],
			[200, "CONTACT_NOT_FOUND", "Contact not found"],
			[200, "ENTITY_NOT_FOUND", "Entity not found"],
			[
				200,
				"VALIDATION_ERROR",
				/^(\([^)]*\) )?[a-z]\w* (is|are|must|has|exceeds|should|cannot)\b/,
			],
		],
	},
	addContactsFull: {
		id: "addContactsFull",
		method: "POST",
		path: "/apis/v2/public/crm/addContactsFull",
		body: "rest",
		credentials: ["api_key", "org_id", "developer_secret", "member_id"],
		response: [["status", "success"], ["data"]],
		failure: ["status", "error"],
		messages: "data",
		errors: [
			[200, "MISSING_API_KEY", "API key is required"],
			[200, "INVALID_API_KEY", "Invalid API key"],
			[200, "IP_NOT_WHITELISTED", "IP address not whitelisted"],
			[200, "INVALID_DEVELOPER_SECRET", "Invalid developer_secret"],
			[200, "MISSING_DEVELOPER_SECRET", "Missing developer_secret"],
			[200, "MISSING_CONTACT", "contact data is required"],
			[200, "MEMBER_NOT_FOUND", "Member not found in this organization"],
			[200, "NOT_FOUND_UPDATE", "Contact not found for update"],
			[
				200,
				"VALIDATION_ERROR",
				/^(Contact validation errors|Missing required contact fields): /,
			],
			[200, "CUSTOM_FIELD_ERROR", /^Contact custom field errors: /],
		],
	},
	createContact: {
		id: "createContact",
		method: "POST",
		path: "/apis/public/createContact.php",
		body: "rest",
		credentials: ["api_key", "org_id", "member_id"],
		response: [["status", "success"], ["data"], ["log"]],
		failure: ["status", "error"],
		messages: "data",
		errors: [
			[200, "MISSING_REQUIRED_FIELD", /^Required field \S+ is missing$/],
		],
	},
} satisfies Record<string, runtime.OperationDescription>;

export const api: runtime.ApiDescription = {
	...{
		name: "zyntro",
		creator: "createZyntroClient",
		server: "https://app.zyntrohq.com",
		credentials: [
			{
				name: "api_key",
				isSecret: true,
				isRequired: true,
			},
			{
				name: "org_id",
				isRequired: true,
			},
			{
				name: "developer_secret",
				isSecret: true,
			},
			{
				name: "member_id",
				isPerCall: true,
			},
		],
	},
	Error: ZyntroError,
};

/**
 * Creates a client of the Zyntro contact API.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is missing or empty, or an option is not valid.
 */
export function createZyntroClient(options: ZyntroClientOptions): ZyntroClient {
	const call = runtime.connect(api, options);
	return {
		updateFieldData: (input: object, options?: runtime.CallOptions) =>
			call(operations.updateFieldData, input, options),
		updateFieldDataHelp: (options?: runtime.CallOptions) =>
			call(operations.updateFieldData, { help: true }, options),
		addContactsFull: (input: object, options?: runtime.CallOptions) =>
			call(operations.addContactsFull, input, options),
		createContact: (input: object, options?: runtime.CallOptions) =>
			call(operations.createContact, input, options),
	} as ZyntroClient;
}
