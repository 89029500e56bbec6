/**
 * The error tables as the vendors' pages print them, row by row in the page's order: code, literal message. Where a page
 * has no codes the code is ours; where it prints no message there is none.
 */
export type Row = [code: string, message?: string];

export const ERROR_TABLES: Record<string, Row[]> = {
	"zyntro.updateFieldData": [
		["MISSING_API_KEY", "Missing API key"],
		["INVALID_API_KEY", "Invalid API Key"],
		["MISSING_DEVELOPER_SECRET", "Missing developer_secret"],
		["INVALID_DEVELOPER_SECRET", "Invalid developer_secret"],
		["IP_NOT_WHITELISTED", "IP address not whitelisted"],
		["MISSING_ORG_ID", "Missing org_id"],
		["MISSING_TARGET", "At least one of contact_id or entity_id is required"],
		[
			"MISSING_FIELDS",
			"fields object is required and must contain at least one field to update",
		],
		["CONTACT_NOT_FOUND", "Contact not found"],
		["ENTITY_NOT_FOUND", "Entity not found"],
		["VALIDATION_ERROR", "Field-specific validation error"],
	],
	"zyntro.addContactsFull": [
		["MISSING_API_KEY", "API key is required"],
		["INVALID_API_KEY", "Invalid API key"],
		["IP_NOT_WHITELISTED", "IP address not whitelisted"],
		["INVALID_DEVELOPER_SECRET", "Invalid developer_secret"],
		["MISSING_DEVELOPER_SECRET", "Missing developer_secret"],
		["MISSING_CONTACT", "contact data is required"],
		["MEMBER_NOT_FOUND", "Member not found in this organization"],
		["VALIDATION_ERROR", "Contact validation errors: ..."],
		["CUSTOM_FIELD_ERROR", "Contact custom field errors: ..."],
		["NOT_FOUND_UPDATE", "Contact not found for update"],
	],
	"zyntro.createContact": [["MISSING_REQUIRED_FIELD"]],
	"routera.updateContact": [
		["INVALID_REQUEST"],
		["MISSING_ACCOUNT_CONTEXT", "Unauthorized: missing account context"],
		["NOT_FOUND"],
		["CONFLICT"],
		["CONFLICT"],
	],
	"nedzo.updateContact": [
		["VALIDATION_ERROR"],
		["VALIDATION_ERROR"],
		["VALIDATION_ERROR"],
		["VALIDATION_ERROR"],
		["UNAUTHORIZED", "Invalid or missing API key"],
		["NOT_FOUND"],
		["CONFLICT"],
		["UNPROCESSABLE_CONTENT"],
		["RATE_LIMITED"],
		["INTERNAL_ERROR"],
		["BAD_GATEWAY"],
	],
};
