import type { Page } from "../page.ts";
import { CONTACT, ENTITY, failing, NOBODY, ORG } from "./members.ts";

const base = {
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: ORG,
};
const onContact = (changed: object, others: object = {}) => ({
	...base,
	contact_id: CONTACT,
	...others,
	fields: changed,
});
const updated = (names: string[], others: object = {}): [number, unknown] => [
	200,
	{
		status: "success",
		data: {
			message: `${names.length} ${names.length === 1 ? "field" : "fields"} updated successfully`,
			contact_id: CONTACT,
			entity_id: null,
			updated_fields: names,
			...others,
		},
	},
];
const warm = { status: "Warm" };

export const errors: Page["errors"] = [
	{
		code: "MISSING_API_KEY",
		message: "Missing API key",
		case: "missing-api-key",
		meaning: "The body has no `api_key`.",
		resolution:
			"Send the API key; it is found in the Zyntro interface under Me > API Keys.",
	},
	{
		code: "INVALID_API_KEY",
		message: "Invalid API Key",
		case: "invalid-api-key",
		meaning: "The API key belongs to no active Zyntro account.",
		resolution: "Check the key, and that its account is active.",
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
		code: "INVALID_DEVELOPER_SECRET",
		message: "Invalid developer_secret",
		case: "invalid-developer-secret",
		meaning: "The developer secret belongs to no active key.",
		resolution:
			"Check the secret; if it is lost, the client has to revoke the key and issue a new one.",
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
		code: "MISSING_ORG_ID",
		message: "Missing org_id",
		case: "missing-org-id",
		meaning: "The body has no `org_id`.",
		resolution: "Send the organization's UUID.",
	},
	{
		code: "MISSING_TARGET",
		message: "At least one of contact_id or entity_id is required",
		case: "missing-target",
		meaning: "The body has neither `contact_id` nor `entity_id`.",
		resolution: "Send the id of at least one record to update.",
	},
	{
		code: "MISSING_FIELDS",
		message:
			"fields object is required and must contain at least one field to update",
		case: "missing-fields",
		meaning: "`fields` is missing, is empty, or is not an object.",
		resolution: "Send a `fields` object with at least one member.",
	},
	{
		code: "CONTACT_NOT_FOUND",
		message: "Contact not found",
		case: "contact-not-found",
		meaning: "The organization has no contact with this id.",
		resolution: "Check `contact_id` and `org_id`.",
	},
	{
		code: "ENTITY_NOT_FOUND",
		message: "Entity not found",
		case: "entity-not-found",
		meaning: "The organization has no entity with this id.",
		resolution: "Check `entity_id` and `org_id`.",
	},
	{
		code: "VALIDATION_ERROR",
		message: "Field-specific validation error",
		// The two texts of the samples.
		pattern: "^\\w+ (is not a valid email address|must be a number)$",
		case: "all-fields-failed",
		meaning:
			"A value failed the check of its field's type: not an e-mail address, too long, or not numeric where an integer is asked for. The messages stand in `data` when every field failed, and in `warnings` when others succeeded. The pattern holds the two texts that the page prints; the text for a value that is too long is not printed.",
		resolution: "Correct the value to the field's type.",
	},
];

export const cases: Page["cases"] = {
	"update-contact": {
		request: onContact({
			tags: "vip,priority",
			status: "Warm",
			autoEngage: 0,
			customFields: {
				cf_lead_source: "Conference 2025",
				cf_company_size: "Enterprise",
			},
			primaryPhone: "+1 555-123-4567",
		}),
		answer: updated([
			"autoEngage",
			"status",
			"tags",
			"primaryPhone",
			"customFields",
		]),
	},
	"update-entity": {
		request: {
			...base,
			entity_id: ENTITY,
			fields: {
				name: "Acme Corporation",
				status: "Active",
				website: "https://acme.com",
				score: 85.5,
			},
		},
		answer: updated(["name", "status", "website", "score"], {
			contact_id: null,
			entity_id: ENTITY,
		}),
	},
	"update-both": {
		request: onContact(
			{
				status: "Client",
				autoEngage: 1,
				customFields: { cf_onboarding_complete: "true" },
			},
			{ entity_id: ENTITY },
		),
		answer: updated(["status", "autoEngage", "customFields"], {
			entity_id: ENTITY,
		}),
	},
	"partial-success": {
		request: onContact({ status: "Warm", primaryEmail: "jane.example.com" }),
		answer: updated(["status"], {
			warnings: ["primaryEmail is not a valid email address"],
		}),
	},
	"tags-appended": {
		request: onContact({ tags: "VIP,priority" }),
		answer: updated(["tags"]),
	},
	"custom-fields-merged": {
		request: onContact({ customFields: { lead_source: "Conference 2025" } }),
		answer: updated(["customFields"]),
	},
	"empty-values-skipped": {
		request: onContact({ status: "Warm", lastName: null, source: "" }),
		answer: updated(["status"]),
	},
	"name-recalculated": {
		request: onContact({ firstName: "Janet" }),
		answer: updated(["firstName"]),
	},
	"unknown-fields-skipped": {
		request: onContact({
			status: "Active",
			id: CONTACT,
			favouriteColour: "green",
		}),
		answer: updated(["status"]),
		undeclared: ["/fields/favouriteColour"],
	},
	help: { request: { help: true }, answer: [200, {}] },
	"all-fields-failed": {
		answer: failing([
			"primaryEmail is not a valid email address",
			"stageId must be a number",
		]),
		code: "VALIDATION_ERROR",
	},
	"missing-parameters": {
		answer: failing(["Missing API key", "Missing org_id"]),
		code: "MISSING_API_KEY",
	},
	"missing-api-key": {
		answer: failing(["Missing API key"]),
		code: "MISSING_API_KEY",
	},
	"invalid-api-key": {
		request: onContact(warm, { api_key: "unknown_api_key" }),
		answer: failing(["Invalid API Key"]),
		code: "INVALID_API_KEY",
	},
	"missing-developer-secret": {
		answer: failing(["Missing developer_secret"]),
		code: "MISSING_DEVELOPER_SECRET",
	},
	"invalid-developer-secret": {
		request: onContact(warm, {
			developer_secret: "zdk_unknown_developer_secret",
		}),
		answer: failing(["Invalid developer_secret"]),
		code: "INVALID_DEVELOPER_SECRET",
	},
	"ip-not-whitelisted": {
		request: onContact(warm),
		answer: failing(["IP address not whitelisted"]),
		code: "IP_NOT_WHITELISTED",
	},
	"missing-org-id": {
		answer: failing(["Missing org_id"]),
		code: "MISSING_ORG_ID",
	},
	"missing-target": {
		answer: failing(["At least one of contact_id or entity_id is required"]),
		code: "MISSING_TARGET",
	},
	"missing-fields": {
		answer: failing([
			"fields object is required and must contain at least one field to update",
		]),
		code: "MISSING_FIELDS",
	},
	"contact-not-found": {
		request: onContact(warm, { contact_id: NOBODY }),
		answer: failing("Contact not found"),
		code: "CONTACT_NOT_FOUND",
	},
	"entity-not-found": {
		request: { ...base, entity_id: NOBODY, fields: { status: "Active" } },
		answer: failing("Entity not found"),
		code: "ENTITY_NOT_FOUND",
	},
};

export const seeds: Page["seeds"] = {
	requests: {
		contact: onContact({
			firstName: "Jane",
			lastName: "Smith",
			name: "Jane Smith",
			primaryEmail: "jane@example.com",
			primaryPhone: "+1 555-123-4567",
			status: "Warm",
			source: "API Import",
			roleLabel: "Decision Maker",
			stageId: 7,
			tags: "vip,priority",
			autoEngage: 0,
			customFields: { cf_lead_source: "Conference 2025" },
			id: CONTACT,
			orgId: ORG,
			createdAt: "2024-01-15 10:30:00",
		}),
		entity: {
			...base,
			entity_id: ENTITY,
			fields: {
				name: "Acme Corporation",
				label: "Company",
				status: "Active",
				website: "https://acme.com",
				score: 85.5,
				customFields: { cf_size: "50-200" },
			},
		},
		both: onContact({ status: "Client" }, { entity_id: ENTITY }),
		help: { help: true },
	},
	answers: {
		updated: updated(["status"], {
			entity_id: ENTITY,
			warnings: ["primaryEmail is not a valid email address"],
		}),
		"one message": failing("Contact not found"),
		"several messages": failing(["Missing API key", "Missing org_id"]),
		"half an update": [
			200,
			{ status: "success", data: { updated_fields: [], warnings: [] } },
		],
		help: [
			200,
			{ fields: { status: "string" }, notes: ["Tags are appended."] },
		],
	},
};
