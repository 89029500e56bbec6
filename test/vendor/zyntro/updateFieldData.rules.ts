import {
	drop,
	open,
	type Rules,
	set,
	silent,
	stated,
	stored,
} from "../rule.ts";
import { seeds } from "./updateFieldData.cases.ts";

const { contact, entity, both, help } = seeds.requests;
const [, updated] = seeds.answers.updated ?? [];
const [, failed] = seeds.answers["several messages"] ?? [];
interface Success {
	data: {
		message: string;
		entity_id: unknown;
		updated_fields: string[];
		warnings?: string[];
	};
}

export const rules: Rules = {
	"ZU-AUTH-1": stated(
		"An update needs `api_key` and `developer_secret` in the JSON body; there is no header for them.",
		(it) =>
			it.takes(contact) &&
			!it.takes(drop(contact, "/api_key")) &&
			!it.takes(drop(contact, "/developer_secret")) &&
			it.operation.parameters.length === 0,
	),
	"ZU-AUTH-2": stated(
		"The request has to come from a whitelisted IP address; from another it is refused with `IP_NOT_WHITELISTED`.",
		(it) => it.fails("ip-not-whitelisted", "IP_NOT_WHITELISTED"),
	),
	"ZU-AUTH-3": stated(
		"An empty `developer_secret` counts as a missing one.",
		(it) =>
			!it.takes(set(contact, "/developer_secret", "")) &&
			it.fails("missing-developer-secret", "MISSING_DEVELOPER_SECRET"),
	),
	"ZU-HTTP-1": stated(
		"Every documented outcome has HTTP status 200, so success and failure are told apart by `status` in the body.",
		(it) =>
			it.statuses.join() === "200" &&
			it.answers(200, updated) &&
			it.answers(200, failed) &&
			!it.answers(200, set(updated, "/status", "error")),
	),
	"ZU-HELP-1": stated(
		'The body `{"help":true}` is answered with field reference, sample payloads and usage notes, without credentials.',
		(it) => it.takes(help) && it.takes({ help: true }),
	),
	"ZU-HELP-2": open(
		"The page does not print the shape of the help answer.",
		(it) => it.answers(200, { anything: [1] }),
	),
	"ZU-PATCH-1": stated(
		"Only the fields that are sent change; the rest of the record keeps its values.",
		stored,
	),
	"ZU-TARGET-1": stated(
		"At least one of `contact_id` and `entity_id` is needed; without both the call fails with `MISSING_TARGET`.",
		(it) =>
			!it.takes(drop(contact, "/contact_id")) &&
			!it.takes(drop(entity, "/entity_id")) &&
			it.takes(both) &&
			it.fails("missing-target", "MISSING_TARGET"),
	),
	"ZU-TARGET-2": stated(
		"The addressed record has to exist in the organization; otherwise the call fails and creates nothing.",
		(it) =>
			it.fails("contact-not-found", "CONTACT_NOT_FOUND") &&
			it.fails("entity-not-found", "ENTITY_NOT_FOUND"),
	),
	"ZU-TARGET-3": open(
		"The page does not say what happens when both ids are sent and only one of them is found.",
		silent,
	),
	"ZU-FIELDS-1": stated(
		"`fields` has to be an object with at least one member; missing, empty or of another type it fails with `MISSING_FIELDS`.",
		(it) =>
			[
				drop(contact, "/fields"),
				set(contact, "/fields", {}),
				set(contact, "/fields", []),
			].every((body) => !it.takes(body)) &&
			it.fails("missing-fields", "MISSING_FIELDS"),
	),
	"ZU-FIELDS-2": stated(
		"Fields of a contact are written to the contact and fields of an entity to the entity.",
		stored,
	),
	"ZU-FIELDS-3": stated("Names inside `fields` are camelCase.", (it) =>
		Object.keys((it.sent("update-contact") as { fields: object }).fields).every(
			(name) => /^[a-z]+([A-Z][a-z]+)*$/.test(name),
		),
	),
	"ZU-SHARED-1": stated(
		"With both ids, a name that both records have, such as `status` or `customFields`, is written to both.",
		stored,
	),
	"ZU-SHARED-2": stated(
		"With both ids, a name that only one record has, such as `autoEngage` or `score`, is written to that record alone.",
		stored,
	),
	"ZU-SHARED-3": open(
		"The page does not say what `name` does to the contact when it is sent with both ids.",
		silent,
	),
	"ZU-TAGS-1": stated(
		"Tags are appended to the contact's tags and never replace them.",
		stored,
	),
	"ZU-TAGS-2": stated(
		"Tags are compared without regard to letter case, so `VIP` is not added where `vip` is stored.",
		stored,
	),
	"ZU-TAGS-3": stated(
		"This call removes no tag; tags are removed in the CRM interface.",
		stored,
	),
	"ZU-TAGS-4": open(
		"The samples write tags as one comma-separated string; the page does not say whether a list is accepted.",
		(it) => !it.takes(set(contact, "/fields/tags", ["vip"])),
	),
	"ZU-CUSTOM-1": stated(
		"A contact's custom fields are merged by tag, so a tag that is not sent keeps its value.",
		stored,
	),
	"ZU-CUSTOM-2": stated(
		"Custom field tags start with `cf_`; the prefix is added to a tag that is sent without it.",
		(it) =>
			it.takes(set(contact, "/fields/customFields", { lead_source: "x" })),
	),
	"ZU-CUSTOM-3": open(
		"The page does not say what a custom field tag that the organization has not defined does.",
		silent,
	),
	"ZU-CUSTOM-4": open(
		"The page says of the contact alone that custom fields are merged; of the entity it does not.",
		silent,
	),
	"ZU-EMPTY-1": stated(
		"Null and the empty string skip a field, so the stored value stays; this call cannot blank a field.",
		(it) =>
			["firstName", "stageId", "autoEngage", "customFields"].every(
				(name) =>
					it.takes(set(contact, `/fields/${name}`, null)) &&
					it.takes(set(contact, `/fields/${name}`, "")),
			) &&
			(
				it.answered("empty-values-skipped") as Success
			).data.updated_fields.join() === "status",
	),
	"ZU-EMPTY-2": open(
		"The page does not say how a call is answered in which every value is skipped.",
		(it) => it.takes(set(contact, "/fields", { status: null })),
	),
	"ZU-EMPTY-3": open(
		"The page does not say whether null or the empty string inside `customFields` is skipped too.",
		(it) =>
			it.takes(set(contact, "/fields/customFields", { cf_a: null, cf_b: "" })),
	),
	"ZU-NAME-1": stated(
		"A new `firstName` or `lastName` recalculates `name` from the current first and last name.",
		stored,
	),
	"ZU-READONLY-1": stated(
		"`id`, `orgId` and `createdAt` in `fields` are ignored without an error.",
		(it) =>
			["id", "orgId", "createdAt"].every((name) =>
				it.takes(set(contact, `/fields/${name}`, 7)),
			),
	),
	"ZU-UNKNOWN-1": stated(
		"Names that the vendor does not know are skipped without an error.",
		(it) =>
			it.takes(set(contact, "/fields/favouriteColour", "green")) &&
			(
				it.answered("unknown-fields-skipped") as Success
			).data.updated_fields.join() === "status",
	),
	"ZU-VALID-1": stated(
		"A field that fails validation does not stop the others; the call succeeds with its message in `warnings`.",
		(it) => {
			const { data } = it.answered("partial-success") as Success;
			return data.updated_fields.length > 0 && (data.warnings?.length ?? 0) > 0;
		},
	),
	"ZU-VALID-2": stated(
		"When every field fails validation nothing is updated and the call is an error with all messages.",
		(it) => it.fails("all-fields-failed", "VALIDATION_ERROR"),
	),
	"ZU-VALID-3": open(
		"Values can be too long, but the page prints neither the maximum lengths nor the message.",
		(it) => it.takes(set(contact, "/fields/firstName", "x".repeat(10_000))),
	),
	"ZU-REPORT-1": stated(
		"`updated_fields` names what was updated, with all custom fields as the one name `customFields`.",
		(it) =>
			it.operation.cases
				.filter(({ failed, name }) => !failed && name !== "help")
				.every(({ name }) => {
					const { message, updated_fields } = (it.answered(name) as Success)
						.data;
					return Number.parseInt(message, 10) === updated_fields.length;
				}) &&
			(it.answered("update-contact") as Success).data.updated_fields.includes(
				"customFields",
			),
	),
	"ZU-REPORT-2": stated(
		"`entity_id` is null when only a contact was addressed.",
		(it) => (it.answered("update-contact") as Success).data.entity_id === null,
	),
	"ZU-REPORT-3": open(
		"The page does not say whether a skipped field appears in `updated_fields`.",
		silent,
	),
	"ZU-ORDER-1": open(
		"Several missing parameters are reported together; the page does not say in which order the other checks run.",
		silent,
	),
	"ZU-LIMIT-1": open(
		"The page names no rate limit.",
		(it) => !it.statuses.includes("429"),
	),
	"ZU-FLAGS-1": open(
		"The page calls flags boolean and shows 0 and 1; it does not say whether true and false are accepted.",
		(it) =>
			[0, 1].every((flag) =>
				it.takes(set(contact, "/fields/autoEngage", flag)),
			) &&
			[2, true, false].every(
				(flag) => !it.takes(set(contact, "/fields/autoEngage", flag)),
			),
	),
	"ZU-ERROR-1": open(
		"A missing record is reported by one string, missing parameters and failed validation by a list; for the other errors the page does not say which.",
		(it) =>
			it.answers(200, set(failed, "/data", "Missing API key")) &&
			it.answers(200, failed),
	),
};
