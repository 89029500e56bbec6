import type { Page } from "../page.ts";
import { MEMBER, ORG } from "./members.ts";

const minimal = {
	api_key: "your_zyntro_api_key",
	org_id: ORG,
	member_id: MEMBER,
	email: "john@example.com",
	first_name: "John",
	contact_status: "Active",
	contact_source: "Website Form",
};
const business = {
	...minimal,
	entity_name: "Acme Corporation",
	entity_label: "Company",
	entity_status: "Active",
};
/** The page's sample, its placeholders and hidden e-mail addresses replaced. */
const sample = {
	...business,
	last_name: "Doe",
	full_name: "John Doe",
	salutation: "Mr",
	contact_role_label: "Decision Maker",
	contact_stage_id: "stage_id_123",
	contact_owner: "member_id_456",
	entity_location: "New York, NY",
	entity_website: "https://acme.com",
	entity_tags: ["enterprise", "technology"],
	entity_socials: {
		linkedin: "https://linkedin.com/company/acme",
		twitter: "https://twitter.com/acme",
	},
	secondary_email: "john.doe@example.com",
	secondary_phone: "+1-555-0123",
	address: "123 Business St",
	address_line2: "Suite 100",
	city: "New York",
	state: "NY",
	zip: "10001",
	country: "United States",
	country_code: "US",
	timezone: "America/New_York",
	is_test_contact: 0,
	do_not_call: 0,
	do_not_automate: 0,
	email_verified: 1,
	phone_verified: 0,
	auto_engage: 1,
	email_optout: 0,
	sms_optout: 0,
	visible_to_others: 1,
	editable_by_others: 1,
};
const profile = {
	entity_logo: "https://acme.com/logo.png",
	entity_profile: { employees: "50-200" },
	entity_score: 85.5,
};
const created: [number, unknown] = [
	200,
	{
		status: "success",
		data: { contact_id: "contact_unique_id", entity_id: "entity_unique_id" },
		log: "Contact does not exist. Data will be inserted, Inserted new entity, Inserted new contact",
	},
];
const missing: [number, unknown] = [
	200,
	{
		status: "error",
		data: [
			"Required field first_name is missing",
			"Required field email is missing",
		],
		debug: ["Contact does not exist. Data will be inserted"],
		required_fields: [
			"api_key",
			"org_id",
			"member_id",
			"email",
			"first_name",
			"contact_status",
			"contact_source",
			"contact_stage_id",
			"entity_name",
			"entity_label",
			"entity_status",
		],
		field_map: {
			email: {
				required: true,
				internal_field: "cont_primary_email",
				type: "string",
				description: "Email address of the contact",
			},
			first_name: {
				required: true,
				internal_field: "cont_fname",
				type: "string",
				description: "First name of the contact",
			},
		},
	},
];

export const errors: Page["errors"] = [
	{
		code: "MISSING_REQUIRED_FIELD",
		pattern: "^Required field \\S+ is missing$",
		case: "missing-required-fields",
		meaning: "A required field was not sent; one message names one field.",
		resolution:
			"Send the field; `required_fields` and `field_map` of the answer list what the organization needs.",
	},
];

export const cases: Page["cases"] = {
	"create-contact-with-entity": { request: sample, answer: created },
	"stage-auto-assigned": { request: business, answer: created },
	"create-contact-b2c": {
		request: minimal,
		answer: [
			200,
			{
				status: "success",
				data: { contact_id: "contact_unique_id" },
				log: "Contact does not exist. Data will be inserted, Inserted new contact",
			},
		],
	},
	"entity-profile": { request: { ...business, ...profile }, answer: created },
	"missing-required-fields": {
		answer: missing,
		code: "MISSING_REQUIRED_FIELD",
	},
};

export const seeds: Page["seeds"] = {
	requests: { full: { ...sample, ...profile } },
	answers: { created, missing },
};
