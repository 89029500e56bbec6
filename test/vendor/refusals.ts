/** One-place changes of good requests that the vendors' pages rule out, and where the violation has to be reported. */

export interface Refusal {
	api: string;
	operation: string;
	/** The case whose request is changed. */
	from: string;
	/** What the page says. */
	because: string;
	// biome-ignore lint/suspicious/noExplicitAny: a body of any API, changed in one place
	change: (body: any) => void;
	/** Place and keyword of a violation. */
	at: string;
}

const update = {
	api: "zyntro",
	operation: "updateFieldData",
	from: "update-contact",
};
const add = {
	api: "zyntro",
	operation: "addContactsFull",
	from: "create-contact-with-entity",
};
const create = {
	api: "zyntro",
	operation: "createContact",
	from: "create-contact-with-entity",
};

const routera = {
	api: "routera",
	operation: "updateContact",
	from: "update-fields",
};
const nedzo = {
	api: "nedzo",
	operation: "updateContact",
	from: "update-tags-and-custom-fields",
};
const id = "123e4567-e89b-12d3-a456-426614174000";

const without = (name: string) => (body: Record<string, unknown>) => {
	delete body[name];
};
const setting =
	(name: string, value: unknown) => (body: Record<string, unknown>) => {
		body[name] = value;
	};

export const refusals: Refusal[] = [
	...["api_key", "developer_secret", "org_id", "fields"].map((name) => ({
		...update,
		because: `${name} is required`,
		change: without(name),
		at: "body required",
	})),
	{
		...update,
		because: "at least one of contact_id and entity_id is required",
		change: without("contact_id"),
		at: "body required",
	},
	{
		...update,
		because: "an empty developer_secret counts as missing",
		change: setting("developer_secret", ""),
		at: "body/developer_secret minLength",
	},
	{
		...update,
		because: "org_id is a UUID",
		change: setting("org_id", "acme"),
		at: "body/org_id format",
	},
	{
		...update,
		because: "contact_id is a UUID",
		change: setting("contact_id", "42"),
		at: "body/contact_id format",
	},
	{
		...update,
		because: "fields has at least one member",
		change: setting("fields", {}),
		at: "body/fields minProperties",
	},
	{
		...update,
		because: "fields is an object",
		change: setting("fields", ["status"]),
		at: "body/fields type",
	},
	{
		...update,
		because: "tags are one comma-separated string",
		change: (body) => {
			body.fields.tags = ["vip"];
		},
		at: "body/fields/tags type",
	},
	{
		...update,
		because: "a flag is 0 or 1",
		change: (body) => {
			body.fields.autoEngage = 2;
		},
		at: "body/fields/autoEngage enum",
	},
	{
		...update,
		because: "a flag is no boolean",
		change: (body) => {
			body.fields.autoEngage = true;
		},
		at: "body/fields/autoEngage type",
	},
	{
		...update,
		because: "customFields is an object",
		change: (body) => {
			body.fields.customFields = "x";
		},
		at: "body/fields/customFields type",
	},
	{
		...update,
		from: "update-entity",
		because: "score is a number",
		change: (body) => {
			body.fields.score = "high";
		},
		at: "body/fields/score type",
	},
	{
		...update,
		from: "help",
		because: "help is true",
		change: setting("help", false),
		at: "body/help const",
	},
	...["api_key", "developer_secret", "org_id", "member_id", "contact"].map(
		(name) => ({
			...add,
			because: `${name} is required`,
			change: without(name),
			at: "body required",
		}),
	),
	...["firstName", "primaryEmail"].map((name) => ({
		...add,
		because: `contact needs ${name}`,
		change: (body: { contact: Record<string, unknown> }) =>
			without(name)(body.contact),
		at: "body/contact required",
	})),
	{
		...add,
		because: "an invalid e-mail address is a validation error",
		change: (body) => {
			body.contact.primaryEmail = "jane";
		},
		at: "body/contact/primaryEmail format",
	},
	{
		...add,
		because: "mode is insert, update or upsert",
		change: setting("mode", "merge"),
		at: "body/mode enum",
	},
	{
		...add,
		because: "lookup_by is email, phone or contact_id",
		change: setting("lookup_by", "name"),
		at: "body/lookup_by enum",
	},
	{
		...add,
		because: "skip_entity is a boolean",
		change: setting("skip_entity", 1),
		at: "body/skip_entity type",
	},
	{
		...add,
		because: "debug is a boolean",
		change: setting("debug", "yes"),
		at: "body/debug type",
	},
	{
		...add,
		because: "tags are a list",
		change: (body) => {
			body.contact.tags = "vip";
		},
		at: "body/contact/tags type",
	},
	{
		...add,
		because: "entity is an object",
		change: setting("entity", "Acme"),
		at: "body/entity type",
	},
	...[
		"api_key",
		"org_id",
		"member_id",
		"email",
		"first_name",
		"contact_status",
		"contact_source",
	].map((name) => ({
		...create,
		because: `${name} is required`,
		change: without(name),
		at: "body required",
	})),
	{
		...create,
		because: "flags are 0 or 1",
		change: setting("do_not_call", true),
		at: "body/do_not_call type",
	},
	{
		...create,
		because: "entity_score is at most 100",
		change: setting("entity_score", 100.5),
		at: "body/entity_score maximum",
	},
	{
		...create,
		because: "entity_score is at least 0",
		change: setting("entity_score", -1),
		at: "body/entity_score minimum",
	},
	{
		...create,
		because: "entity_tags is a list",
		change: setting("entity_tags", "a,b"),
		at: "body/entity_tags type",
	},
	{
		...create,
		because: "entity_socials is an object",
		change: setting("entity_socials", []),
		at: "body/entity_socials type",
	},
	{
		...routera,
		because: "fields is required",
		change: without("fields"),
		at: "body required",
	},
	{
		...routera,
		because: "fields is a map",
		change: setting("fields", []),
		at: "body/fields type",
	},
	{
		...routera,
		because: "external_id is a string or null",
		change: (body) => {
			body.fields.external_id = 7;
		},
		at: "body/fields/external_id type",
	},
	{
		...nedzo,
		because: "unknown top-level fields are rejected",
		change: setting("MRR", 500),
		at: "body additionalProperties",
	},
	{
		...nedzo,
		because: "workspaceId is no member of this body",
		change: setting("workspaceId", id),
		at: "body additionalProperties",
	},
	{
		...nedzo,
		because: "at least one field must be provided",
		change: (body) => {
			for (const name of Object.keys(body)) delete body[name];
		},
		at: "body minProperties",
	},
	{
		...nedzo,
		because: "a tag has at least 1 character",
		change: setting("tags", [""]),
		at: "body/tags/0 minLength",
	},
	{
		...nedzo,
		because: "a tag has at most 255 characters",
		change: setting("tags", ["x".repeat(256)]),
		at: "body/tags/0 maxLength",
	},
	{
		...nedzo,
		because: "tags are a list",
		change: setting("tags", "gold"),
		at: "body/tags type",
	},
	{
		...nedzo,
		because: "a time zone is a string or null",
		change: setting("timezone", 5),
		at: "body/timezone type",
	},
	{
		...nedzo,
		because: "a custom value is a scalar",
		change: setting("customFields", { MRR: [500] }),
		at: "body/customFields/MRR type",
	},
	{
		...nedzo,
		because: "null clears the time zone, not a name",
		change: setting("firstName", null),
		at: "body/firstName type",
	},
];
