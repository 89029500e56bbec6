/** Zyntro v2, POST /apis/v2/public/crm/updateFieldData. */
import { type Draft, type Operation, unprinted } from "../core/turn.ts";
import { isEmpty, isObject, type Members } from "../core/values.ts";
import { failure, success } from "./answers.ts";
import { organizationOf, refuseCaller } from "./credentials.ts";
import {
	CONTACT_FIELDS,
	ENTITY_FIELDS,
	type FieldMap,
	fullName,
	refuseValue,
	timestamp,
	write,
} from "./fields.ts";
import { help } from "./help.ts";
import type { Contact } from "./records.ts";

/** What the page prints of failed validation. */
const PRINTED = ["is not a valid email address", "must be a number"];
const told = (text: string) =>
	PRINTED.some((end) => text.endsWith(end)) ? text : unprinted(text);

export const updateFieldData: Operation = (draft, { body, ip }) => {
	const sent = isObject(body) ? body : {};
	if (sent.help === true) return success(help()); // ZU-HELP-1
	const missing = missingOf(sent);
	if (missing.length > 0) return failure(missing);
	const refused = refuseCaller(draft, sent, ip, "Invalid API Key");
	if (refused) return failure([refused]);
	// ZU-TARGET-2
	const contact = recordOf(draft, "zyntro.contacts", sent, "contact_id");
	if (!isEmpty(sent.contact_id) && !contact)
		return failure("Contact not found");
	const entity = recordOf(draft, "zyntro.entities", sent, "entity_id");
	if (!isEmpty(sent.entity_id) && !entity) return failure("Entity not found");

	// ZU-FIELDS-2, ZU-SHARED-1, ZU-SHARED-2: a name goes to each record that has it.
	const targets = [contact && CONTACT_FIELDS, entity && ENTITY_FIELDS].filter(
		(map) => map !== undefined,
	);
	const { valid, warnings } = check(targets, sent.fields as Members);
	const names = Object.keys(valid);
	if (warnings.length > 0 && names.length === 0) return failure(warnings); // ZU-VALID-2
	const time = { updatedAt: timestamp(draft.now) };
	if (contact)
		draft.change("zyntro.contacts", updateContact(contact, valid), time);
	if (entity)
		draft.change("zyntro.entities", write(entity, ENTITY_FIELDS, valid), time);
	return success({
		data: {
			message: `${names.length} ${names.length === 1 ? "field" : "fields"} updated successfully`,
			contact_id: contact?.id ?? null,
			entity_id: entity?.id ?? null, // ZU-REPORT-2
			updated_fields: names, // ZU-REPORT-1
			...(warnings.length > 0 && { warnings }), // ZU-VALID-1
		},
	});
};

/** ZU-AUTH-1, ZU-AUTH-3, ZU-TARGET-1, ZU-FIELDS-1: all that is missing, in the order of the page's table. */
function missingOf({
	api_key,
	developer_secret,
	org_id,
	contact_id,
	entity_id,
	fields,
}: Members): string[] {
	return [
		isEmpty(api_key) && "Missing API key",
		isEmpty(developer_secret) && "Missing developer_secret",
		isEmpty(org_id) && "Missing org_id",
		isEmpty(contact_id) &&
			isEmpty(entity_id) &&
			"At least one of contact_id or entity_id is required",
		(!isObject(fields) || Object.keys(fields).length === 0) &&
			"fields object is required and must contain at least one field to update",
	].filter((message) => message !== false);
}

function recordOf<T extends "zyntro.contacts" | "zyntro.entities">(
	draft: Draft,
	table: T,
	sent: Members,
	member: string,
) {
	const record = draft.get(table, sent[member]);
	return record && record.orgId === organizationOf(draft, sent)?.id
		? record
		: undefined;
}

/** The values that can be written, and what is wrong with the others. */
function check(
	targets: FieldMap[],
	sent: Members,
): { valid: Members; warnings: string[] } {
	const valid: [string, unknown][] = [];
	const warnings: string[] = [];
	for (const [name, value] of Object.entries(sent)) {
		const kind = targets.find((map) => map.has(name))?.get(name);
		if (!kind || isEmpty(value)) continue; // ZU-READONLY-1, ZU-UNKNOWN-1, ZU-EMPTY-1
		const wrong =
			kind === "tags" ? refuseTags(value) : refuseValue(kind, name, value);
		if (wrong) warnings.push(told(wrong));
		else if (kind !== "custom") valid.push([name, value]);
		else if (Object.values(value as Members).some((it) => !isEmpty(it)))
			valid.push([name, withPrefix(value as Members)]);
	}
	return { valid: Object.fromEntries(valid), warnings };
}

function refuseTags(tags: unknown): string | undefined {
	return typeof tags === "string"
		? undefined
		: "tags must be one comma-separated string";
}

/** ZU-CUSTOM-2 */
function withPrefix(customFields: Members): Members {
	return Object.fromEntries(
		Object.entries(customFields).map(([tag, value]) => [
			tag.startsWith("cf_") ? tag : `cf_${tag}`,
			value,
		]),
	);
}

/** ZU-PATCH-1, ZU-NAME-1 */
function updateContact(contact: Contact, valid: Members): Contact {
	const written = write(contact, CONTACT_FIELDS, valid);
	return "firstName" in valid || "lastName" in valid
		? { ...written, name: fullName(written) }
		: written;
}
