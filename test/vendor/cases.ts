/**
 * Which cases fail, and with which code: restated from the error tables of the vendors' pages, not read from the
 * descriptions. Where a page prints no codes, the code is the one that the description's prose gives to the row.
 */
const FAILURES: Record<string, Record<string, string>> = {
	"zyntro.updateFieldData": {
		"missing-api-key": "MISSING_API_KEY",
		"invalid-api-key": "INVALID_API_KEY",
		"missing-developer-secret": "MISSING_DEVELOPER_SECRET",
		"invalid-developer-secret": "INVALID_DEVELOPER_SECRET",
		"ip-not-whitelisted": "IP_NOT_WHITELISTED",
		"missing-org-id": "MISSING_ORG_ID",
		"missing-target": "MISSING_TARGET",
		"missing-fields": "MISSING_FIELDS",
		"contact-not-found": "CONTACT_NOT_FOUND",
		"entity-not-found": "ENTITY_NOT_FOUND",
		"all-fields-failed": "VALIDATION_ERROR",
		"missing-parameters": "MISSING_API_KEY",
	},
	"zyntro.addContactsFull": {
		"missing-api-key": "MISSING_API_KEY",
		"invalid-api-key": "INVALID_API_KEY",
		"ip-not-whitelisted": "IP_NOT_WHITELISTED",
		"invalid-developer-secret": "INVALID_DEVELOPER_SECRET",
		"missing-developer-secret": "MISSING_DEVELOPER_SECRET",
		"missing-contact": "MISSING_CONTACT",
		"missing-contact-fields": "VALIDATION_ERROR",
		"member-not-found": "MEMBER_NOT_FOUND",
		"validation-error": "VALIDATION_ERROR",
		"custom-field-error": "CUSTOM_FIELD_ERROR",
		"not-found-update": "NOT_FOUND_UPDATE",
	},
	"zyntro.createContact": {
		"missing-required-fields": "MISSING_REQUIRED_FIELD",
	},
	"routera.updateContact": {
		"invalid-properties": "INVALID_REQUEST",
		"validation-failure": "INVALID_REQUEST",
		"forbidden-system-field": "INVALID_REQUEST",
		"invalid-json": "INVALID_REQUEST",
		"missing-account-context": "MISSING_ACCOUNT_CONTEXT",
		"not-found": "NOT_FOUND",
		archived: "CONFLICT",
		duplicate: "CONFLICT",
	},
	"nedzo.updateContact": {
		"invalid-timezone": "VALIDATION_ERROR",
		"unknown-top-level-field": "VALIDATION_ERROR",
		"unknown-custom-field": "VALIDATION_ERROR",
		"empty-body": "VALIDATION_ERROR",
		unauthorized: "UNAUTHORIZED",
		"not-found": "NOT_FOUND",
		conflict: "CONFLICT",
		unprocessable: "UNPROCESSABLE_CONTENT",
		"rate-limited": "RATE_LIMITED",
		"internal-error": "INTERNAL_ERROR",
		"bad-gateway": "BAD_GATEWAY",
	},
};

/** The code that a case ends with, or undefined for a success. */
export function codeOfCase(
	api: string,
	operation: string,
	name: string,
): string | undefined {
	return FAILURES[`${api}.${operation}`]?.[name];
}
