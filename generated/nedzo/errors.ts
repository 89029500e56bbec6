// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

/**
 * The errors of `updateContact`, row by row.
 * @see https://docs.nedzo.ai/api-reference/contacts/update
 */
export const updateContactErrors = [
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "The time zone is not a valid IANA name.",
		resolution: "Send a valid IANA time zone, or null to clear it.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "The body has a member that is not one of its fields.",
		resolution: "Remove it; custom fields belong in `customFields`.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "A custom field with this name does not exist.",
		resolution:
			"Write the name as the dashboard shows it, or create the field there.",
	},
	{
		code: "VALIDATION_ERROR",
		status: 400,
		meaning: "The body has no field.",
		resolution: "Send at least one field.",
	},
	{
		code: "UNAUTHORIZED",
		status: 401,
		message: "Invalid or missing API key",
		meaning: "The API key is missing or not valid.",
		resolution: "Check the key and the header `Authorization`.",
	},
	{
		code: "NOT_FOUND",
		status: 404,
		meaning: "There is no contact with this id.",
		resolution: "Check the id and the workspace of the key.",
	},
	{
		code: "CONFLICT",
		status: 409,
		meaning: "A conflict whose cause the vendor does not name.",
		resolution: "Read `detail`.",
	},
	{
		code: "UNPROCESSABLE_CONTENT",
		status: 422,
		meaning:
			"The content cannot be processed; the vendor does not say how this differs from 400.",
		resolution: "Read `detail` and correct the value.",
	},
	{
		code: "RATE_LIMITED",
		status: 429,
		meaning: "Too many requests with this key.",
		resolution: "Wait as many seconds as `Retry-After` says.",
	},
	{
		code: "INTERNAL_ERROR",
		status: 500,
		meaning: "A fault of the server.",
		resolution: "Try again later.",
	},
	{
		code: "BAD_GATEWAY",
		status: 502,
		meaning: "A fault of a server behind it.",
		resolution: "Try again later.",
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
