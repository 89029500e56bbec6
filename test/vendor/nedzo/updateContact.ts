import { z } from "zod";
import { list, open, type Page, text, time, uuid } from "../page.ts";
import { cases, errors, ID, seeds } from "./updateContact.cases.ts";
import { words } from "./words.ts";

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

export const updateContact: Page = {
	api: "nedzo",
	operation: "updateContact",
	source: "https://docs.nedzo.ai/api-reference/contacts/update",
	words,
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
			200: {},
			400: {},
			401: {},
			404: {},
			409: {},
			422: {},
			429: { "Retry-After": { schema: { type: "integer" }, example: 1 } },
			500: {},
			502: {},
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
	errors,
	cases,
	seeds,
};
