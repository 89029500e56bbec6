import type { Page } from "../page.ts";

export const ID = "123e4567-e89b-12d3-a456-426614174000";

/** The page's sample answer. */
const jane = {
	id: ID,
	workspaceId: "789e4567-e89b-12d3-a456-426614174000",
	firstName: "Jane",
	lastName: "Doe",
	email: "jane@example.com",
	phone: "+14155551234",
	timezone: "America/Los_Angeles",
	tags: ["gold", "vip"],
	customFields: { "Lead Source": "Website", MRR: "500" },
	createdAt: "2024-01-15T10:30:00Z",
	updatedAt: "2024-01-15T11:00:00Z",
};
const changed = (request: object, others: object = {}) => ({
	request,
	answer: [200, { ...jane, ...others }] as [number, unknown],
});
/** A problem of a type that the pages name; of the others they give the status alone. */
const failing = (
	code: string,
	[status, title, type]: [status: number, title: string, type?: string],
	detail: string,
	request?: object,
) => ({
	code,
	answer: [
		status,
		{
			type: type ? `https://api.nedzo.ai/errors/${type}` : "about:blank",
			title,
			status,
			detail,
		},
	] as [number, unknown],
	...(request && { request }),
});
const invalid = (cause: string, request?: object) =>
	failing(
		"VALIDATION_ERROR",
		[400, "Validation Error", "validation-error"],
		`(wording not documented) ${cause}`,
		request,
	);
const firstName = { firstName: "Jane" };
const unprinted = "(wording not documented)";

export const errors: Page["errors"] = [
	{
		code: "VALIDATION_ERROR",
		case: "invalid-timezone",
		meaning: "The time zone is not a valid IANA name.",
		resolution: "Send a valid IANA time zone, or null to clear it.",
	},
	{
		code: "VALIDATION_ERROR",
		case: "unknown-top-level-field",
		meaning: "The body has a member that is not one of its fields.",
		resolution: "Remove it; custom fields belong in `customFields`.",
	},
	{
		code: "VALIDATION_ERROR",
		case: "unknown-custom-field",
		meaning: "A custom field with this name does not exist.",
		resolution:
			"Write the name as the dashboard shows it, or create the field there.",
	},
	{
		code: "VALIDATION_ERROR",
		case: "empty-body",
		meaning: "The body has no field.",
		resolution: "Send at least one field.",
	},
	{
		code: "UNAUTHORIZED",
		message: "Invalid or missing API key",
		case: "unauthorized",
		meaning: "The API key is missing or not valid.",
		resolution: "Check the key and the header `Authorization`.",
	},
	{
		code: "NOT_FOUND",
		case: "not-found",
		meaning: "There is no contact with this id.",
		resolution: "Check the id and the workspace of the key.",
	},
	{
		code: "CONFLICT",
		case: "conflict",
		meaning: "A conflict whose cause the vendor does not name.",
		resolution: "Read `detail`.",
	},
	{
		code: "UNPROCESSABLE_CONTENT",
		case: "unprocessable",
		meaning:
			"The content cannot be processed; the vendor does not say how this differs from 400.",
		resolution: "Read `detail` and correct the value.",
	},
	{
		code: "RATE_LIMITED",
		case: "rate-limited",
		meaning: "Too many requests with this key.",
		resolution: "Wait as many seconds as `Retry-After` says.",
	},
	{
		code: "INTERNAL_ERROR",
		case: "internal-error",
		meaning: "A fault of the server.",
		resolution: "Try again later.",
	},
	{
		code: "BAD_GATEWAY",
		case: "bad-gateway",
		meaning: "A fault of a server behind it.",
		resolution: "Try again later.",
	},
];

export const cases: Page["cases"] = {
	"update-tags-and-custom-fields": changed({
		firstName: "Jane",
		tags: ["gold"],
		customFields: { MRR: 500 },
	}),
	"set-timezone": changed(
		{ timezone: "America/New_York" },
		{ timezone: "America/New_York" },
	),
	"clear-timezone": changed({ timezone: null }, { timezone: null }),
	"clear-custom-field": changed(
		{ customFields: { MRR: null } },
		{ customFields: { "Lead Source": "Website" } },
	),
	"custom-values-as-text": changed(
		{
			customFields: { "Lead Source": "Website", MRR: 500, Newsletter: true },
		},
		{
			customFields: {
				"Lead Source": "Website",
				MRR: "500",
				Newsletter: "true",
			},
		},
	),
	"tags-unchanged": changed({ lastName: "Doe", tags: [] }),
	"invalid-timezone": invalid("timezone is not a valid IANA identifier", {
		timezone: "Mars/Olympus_Mons",
	}),
	"unknown-top-level-field": invalid("unknown top-level field"),
	"unknown-custom-field": invalid("unknown custom field", {
		customFields: { "No Such Field": "x" },
	}),
	"empty-body": invalid("at least one field must be provided"),
	unauthorized: failing(
		"UNAUTHORIZED",
		[401, "Unauthorized", "unauthorized"],
		"Invalid or missing API key",
		firstName,
	),
	"not-found": failing(
		"NOT_FOUND",
		[404, "Not Found", "not-found"],
		`${unprinted} contact not found`,
		firstName,
	),
	conflict: failing("CONFLICT", [409, "Conflict"], unprinted, {
		email: "jane@example.com",
	}),
	unprocessable: failing(
		"UNPROCESSABLE_CONTENT",
		[422, "Unprocessable Content"],
		unprinted,
		{
			email: "not an address",
		},
	),
	"rate-limited": failing(
		"RATE_LIMITED",
		[429, "Too Many Requests"],
		unprinted,
		firstName,
	),
	"internal-error": failing(
		"INTERNAL_ERROR",
		[500, "Internal Server Error"],
		unprinted,
		firstName,
	),
	"bad-gateway": failing(
		"BAD_GATEWAY",
		[502, "Bad Gateway"],
		unprinted,
		firstName,
	),
};

export const seeds: Page["seeds"] = {
	requests: {
		full: {
			firstName: "Jane",
			lastName: "Doe",
			email: "jane@example.com",
			phone: "+14155551234",
			timezone: "America/New_York",
			tags: ["gold"],
			customFields: {
				"Lead Source": "Website",
				MRR: 500,
				Newsletter: true,
				Note: null,
			},
		},
		"one field": { lastName: "Doe" },
	},
	answers: {
		updated: [200, jane],
		...Object.fromEntries(
			[400, 401, 404, 409, 422, 429, 500, 502].map((status) => [
				`failed ${status}`,
				[
					status,
					{
						type: "https://api.nedzo.ai/errors/validation-error",
						title: "Validation Error",
						status,
						detail: "workspaceId is required for account-scoped API keys",
					},
				],
			]),
		),
	},
};
