// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

/**
 * The errors of `updateContact`, row by row.
 * @see https://docs.nedzo.ai/api-reference/contacts/update
 */
export const updateContactErrors = [
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "The time zone is not a valid IANA identifier.",
		resolution: "Send a valid IANA time zone, or null to clear it.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "The body contains an unknown field.",
		resolution: "Remove the field. Custom fields belong in `customFields`.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "No custom field has this name.",
		resolution:
			"Use the name that the dashboard displays, with spaces and letter case.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "The body contains no field.",
		resolution: "Send at least one field.",
	},
	{
		code: "UNAUTHORIZED",
		status: 401,
		message: "Invalid or missing API key",
		meaning: "The API key is missing or invalid.",
		resolution: "Check the key and the `Authorization` header.",
	},
	{
		code: "NOT_FOUND",
		status: 404,
		meaning: "No contact has this ID.",
		resolution:
			"Check the ID, and that the key has access to the contact's workspace.",
	},
	{
		code: "CONFLICT",
		status: 409,
		meaning: "The request conflicts with the current state.",
		resolution: "Read `detail` for the cause.",
	},
	{
		code: "UNPROCESSABLE_CONTENT",
		status: 422,
		meaning: "The content cannot be processed.",
		resolution: "Read `detail` and correct the value.",
	},
	{
		code: "RATE_LIMITED",
		status: 429,
		meaning: "The key sent too many requests.",
		resolution: "Wait for the number of seconds in `Retry-After`, then retry.",
	},
	{
		code: "INTERNAL_ERROR",
		status: 500,
		meaning: "The server failed.",
		resolution: "Retry later.",
	},
	{
		code: "BAD_GATEWAY",
		status: 502,
		meaning: "An upstream server failed.",
		resolution: "Retry later.",
	},
] as const;

/**
 * The codes of `updateContact`, and UNKNOWN for any other failure.
 */
export type UpdateContactErrorCode =
	| "VALIDATION_ERROR"
	| "UNAUTHORIZED"
	| "NOT_FOUND"
	| "CONFLICT"
	| "UNPROCESSABLE_CONTENT"
	| "RATE_LIMITED"
	| "INTERNAL_ERROR"
	| "BAD_GATEWAY"
	| "UNKNOWN";
