// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

/**
 * The errors of `updateFieldData`, row by row.
 * @see https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields
 */
export const updateFieldDataErrors = [
	{
		code: "MISSING_API_KEY",
		status: 200,
		message: "Missing API key",
		meaning: "The body has no `api_key`.",
		resolution: "Send your API key. Zyntro shows it under Me > API Keys.",
	},
	{
		code: "INVALID_API_KEY",
		status: 200,
		message: "Invalid API Key",
		meaning: "The API key matches no active Zyntro account.",
		resolution: "Check the key, and that its account is active.",
	},
	{
		code: "MISSING_DEVELOPER_SECRET",
		status: 200,
		message: "Missing developer_secret",
		meaning: "`developer_secret` is missing or empty.",
		resolution:
			"Send the developer secret that was issued during developer onboarding.",
	},
	{
		code: "INVALID_DEVELOPER_SECRET",
		status: 200,
		message: "Invalid developer_secret",
		meaning: "The developer secret matches no active key.",
		resolution:
			"Check the secret. If it is lost, ask the account owner to revoke the key and issue a new one.",
	},
	{
		code: "IP_NOT_WHITELISTED",
		status: 200,
		message: "IP address not whitelisted",
		meaning:
			"The request came from an IP address that is not on the key's list.",
		resolution:
			"Ask the account owner to add the address to the developer key's whitelist.",
	},
	{
		code: "MISSING_ORG_ID",
		status: 200,
		message: "Missing org_id",
		meaning: "The body has no `org_id`.",
		resolution: "Send the UUID of your organization.",
	},
	{
		code: "MISSING_TARGET",
		status: 200,
		message: "At least one of contact_id or entity_id is required",
		meaning: "The body has neither `contact_id` nor `entity_id`.",
		resolution: "Send the ID of at least one record to update.",
	},
	{
		code: "MISSING_FIELDS",
		status: 200,
		message:
			"fields object is required and must contain at least one field to update",
		meaning: "`fields` is missing, empty, or not an object.",
		resolution: "Send a `fields` object with at least one property.",
	},
	{
		code: "CONTACT_NOT_FOUND",
		status: 200,
		message: "Contact not found",
		meaning: "The organization has no contact with this ID.",
		resolution: "Check `contact_id` and `org_id`.",
	},
	{
		code: "ENTITY_NOT_FOUND",
		status: 200,
		message: "Entity not found",
		meaning: "The organization has no entity with this ID.",
		resolution: "Check `entity_id` and `org_id`.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 200,
		message: "Field-specific validation error",
		meaning:
			"A value is invalid: for example a malformed email address, a text that is too long, or an integer that is not numeric. The messages are in `data` when all fields failed, otherwise in `warnings`.",
		resolution: "Correct the value to match the field's type.",
	},
] as const;

/**
 * The codes of `updateFieldData`, and UNKNOWN for any other failure.
 */
export type UpdateFieldDataErrorCode =
	| "MISSING_API_KEY"
	| "INVALID_API_KEY"
	| "MISSING_DEVELOPER_SECRET"
	| "INVALID_DEVELOPER_SECRET"
	| "IP_NOT_WHITELISTED"
	| "MISSING_ORG_ID"
	| "MISSING_TARGET"
	| "MISSING_FIELDS"
	| "CONTACT_NOT_FOUND"
	| "ENTITY_NOT_FOUND"
	| "VALIDATION_ERROR"
	| "UNKNOWN";

/**
 * The errors of `addContactsFull`, row by row.
 * @see https://support.zyntro.ai/developer/api-reference/api-crm/add-update-contact
 */
export const addContactsFullErrors = [
	{
		code: "MISSING_API_KEY",
		status: 200,
		message: "API key is required",
		meaning: "The body has no `api_key`.",
		resolution: "Send your API key.",
	},
	{
		code: "INVALID_API_KEY",
		status: 200,
		message: "Invalid API key",
		meaning: "No active user has this key.",
		resolution: "Check the key in Zyntro under Me > API & Webhooks.",
	},
	{
		code: "IP_NOT_WHITELISTED",
		status: 200,
		message: "IP address not whitelisted",
		meaning:
			"The request came from an IP address that is not on the key's list.",
		resolution:
			"Ask the account owner to add the address to the developer key's whitelist.",
	},
	{
		code: "INVALID_DEVELOPER_SECRET",
		status: 200,
		message: "Invalid developer_secret",
		meaning: "The developer secret matches no active key.",
		resolution:
			"Check the secret. If it is lost, ask the account owner to revoke the key and issue a new one.",
	},
	{
		code: "MISSING_DEVELOPER_SECRET",
		status: 200,
		message: "Missing developer_secret",
		meaning: "`developer_secret` is missing or empty.",
		resolution:
			"Send the developer secret that was issued during developer onboarding.",
	},
	{
		code: "MISSING_CONTACT",
		status: 200,
		message: "contact data is required",
		meaning: "The body has no `contact` object.",
		resolution:
			"Send a `contact` with at least `firstName` and `primaryEmail`.",
	},
	{
		code: "MEMBER_NOT_FOUND",
		status: 200,
		message: "Member not found in this organization",
		meaning: "`member_id` is not a member of the organization.",
		resolution: "Send the ID of a member of the organization.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 200,
		message: "Contact validation errors: ...",
		meaning:
			"Required contact fields are missing (`Missing required contact fields: ...`), or a value has the wrong type, format or length.",
		resolution: "Correct the fields that the message names.",
	},
	{
		code: "CUSTOM_FIELD_ERROR",
		status: 200,
		message: "Contact custom field errors: ...",
		meaning:
			"A custom field key is not defined, or its value is not one of the field's options.",
		resolution:
			"Check the names and the allowed values of the custom fields in your CRM settings.",
	},
	{
		code: "NOT_FOUND_UPDATE",
		status: 200,
		message: "Contact not found for update",
		meaning: "In mode `update`, no contact matches the lookup.",
		resolution: "Use mode `upsert`, or check that the contact exists.",
	},
] as const;

/**
 * The codes of `addContactsFull`, and UNKNOWN for any other failure.
 */
export type AddContactsFullErrorCode =
	| "MISSING_API_KEY"
	| "INVALID_API_KEY"
	| "IP_NOT_WHITELISTED"
	| "INVALID_DEVELOPER_SECRET"
	| "MISSING_DEVELOPER_SECRET"
	| "MISSING_CONTACT"
	| "MEMBER_NOT_FOUND"
	| "VALIDATION_ERROR"
	| "CUSTOM_FIELD_ERROR"
	| "NOT_FOUND_UPDATE"
	| "UNKNOWN";

/**
 * The errors of `createContact`, row by row.
 * @see https://docs.zyntro.ai/apis-webhooks/public-apis/contacts-and-crm/create-update-contact
 */
export const createContactErrors = [
	{
		code: "MISSING_REQUIRED_FIELD",
		status: 200,
		message: "Required field ... is missing",
		meaning: "A required field is missing. Each message names one field.",
		resolution:
			"Send the field. `field_map` in the response contains all available fields and their requirements.",
	},
] as const;

/**
 * The codes of `createContact`, and UNKNOWN for any other failure.
 */
export type CreateContactErrorCode = "MISSING_REQUIRED_FIELD" | "UNKNOWN";
