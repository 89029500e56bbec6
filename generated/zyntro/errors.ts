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
		resolution:
			"Send the API key; it is found in the Zyntro interface under Me > API Keys.",
	},
	{
		code: "INVALID_API_KEY",
		status: 200,
		message: "Invalid API Key",
		meaning: "The API key belongs to no active Zyntro account.",
		resolution: "Check the key, and that its account is active.",
	},
	{
		code: "MISSING_DEVELOPER_SECRET",
		status: 200,
		message: "Missing developer_secret",
		meaning: "The body has no `developer_secret`, or an empty one.",
		resolution:
			"Send the developer secret that was issued in developer onboarding.",
	},
	{
		code: "INVALID_DEVELOPER_SECRET",
		status: 200,
		message: "Invalid developer_secret",
		meaning: "The developer secret belongs to no active key.",
		resolution:
			"Check the secret; if it is lost, the client has to revoke the key and issue a new one.",
	},
	{
		code: "IP_NOT_WHITELISTED",
		status: 200,
		message: "IP address not whitelisted",
		meaning:
			"The request came from an IP address that is not on the key's list.",
		resolution:
			"Have the client add the address to the developer key's whitelist.",
	},
	{
		code: "MISSING_ORG_ID",
		status: 200,
		message: "Missing org_id",
		meaning: "The body has no `org_id`.",
		resolution: "Send the organization's UUID.",
	},
	{
		code: "MISSING_TARGET",
		status: 200,
		message: "At least one of contact_id or entity_id is required",
		meaning: "The body has neither `contact_id` nor `entity_id`.",
		resolution: "Send the id of at least one record to update.",
	},
	{
		code: "MISSING_FIELDS",
		status: 200,
		message:
			"fields object is required and must contain at least one field to update",
		meaning: "`fields` is missing, is empty, or is not an object.",
		resolution: "Send a `fields` object with at least one member.",
	},
	{
		code: "CONTACT_NOT_FOUND",
		status: 200,
		message: "Contact not found",
		meaning: "The organization has no contact with this id.",
		resolution: "Check `contact_id` and `org_id`.",
	},
	{
		code: "ENTITY_NOT_FOUND",
		status: 200,
		message: "Entity not found",
		meaning: "The organization has no entity with this id.",
		resolution: "Check `entity_id` and `org_id`.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 200,
		message: "Field-specific validation error",
		meaning:
			"A value failed the check of its field's type: not an e-mail address, too long, or not numeric where an integer is asked for. The messages stand in `data` when every field failed, and in `warnings` when others succeeded. The pattern holds the two texts that the page prints; the text for a value that is too long is not printed.",
		resolution: "Correct the value to the field's type.",
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
		resolution: "Send the API key.",
	},
	{
		code: "INVALID_API_KEY",
		status: 200,
		message: "Invalid API key",
		meaning: "No active user has this key.",
		resolution:
			"Check the key in the Zyntro interface under Me > API & Webhooks.",
	},
	{
		code: "IP_NOT_WHITELISTED",
		status: 200,
		message: "IP address not whitelisted",
		meaning:
			"The request came from an IP address that is not on the key's list.",
		resolution:
			"Have the client add the address to the developer key's whitelist.",
	},
	{
		code: "INVALID_DEVELOPER_SECRET",
		status: 200,
		message: "Invalid developer_secret",
		meaning: "The developer secret belongs to no active key.",
		resolution:
			"Check the secret; if it is lost, the client has to revoke the key and issue a new one.",
	},
	{
		code: "MISSING_DEVELOPER_SECRET",
		status: 200,
		message: "Missing developer_secret",
		meaning: "The body has no `developer_secret`, or an empty one.",
		resolution:
			"Send the developer secret that was issued in developer onboarding.",
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
		meaning: "`member_id` names no member of the organization.",
		resolution: "Send the id of a member of the organization.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 200,
		message: "Contact validation errors: ...",
		meaning:
			"Contact fields are missing or failed the check of type or format (e-mail address, phone format, length). The table prints the first text; the page's sample of a validation error has the second, `Missing required contact fields: firstName, primaryEmail`.",
		resolution: "Read the fields that the message names and correct them.",
	},
	{
		code: "CUSTOM_FIELD_ERROR",
		status: 200,
		message: "Contact custom field errors: ...",
		meaning:
			"The custom fields have a key that is not defined, or a value that its field does not offer.",
		resolution:
			"Check the names and the allowed values of the custom fields in the CRM settings.",
	},
	{
		code: "NOT_FOUND_UPDATE",
		status: 200,
		message: "Contact not found for update",
		meaning: "The mode is `update` and no contact matches the lookup.",
		resolution: "Use the mode `upsert`, or check that the contact exists.",
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
		meaning: "A required field was not sent; one message names one field.",
		resolution:
			"Send the field; `required_fields` and `field_map` of the answer list what the organization needs.",
	},
] as const;

/**
 * The codes of `createContact`, and UNKNOWN for any other failure.
 */
export type CreateContactErrorCode = "MISSING_REQUIRED_FIELD" | "UNKNOWN";
