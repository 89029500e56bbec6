import { z } from "zod";
import { list, only, open, type Page, text } from "../page.ts";
import {
	account,
	contactId,
	developer,
	entityId,
	flag,
	HOST,
	texts,
} from "./members.ts";
import { cases, errors, seeds } from "./updateFieldData.cases.ts";
import { updateFieldDataWords } from "./words.ts";

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

export const updateFieldData: Page = {
	api: "zyntro",
	operation: "updateFieldData",
	source:
		"https://support.zyntro.ai/developer/api-reference/api-crm/update-contact-entity-fields",
	words: updateFieldDataWords,
	call: {
		method: "POST",
		url: `${HOST}/apis/v2/public/crm/updateFieldData`,
		parameters: [],
		security: [],
		headers: { 200: {} },
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
	errors,
	cases,
	seeds,
};
