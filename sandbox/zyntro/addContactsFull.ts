/** Zyntro v2, POST /apis/v2/public/crm/addContactsFull. */
import { addContactsFullErrors } from "../../generated/zyntro/errors.ts";
import { errorOf, undocumented } from "../core/errors.ts";
import type { Core, Draft } from "../core/turn.ts";
import {
	isBlank,
	isEmpty,
	isObject,
	isStrings,
	type JsonObject,
} from "../core/values.ts";
import { callerError, organizationOf } from "./credentials.ts";
import { customFieldErrors, definedOn } from "./customFields.ts";
import {
	CONTACT_FIELDS,
	ENTITY_FIELDS,
	type FieldMap,
	valueError,
	write,
} from "./fields.ts";
import {
	type Contact,
	contacts,
	emailKey,
	entities,
	type Organization,
	phoneKey,
} from "./records.ts";
import { failure, success } from "./responses.ts";
import { contactName, entityOf, newContact, oldest, save } from "./upsert.ts";

const error = errorOf(addContactsFullErrors);

const MODES = ["insert", "update", "upsert"];
const LOOKUPS = ["email", "phone", "contact_id"];
/** Digits with signs between them; written so that it takes the same time for each character. */
const PHONE = /^\+?[\s().-]*\d[\d\s().-]*$/;

export const addContactsFull: Core = (draft, { body, ip }) => {
	const sent = isObject(body) ? body : {};
	const steps: string[] = [];
	/** ZA-DEBUG-1 */
	const debug = () => (sent.debug === true ? { debug: steps } : {});
	const missing = missingOf(sent);
	if (missing.length > 0) return failure(missing, debug());
	const rejected = callerError(draft, sent, ip);
	if (rejected) return failure([error(rejected).message], debug());
	// ZA-MEMBER-1
	const organization = organizationOf(draft, sent);
	if (!organization?.members.includes(sent.member_id as string))
		return failure([error("MEMBER_NOT_FOUND").message], debug());
	const wrong = [
		...switchErrors(sent),
		...contactErrors(organization, sent.contact as JsonObject),
		...entityErrors(organization, sent.entity),
	];
	if (wrong.length > 0) return failure(wrong, debug());

	const { mode } = sent; // ZA-MODE-4: without it, neither of the two below
	const contact = sent.contact as JsonObject;
	const found = lookUp(draft, organization, sent, contact);
	steps.push(found ? "Contact exists" : "Contact does not exist");
	if (mode === "insert" && found)
		return failure([undocumented("Contact already exists")], debug()); // ZA-MODE-1
	if (mode === "update" && !found)
		return failure([error("NOT_FOUND_UPDATE").message], debug()); // ZA-MODE-2
	const stored = found ?? newContact(draft, organization.id); // ZA-MODE-3
	const written = write(stored, CONTACT_FIELDS, contact);
	written.name = contactName(written, stored, contact.name);
	const sentEntity = (sent.entity ?? {}) as JsonObject;
	const entity = writesEntity(organization, written, sent)
		? write(
				entityOf(draft, written, sentEntity.name),
				ENTITY_FIELDS,
				sentEntity,
			)
		: undefined;
	const isOld = draft.get(entities, entity?.id) !== undefined;
	save(draft, written, entity);
	const action = found ? "updated" : "created";
	const entityAction = isOld ? "updated" : "created";
	steps.push(
		`Contact ${action}`,
		...(entity ? [`Entity ${entityAction}`] : []),
	);
	return success({
		data: {
			action,
			message: `Contact ${action} successfully`,
			contact_id: written.id,
			...(entity && { entity_id: entity.id, entity_action: entityAction }),
		},
		...debug(),
	});
};

/** ZA-AUTH-1, ZA-AUTH-3, ZA-CONTACT-1: all that is missing. */
function missingOf({
	api_key,
	developer_secret,
	org_id,
	member_id,
	contact,
}: JsonObject): string[] {
	return [
		isEmpty(api_key) && error("MISSING_API_KEY").message,
		isEmpty(developer_secret) && error("MISSING_DEVELOPER_SECRET").message,
		isEmpty(org_id) && undocumented("Missing org_id"),
		isEmpty(member_id) && undocumented("Missing member_id"),
		!isObject(contact) && error("MISSING_CONTACT").message,
	].filter((message) => message !== false);
}

function switchErrors({
	mode = "upsert",
	lookup_by = "email",
	skip_entity,
	debug,
}: JsonObject): string[] {
	return [
		!MODES.includes(mode as string) &&
			undocumented(`mode must be one of ${MODES.join(", ")}`),
		!LOOKUPS.includes(lookup_by as string) &&
			undocumented(`lookup_by must be one of ${LOOKUPS.join(", ")}`),
		!isSwitch(skip_entity) && undocumented("skip_entity must be true or false"),
		!isSwitch(debug) && undocumented("debug must be true or false"),
	].filter((message) => message !== false);
}

const isSwitch = (value: unknown) =>
	value === undefined || typeof value === "boolean";

/** ZA-CONTACT-1, ZA-CONTACT-2, ZA-CUSTOM-2, ZA-CUSTOM-3 */
function contactErrors(
	organization: Organization,
	contact: JsonObject,
): string[] {
	const missing = ["firstName", "primaryEmail"].filter((name) =>
		isEmpty(contact[name]),
	);
	const invalid = fieldErrors(CONTACT_FIELDS, contact);
	if (
		typeof contact.primaryPhone === "string" &&
		!isBlank(contact.primaryPhone) &&
		!PHONE.test(contact.primaryPhone)
	)
		invalid.push("primaryPhone is not a valid phone number");
	const custom = isObject(contact.customFields)
		? customFieldErrors(
				definedOn(organization, "contact"),
				contact.customFields,
			)
		: [];
	return [
		...listed(missing, (names) => `Missing required contact fields: ${names}`),
		...listed(invalid, (texts) => error("VALIDATION_ERROR", texts).message),
		...listed(custom, (texts) => error("CUSTOM_FIELD_ERROR", texts).message),
	];
}

function entityErrors(organization: Organization, entity: unknown): string[] {
	if (entity === undefined) return [];
	if (!isObject(entity)) return [undocumented("entity must be an object")];
	const custom = isObject(entity.customFields)
		? customFieldErrors(definedOn(organization, "entity"), entity.customFields)
		: [];
	return [
		...listed(fieldErrors(ENTITY_FIELDS, entity), (texts) =>
			undocumented(`Entity validation errors: ${texts}`),
		),
		...listed(custom, (texts) =>
			undocumented(`Entity custom field errors: ${texts}`),
		),
	];
}

function fieldErrors(fields: FieldMap, sent: JsonObject): string[] {
	return Object.entries(sent).flatMap(([name, value]) => {
		const kind = fields.get(name);
		if (!kind || isBlank(value)) return [];
		if (kind === "tags")
			return isStrings(value) ? [] : ["tags must be an array of strings"];
		return valueError(kind, name, value) ?? [];
	});
}

/** One message for all items, if there are any. */
function listed(items: string[], message: (items: string) => string): string[] {
	return items.length > 0 ? [message(items.join(", "))] : [];
}

/** ZA-LOOKUP-1, ZA-LOOKUP-2: the contact that is meant, if the organization has it; the oldest of several. */
function lookUp(
	draft: Draft,
	{ id: org }: Organization,
	sent: JsonObject,
	contact: JsonObject,
): Contact | undefined {
	const by =
		sent.mode === "insert" ? "email" : String(sent.lookup_by ?? "email");
	if (by === "contact_id") {
		const found = draft.get(contacts, sent.contact_id);
		return found?.orgId === org ? found : undefined;
	}
	const { primaryEmail, primaryPhone } = contact as Record<string, string>;
	const key =
		by === "phone"
			? primaryPhone && phoneKey(org, primaryPhone)
			: primaryEmail && emailKey(org, primaryEmail);
	return key ? oldest(draft.find(contacts, by, key)) : undefined;
}

/** ZA-ENTITY-1, ZA-ENTITY-2, ZA-ENTITY-3: B2C has no entities, and only B2B makes one from nothing. */
function writesEntity(
	{ mode }: Organization,
	{ entityId }: Contact,
	{ skip_entity, entity }: JsonObject,
): boolean {
	if (skip_entity === true || mode === "b2c") return false;
	return entity !== undefined || (mode === "b2b" && entityId === null);
}
