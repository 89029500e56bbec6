// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

/**
 * The errors of `updateContact`, row by row.
 * @see https://docs.routera.io/api-reference/objects/contacts-update
 */
export const updateContactErrors = [
	{
		code: "INVALID_REQUEST",
		status: 400,
		meaning:
			"`properties` contains an invalid or disallowed name, the body is not valid JSON, a value is invalid, or `fields` contains a forbidden system field.",
		resolution: "Correct the names and values. Leave out system fields.",
	},
	{
		code: "MISSING_ACCOUNT_CONTEXT",
		status: 401,
		message: "Unauthorized: missing account context",
		meaning: "The token has no account context.",
		resolution: "Send a token with account context.",
	},
	{
		code: "NOT_FOUND",
		status: 404,
		meaning: "No contact has this ID.",
		resolution: "Check `contactId`.",
	},
	{
		code: "CONFLICT",
		status: 409,
		meaning: "The contact is archived. Archived contacts cannot be updated.",
		resolution:
			"Update another contact, or create one. No documented operation restores an archived contact.",
	},
	{
		code: "CONFLICT",
		status: 409,
		meaning: "Another active contact has the same value in a unique field.",
		resolution: "Update that contact, or choose another value.",
	},
] as const;

/**
 * The codes of `updateContact`, and UNKNOWN for any other failure.
 */
export type UpdateContactErrorCode =
	| "INVALID_REQUEST"
	| "MISSING_ACCOUNT_CONTEXT"
	| "NOT_FOUND"
	| "CONFLICT"
	| "UNKNOWN";
