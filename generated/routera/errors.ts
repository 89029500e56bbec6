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
			"The contact id is missing, `properties` names something invalid or disallowed, the body is not JSON, a value fails validation, or a forbidden system field was written.",
		resolution:
			"Check the names in `properties` and `fields` and the values; leave system fields out.",
	},
	{
		code: "MISSING_ACCOUNT_CONTEXT",
		status: 401,
		message: "Unauthorized: missing account context",
		meaning: "The token carries no account context.",
		resolution: "Send a token that carries account context.",
	},
	{
		code: "NOT_FOUND",
		status: 404,
		meaning: "There is no contact with this id.",
		resolution: "Check `contactId`.",
	},
	{
		code: "CONFLICT",
		status: 409,
		meaning: "The contact is archived; archived contacts cannot be updated.",
		resolution:
			"Leave the contact, or create a new one; no operation to restore one is documented.",
	},
	{
		code: "CONFLICT",
		status: 409,
		meaning: "Another active contact has the same unique key.",
		resolution: "Find that contact and update it, or choose another value.",
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
