/** Zyntro v2, POST /apis/v2/public/crm/addContactsFull. */
import { emailKey, phoneKey } from "../core/state.ts";
import { type Draft, type Operation, unprinted } from "../core/turn.ts";
import {
	isBlank,
	isEmpty,
	isObject,
	isTexts,
	type Members,
} from "../core/values.ts";
import { failure, success } from "./answers.ts";
import { organizationOf, refuseCaller } from "./credentials.ts";
import { definedOn, refuseCustomFields } from "./customFields.ts";
import {
	CONTACT_FIELDS,
	ENTITY_FIELDS,
	type FieldMap,
	refuseValue,
	write,
} from "./fields.ts";
import type { Contact, Organization } from "./records.ts";
import { contactName, entityOf, newContact, save } from "./upsert.ts";

const MODES = ["insert", "update", "upsert"];
const LOOKUPS = ["email", "phone", "contact_id"];
/** Digits with signs between them; written so that it takes the same time for each character. */
const PHONE = /^\+?[\s().-]*\d[\d\s().-]*$/;

export const addContactsFull: Operation = (draft, { body, ip }) => {
	const sent = isObject(body) ? body : {};
	const steps: string[] = [];
	/** ZA-DEBUG-1 */
	const debug = () => (sent.debug === true ? { debug: steps } : {});
	const missing = missingOf(sent);
	if (missing.length > 0) return failure(missing, debug());
	const refused = refuseCaller(draft, sent, ip, "Invalid API key");
	if (refused) return failure([refused], debug());
	// ZA-MEMBER-1
	const organization = organizationOf(draft, sent);
	if (!organization?.members.includes(sent.member_id as string))
		return failure(["Member not found in this organization"], debug());
	const wrong = [
		...refuseSwitches(sent),
		...refuseContact(organization, sent.contact as Members),
		...refuseEntity(organization, sent.entity),
	];
	if (wrong.length > 0) return failure(wrong, debug());

	const { mode } = sent; // ZA-MODE-4: without it, neither of the two below
	const contact = sent.contact as Members;
	const found = lookUp(draft, organization, sent, contact);
	steps.push(found ? "Contact exists" : "Contact does not exist");
	if (mode === "insert" && found)
		return failure([unprinted("Contact already exists")], debug()); // ZA-MODE-1
	if (mode === "update" && !found)
		return failure(["Contact not found for update"], debug()); // ZA-MODE-2
	const stored = found ?? newContact(draft, organization.id); // ZA-MODE-3
	const written = write(stored, CONTACT_FIELDS, contact);
	written.name = contactName(written, stored, contact.name);
	const sentEntity = (sent.entity ?? {}) as Members;
	const entity = writesEntity(organization, written, sent)
		? write(
				entityOf(draft, written, sentEntity.name),
				ENTITY_FIELDS,
				sentEntity,
			)
		: undefined;
	const isOld = draft.get("zyntro.entities", entity?.id) !== undefined;
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
}: Members): string[] {
	return [
		isEmpty(api_key) && "API key is required",
		isEmpty(developer_secret) && "Missing developer_secret",
		isEmpty(org_id) && unprinted("Missing org_id"),
		isEmpty(member_id) && unprinted("Missing member_id"),
		!isObject(contact) && "contact data is required",
	].filter((message) => message !== false);
}

function refuseSwitches({
	mode = "upsert",
	lookup_by = "email",
	skip_entity,
	debug,
}: Members): string[] {
	return [
		!MODES.includes(mode as string) &&
			unprinted(`mode must be one of ${MODES.join(", ")}`),
		!LOOKUPS.includes(lookup_by as string) &&
			unprinted(`lookup_by must be one of ${LOOKUPS.join(", ")}`),
		!isSwitch(skip_entity) && unprinted("skip_entity must be true or false"),
		!isSwitch(debug) && unprinted("debug must be true or false"),
	].filter((message) => message !== false);
}

const isSwitch = (value: unknown) =>
	value === undefined || typeof value === "boolean";

/** ZA-CONTACT-1, ZA-CONTACT-2, ZA-CUSTOM-2, ZA-CUSTOM-3 */
function refuseContact(organization: Organization, contact: Members): string[] {
	const missing = ["firstName", "primaryEmail"].filter((name) =>
		isEmpty(contact[name]),
	);
	const present = Object.entries(contact).filter(
		([name]) => !missing.includes(name),
	);
	const invalid = refuseFields(CONTACT_FIELDS, Object.fromEntries(present));
	if (
		typeof contact.primaryPhone === "string" &&
		!isBlank(contact.primaryPhone) &&
		!PHONE.test(contact.primaryPhone)
	)
		invalid.push("primaryPhone is not a valid phone number");
	const custom = isObject(contact.customFields)
		? refuseCustomFields(
				definedOn(organization, "contact"),
				contact.customFields,
			)
		: [];
	return [
		...listed("Missing required contact fields", missing),
		...listed("Contact validation errors", invalid),
		...listed("Contact custom field errors", custom),
	];
}

function refuseEntity(organization: Organization, entity: unknown): string[] {
	if (entity === undefined) return [];
	if (!isObject(entity)) return [unprinted("entity must be an object")];
	const custom = isObject(entity.customFields)
		? refuseCustomFields(definedOn(organization, "entity"), entity.customFields)
		: [];
	return [
		...listed("Entity validation errors", refuseFields(ENTITY_FIELDS, entity)),
		...listed("Entity custom field errors", custom),
	].map(unprinted);
}

function refuseFields(fields: FieldMap, sent: Members): string[] {
	return Object.entries(sent).flatMap(([name, value]) => {
		const kind = fields.get(name);
		if (!kind || isBlank(value)) return [];
		if (kind === "tags")
			return isTexts(value) ? [] : ["tags must be a list of strings"];
		return refuseValue(kind, name, value) ?? [];
	});
}

function listed(title: string, items: string[]): string[] {
	return items.length > 0 ? [`${title}: ${items.join(", ")}`] : [];
}

/** ZA-LOOKUP-1, ZA-LOOKUP-2: the contact that is meant, if the organization has it; the oldest of several. */
function lookUp(
	draft: Draft,
	{ id: org }: Organization,
	sent: Members,
	contact: Members,
): Contact | undefined {
	const by =
		sent.mode === "insert" ? "email" : String(sent.lookup_by ?? "email");
	if (by === "contact_id") {
		const found = draft.get("zyntro.contacts", sent.contact_id);
		return found?.orgId === org ? found : undefined;
	}
	const { primaryEmail, primaryPhone } = contact as Record<string, string>;
	const key =
		by === "phone"
			? primaryPhone && phoneKey(org, primaryPhone)
			: primaryEmail && emailKey(org, primaryEmail);
	return key ? draft.find("zyntro.contacts", by, key)[0] : undefined;
}

/** ZA-ENTITY-1, ZA-ENTITY-2, ZA-ENTITY-3: B2C has no entities, and only B2B makes one from nothing. */
function writesEntity(
	{ mode }: Organization,
	{ entityId }: Contact,
	{ skip_entity, entity }: Members,
): boolean {
	if (skip_entity === true || mode === "b2c") return false;
	return entity !== undefined || (mode === "b2b" && entityId === null);
}
