// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

import {
	ApiError as AnyApiError,
	type ApiDescription,
	type ApiErrorDetails,
	type CallOptions,
	type ClientOptions,
	connect,
	type OperationDescription,
	skippedNames,
} from "../runtime/index.ts";
import type {
	AddContactsFullErrorCode,
	CreateContactErrorCode,
	UpdateFieldDataErrorCode,
} from "./errors.ts";
import type {
	AddContactsFullInput,
	AddContactsFullResult,
	CreateContactInput,
	CreateContactResult,
	UpdateFieldDataHelpRequest,
	UpdateFieldDataHelpResult,
	UpdateFieldDataInput,
	UpdateFieldDataResult,
} from "./types.ts";

/**
 * What `createZyntroClient` takes.
 */
export interface ZyntroClientOptions extends ClientOptions {
	/**
	 * The account's API key, found under Me > API Keys or, as the page of addContactsFull has it, Me > API & Webhooks. It is a secret.
	 */
	api_key: string;
	/**
	 * The organization's UUID.
	 */
	org_id: string;
	/**
	 * The developer secret that v2 operations ask for beside the API key. It is issued once, in developer onboarding, and starts with `zdk_`; an empty one counts as missing. It is a secret.
	 * Needed by `updateFieldData` and `addContactsFull`.
	 */
	developer_secret?: string;
	/**
	 * The UUID of the member who performs the action; the member has to belong to the organization.
	 * Needed by `addContactsFull` and `createContact`.
	 * A call may bring another.
	 */
	member_id?: string;
}

/**
 * Zyntro contact API: one method per operation.
 */
export interface ZyntroClient {
	/**
	 * Ask for the field reference instead of updating; no credentials are needed.
	 *
	 * @param input As in UpdateFieldDataHelpRequest.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns The answer of help mode: field reference, sample payloads and usage notes. The page does not print its shape, so any object is accepted that is neither an error nor the report of an update.
	 * @throws {ApiError} with a code of `UpdateFieldDataErrorCode`.
	 * @throws {UnexpectedResponseError} when the answer is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is none.
	 * @see https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields
	 */
	updateFieldData(
		input: UpdateFieldDataHelpRequest,
		options?: CallOptions,
	): Promise<UpdateFieldDataHelpResult>;

	/**
	 * Update fields of a contact or an entity
	 *
	 * Changes single fields of a contact, of an entity, or of both in one call, and leaves every other field as it is.
	 * It never creates a record: an id that the organization does not have is an error. To create, use
	 * `addContactsFull`.
	 *
	 * **Address** a contact by `contact_id`, an entity by `entity_id`; at least one of the two is needed. With both, a
	 * field name that both records have, such as `status` or `customFields`, is written to both; a name that only one
	 * of them has goes to that one.
	 *
	 * **What is merged.** Tags are added to the contact's tags and compared without regard to letter case, so that an
	 * existing tag is not doubled; this call removes none. A contact's custom fields are merged by tag: what you do not send stays,
	 * and a tag without the prefix `cf_` gets it. A new first or last name recalculates `name`.
	 *
	 * **What is skipped without an error.** Null and the empty string never overwrite a stored value, so this call
	 * cannot blank a field. The readonly `id`, `orgId` and `createdAt` are ignored, and so are names that the vendor
	 * does not know; a record from another system can be passed on as it is. The page does not say
	 * whether the answer names a skipped field; that `updated_fields` leaves it out is assumed.
	 *
	 * **Failures.** A field whose value fails validation does not stop the others: the call is then a success with
	 * `warnings`. Only when all of them fail is it an error. All outcomes have HTTP status 200.
	 *
	 * **Help mode.** The body `{"help": true}`, without credentials, is answered with the field reference, sample
	 * payloads and usage notes; the page does not print the shape of that answer.
	 *
	 * Repeating a call leaves the same state, since tags are not doubled and values are set, not added up: the operation is idempotent. The page does not say so in words.
	 *
	 * The page does not say in which order the checks run, what happens when one of two given ids is not found or when
	 * every value is skipped, and names no maximum lengths and no rate limit.
	 *
	 * @param input What `updateFieldData` takes.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `updateFieldData` answers on success.
	 * @throws {ApiError} with a code of `UpdateFieldDataErrorCode`.
	 * @throws {UnexpectedResponseError} when the answer is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is none.
	 * @see https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields
	 */
	updateFieldData(
		input: UpdateFieldDataInput,
		options?: CallOptions,
	): Promise<UpdateFieldDataResult>;

	/**
	 * Create, update or upsert a contact
	 *
	 * Writes a whole contact, and its entity (company) with it. `mode` decides between creating and updating:
	 *
	 * | `mode` | a contact is found | none is found |
	 * |---|---|---|
	 * | `insert` | fails | creates |
	 * | `update` | updates | fails with `NOT_FOUND_UPDATE` |
	 * | `upsert` (default) | updates | creates |
	 *
	 * In the modes `update` and `upsert` an existing contact is looked for by `lookup_by`, by default by the e-mail address. When an upsert by e-mail
	 * updates, custom fields are merged: new keys are added, existing ones overwritten.
	 *
	 * **Entity.** The organization's CRM mode (B2B or B2C) is respected. In B2B mode an entity without a name gets one
	 * made from the contact's name; `skip_entity` keeps the call from creating an entity at all.
	 *
	 * **Checks.** `contact` needs at least `firstName` and `primaryEmail`. Custom field keys have to match the tags
	 * defined in the CRM settings exactly, and a field with predefined options takes only these; anything else is
	 * rejected. Note the difference to `updateFieldData`, where tags are one comma-separated string and custom field
	 * tags get the prefix `cf_`. Field names are camelCase; the vendor maps them to its own columns.
	 *
	 * All outcomes have HTTP status 200.
	 *
	 * The page does not say what happens to the tags of an existing contact, how the contact that `insert` finds is
	 * reported, which member carries the id for `lookup_by: contact_id`, what values other than `created` the answer's
	 * `action` takes, what a missing `org_id` or `member_id` answers, or what `debug` adds.
	 *
	 * Not idempotent as far as the page tells: it does not say whether a repeated call makes a second entity, and a
	 * repeated `insert` fails.
	 *
	 * @param input What `addContactsFull` takes.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `addContactsFull` answers on success.
	 * @throws {ApiError} with a code of `AddContactsFullErrorCode`.
	 * @throws {UnexpectedResponseError} when the answer is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is none.
	 * @see https://support.zyntro.ai/developer/api-reference/api-crm/add-update-contact
	 */
	addContactsFull(
		input: AddContactsFullInput,
		options?: CallOptions,
	): Promise<AddContactsFullResult>;

	/**
	 * Create or update a contact (v1)
	 *
	 * Creates a contact and its entity, or updates the contact that has the same e-mail address. A call of the first
	 * generation: the path ends in `.php`, names are snake_case, and `api_key` is the only secret.
	 *
	 * **CRM mode.** In an organization whose mode is `b2c` the entity members are not needed; in any other mode
	 * `entity_name`, `entity_label` and `entity_status` are. A schema cannot know the mode, so it does not require
	 * them. (A product page says that in Mixed mode the entity is optional.)
	 *
	 * **Values that the organization defines.** `contact_status`, `contact_source`, `entity_label` and `entity_status`
	 * have to match the organization's settings, the organization has to be active and its CRM to be set up. Without
	 * `contact_stage_id` the first stage of the pipeline is assigned; without `contact_owner` the owner is `member_id`.
	 *
	 * **Errors** carry, beside the messages, the names of the required fields and a map of all fields. The vendor
	 * recommends provoking one, by leaving out `first_name` or `email`, to see that map. The page has no error table
	 * and no codes: the code of `x-errors` is this description's own, and an error other than a missing field has no
	 * documented text.
	 *
	 * The page does not say where custom fields stand in the body, what the HTTP status of an
	 * answer is (200 is assumed, as on the v2 pages), which stored fields an update keeps, or what the flags are by default. It
	 * lists no member for the primary phone number and none for the tags of a contact.
	 *
	 * Not idempotent as far as the page tells: it does not say whether a repeated call makes a second entity.
	 *
	 * @param input What `createContact` takes.
	 * @param options Signal, timeout, retries and headers of this call.
	 * @returns What `createContact` answers on success.
	 * @throws {ApiError} with a code of `CreateContactErrorCode`.
	 * @throws {UnexpectedResponseError} when the answer is not a documented one.
	 * @throws {TimeoutError | NetworkError} when there is none.
	 * @see https://docs.zyntro.ai/apis-webhooks/public-apis/contacts-and-crm/create-update-contact
	 */
	createContact(
		input: CreateContactInput,
		options?: CallOptions,
	): Promise<CreateContactResult>;
}

/**
 * A failure that `updateFieldData` was answered with.
 */
export interface UpdateFieldDataError extends AnyApiError {
	readonly operation: "updateFieldData";
	readonly code: UpdateFieldDataErrorCode;
	readonly codes: UpdateFieldDataErrorCode[];
}

/**
 * A failure that `addContactsFull` was answered with.
 */
export interface AddContactsFullError extends AnyApiError {
	readonly operation: "addContactsFull";
	readonly code: AddContactsFullErrorCode;
	readonly codes: AddContactsFullErrorCode[];
}

/**
 * A failure that `createContact` was answered with.
 */
export interface CreateContactError extends AnyApiError {
	readonly operation: "createContact";
	readonly code: CreateContactErrorCode;
	readonly codes: CreateContactErrorCode[];
}

/**
 * A call that the API answered with a failure; `operation` tells which, and narrows `code`. The class is one for the
 * clients of all APIs: where a program has several, `api` tells them apart.
 */
export type ApiError =
	| UpdateFieldDataError
	| AddContactsFullError
	| CreateContactError;
export const ApiError = AnyApiError as {
	new (details: ApiErrorDetails): ApiError;
	readonly prototype: ApiError;
};

const operations = {
	updateFieldData: {
		id: "updateFieldData",
		method: "POST",
		path: "/apis/v2/public/crm/updateFieldData",
		idempotent: true,
		body: "rest",
		credentials: ["api_key", "org_id", "developer_secret"],
		apart: ["help", true],
		answer: [["status", "success"], ["data"]],
		failure: ["status", "error"],
		messages: "data",
		finish: skippedNames("skipped_fields", {
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
				/^\w+ (is not a valid email address|must be a number)$/,
			],
		],
	},
	addContactsFull: {
		id: "addContactsFull",
		method: "POST",
		path: "/apis/v2/public/crm/addContactsFull",
		body: "rest",
		credentials: ["api_key", "org_id", "developer_secret", "member_id"],
		answer: [["status", "success"], ["data"]],
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
		answer: [["status", "success"], ["data"], ["log"]],
		failure: ["status", "error"],
		messages: "data",
		errors: [
			[200, "MISSING_REQUIRED_FIELD", /^Required field \S+ is missing$/],
		],
	},
} satisfies Record<string, OperationDescription>;

const api: ApiDescription = {
	name: "zyntro",
	creator: "createZyntroClient",
	server: "https://app.zyntrohq.com",
	credentials: ["api_key", "org_id", "developer_secret", "member_id"],
};

/**
 * Creates a client of the Zyntro contact API.
 *
 * @param options The credentials, and where and how to send.
 * @throws {TypeError} when a credential is empty.
 */
export function createZyntroClient(options: ZyntroClientOptions): ZyntroClient {
	const call = connect(api, options);
	return {
		updateFieldData: (input: object, options?: CallOptions) =>
			call(operations.updateFieldData, input, options),
		addContactsFull: (input: object, options?: CallOptions) =>
			call(operations.addContactsFull, input, options),
		createContact: (input: object, options?: CallOptions) =>
			call(operations.createContact, input, options),
	} as ZyntroClient;
}
