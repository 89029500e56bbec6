import {
	drop,
	open,
	type Rules,
	serverState,
	set,
	silent,
	stated,
} from "../rule.ts";
import { seeds } from "./createContact.cases.ts";

const { full } = seeds.requests;
const [, created] = seeds.answers.created ?? [];
const [, missing] = seeds.answers.missing ?? [];

export const rules: Rules = {
	"ZC-AUTH-1": stated(
		"The call needs `api_key`, `org_id` and `member_id` in the JSON body, and no developer secret.",
		(it) =>
			it.takes(full) &&
			["api_key", "org_id", "member_id"].every(
				(name) => !it.takes(drop(full, `/${name}`)),
			) &&
			it.operation.parameters.length === 0,
	),
	"ZC-AUTH-2": stated(
		"`org_id` and `member_id` have to belong to the account of the API key, and the member to the organization.",
		serverState("which organizations and members belong to the account"),
	),
	"ZC-AUTH-3": open(
		"The page does not print the errors for an invalid key, organization or member.",
		silent,
	),
	"ZC-ORG-1": stated(
		"The organization has to be active and to have CRM settings.",
		serverState("the organization's settings"),
	),
	"ZC-UPSERT-1": stated(
		"A contact with the same `email` is updated; without one a contact is created.",
		serverState("which contacts exist"),
	),
	"ZC-UPSERT-2": open(
		"The page does not say which stored fields an update keeps.",
		silent,
	),
	"ZC-REQUIRED-1": stated(
		"Each required field that is missing yields one message, `Required field <name> is missing`.",
		(it) =>
			it.fails("missing-required-fields", "MISSING_REQUIRED_FIELD") &&
			(it.answered("missing-required-fields") as { data: string[] }).data.every(
				(message) => /^Required field [a-z_]+ is missing$/.test(message),
			),
	),
	"ZC-MODE-1": stated(
		"When the CRM mode is not b2c, `entity_name`, `entity_label` and `entity_status` are needed; in b2c they are not.",
		(it) =>
			["entity_name", "entity_label", "entity_status"].every((name) =>
				it.takes(drop(full, `/${name}`)),
			),
	),
	"ZC-MODE-2": stated(
		"The other entity members are for B2B mode only.",
		serverState("the organization's CRM mode"),
	),
	"ZC-MODE-3": open(
		"The page needs the entity members in every mode but b2c; a product page calls the entity optional in Mixed mode.",
		silent,
		"https://support.zyntro.ai/sales/crm/entities/crm-modes",
	),
	"ZC-VALUES-1": stated(
		"`contact_status`, `contact_source`, `entity_label` and `entity_status` have to be values that the organization has configured.",
		(it) =>
			[
				"contact_status",
				"contact_source",
				"entity_label",
				"entity_status",
			].every((name) =>
				it.takes(set(full, `/${name}`, "whatever the organization calls it")),
			),
	),
	"ZC-VALUES-2": open(
		"The page does not print the error for a value that is not configured.",
		silent,
	),
	"ZC-STAGE-1": stated(
		"Without `contact_stage_id` the first stage of the pipeline is assigned.",
		(it) => it.takes(drop(full, "/contact_stage_id")),
	),
	"ZC-STAGE-2": stated(
		"Stage ids come from fetchPipelineStages.",
		serverState("the stages of the organization's pipeline"),
	),
	"ZC-STAGE-3": open(
		"The page lists `contact_stage_id` among the required fields and says that it is assigned when left out; it is optional here.",
		(it) =>
			it.takes(drop(full, "/contact_stage_id")) &&
			!it.takes(set(full, "/contact_stage_id", 7)),
	),
	"ZC-OWNER-1": stated(
		"Without `contact_owner` the owner is `member_id`.",
		(it) => it.takes(drop(full, "/contact_owner")),
	),
	"ZC-SCORE-1": stated(
		"`entity_score` is a number from 0 to 100.",
		(it) =>
			[0, 85.5, 100].every((score) =>
				it.takes(set(full, "/entity_score", score)),
			) &&
			[-0.1, 100.1, "85.5"].every(
				(score) => !it.takes(set(full, "/entity_score", score)),
			),
	),
	"ZC-FLAGS-1": stated(
		"Flags are written as 0 or 1.",
		(it) =>
			[0, 1].every((flag) => it.takes(set(full, "/auto_engage", flag))) &&
			!it.takes(set(full, "/auto_engage", 2)),
	),
	"ZC-FLAGS-2": open(
		"The page names no default of a flag.",
		(it) => it.schemaOf("Flag").default === undefined,
	),
	"ZC-FLAGS-3": open(
		"The page calls flags boolean and shows 0 and 1; it does not say whether true and false are accepted.",
		(it) =>
			[true, false].every((flag) => !it.takes(set(full, "/do_not_call", flag))),
	),
	"ZC-CUSTOM-1": stated(
		"Custom fields follow the organization's configuration and belong to contacts or to entities; fetchCRMFieldHeaders lists them with their requirements.",
		serverState("the organization's custom fields"),
	),
	"ZC-CUSTOM-2": open(
		"The page does not say where in the body custom fields stand.",
		(it) => it.takes(set(full, "/cf_anything", { at: "any place" })),
	),
	"ZC-CUSTOM-3": stated(
		"Each custom field comes with its tag, type, description and whether it is required; so a custom field can be required.",
		serverState("the organization's custom fields"),
	),
	"ZC-PHONE-1": open(
		"The page lists no member for the primary phone number, although it has a flag `phone_verified`.",
		(it) =>
			it.takes(drop(full, "/secondary_phone")) &&
			it.takes(set(full, "/phone", 7)),
	),
	"ZC-MAP-1": stated(
		"An error carries a `field_map` of all available fields with their requirements; leaving out `first_name` or `email` is a way to see it together with `required_fields`.",
		(it) =>
			it.answers(200, missing) &&
			!it.answers(200, drop(missing, "/field_map")) &&
			!it.answers(200, drop(missing, "/field_map/email/internal_field")),
	),
	"ZC-MAP-2": open(
		"The page prints two entries of `field_map`; the rest is open.",
		(it) =>
			it.answers(200, set(missing, "/field_map", {})) &&
			it.answers(200, drop(missing, "/field_map/first_name")),
	),
	"ZC-MAP-3": open(
		"The page shows `required_fields` and `debug` in one error and does not say that every error has them.",
		(it) =>
			["debug", "required_fields"].every((name) =>
				it.answers(200, drop(missing, `/${name}`)),
			),
	),
	"ZC-LOG-1": stated(
		"A success carries `log`, one string that names the steps with commas between them.",
		(it) =>
			!it.answers(200, drop(created, "/log")) &&
			!it.answers(200, set(created, "/log", ["a", "b"])),
	),
	"ZC-HTTP-1": open(
		"The page states no HTTP status, neither for a success nor for an error; 200 is assumed.",
		(it) => it.statuses.join() === "200",
	),
	"ZC-ERROR-1": open(
		"The page does not say whether a call that fails has written anything.",
		silent,
	),
	"ZC-LIMIT-1": open(
		"The page names no rate limit.",
		(it) => !it.statuses.includes("429"),
	),
};
