import { z } from "zod";
import { list, only, open, type Page, text } from "../page.ts";
import { cases, errors, seeds } from "./createContact.cases.ts";
import { account, flag, HOST, member, texts } from "./members.ts";
import { createContactWords } from "./words.ts";

const field = (name: string, ...examples: string[]) =>
	text(`${name} is a string`)
		.meta(examples.length > 0 ? { examples } : {})
		.optional();
const required = (name: string, ...examples: string[]) =>
	text(`${name} is required, a string`).meta(
		examples.length > 0 ? { examples } : {},
	);
const flags = (...names: string[]) =>
	Object.fromEntries(names.map((name) => [name, flag(name).optional()]));

const input = open(
	{
		email: required("email"),
		first_name: required("first_name"),
		contact_status: required("contact_status", "Active"),
		contact_source: required("contact_source", "Website Form"),
		contact_stage_id: field("contact_stage_id"),
		last_name: field("last_name"),
		full_name: field("full_name"),
		salutation: field("salutation", "Mr", "Mrs", "Ms", "Dr", "Prof"),
		contact_role_label: field(
			"contact_role_label",
			"Decision Maker",
			"Supporter",
			"Influencer",
			"Other",
		),
		contact_owner: field("contact_owner"),
		secondary_email: field("secondary_email"),
		secondary_phone: field("secondary_phone"),
		address: field("address"),
		address_line2: field("address_line2"),
		city: field("city"),
		state: field("state"),
		zip: field("zip"),
		country: field("country", "United States"),
		country_code: field("country_code", "US"),
		timezone: field("timezone", "America/New_York"),
		...flags(
			"is_test_contact",
			"do_not_call",
			"do_not_automate",
			"email_verified",
			"phone_verified",
			"auto_engage",
			"email_optout",
			"sms_optout",
			"visible_to_others",
			"editable_by_others",
		),
		entity_name: field("entity_name"),
		entity_label: field("entity_label", "Company"),
		entity_status: field("entity_status", "Active"),
		entity_location: field("entity_location", "New York, NY"),
		entity_website: field("entity_website"),
		entity_tags: list(
			text("a tag is a string"),
			"entity_tags is an array",
		).optional(),
		entity_socials: z
			.record(
				z.string(),
				text("a channel has a URL"),
				"entity_socials is an object",
			)
			.optional(),
		entity_logo: field("entity_logo"),
		entity_profile: open({}, "entity_profile is an object").optional(),
		entity_score: z
			.number("entity_score is a number")
			.min(0, "entity_score is at least 0")
			.max(100, "entity_score is at most 100")
			.optional(),
	},
	"the body is a JSON object",
);

const success = open(
	{
		status: only("success", "status is success or error"),
		data: open(
			{
				contact_id: text("a success names the contact"),
				entity_id: text("entity_id is a string or null").nullish(),
			},
			"the data of a success is an object",
		),
		log: text("a success carries a log, one string"),
	},
	"an answer is an object",
);
const failure = open(
	{
		status: only("error", "status is success or error"),
		data: texts("the data of an error is a list of messages"),
		debug: list(text("a step is a text"), "debug is a list").optional(),
		required_fields: list(
			text("a field is named by a text"),
			"required_fields is a list",
		).optional(),
		field_map: z.record(
			z.string(),
			open(
				{
					required: z.boolean("required is true or false"),
					internal_field: text("an entry names its internal field").meta({
						examples: ["cont_primary_email", "cont_fname"],
					}),
					type: text("an entry has a type").meta({ examples: ["string"] }),
					description: text("an entry has a description"),
				},
				"an entry of field_map is an object",
			),
			"on error the API returns a complete field map",
		),
	},
	"an answer is an object",
);

export const createContact: Page = {
	api: "zyntro",
	operation: "createContact",
	source:
		"https://docs.zyntro.ai/apis-webhooks/public-apis/contacts-and-crm/create-update-contact",
	words: createContactWords,
	call: {
		method: "POST",
		url: `${HOST}/apis/public/createContact.php`,
		parameters: [],
		security: [],
		headers: { 200: {} },
		idempotent: false,
	},
	credentials: ["api_key", "org_id", "member_id"],
	failure: { member: "status", value: "error", messages: "data" },
	body: input.extend({ ...account, ...member }),
	answers: { 200: z.union([failure, success]) },
	parts: {
		request: {
			AccountCredentials: open(account, "the body is a JSON object"),
			MemberCredentials: open(member, "the body is a JSON object"),
			CreateContactInput: input,
		},
		answer: { CreateContactSuccess: success, CreateContactFailure: failure },
	},
	errors,
	cases,
	seeds,
};
