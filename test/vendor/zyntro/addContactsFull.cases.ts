import type { Page } from "../page.ts";
import { CONTACT, ENTITY, failing, MEMBER, NOBODY, ORG } from "./members.ts";

const base = {
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: ORG,
	member_id: MEMBER,
};
const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const full = {
	...base,
	mode: "upsert",
	lookup_by: "email",
	contact: {
		...jane,
		lastName: "Smith",
		primaryPhone: "+1-555-0123",
		source: "API Import",
		status: "Active",
		roleLabel: "Decision Maker",
		tags: ["prospect", "enterprise"],
		customFields: { industry: "Technology", company_size: "50-200" },
	},
	entity: {
		name: "Acme Corp",
		label: "Company",
		status: "Active",
		website: "https://acme.com",
	},
};
const withoutEntity = {
	action: "created",
	message: "Contact created successfully",
	contact_id: CONTACT,
};
const created = (
	data: object = {
		...withoutEntity,
		entity_id: ENTITY,
		entity_action: "created",
	},
): [number, unknown] => [200, { status: "success", data }];

export const errors: Page["errors"] = [
	{
		code: "MISSING_API_KEY",
		message: "API key is required",
		case: "missing-api-key",
		meaning: "The body has no `api_key`.",
		resolution: "Send the API key.",
	},
	{
		code: "INVALID_API_KEY",
		message: "Invalid API key",
		case: "invalid-api-key",
		meaning: "No active user has this key.",
		resolution:
			"Check the key in the Zyntro interface under Me > API & Webhooks.",
	},
	{
		code: "IP_NOT_WHITELISTED",
		message: "IP address not whitelisted",
		case: "ip-not-whitelisted",
		meaning:
			"The request came from an IP address that is not on the key's list.",
		resolution:
			"Have the client add the address to the developer key's whitelist.",
	},
	{
		code: "INVALID_DEVELOPER_SECRET",
		message: "Invalid developer_secret",
		case: "invalid-developer-secret",
		meaning: "The developer secret belongs to no active key.",
		resolution:
			"Check the secret; if it is lost, the client has to revoke the key and issue a new one.",
	},
	{
		code: "MISSING_DEVELOPER_SECRET",
		message: "Missing developer_secret",
		case: "missing-developer-secret",
		meaning: "The body has no `developer_secret`, or an empty one.",
		resolution:
			"Send the developer secret that was issued in developer onboarding.",
	},
	{
		code: "MISSING_CONTACT",
		message: "contact data is required",
		case: "missing-contact",
		meaning: "The body has no `contact` object.",
		resolution:
			"Send a `contact` with at least `firstName` and `primaryEmail`.",
	},
	{
		code: "MEMBER_NOT_FOUND",
		message: "Member not found in this organization",
		case: "member-not-found",
		meaning: "`member_id` names no member of the organization.",
		resolution: "Send the id of a member of the organization.",
	},
	{
		code: "VALIDATION_ERROR",
		message: "Contact validation errors: ...",
		// The row's text, and the one of the sample answer titled "Validation errors".
		pattern: "^(Contact validation errors|Missing required contact fields): ",
		case: "validation-error",
		meaning:
			"Contact fields are missing or failed the check of type or format (e-mail address, phone format, length). The table prints the first text; the page's sample of a validation error has the second, `Missing required contact fields: firstName, primaryEmail`.",
		resolution: "Read the fields that the message names and correct them.",
	},
	{
		code: "CUSTOM_FIELD_ERROR",
		message: "Contact custom field errors: ...",
		pattern: "^Contact custom field errors: ",
		case: "custom-field-error",
		meaning:
			"The custom fields have a key that is not defined, or a value that its field does not offer.",
		resolution:
			"Check the names and the allowed values of the custom fields in the CRM settings.",
	},
	{
		code: "NOT_FOUND_UPDATE",
		message: "Contact not found for update",
		case: "not-found-update",
		meaning: "The mode is `update` and no contact matches the lookup.",
		resolution: "Use the mode `upsert`, or check that the contact exists.",
	},
];

export const cases: Page["cases"] = {
	"create-contact-with-entity": { request: full, answer: created() },
	"create-contact-minimal": {
		request: { ...base, contact: jane },
		answer: created(),
	},
	"insert-contact": {
		request: {
			...base,
			mode: "insert",
			contact: { ...jane, lastName: "Smith" },
		},
		answer: created(),
	},
	"skip-entity": {
		request: { ...base, skip_entity: true, contact: jane },
		answer: created(withoutEntity),
	},
	"lookup-by-phone": {
		request: {
			...base,
			lookup_by: "phone",
			contact: { ...jane, primaryPhone: "+1-555-0123" },
		},
		answer: created(),
	},
	debug: {
		request: { ...base, debug: true, contact: jane },
		answer: created(),
	},
	"missing-contact-fields": {
		answer: failing([
			"Missing required contact fields: firstName, primaryEmail",
		]),
		code: "VALIDATION_ERROR",
	},
	"missing-api-key": {
		answer: failing(["API key is required"]),
		code: "MISSING_API_KEY",
	},
	"invalid-api-key": {
		request: { ...base, api_key: "unknown_api_key", contact: jane },
		answer: failing(["Invalid API key"]),
		code: "INVALID_API_KEY",
	},
	"ip-not-whitelisted": {
		request: { ...base, contact: jane },
		answer: failing(["IP address not whitelisted"]),
		code: "IP_NOT_WHITELISTED",
	},
	"invalid-developer-secret": {
		request: {
			...base,
			developer_secret: "zdk_unknown_developer_secret",
			contact: jane,
		},
		answer: failing(["Invalid developer_secret"]),
		code: "INVALID_DEVELOPER_SECRET",
	},
	"missing-developer-secret": {
		answer: failing(["Missing developer_secret"]),
		code: "MISSING_DEVELOPER_SECRET",
	},
	"missing-contact": {
		answer: failing(["contact data is required"]),
		code: "MISSING_CONTACT",
	},
	"member-not-found": {
		request: { ...base, member_id: NOBODY, contact: jane },
		answer: failing(["Member not found in this organization"]),
		code: "MEMBER_NOT_FOUND",
	},
	"validation-error": {
		request: { ...base, contact: { ...jane, primaryPhone: "call me" } },
		answer: failing(["Contact validation errors: ..."]),
		code: "VALIDATION_ERROR",
	},
	"custom-field-error": {
		request: {
			...base,
			contact: { ...jane, customFields: { not_defined: "x" } },
		},
		answer: failing(["Contact custom field errors: ..."]),
		code: "CUSTOM_FIELD_ERROR",
	},
	"not-found-update": {
		request: { ...base, mode: "update", contact: jane },
		answer: failing(["Contact not found for update"]),
		code: "NOT_FOUND_UPDATE",
	},
};

export const seeds: Page["seeds"] = {
	requests: { full: { ...full, skip_entity: false, debug: true } },
	answers: {
		created: created(),
		failed: failing([
			"Missing required contact fields: firstName, primaryEmail",
		]),
	},
};
