/** The fields of contacts and entities under v2: their names, the checks of their values, and how they are written. */
import { isEmail, isEmpty, isObject, type JsonObject } from "../core/values.ts";
import type { Contact, Entity } from "./records.ts";

type Kind = "text" | "email" | "number" | "flag" | "tags" | "custom";
export type FieldMap = Map<string, Kind>;

/** ZU-FIELDS-3, ZA-NAMES-1: names are camelCase. Readonly and unknown names are in no map. */
export const CONTACT_FIELDS: FieldMap = new Map([
	["firstName", "text"],
	["lastName", "text"],
	["name", "text"],
	["primaryEmail", "email"],
	["primaryPhone", "text"],
	["status", "text"],
	["source", "text"],
	["roleLabel", "text"],
	["stageId", "number"],
	["tags", "tags"],
	["autoEngage", "flag"],
	["customFields", "custom"],
]);
export const ENTITY_FIELDS: FieldMap = new Map([
	["name", "text"],
	["label", "text"],
	["status", "text"],
	["website", "text"],
	["score", "number"],
	["customFields", "custom"],
]);

/** The longest text that is stored, in characters; no length is documented. */
const MAX_TEXT_LENGTH = 255;

const CHECKS: Record<
	Exclude<Kind, "tags">,
	(value: unknown) => string | undefined
> = {
	text: textError,
	email: (value) =>
		textError(value) ??
		(isEmail(value) ? undefined : "is not a valid email address"),
	number: (value) => (Number.isFinite(value) ? undefined : "must be a number"),
	flag: (value) => (value === 0 || value === 1 ? undefined : "must be 0 or 1"),
	custom: (value) => (isObject(value) ? undefined : "must be an object"),
};
function textError(value: unknown): string | undefined {
	if (typeof value !== "string") return "must be a string";
	return value.length > MAX_TEXT_LENGTH
		? `is longer than ${MAX_TEXT_LENGTH} characters`
		: undefined;
}

/** What is wrong with the value of a field, if anything is; tags are written differently in each operation. */
export function valueError(
	kind: Exclude<Kind, "tags">,
	name: string,
	value: unknown,
): string | undefined {
	const cause = CHECKS[kind](value);
	return cause && `${name} ${cause}`;
}

/** A record with new values of the fields that it has; names that its map lacks, and empty values, are skipped. */
export function write<T extends Contact | Entity>(
	record: T,
	fields: FieldMap,
	sent: JsonObject,
): T {
	const values = Object.entries(sent).filter(
		([name, value]) => fields.has(name) && !isEmpty(value),
	);
	const written = { ...record, ...Object.fromEntries(values) };
	if (!isEmpty(sent.tags) && fields.has("tags"))
		written.tags = appendTags(record.tags, sent.tags as string | string[]);
	if (!isEmpty(sent.customFields))
		written.customFields = merge(
			record.customFields,
			sent.customFields as JsonObject,
		);
	return written;
}

/** ZU-TAGS-1, ZU-TAGS-2, ZU-TAGS-3: tags are added, once in any letter case, and none is removed. */
export function appendTags(
	stored: string[],
	sent: string | string[],
): string[] {
	const tags = [...stored];
	const known = new Set(stored.map((tag) => tag.toLowerCase()));
	for (const padded of typeof sent === "string" ? sent.split(",") : sent) {
		const tag = padded.trim();
		if (tag === "" || known.has(tag.toLowerCase())) continue;
		known.add(tag.toLowerCase());
		tags.push(tag);
	}
	return tags;
}

/** ZU-CUSTOM-1, ZA-CUSTOM-1: new keys are added, existing ones overwritten; empty values are skipped. */
function merge(stored: JsonObject, sent: JsonObject): JsonObject {
	const values = Object.entries(sent).filter(([, value]) => !isEmpty(value));
	return { ...stored, ...Object.fromEntries(values) };
}

/** ZU-NAME-1: the full name from first and last name. */
export function fullName({ firstName, lastName }: JsonObject): string {
	return [firstName, lastName].filter((part) => !isEmpty(part)).join(" ");
}

/** Times are written without a zone. */
export function timestamp(time: Date): string {
	return time.toISOString().slice(0, 19).replace("T", " ");
}
