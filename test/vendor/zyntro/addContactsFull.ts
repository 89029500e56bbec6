import { z } from "zod";
import { list, only, open, type Page, text } from "../page.ts";
import { cases, errors, seeds } from "./addContactsFull.cases.ts";
import {
	account,
	contactId,
	developer,
	HOST,
	member,
	texts,
} from "./members.ts";
import { addContactsFullWords } from "./words.ts";

const field = (name: string, ...examples: string[]) =>
	text(`${name} is a string`)
		.meta(examples.length > 0 ? { examples } : {})
		.optional();

const contact = open(
	{
		firstName: text("contact needs at least firstName and primaryEmail"),
		lastName: field("lastName"),
		primaryEmail: z.email(
			"contact needs a primaryEmail that is an e-mail address",
		),
		primaryPhone: field("primaryPhone", "+1-555-0123"),
		source: field("source", "API Import"),
		status: field("status", "Active"),
		roleLabel: field("roleLabel", "Decision Maker"),
		tags: list(text("a tag is a string"), "tags are a list of strings")
			.meta({ examples: [["prospect", "enterprise"]] })
			.optional(),
		customFields: open({}, "customFields is an object").optional(),
	},
	"contact data is required, an object",
);
const entity = open(
	{
		name: field("name"),
		label: field("label", "Company"),
		status: field("status", "Active"),
		website: field("website", "https://acme.com"),
	},
	"entity is an object",
);

const input = {
	mode: z
		.literal(["insert", "update", "upsert"], "mode is insert, update or upsert")
		.meta({ default: "upsert" })
		.optional(),
	lookup_by: z
		.literal(
			["email", "phone", "contact_id"],
			"lookup_by is email, phone or contact_id",
		)
		.meta({ default: "email" })
		.optional(),
	skip_entity: z
		.boolean("skip_entity is a boolean")
		.meta({ default: false })
		.optional(),
	contact,
	entity: entity.optional(),
	debug: z.boolean("debug is a boolean").optional(),
};

const success = open(
	{
		status: only("success", "status is success or error"),
		data: open(
			{
				action: text("a success names its action").meta({
					examples: ["created"],
				}),
				message: text("a success has a message").meta({
					examples: ["Contact created successfully"],
				}),
				contact_id: contactId,
				entity_id: z.guid("entity_id is a UUID or null").nullish(),
				entity_action: text("entity_action is a text or null")
					.nullable()
					.meta({ examples: ["created"] })
					.optional(),
			},
			"the data of a success is an object",
		),
	},
	"an answer is an object",
);
const failure = open(
	{
		status: only("error", "status is success or error"),
		data: texts("the data of an error is a list of messages"),
	},
	"an answer is an object",
);

export const addContactsFull: Page = {
	api: "zyntro",
	operation: "addContactsFull",
	source:
		"https://support.zyntro.ai/developer/api-reference/api-crm/add-update-contact",
	words: addContactsFullWords,
	call: {
		method: "POST",
		url: `${HOST}/apis/v2/public/crm/addContactsFull`,
		parameters: [],
		security: [],
		headers: { 200: {} },
		idempotent: false,
	},
	credentials: ["api_key", "org_id", "developer_secret", "member_id"],
	failure: { member: "status", value: "error", messages: "data" },
	body: open(
		{ ...account, ...developer, ...member, ...input },
		"the body is a JSON object",
	),
	answers: { 200: z.union([failure, success]) },
	parts: {
		request: {
			AccountCredentials: open(account, "the body is a JSON object"),
			DeveloperCredentials: open(developer, "the body is a JSON object"),
			MemberCredentials: open(member, "the body is a JSON object"),
			AddContactsFullInput: open(input, "the body is a JSON object"),
		},
		answer: {
			AddContactsFullSuccess: success,
			AddContactsFullFailure: failure,
		},
	},
	errors,
	cases,
	seeds,
};
