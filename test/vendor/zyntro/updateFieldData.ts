import { z } from "zod";
import { list, only, open, type Page, text } from "../page.ts";
import {
	account,
	CONTACT,
	contactId,
	developer,
	ENTITY,
	entityId,
	failing,
	flag,
	HOST,
	NOBODY,
	ORG,
	texts,
} from "./members.ts";

/** "Passing null or an empty string for any field will not overwrite existing data. The field is simply skipped." */
const skipped = (of: z.ZodType, because: string) =>
	z.union([z.literal(["", null]), of], because).optional();
const field = (name: string, ...examples: string[]) =>
	text(`${name} is a string, or null to skip it`)
		.nullable()
		.meta(examples.length > 0 ? { examples } : {})
		.optional();
/** "If you pass id, orgId, or createdAt in the fields object, they are silently ignored." */
const ignored = z.unknown().optional();

const fields = open(
	{
		firstName: field("firstName"),
		lastName: field("lastName"),
		name: field("name"),
		primaryEmail: field("primaryEmail"),
		primaryPhone: field("primaryPhone"),
		status: field("status", "Warm", "Active", "Client"),
		source: field("source", "API Import"),
		roleLabel: field("roleLabel", "Decision Maker"),
		stageId: skipped(z.number(), "stageId must be a number"),
		tags: field("tags", "vip,priority"),
		autoEngage: skipped(flag("autoEngage"), "autoEngage is a flag: 0 or 1"),
		customFields: skipped(open({}, ""), "customFields is an object"),
		label: field("label", "Company"),
		website: field("website", "https://acme.com"),
		score: skipped(z.number().meta({ examples: [85.5] }), "score is a number"),
		id: ignored,
		orgId: ignored,
		createdAt: ignored,
	},
	"fields is an object",
).refine(
	(value) => Object.keys(value).length > 0,
	"fields must contain at least one field to update",
);

const update = open(
	{
		...account,
		...developer,
		contact_id: contactId.optional(),
		entity_id: entityId.optional(),
		fields,
	},
	"the body is a JSON object",
).refine(
	(body) => body.contact_id !== undefined || body.entity_id !== undefined,
	"at least one of contact_id and entity_id is required",
);

const helpRequest = open(
	{ help: only(true, "help is true") },
	"the body is a JSON object",
);

const id = (name: string) =>
	z.guid(`${name} is in every success, a UUID or null`).nullable();
const success = open(
	{
		status: only("success", "status is success or error"),
		data: open(
			{
				message: text("a success has a message").meta({
					examples: [
						"5 fields updated successfully",
						"1 field updated successfully",
					],
				}),
				contact_id: id("contact_id"),
				entity_id: id("entity_id"),
				updated_fields: list(
					text("a field's name"),
					"updated_fields is a list of names",
				),
				warnings: list(
					text("a warning is a text"),
					"warnings is a list of texts",
				).optional(),
			},
			"the data of a success is an object",
		),
	},
	"an answer is an object",
);
const failure = open(
	{
		status: only("error", "status is success or error"),
		data: z.union(
			[text("one message"), texts("a list of messages")],
			"the data of an error is one message or a list of messages",
		),
	},
	"an answer is an object",
);
/** The page does not print the answer of help mode: it is whatever is neither of the two, nor a broken one of them. */
const helpResult = open({}, "an answer is an object").refine(
	({ status, data }) => status !== "error" && !reportsFields(data),
	"an answer that reports an update or an error has the shape of one",
);
function reportsFields(data: unknown): boolean {
	return (
		typeof data === "object" &&
		data !== null &&
		"updated_fields" in data &&
		Array.isArray(data.updated_fields)
	);
}

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

export const updateFieldData: Page = {
	api: "zyntro",
	operation: "updateFieldData",
	sources: [
		"https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields",
	],
	call: {
		method: "POST",
		url: `${HOST}/apis/v2/public/crm/updateFieldData`,
		parameters: [],
		security: [],
		headers: { 200: [] },
		idempotent: true,
	},
	credentials: ["api_key", "org_id", "developer_secret"],
	failure: { member: "status", value: "error", messages: "data" },
	results: ["UpdateFieldDataHelpResult"],
	body: z.union([helpRequest, update]),
	answers: { 200: z.union([helpResult, failure, success]) },
	parts: {
		request: {
			AccountCredentials: open(account, "the body is a JSON object"),
			DeveloperCredentials: open(developer, "the body is a JSON object"),
			UpdateFieldDataContactInput: open(
				{ contact_id: contactId, entity_id: entityId.optional(), fields },
				"the body is a JSON object",
			),
			UpdateFieldDataEntityInput: open(
				{ entity_id: entityId, contact_id: contactId.optional(), fields },
				"the body is a JSON object",
			),
			UpdateFieldDataHelpRequest: helpRequest,
		},
		answer: {
			UpdateFieldDataSuccess: success,
			UpdateFieldDataFailure: failure,
			UpdateFieldDataOutcome: z.union([failure, success]),
			UpdateFieldDataHelpResult: helpResult,
		},
	},
	errors: [
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
	],
	cases: {
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
	},
	seeds: {
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
	},
};
