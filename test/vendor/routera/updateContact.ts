import { z } from "zod";
import { only, open, type Page, text, time } from "../page.ts";
import { cases, errors, ID, seeds } from "./updateContact.cases.ts";
import { words } from "./words.ts";

const body = open(
	{
		fields: open(
			{ external_id: text("external_id is a string or null").nullish() },
			"fields is required, a map of names to values",
		),
	},
	"the body is a JSON object",
);

const member = (name: string, example: string) =>
	text(`${name} is a string or null`)
		.nullable()
		.meta({ examples: [example] });
const contact = open(
	{
		id: text("id is always there").meta({ examples: [ID] }),
		external_id: member("external_id", "ext-001"),
		first_name: member("first_name", "Ada").optional(),
		last_name: member("last_name", "Lovelace").optional(),
		email: member("email", "ada@example.com").optional(),
		contact_owner: member("contact_owner", "jane@example.com").optional(),
		archived: z.union(
			[only(false, "false"), time("an ISO timestamp")],
			"archived is false, or the time of archiving",
		),
		archived_by: text("archived_by is a string").optional(),
		created_at: time("created_at is always included, ISO 8601"),
		updated_at: time("updated_at is always included, ISO 8601"),
	},
	"an answer is an object",
);
const failure = open(
	{
		message: text("an error has a message").meta({
			examples: ["Unauthorized: missing account context"],
		}),
		error: only(true, "error is true"),
	},
	"an answer is an object",
);

export const updateContact: Page = {
	api: "routera",
	operation: "updateContact",
	source: "https://docs.routera.io/api-reference/objects/contacts-update",
	words,
	call: {
		method: "PATCH",
		url: "https://api.routera.io/contacts/{contactId}",
		parameters: [
			{
				name: "contactId",
				in: "path",
				required: true,
				schema: { type: "string" },
				shape: text("contactId is a text"),
				values: { "": ID },
			},
			{
				name: "properties",
				in: "query",
				required: false,
				schema: { type: "string" },
				shape: text("properties is a text"),
				values: {
					"additional-properties": "phone",
					"custom-field": "lead_score",
					"invalid-properties": "no_such_property",
				},
			},
		],
		security: [
			{ type: "http", scheme: "bearer", bearerFormat: "JWT" },
			{
				type: "oauth2",
				flows: {
					clientCredentials: {
						tokenUrl: "https://api.routera.io/oauth2/token",
						scopes: {},
					},
				},
			},
		],
		headers: { 200: {}, 400: {}, 401: {}, 404: {}, 409: {} },
		idempotent: true,
	},
	credentials: [],
	failure: { messages: "message" },
	body,
	answers: {
		200: contact,
		400: failure,
		401: failure,
		404: failure,
		409: failure,
	},
	errors,
	cases,
	seeds,
};
