import {
	drop,
	open,
	type Rules,
	set,
	silent,
	stated,
	stored,
} from "../rule.ts";
import { seeds } from "./updateContact.cases.ts";

const { full } = seeds.requests;
const [, updated] = seeds.answers.updated ?? [];
const [, failed] = seeds.answers["failed 400"] ?? [];
const custom = (value: unknown) => ({ customFields: { MRR: value } });
const tags = (...names: string[]) => ({ tags: names });

export const rules: Rules = {
	"NU-AUTH-1": stated(
		"A call carries an API key as a Bearer token; without a valid one it is refused with 401.",
		(it) => it.fails("unauthorized", "UNAUTHORIZED", 401),
		"https://docs.nedzo.ai/authentication",
	),
	"NU-BODY-1": stated(
		"At least one field has to be sent; an empty body is refused.",
		(it) => !it.takes({}) && it.fails("empty-body", "VALIDATION_ERROR", 400),
	),
	"NU-BODY-2": stated(
		"An unknown top-level member is refused with 400.",
		(it) =>
			!it.takes(set(full, "/nickname", "J")) &&
			it.fails("unknown-top-level-field", "VALIDATION_ERROR", 400),
	),
	"NU-BODY-3": stated(
		"Custom fields are accepted inside `customFields` only, not as top-level members.",
		(it) => it.takes(custom(500)) && !it.takes(set(full, "/MRR", 500)),
	),
	"NU-BODY-4": open(
		"The page does not say whether a body of nothing but empty `tags` counts as one field.",
		(it) => it.takes(tags()),
	),
	"NU-BODY-5": open(
		"The page does not say which status refuses a body without a field; 400 is assumed.",
		(it) => it.case("empty-body").response?.status === 400,
	),
	"NU-BODY-6": stated(
		"The body names no workspace; a path with a contact's id needs none, whatever the scope of the key.",
		(it) =>
			!it.takes(
				set(full, "/workspaceId", "789e4567-e89b-12d3-a456-426614174000"),
			),
		"https://docs.nedzo.ai/authentication",
	),
	"NU-TAGS-1": stated(
		"Tags are added to the contact; this call removes none.",
		stored,
	),
	"NU-TAGS-2": stated(
		"A tag that the workspace does not have is created.",
		stored,
	),
	"NU-TAGS-3": stated(
		"Tag names are compared case-sensitively, so `VIP` and `vip` are two tags.",
		(it) => it.takes(tags("VIP", "vip")),
	),
	"NU-TAGS-4": stated(
		"Tag names are trimmed and have 1 to 255 characters.",
		(it) =>
			it.takes(tags("x", "x".repeat(255))) &&
			!it.takes(tags("")) &&
			!it.takes(tags("x".repeat(256))),
	),
	"NU-TAGS-5": stated(
		"Leaving `tags` out, or sending an empty list, changes no tag.",
		(it) =>
			it.takes({ lastName: "Doe" }) &&
			(it.sent("tags-unchanged") as { tags: string[] }).tags.length === 0 &&
			it.answers(200, it.answered("tags-unchanged")),
	),
	"NU-TAGS-6": open(
		"The page does not say whether the length of a tag name counts before or after trimming.",
		(it) => !it.takes(tags(`${"x".repeat(255)} `)),
	),
	"NU-TAGS-7": open(
		"The page does not say in which order tags are answered.",
		(it) => it.answers(200, set(updated, "/tags", ["vip", "gold", "vip"])),
	),
	"NU-CUSTOM-1": stated(
		"Custom fields are named as the dashboard shows them, spaces and letter case included.",
		(it) => it.takes({ customFields: { "Lead Source": "Website" } }),
	),
	"NU-CUSTOM-2": stated(
		"A value that is sent overwrites the stored one; custom fields that are not named stay.",
		stored,
	),
	"NU-CUSTOM-3": stated("An unknown custom field is refused with 400.", (it) =>
		it.fails("unknown-custom-field", "VALIDATION_ERROR", 400),
	),
	"NU-CUSTOM-4": stated(
		"Values may be strings, numbers or booleans; they are stored as text and answered as strings.",
		(it) =>
			["500", 500, true].every((value) => it.takes(custom(value))) &&
			!it.takes(custom([500])) &&
			it.answers(200, set(updated, "/customFields", { MRR: "500" })) &&
			!it.answers(200, set(updated, "/customFields", { MRR: 500 })),
	),
	"NU-CUSTOM-5": stated("Null clears a stored custom value.", (it) =>
		it.takes(custom(null)),
	),
	"NU-CUSTOM-6": open(
		"The page does not show how a cleared custom value is answered.",
		(it) =>
			it.answers(200, set(updated, "/customFields", {})) &&
			it.answers(200, drop(updated, "/customFields")),
	),
	"NU-ZONE-1": stated("Null clears the time zone.", (it) =>
		it.takes({ timezone: null }),
	),
	"NU-ZONE-2": stated(
		"A time zone that is no valid IANA name is refused with 400.",
		(it) => it.fails("invalid-timezone", "VALIDATION_ERROR", 400),
	),
	"NU-ZONE-3": open(
		"The page does not show how a cleared time zone is answered.",
		(it) =>
			it.answers(200, set(updated, "/timezone", null)) &&
			it.answers(200, drop(updated, "/timezone")),
	),
	"NU-ZONE-4": stated(
		"Features that go by the contact's local time use the time zone.",
		{
			vendorOnly: "it is about other features of the vendor's product",
		},
	),
	"NU-NULL-1": open(
		"The page does not say what null does to the other fields.",
		(it) =>
			["firstName", "lastName", "email", "phone", "tags"].every(
				(name) => !it.takes(set(full, `/${name}`, null)),
			),
	),
	"NU-ANSWER-1": open(
		"The page does not say which members of the answer are always there.",
		(it) =>
			[
				"firstName",
				"lastName",
				"email",
				"phone",
				"timezone",
				"tags",
				"customFields",
			].every((name) => it.answers(200, drop(updated, `/${name}`))),
	),
	"NU-ERROR-1": stated(
		"A failure has a body with `type`, `title`, `status` and `detail`.",
		(it) =>
			["type", "title", "status", "detail"].every(
				(name) => !it.answers(400, drop(failed, `/${name}`)),
			) && it.answers(400, failed),
		"https://docs.nedzo.ai/api-reference/introduction",
	),
	"NU-ERROR-2": open(
		"The pages do not state the media type of a failure.",
		silent,
		"https://docs.nedzo.ai/api-reference/introduction",
	),
	"NU-ERROR-3": open(
		"The introduction lists 409 (newer copy only), 422, 500 and 502 for the whole API without a body or a cause for this operation.",
		(it) =>
			["409", "422", "500", "502"].every((status) =>
				it.statuses.includes(status),
			),
		"https://docs.nedzo.ai/api-reference/introduction",
	),
	"NU-LIMIT-1": stated(
		"A call over the rate limit is answered with 429 and `Retry-After` in seconds.",
		(it) =>
			it.fails("rate-limited", "RATE_LIMITED", 429) &&
			"Retry-After" in (it.operation.object.responses[429]?.headers ?? {}),
		"https://docs.nedzo.ai/api-reference/introduction",
	),
	"NU-LIMIT-2": open(
		"Two texts on the limits disagree: the newer says one write a second per key with bursts up to the account's concurrency limit, the older 60 (Free) or 300 (Pro) calls a minute.",
		silent,
		"https://docs.nedzo.ai/api-reference/introduction",
	),
	"NU-FOUND-1": open(
		"The introduction lists 404 for the whole API with an agent as its example; the page of the operation does not name it.",
		(it) => it.fails("not-found", "NOT_FOUND", 404),
		"https://docs.nedzo.ai/api-reference/introduction",
	),
};
