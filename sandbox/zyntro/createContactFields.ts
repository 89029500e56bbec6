/** The fields of createContact (v1): what the responses say of each, and where it is stored. */
import {
	isEmail,
	isObject,
	isStrings,
	type JsonObject,
} from "../core/values.ts";

type Type = "string" | "email" | "flag" | "score" | "list" | "links" | "object";

export interface V1Field {
	name: string;
	/** Its name in a record of the contact or the entity. */
	key: string;
	on: "call" | "contact" | "entity";
	type: Type;
	required: boolean;
}

/** In the order in which the documented error reports them: first_name before email. */
export const V1_FIELDS: V1Field[] = [
	...required("call", "string", "api_key", "org_id", "member_id"),
	...required("contact", "string", "first_name"),
	...required("contact", "email", "email"),
	...required("contact", "string", "contact_status", "contact_source"),
	...required("contact", "string", "contact_stage_id"),
	...required("entity", "string", "entity_name", "entity_label"),
	...required("entity", "string", "entity_status"),
	...optional("contact", "string", "last_name", "full_name", "salutation"),
	...optional("contact", "string", "contact_role_label", "contact_owner"),
	...optional("contact", "string", "secondary_email", "secondary_phone"),
	...optional("contact", "string", "address", "address_line2", "city"),
	...optional("contact", "string", "state", "zip", "country", "country_code"),
	...optional("contact", "string", "timezone"),
	...optional("contact", "flag", "is_test_contact", "do_not_call"),
	...optional("contact", "flag", "do_not_automate", "email_verified"),
	...optional("contact", "flag", "phone_verified", "auto_engage"),
	...optional("contact", "flag", "email_optout", "sms_optout"),
	...optional("contact", "flag", "visible_to_others", "editable_by_others"),
	...optional("entity", "string", "entity_location", "entity_website"),
	...optional("entity", "list", "entity_tags"),
	...optional("entity", "links", "entity_socials"),
	...optional("entity", "string", "entity_logo"),
	...optional("entity", "object", "entity_profile"),
	...optional("entity", "score", "entity_score"),
];

/** The order of `required_fields` in the documented error. */
export const REQUIRED_ORDER = [
	"api_key",
	"org_id",
	"member_id",
	"email",
	"first_name",
];

function required(on: V1Field["on"], type: Type, ...names: string[]) {
	return optional(on, type, ...names).map((field) => ({
		...field,
		required: true,
	}));
}

function optional(
	on: V1Field["on"],
	type: Type,
	...names: string[]
): V1Field[] {
	return names.map((name) => ({
		name,
		key: keyOf(name),
		on,
		type,
		required: false,
	}));
}

/** `contact_role_label` is stored as `roleLabel`. */
function keyOf(name: string): string {
	if (name === "email") return "primaryEmail";
	if (name === "full_name") return "name";
	return shortName(name).replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

function shortName(name: string): string {
	return name.replace(/^(contact|entity)_/, "");
}

/** ZC-FLAGS-1, ZC-SCORE-1 */
const CHECKS: Record<
	Type,
	[isValid: (value: unknown) => boolean, what: string]
> = {
	string: [(value) => typeof value === "string", "a string"],
	email: [isEmail, "a valid email address"],
	flag: [(value) => value === 0 || value === 1, "0 or 1"],
	score: [
		(value) => typeof value === "number" && value >= 0 && value <= 100,
		"a number from 0 to 100",
	],
	list: [isStrings, "an array of strings"],
	links: [
		(value) => isObject(value) && isStrings(Object.values(value)),
		"an object of URLs",
	],
	object: [isObject, "an object"],
};

/** What is wrong with a value, if anything is. */
export function v1Error(
	{ name, type }: V1Field,
	value: unknown,
): string | undefined {
	const [isValid, what] = CHECKS[type];
	return isValid(value) ? undefined : `${name} must be ${what}`;
}

/** The types in the vendor's words, where they are documented. */
const TYPE_NAMES: Partial<Record<string, string>> = {
	email: "string",
	flag: "boolean",
	score: "float",
	list: "array",
	links: "object",
};

/** What `field_map` calls a type. */
export function typeName({ type }: { type: string }): string {
	return TYPE_NAMES[type] ?? type;
}

/** The two entries of `field_map` that are documented; the others follow them: ZC-MAP-2. */
const DOCUMENTED: Record<string, JsonObject> = {
	first_name: {
		internal_field: "cont_fname",
		description: "First name of the contact",
	},
	email: {
		internal_field: "cont_primary_email",
		description: "Email address of the contact",
	},
};

const INTERNAL_PREFIX = { call: "", contact: "cont_", entity: "ent_" };

/** What `field_map` says of a field. */
export function described({ name, on }: V1Field): JsonObject {
	const short = shortName(name);
	const words = short.replaceAll("_", " ");
	return {
		internal_field: INTERNAL_PREFIX[on] + short,
		description: words.charAt(0).toUpperCase() + words.slice(1),
		...DOCUMENTED[name],
	};
}
