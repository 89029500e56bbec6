import {
	drop,
	open,
	type Rules,
	serverState,
	set,
	silent,
	stated,
	stored,
} from "../rule.ts";
import { seeds } from "./updateContact.cases.ts";

const { fields } = seeds.requests;
const [, active] = seeds.answers.active ?? [];
const [, archived] = seeds.answers.archived ?? [];
const [, failed] = seeds.answers["failed 401"] ?? [];
const ERRORS = [400, 401, 404, 409];

export const rules: Rules = {
	"RU-AUTH-1": stated(
		"A call carries a JSON Web Token with account context; without the context it is refused with 401.",
		(it) => it.fails("missing-account-context", "MISSING_ACCOUNT_CONTEXT", 401),
	),
	"RU-AUTH-2": stated(
		"Tokens come from the OAuth 2.0 client-credentials flow and expire; there is no refresh token.",
		serverState("when a token was issued"),
		"https://docs.routera.io/api-reference/auth/oauth2-token",
	),
	"RU-AUTH-3": open(
		"The pages do not say how an expired or malformed token is answered.",
		silent,
	),
	"RU-PATCH-1": stated("Fields that are not sent keep their values.", stored),
	"RU-FIELDS-1": stated(
		"The body is an object with the one member `fields`, which is required.",
		(it) =>
			it.takes(fields) &&
			!it.takes(drop(fields, "/fields")) &&
			!it.takes(set(fields, "/fields", [])),
	),
	"RU-FIELDS-2": stated(
		"Keys inside `fields` are internal names, the same that the response shows at its top level, custom fields among them.",
		(it) => {
			const sent = (it.sent("custom-field") as { fields: object }).fields;
			const answered = it.answered("custom-field") as Record<string, unknown>;
			return Object.entries(sent).every(
				([name, value]) => answered[name] === value,
			);
		},
	),
	"RU-FIELDS-3": open(
		"The page does not say what null does to a field.",
		(it) => it.takes(set(fields, "/fields/first_name", null)),
	),
	"RU-FIELDS-4": open(
		"The page does not say whether an unknown field name is refused or passed over.",
		(it) => it.takes(set(fields, "/fields/no_such_field", 7)),
	),
	"RU-FIELDS-5": open(
		"The page does not say whether `fields` may be empty.",
		(it) => it.takes({ fields: {} }),
	),
	"RU-SYSTEM-1": stated(
		"Writing a forbidden system field is refused with 400.",
		(it) => it.fails("forbidden-system-field", "INVALID_REQUEST", 400),
	),
	"RU-SYSTEM-2": open(
		"The page does not list the forbidden system fields.",
		(it) => it.takes(set(fields, "/fields/id", "a system field perhaps")),
	),
	"RU-VALID-1": stated(
		"A value that fails validation is refused with 400.",
		(it) => it.fails("validation-failure", "INVALID_REQUEST", 400),
	),
	"RU-VALID-2": open(
		"The page does not name the validation of each field type.",
		(it) => it.takes(set(fields, "/fields/email", "not an address")),
	),
	"RU-EXTERNAL-1": stated(
		"`external_id` is optional and ties the contact to an outside system.",
		(it) =>
			it.takes(drop(fields, "/fields/external_id")) &&
			!it.takes(set(fields, "/fields/external_id", 7)),
	),
	"RU-EXTERNAL-2": stated("`external_id` may be null in the answer.", (it) =>
		it.answers(200, set(active, "/external_id", null)),
	),
	"RU-FLAT-1": stated(
		"The answer is flat: custom fields stand at its top level, not under `fields`.",
		(it) =>
			it.answers(200, set(active, "/lead_score", 42)) &&
			!("fields" in (it.answered("custom-field") as object)),
	),
	"RU-DEFAULT-1": stated(
		"The answer has the default set: id, first_name, last_name, email, contact_owner, external_id and archived.",
		(it) =>
			[
				"id",
				"first_name",
				"last_name",
				"email",
				"contact_owner",
				"external_id",
				"archived",
			].every((name) => name in (it.answered("update-fields") as object)),
	),
	"RU-DEFAULT-2": open(
		"The page does not say whether a property of the default set other than external_id is null or absent when it has no value.",
		(it) =>
			["first_name", "last_name", "email", "contact_owner"].every(
				(name) =>
					it.answers(200, set(active, `/${name}`, null)) &&
					it.answers(200, drop(active, `/${name}`)),
			),
	),
	"RU-PROPS-1": stated(
		"`properties` adds names to the default set; a name of the set is not doubled.",
		(it) =>
			it.case("additional-properties").request?.query.properties === "phone" &&
			"phone" in (it.answered("additional-properties") as object),
	),
	"RU-PROPS-2": stated(
		"An invalid or disallowed name in `properties` is answered with 400.",
		(it) => it.fails("invalid-properties", "INVALID_REQUEST", 400),
	),
	"RU-PROPS-3": open(
		"The page does not list the disallowed property names.",
		silent,
	),
	"RU-TIME-1": stated(
		"`created_at` and `updated_at` are in every answer, ISO 8601 in UTC.",
		(it) =>
			["created_at", "updated_at"].every(
				(name) =>
					!it.answers(200, drop(active, `/${name}`)) &&
					!it.answers(200, set(active, `/${name}`, "2026-05-01")),
			),
	),
	"RU-ARCHIVED-1": stated(
		"`archived` is false for an active contact and the time of archiving for an archived one.",
		(it) =>
			it.answers(200, active) &&
			it.answers(200, archived) &&
			!it.answers(200, set(active, "/archived", "yesterday")),
	),
	"RU-ARCHIVED-2": stated(
		"`archived_by` is in the answer for an archived contact without being asked for.",
		(it) =>
			it.answers(200, archived) &&
			it.answers(200, drop(archived, "/archived_by")),
	),
	"RU-ARCHIVED-3": stated(
		"An archived contact cannot be updated; the call is answered with 409.",
		(it) => it.fails("archived", "CONFLICT", 409),
	),
	"RU-ARCHIVED-4": open(
		"The vendor's generated samples show true for `archived`, which no text describes.",
		(it) => !it.answers(200, set(active, "/archived", true)),
		"https://docs.routera.io/api-reference/objects/contacts-get",
	),
	"RU-UNIQUE-1": stated(
		"Values that collide with a unique key of another active contact are answered with 409.",
		(it) => it.fails("duplicate", "CONFLICT", 409),
	),
	"RU-UNIQUE-2": open("The page does not name the unique keys.", silent),
	"RU-FOUND-1": stated(
		"A contact that does not exist is answered with 404.",
		(it) => it.fails("not-found", "NOT_FOUND", 404),
	),
	"RU-ERROR-1": stated(
		"A failure has a body of `message` and `error: true`.",
		(it) =>
			ERRORS.every(
				(status) =>
					it.answers(status, failed) &&
					!it.answers(status, drop(failed, "/message")) &&
					!it.answers(status, set(failed, "/error", false)),
			),
		"https://docs.routera.io/api-reference/introduction",
	),
	"RU-ERROR-2": open(
		"The pages print the message of one 401 and no other, so the two kinds of 409 cannot be told apart.",
		(it) => it.operation.errors.filter(({ message }) => message).length === 1,
	),
	"RU-ERROR-3": open(
		"The page of another operation says `error: true` of 400 and 500 only, the introduction shows it for a 401.",
		(it) => it.answers(401, failed),
		"https://docs.routera.io/api-reference/dispatch/router",
	),
	"RU-LIMIT-1": open(
		"The pages name no rate limit.",
		(it) => !it.statuses.includes("429"),
		"https://docs.routera.io/api-reference/introduction",
	),
	"RU-JSON-1": stated(
		"A body that is not valid JSON is refused with 400.",
		(it) => it.fails("invalid-json", "INVALID_REQUEST", 400),
	),
	"RU-ID-1": stated(
		"A missing `contactId` is listed under 400, though the path cannot be called without one.",
		(it) =>
			it.operation.parameters.some(
				({ in: place, required }) => place === "path" && required,
			) && it.statuses.includes("400"),
	),
};
