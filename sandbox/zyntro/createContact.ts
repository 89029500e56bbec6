/** Zyntro v1, POST /apis/public/createContact.php. */
import { createContactErrors } from "../../generated/zyntro/errors.ts";
import { errorOf, undocumented } from "../core/errors.ts";
import type { Core, Draft } from "../core/turn.ts";
import { isBlank, isEmpty, isObject, type JsonObject } from "../core/values.ts";
import {
	described,
	REQUIRED_ORDER,
	typeName,
	V1_FIELDS,
	type V1Field,
	v1Error,
} from "./createContactFields.ts";
import { organizationOf } from "./credentials.ts";
import { optionError } from "./customFields.ts";
import {
	type Contact,
	type CustomField,
	contacts,
	emailKey,
	entities,
	keys,
	type Organization,
} from "./records.ts";
import { failure, success } from "./responses.ts";
import { contactName, entityOf, newContact, oldest, save } from "./upsert.ts";

const error = errorOf(createContactErrors);

/** Assigned when it is left out, though it is documented as required: ZC-STAGE-1. */
const ASSIGNED = "contact_stage_id";

export const createContact: Core = (draft, { body }) => {
	const sent = isObject(body) ? body : {};
	const organization = organizationOf(draft, sent);
	const fields = fieldsFor(organization);
	const found = organization && lookUp(draft, organization, sent);
	const step = found
		? "Contact exists. Data will be updated"
		: "Contact does not exist. Data will be inserted";
	const messages = [
		...missingOf(fields, sent),
		...callerErrors(draft, sent, organization),
		...valueErrors(fields, sent),
		...(organization ? settingErrors(organization, fields, sent) : []),
	];
	if (!organization || messages.length > 0)
		return failure(messages, {
			debug: [step],
			required_fields: required(fields),
			field_map: fieldMap(fields),
		});

	const stored = found ?? newContact(draft, organization.id);
	const contact = {
		...stored,
		stageId: stored.stageId ?? organization.stages[0] ?? null, // ZC-STAGE-1
		owner: stored.owner ?? sent.member_id, // ZC-OWNER-1
		...valuesOn("contact", sent),
	} as Contact;
	contact.customFields = {
		...contact.customFields,
		...customOn("contact", organization, sent),
	};
	contact.name = contactName(contact, stored, sent.full_name);
	const entity =
		organization.mode === "b2c"
			? undefined
			: {
					...entityOf(draft, contact, sent.entity_name),
					...valuesOn("entity", sent),
				};
	if (entity)
		entity.customFields = {
			...entity.customFields,
			...customOn("entity", organization, sent),
		};
	const isOld = draft.get(entities, entity?.id) !== undefined;
	save(draft, contact, entity);
	const done = (record: string, old: boolean) =>
		`${old ? "Updated" : "Inserted new"} ${record}`;
	return success({
		data: { contact_id: contact.id, ...(entity && { entity_id: entity.id }) },
		// ZC-LOG-1
		log: [
			step,
			...(entity ? [done("entity", isOld)] : []),
			done("contact", found !== undefined),
		].join(", "),
	});
};

/** ZC-MODE-1, ZC-MODE-2, ZC-CUSTOM-1: the fields that an organization has; in b2c none of an entity. */
function fieldsFor(
	organization: Organization | undefined,
): (V1Field | CustomField)[] {
	const isUsed = ({ on }: { on: string }) =>
		organization?.mode !== "b2c" || on !== "entity";
	return [...V1_FIELDS, ...(organization?.customFields ?? [])].filter(isUsed);
}

const nameOf = (field: V1Field | CustomField) =>
	"tag" in field ? field.tag : field.name;

/** ZC-REQUIRED-1, ZC-CUSTOM-3 */
function missingOf(
	fields: (V1Field | CustomField)[],
	sent: JsonObject,
): string[] {
	return fields
		.filter(
			(field) =>
				field.required &&
				nameOf(field) !== ASSIGNED &&
				isEmpty(own(sent, nameOf(field))),
		)
		.map((field) => error("MISSING_REQUIRED_FIELD", nameOf(field)).message);
}

/** ZC-AUTH-1, ZC-AUTH-2, ZC-ORG-1 */
function callerErrors(
	draft: Draft,
	{ api_key, org_id, member_id }: JsonObject,
	organization: Organization | undefined,
): string[] {
	if (isEmpty(api_key) || isEmpty(org_id) || isEmpty(member_id)) return [];
	if (!draft.get(keys, api_key)?.active)
		return [undocumented("Invalid API key")];
	if (!organization)
		return [undocumented("org_id is not an organization of the account")];
	if (!organization.active || !organization.crm)
		return [
			undocumented("the organization is not active, or its CRM is not set up"),
		];
	return organization.members.includes(member_id as string)
		? []
		: [undocumented("member_id is not a member of the organization")];
}

function valueErrors(
	fields: (V1Field | CustomField)[],
	sent: JsonObject,
): string[] {
	return fields
		.flatMap((field) => {
			const value = own(sent, nameOf(field));
			if (value === undefined || isBlank(value)) return [];
			if ("tag" in field)
				return value === null ? [] : (optionError(field, value) ?? []);
			const isMissing =
				value === null && field.required && field.name !== ASSIGNED;
			return isMissing ? [] : (v1Error(field, value) ?? []);
		})
		.map(undocumented);
}

/** ZC-VALUES-1, ZC-STAGE-2: values that the organization has configured. */
function settingErrors(
	organization: Organization,
	fields: (V1Field | CustomField)[],
	sent: JsonObject,
): string[] {
	const configured: [name: string, values: string[]][] = [
		["contact_status", organization.contactStatuses],
		["contact_source", organization.contactSources],
		[ASSIGNED, organization.stages],
		["entity_label", organization.entityLabels],
		["entity_status", organization.entityStatuses],
	];
	return configured
		.filter(([name]) => fields.some((field) => nameOf(field) === name))
		.filter(
			([name, values]) =>
				typeof sent[name] === "string" &&
				!isBlank(sent[name]) &&
				!values.includes(sent[name]),
		)
		.map(([name, values]) =>
			undocumented(`${name} must be one of ${values.join(", ")}`),
		);
}

function required(fields: (V1Field | CustomField)[]): string[] {
	const names = fields.filter((field) => field.required).map(nameOf);
	return [...new Set([...REQUIRED_ORDER, ...names])];
}

/** ZC-MAP-1: all fields with their requirements. */
function fieldMap(fields: (V1Field | CustomField)[]): JsonObject {
	return Object.fromEntries(
		fields.map((field) => [
			nameOf(field),
			{
				required: field.required,
				type: typeName(field),
				...("tag" in field
					? { internal_field: field.tag, description: field.description }
					: described(field)),
			},
		]),
	);
}

/** ZC-UPSERT-1 */
function lookUp(
	draft: Draft,
	{ id }: Organization,
	{ email }: JsonObject,
): Contact | undefined {
	return typeof email === "string"
		? oldest(draft.find(contacts, "email", emailKey(id, email)))
		: undefined;
}

/** The values to store on a record; what is not sent, or is empty, stays. */
function valuesOn(on: "contact" | "entity", sent: JsonObject): JsonObject {
	return Object.fromEntries(
		V1_FIELDS.filter(
			(field) => field.on === on && !isEmpty(sent[field.name]),
		).map(({ key, name }) => [key, sent[name]]),
	);
}

function customOn(
	on: "contact" | "entity",
	{ customFields }: Organization,
	sent: JsonObject,
): JsonObject {
	return Object.fromEntries(
		customFields
			.filter((field) => field.on === on && !isEmpty(own(sent, field.tag)))
			.map(({ tag }) => [tag, own(sent, tag)]),
	);
}

/** A property of the body, and nothing that every object has. */
function own(sent: JsonObject, name: string): unknown {
	return Object.hasOwn(sent, name) ? sent[name] : undefined;
}
