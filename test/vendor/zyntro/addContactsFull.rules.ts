import {
	type Described,
	drop,
	open,
	type Rules,
	serverState,
	set,
	silent,
	stated,
	stored,
} from "../rule.ts";
import { seeds } from "./addContactsFull.cases.ts";

const { full } = seeds.requests;
const [, created] = seeds.answers.created ?? [];
const [, failed] = seeds.answers.failed ?? [];

export const rules: Rules = {
	"ZA-AUTH-1": stated(
		"The call needs `api_key` and `developer_secret` in the JSON body; there is no header for them.",
		(it) =>
			it.takes(full) &&
			!it.takes(drop(full, "/api_key")) &&
			!it.takes(drop(full, "/developer_secret")) &&
			it.operation.parameters.length === 0,
	),
	"ZA-AUTH-2": stated(
		"The request has to come from a whitelisted IP address; from another it is refused with `IP_NOT_WHITELISTED`.",
		(it) => it.fails("ip-not-whitelisted", "IP_NOT_WHITELISTED"),
	),
	"ZA-AUTH-3": stated(
		"An empty `developer_secret` counts as a missing one.",
		(it) =>
			!it.takes(set(full, "/developer_secret", "")) &&
			it.fails("missing-developer-secret", "MISSING_DEVELOPER_SECRET"),
	),
	"ZA-AUTH-4": open(
		"The page does not print the error for a missing `org_id` or `member_id`.",
		(it) =>
			["org_id", "member_id"].every(
				(name) =>
					!it.takes(drop(full, `/${name}`)) &&
					it.operation.errors.every(
						({ message }) => !message?.startsWith(name),
					),
			),
	),
	"ZA-MEMBER-1": stated(
		"`member_id` has to be a member of the organization; otherwise the call fails with `MEMBER_NOT_FOUND`.",
		(it) => it.fails("member-not-found", "MEMBER_NOT_FOUND"),
	),
	"ZA-MODE-1": stated(
		"`insert` creates a contact and fails when it exists already.",
		serverState("which contacts exist"),
	),
	"ZA-MODE-2": stated(
		"`update` updates a contact and fails with `NOT_FOUND_UPDATE` when none is found.",
		(it) =>
			(it.sent("not-found-update") as { mode: string }).mode === "update" &&
			it.fails("not-found-update", "NOT_FOUND_UPDATE"),
	),
	"ZA-MODE-3": stated(
		"`upsert` updates the contact that is found and creates one when none is.",
		serverState("which contacts exist"),
	),
	"ZA-MODE-4": stated(
		"Without `mode` the call is an upsert.",
		(it) => it.takes(drop(full, "/mode")) && defaultOf(it, "mode") === "upsert",
	),
	"ZA-MODE-5": open(
		"The page does not print the message of an `insert` that finds the contact.",
		silent,
	),
	"ZA-MODE-6": open(
		"The page does not say by what `insert` recognises that a contact exists; `lookup_by` is described for update and upsert.",
		silent,
	),
	"ZA-MODE-7": open(
		"The page does not print the error for an unknown `mode` or `lookup_by`.",
		(it) =>
			["mode", "lookup_by"].every(
				(name) => !it.takes(set(full, `/${name}`, "other")),
			),
	),
	"ZA-LOOKUP-1": stated(
		"In the modes `update` and `upsert` an existing contact is looked for by `lookup_by`: e-mail address, phone number or contact id.",
		(it) =>
			["email", "phone", "contact_id"].every((by) =>
				it.takes(set(full, "/lookup_by", by)),
			),
	),
	"ZA-LOOKUP-2": stated(
		"Without `lookup_by` the contact is looked for by `primaryEmail`.",
		(it) =>
			it.takes(drop(full, "/lookup_by")) &&
			defaultOf(it, "lookup_by") === "email",
	),
	"ZA-LOOKUP-3": open(
		"The page does not say which member carries the id for `lookup_by: contact_id`.",
		(it) =>
			["", "/contact"].every((at) =>
				it.takes(set(full, `${at}/any_member`, "an id")),
			),
	),
	"ZA-CONTACT-1": stated(
		"`contact` is needed with at least `firstName` and `primaryEmail`; without it the call fails with `MISSING_CONTACT`.",
		(it) =>
			["/contact", "/contact/firstName", "/contact/primaryEmail"].every(
				(at) => !it.takes(drop(full, at)),
			) && it.fails("missing-contact", "MISSING_CONTACT"),
	),
	"ZA-CONTACT-2": stated(
		"A contact field that fails the check of type, format or length is answered with `VALIDATION_ERROR`.",
		(it) => it.fails("validation-error", "VALIDATION_ERROR"),
	),
	"ZA-CONTACT-3": open(
		"The page does not say whether a call that fails has written anything.",
		silent,
	),
	"ZA-CONTACT-4": open(
		"The page does not say whether an update, or a lookup by phone or contact id, needs `firstName` and `primaryEmail` too; they are required here.",
		(it) =>
			["firstName", "primaryEmail"].every(
				(name) =>
					!it.takes(drop(set(full, "/mode", "update"), `/contact/${name}`)),
			),
	),
	"ZA-CUSTOM-1": stated(
		"When an upsert by e-mail address updates, custom fields are merged: new keys are added, existing ones overwritten.",
		stored,
	),
	"ZA-CUSTOM-2": stated(
		"A custom field key that matches no tag defined in the CRM settings exactly is rejected with `CUSTOM_FIELD_ERROR`.",
		(it) => it.fails("custom-field-error", "CUSTOM_FIELD_ERROR"),
	),
	"ZA-CUSTOM-3": stated(
		"A custom field with predefined options takes one of them only; another value is rejected.",
		serverState("the choices of the organization's custom fields"),
	),
	"ZA-CUSTOM-4": open(
		"The page does not say whether custom fields are merged in update mode or with another lookup too.",
		silent,
	),
	"ZA-TAGS-1": open(
		"The page does not say whether the tags of an existing contact are kept or replaced.",
		silent,
	),
	"ZA-ENTITY-1": stated(
		"In B2B mode an entity without a name gets one made from the contact's name.",
		(it) =>
			it.takes(drop(full, "/entity/name")) && it.takes(drop(full, "/entity")),
	),
	"ZA-ENTITY-2": stated(
		"`skip_entity` set to true creates no entity, even in B2B mode; it is false by default.",
		(it) =>
			[true, false].every((skip) =>
				it.takes(set(full, "/skip_entity", skip)),
			) && defaultOf(it, "skip_entity") === false,
	),
	"ZA-ENTITY-3": stated(
		"The organization's CRM mode, B2B or B2C, is respected.",
		serverState("the organization's CRM mode"),
	),
	"ZA-ENTITY-4": open(
		"The page does not show the answer of a call that writes no entity.",
		(it) =>
			["entity_id", "entity_action"].every(
				(name) =>
					it.answers(200, drop(created, `/data/${name}`)) &&
					it.answers(200, set(created, `/data/${name}`, null)),
			),
	),
	"ZA-ENTITY-5": open(
		"The page does not print an error for an entity field that fails validation.",
		silent,
	),
	"ZA-NAMES-1": stated(
		"Field names of contact and entity are camelCase and are mapped to the vendor's columns.",
		(it) => {
			const { contact, entity } = it.sent(
				"create-contact-with-entity",
			) as typeof seeds.requests;
			return [contact, entity].every((record) =>
				Object.keys(record as object).every((name) =>
					/^[a-z]+([A-Z][a-z]+)*$/.test(name),
				),
			);
		},
	),
	"ZA-ACTION-1": open(
		"`action` and `entity_action` tell what was done; the page shows `created` and no other value.",
		(it) =>
			["action", "entity_action"].every((name) =>
				it.answers(200, set(created, `/data/${name}`, "x")),
			),
	),
	"ZA-DEBUG-1": stated(
		"`debug` set to true adds debug information to the answer.",
		(it) =>
			it.takes(set(full, "/debug", true)) &&
			!it.takes(set(full, "/debug", "yes")),
	),
	"ZA-DEBUG-2": open("The page does not show the debug information.", (it) =>
		["", "/data"].every((at) =>
			it.answers(200, set(created, `${at}/debug`, ["anything"])),
		),
	),
	"ZA-HTTP-1": stated(
		"Every documented outcome has HTTP status 200, so success and failure are told apart by `status` in the body.",
		(it) =>
			it.statuses.join() === "200" &&
			it.answers(200, created) &&
			it.answers(200, failed),
	),
	"ZA-LIMIT-1": open(
		"The page names no rate limit.",
		(it) => !it.statuses.includes("429"),
	),
};

/** The default that the body's schema names for a member. */
function defaultOf(it: Described, name: string) {
	return it.schemaOf("AddContactsFullInput").properties?.[name]?.default;
}
