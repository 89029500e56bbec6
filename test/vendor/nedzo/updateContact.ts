import { z } from "zod";
import { list, open, type Page, text, time, uuid } from "../page.ts";

const ID = "123e4567-e89b-12d3-a456-426614174000";

/** "At least one field must be provided. Unknown top-level fields are rejected with 400 Bad Request." */
const body = z
	.strictObject(
		{
			firstName: text("firstName is a string").optional(),
			lastName: text("lastName is a string").optional(),
			email: text("email is a string").optional(),
			phone: text("phone is a string").optional(),
			timezone: text("timezone is a string, or null to clear it")
				.nullable()
				.meta({ examples: ["America/New_York"] })
				.optional(),
			tags: list(
				text("a tag is a string")
					.refine(
						(tag) => [...tag].length >= 1,
						"a tag has at least 1 character",
					)
					.refine(
						(tag) => [...tag].length <= 255,
						"a tag has at most 255 characters",
					),
				"tags are a list of strings",
			)
				.meta({ examples: [["gold"]] })
				.optional(),
			customFields: z
				.record(
					z.string(),
					z.union(
						[z.string(), z.number(), z.boolean(), z.null()],
						"a custom value is a string, a number, a boolean or null",
					),
					"customFields is an object",
				)
				.meta({ examples: [{ MRR: 500 }] })
				.optional(),
		},
		"the body is a JSON object without unknown members",
	)
	.refine(
		(value) => Object.keys(value).length > 0,
		"at least one field must be provided",
	);

const nullable = (name: string) =>
	text(`${name} is a string or null`).nullish();
const contact = open(
	{
		id: uuid("id is a UUID"),
		workspaceId: uuid("workspaceId is a UUID"),
		firstName: nullable("firstName"),
		lastName: nullable("lastName"),
		email: nullable("email"),
		phone: nullable("phone"),
		timezone: text("timezone is a string or null")
			.nullable()
			.meta({ examples: ["America/Los_Angeles"] })
			.optional(),
		tags: list(text("a tag is a string"), "tags are a list of strings")
			.meta({ examples: [["gold", "vip"]] })
			.optional(),
		customFields: z
			.record(
				z.string(),
				text("custom values are returned as strings"),
				"customFields is an object",
			)
			.meta({ examples: [{ "Lead Source": "Website", MRR: "500" }] })
			.optional(),
		createdAt: time("createdAt is a date and time"),
		updatedAt: time("updatedAt is a date and time"),
	},
	"an answer is an object",
);
const problem = open(
	{
		type: text("a problem has a type").meta({
			examples: ["validation-error", "unauthorized", "not-found"].map(
				(name) => `https://api.nedzo.ai/errors/${name}`,
			),
		}),
		title: text("a problem has a title").meta({
			examples: ["Validation Error", "Unauthorized", "Not Found"],
		}),
		status: z.int("the status of a problem is a whole number"),
		detail: text("a problem has a detail").meta({
			examples: ["Invalid or missing API key"],
		}),
	},
	"an answer is an object",
);

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

export const updateContact: Page = {
	api: "nedzo",
	operation: "updateContact",
	sources: [
		"https://docs.nedzo.ai/api-reference/contacts/update",
		"https://docs.nedzo.ai/api-reference/introduction",
		"https://docs.nedzo.ai/authentication",
	],
	call: {
		method: "PATCH",
		url: "https://api.nedzo.ai/v1/contacts/{id}",
		parameters: [
			{
				name: "id",
				in: "path",
				required: true,
				schema: { type: "string", format: "uuid" },
				shape: uuid("id is the contact's UUID"),
				values: { "": ID },
			},
		],
		security: [{ type: "http", scheme: "bearer" }],
		headers: {
			200: [],
			400: [],
			401: [],
			404: [],
			409: [],
			422: [],
			429: ["Retry-After"],
			500: [],
			502: [],
		},
		idempotent: true,
	},
	credentials: [],
	failure: { messages: "detail" },
	body,
	answers: {
		200: contact,
		400: problem,
		401: problem,
		404: problem,
		409: problem,
		422: problem,
		429: problem,
		500: problem,
		502: problem,
	},
	errors: [
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
	],
	cases: {
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
	},
	seeds: {
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
	},
};
