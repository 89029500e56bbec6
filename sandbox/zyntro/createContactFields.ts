/** The fields of createContact (v1): what the responses say of each, and where it is stored. */
import { isEmail, isObject, isStrings } from "../core/values.ts";

type Type = "string" | "email" | "flag" | "score" | "list" | "links" | "object";

export interface V1Field {
	name: string;
	/** Its name in a record of the contact or the entity. */
	key: string;
	on: "call" | "contact" | "entity";
	type: Type;
	required: boolean;
	/** The vendor's internal name; some are documented, the others follow their pattern. */
	internal: string;
	description: string;
}

const field =
	(on: V1Field["on"], required: boolean, type: Type) =>
	(
		name: string,
		key: string,
		internal: string,
		description: string,
	): V1Field => ({ name, key, on, type, required, internal, description });
const call = (name: string, description: string) =>
	field("call", true, "string")(name, name, name, description);
const needed = field("contact", true, "string");
const text = field("contact", false, "string");
const company = field("entity", true, "string");
const entityText = field("entity", false, "string");
const flag = (name: string, key: string, description: string) =>
	field("contact", false, "flag")(name, key, `cont_${name}`, description);

/** In the order in which the documented error reports them: first_name before email. */
export const V1_FIELDS: V1Field[] = [
	call("api_key", "Zyntro API authentication key"),
	call("org_id", "Organization identifier (UUID format)"),
	call("member_id", "Member identifier (UUID format)"),
	needed("first_name", "firstName", "cont_fname", "First name of the contact"),
	field("contact", true, "email")(
		"email",
		"primaryEmail",
		"cont_primary_email",
		"Email address of the contact",
	),
	needed(
		"contact_status",
		"status",
		"cont_status",
		"Contact status; one of the organization's",
	),
	needed(
		"contact_source",
		"source",
		"cont_source",
		"Contact source; one of the organization's",
	),
	needed(
		"contact_stage_id",
		"stageId",
		"cont_stage_id",
		"Pipeline stage ID; the first stage if not provided",
	),
	company("entity_name", "name", "ent_name", "Name of the entity"),
	company(
		"entity_label",
		"label",
		"ent_label",
		"Entity label; one of the organization's",
	),
	company(
		"entity_status",
		"status",
		"ent_status",
		"Entity status; one of the organization's",
	),
	text("last_name", "lastName", "cont_lname", "Last name of the contact"),
	text("full_name", "name", "cont_name", "Full name of the contact"),
	text(
		"salutation",
		"salutation",
		"cont_salutation",
		"Salutation, such as Mr or Ms",
	),
	text(
		"contact_role_label",
		"roleLabel",
		"cont_role_label",
		"Role of the contact",
	),
	text(
		"contact_owner",
		"owner",
		"cont_owner",
		"Member ID of the owner; member_id if not provided",
	),
	text(
		"secondary_email",
		"secondaryEmail",
		"cont_secondary_email",
		"Secondary email address",
	),
	text(
		"secondary_phone",
		"secondaryPhone",
		"cont_secondary_phone",
		"Secondary phone number",
	),
	text("address", "address", "cont_address", "Street address"),
	text("address_line2", "addressLine2", "cont_address_line2", "Address line 2"),
	text("city", "city", "cont_city", "City"),
	text("state", "state", "cont_state", "State or province"),
	text("zip", "zip", "cont_zip", "Postal code"),
	text("country", "country", "cont_country", "Country name"),
	text("country_code", "countryCode", "cont_country_code", "ISO2 country code"),
	text("timezone", "timezone", "cont_timezone", "IANA time zone"),
	flag("is_test_contact", "isTestContact", "Is this a test contact"),
	flag("do_not_call", "doNotCall", "Do not call"),
	flag("do_not_automate", "doNotAutomate", "Do not automate"),
	flag("email_verified", "emailVerified", "Email verified"),
	flag("phone_verified", "phoneVerified", "Phone verified"),
	flag("auto_engage", "autoEngage", "Auto engage"),
	flag("email_optout", "emailOptout", "Email opt-out"),
	flag("sms_optout", "smsOptout", "SMS opt-out"),
	flag("visible_to_others", "visibleToOthers", "Visible to others"),
	flag("editable_by_others", "editableByOthers", "Editable by others"),
	entityText("entity_location", "location", "ent_location", "Entity location"),
	entityText("entity_website", "website", "ent_website", "Entity website URL"),
	field("entity", false, "list")(
		"entity_tags",
		"tags",
		"ent_tags",
		"Entity tags",
	),
	field("entity", false, "links")(
		"entity_socials",
		"socials",
		"ent_socials",
		"Social media channels and URLs",
	),
	entityText("entity_logo", "logo", "ent_logo", "URL of the entity logo"),
	field("entity", false, "object")(
		"entity_profile",
		"profile",
		"ent_profile",
		"Entity profile",
	),
	field("entity", false, "score")(
		"entity_score",
		"score",
		"ent_score",
		"Entity score, from 0 to 100",
	),
];

/** The order of `required_fields` in the documented error. */
export const REQUIRED_ORDER = [
	"api_key",
	"org_id",
	"member_id",
	"email",
	"first_name",
];

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
