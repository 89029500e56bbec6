import type { Page } from "../page.ts";

export const ID = "550e8400-e29b-41d4-a716-446655440000";

/** The sample of the page on reading a contact, which answers with the same object. */
const ada = {
	id: ID,
	external_id: "ext-001",
	first_name: "Ada",
	last_name: "Lovelace",
	email: "ada@example.com",
	contact_owner: "jane@example.com",
	archived: false,
	created_at: "2026-05-01T10:00:00.000Z",
	updated_at: "2026-05-28T12:00:00.000Z",
};
const changed = (fields: object, others: object = {}) => ({
	request: { fields },
	answer: [200, { ...ada, ...fields, ...others }] as [number, unknown],
});
/** The pages print one message; the others stand as what is known of them. */
const failing = (
	code: string,
	status: number,
	message: string,
	fields?: object,
) => ({
	code,
	answer: [status, { message, error: true }] as [number, unknown],
	...(fields && { request: { fields } }),
});
const unprinted = (cause: string) => `(wording not documented) ${cause}`;

export const errors: Page["errors"] = [
	{
		code: "INVALID_REQUEST",
		case: "validation-failure",
		meaning:
			"The contact id is missing, `properties` names something invalid or disallowed, the body is not JSON, a value fails validation, or a forbidden system field was written.",
		resolution:
			"Check the names in `properties` and `fields` and the values; leave system fields out.",
	},
	{
		code: "MISSING_ACCOUNT_CONTEXT",
		message: "Unauthorized: missing account context",
		case: "missing-account-context",
		meaning: "The token carries no account context.",
		resolution: "Send a token that carries account context.",
	},
	{
		code: "NOT_FOUND",
		case: "not-found",
		meaning: "There is no contact with this id.",
		resolution: "Check `contactId`.",
	},
	{
		code: "CONFLICT",
		case: "archived",
		meaning: "The contact is archived; archived contacts cannot be updated.",
		resolution:
			"Leave the contact, or create a new one; no operation to restore one is documented.",
	},
	{
		code: "CONFLICT",
		case: "duplicate",
		meaning: "Another active contact has the same unique key.",
		resolution: "Find that contact and update it, or choose another value.",
	},
];

export const cases: Page["cases"] = {
	"update-fields": changed({ first_name: "Ada", email: "ada@example.com" }),
	"set-external-id": changed({ external_id: "ext-002" }),
	"custom-field": changed({ lead_score: 42 }),
	"additional-properties": changed({ phone: "+14155551234" }),
	"invalid-properties": failing(
		"INVALID_REQUEST",
		400,
		unprinted("invalid properties"),
		{
			first_name: "Ada",
		},
	),
	"validation-failure": failing(
		"INVALID_REQUEST",
		400,
		unprinted("validation failure"),
		{
			email: "not an address",
		},
	),
	"forbidden-system-field": failing(
		"INVALID_REQUEST",
		400,
		unprinted("forbidden system field"),
		{ id: "00000000-0000-4000-8000-000000000000" },
	),
	"invalid-json": failing("INVALID_REQUEST", 400, unprinted("invalid JSON")),
	"missing-account-context": failing(
		"MISSING_ACCOUNT_CONTEXT",
		401,
		"Unauthorized: missing account context",
		{ first_name: "Ada" },
	),
	"not-found": failing("NOT_FOUND", 404, unprinted("object not found"), {
		first_name: "Ada",
	}),
	archived: failing("CONFLICT", 409, unprinted("object is archived"), {
		first_name: "Ada",
	}),
	duplicate: failing("CONFLICT", 409, unprinted("duplicate active record"), {
		email: "taken@example.com",
	}),
};

export const seeds: Page["seeds"] = {
	requests: {
		fields: { fields: { external_id: "ext-001", first_name: "Ada" } },
	},
	answers: {
		active: [200, ada],
		archived: [
			200,
			{
				...ada,
				archived: "2026-06-01T09:00:00.000Z",
				archived_by: "jane@example.com",
			},
		],
		...Object.fromEntries(
			[400, 401, 404, 409].map((status) => [
				`failed ${status}`,
				[
					status,
					{ message: "Unauthorized: missing account context", error: true },
				],
			]),
		),
	},
};
