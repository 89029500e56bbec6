/** Zyntro v2, POST /apis/v2/public/crm/updateFieldData. */
import { updateFieldDataErrors } from "../../generated/zyntro/errors.ts";
import { errorOf, undocumented } from "../core/errors.ts";
import type { StoredRecord, Table } from "../core/table.ts";
import type { Core, Draft } from "../core/turn.ts";
import { isEmpty, isObject, type JsonObject } from "../core/values.ts";
import { callerError, organizationOf } from "./credentials.ts";
import {
	CONTACT_FIELDS,
	ENTITY_FIELDS,
	type FieldMap,
	fullName,
	timestamp,
	valueError,
	write,
} from "./fields.ts";
import { help } from "./help.ts";
import { type Contact, contacts, entities } from "./records.ts";
import { failure, success } from "./responses.ts";

const error = errorOf(updateFieldDataErrors);
type Code = Parameters<typeof error>[0];

/** The documented texts of failed validation. */
const DOCUMENTED = ["is not a valid email address", "must be a number"];
const marked = (text: string) =>
	DOCUMENTED.some((end) => text.endsWith(end)) ? text : undocumented(text);

export const updateFieldData: Core = (draft, { body, ip }) => {
	const sent = isObject(body) ? body : {};
	if (sent.help === true) return success(help()); // ZU-HELP-1
	const missing = missingOf(sent);
	if (missing.length > 0)
		return failure(missing.map((code) => error(code).message));
	const rejected = callerError(draft, sent, ip);
	if (rejected) return failure([error(rejected).message]);
	// ZU-TARGET-2
	const contact = recordOf(draft, contacts, sent, "contact_id");
	if (!isEmpty(sent.contact_id) && !contact)
		return failure(error("CONTACT_NOT_FOUND").message);
	const entity = recordOf(draft, entities, sent, "entity_id");
	if (!isEmpty(sent.entity_id) && !entity)
		return failure(error("ENTITY_NOT_FOUND").message);

	// ZU-FIELDS-2, ZU-SHARED-1, ZU-SHARED-2: a name goes to each record that has it.
	const targets = [contact && CONTACT_FIELDS, entity && ENTITY_FIELDS].filter(
		(map) => map !== undefined,
	);
	const { valid, warnings } = check(targets, sent.fields as JsonObject);
	const names = Object.keys(valid);
	if (warnings.length > 0 && names.length === 0) return failure(warnings); // ZU-VALID-2
	const time = { updatedAt: timestamp(draft.now) };
	if (contact) draft.change(contacts, updateContact(contact, valid), time);
	if (entity) draft.change(entities, write(entity, ENTITY_FIELDS, valid), time);
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

/** ZU-AUTH-1, ZU-AUTH-3, ZU-TARGET-1, ZU-FIELDS-1: all that is missing, in the order of the error table. */
function missingOf({
	api_key,
	developer_secret,
	org_id,
	contact_id,
	entity_id,
	fields,
}: JsonObject): Code[] {
	const checks: [code: Code, isMissing: boolean][] = [
		["MISSING_API_KEY", isEmpty(api_key)],
		["MISSING_DEVELOPER_SECRET", isEmpty(developer_secret)],
		["MISSING_ORG_ID", isEmpty(org_id)],
		["MISSING_TARGET", isEmpty(contact_id) && isEmpty(entity_id)],
		["MISSING_FIELDS", !isObject(fields) || Object.keys(fields).length === 0],
	];
	return checks.flatMap(([code, isMissing]) => (isMissing ? code : []));
}

function recordOf<R extends StoredRecord & { orgId: string }>(
	draft: Draft,
	table: Table<R>,
	sent: JsonObject,
	property: string,
): R | undefined {
	const record = draft.get(table, sent[property]);
	return record && record.orgId === organizationOf(draft, sent)?.id
		? record
		: undefined;
}

/** The values that can be written, and what is wrong with the others. */
function check(
	targets: FieldMap[],
	sent: JsonObject,
): { valid: JsonObject; warnings: string[] } {
	const valid: [string, unknown][] = [];
	const warnings: string[] = [];
	for (const [name, value] of Object.entries(sent)) {
		const kind = targets.find((map) => map.has(name))?.get(name);
		if (!kind || isEmpty(value)) continue; // ZU-READONLY-1, ZU-UNKNOWN-1, ZU-EMPTY-1
		const wrong =
			kind === "tags" ? tagsError(value) : valueError(kind, name, value);
		if (wrong) warnings.push(marked(wrong));
		else if (kind !== "custom") valid.push([name, value]);
		else if (Object.values(value as JsonObject).some((it) => !isEmpty(it)))
			valid.push([name, withPrefix(value as JsonObject)]);
	}
	return { valid: Object.fromEntries(valid), warnings };
}

function tagsError(tags: unknown): string | undefined {
	return typeof tags === "string"
		? undefined
		: "tags must be one comma-separated string";
}

/** ZU-CUSTOM-2 */
function withPrefix(customFields: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(customFields).map(([tag, value]) => [
			tag.startsWith("cf_") ? tag : `cf_${tag}`,
			value,
		]),
	);
}

/** ZU-PATCH-1, ZU-NAME-1 */
function updateContact(contact: Contact, valid: JsonObject): Contact {
	const written = write(contact, CONTACT_FIELDS, valid);
	return "firstName" in valid || "lastName" in valid
		? { ...written, name: fullName(written) }
		: written;
}
