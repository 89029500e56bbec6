/** Nedzo, PATCH /contacts/{id}. */
import type { Core, Draft, OperationResponse } from "../core/turn.ts";
import { isObject, isStrings, type JsonObject } from "../core/values.ts";
import { problem, tooManyRequests } from "./problem.ts";
import {
	type Contact,
	contacts,
	type Key,
	keys,
	type Workspace,
	workspaces,
} from "./records.ts";

const TEXTS = ["firstName", "lastName", "email", "phone"];
const FIELDS = [...TEXTS, "timezone", "tags", "customFields"];
const MAX_TAG_LENGTH = 255;

export const updateContact: Core = (draft, { path, token, body }) => {
	// NU-AUTH-1
	const key = draft.get(keys, token);
	if (!key) return problem("UNAUTHORIZED");
	const limited = count(draft, key);
	if (limited) return limited;
	const contact = draft.get(contacts, path.id);
	// NU-BODY-6: the contact determines the workspace, whatever the scope of the key.
	if (!contact || !key.workspaces.includes(contact.workspaceId))
		return problem("NOT_FOUND", "contact not found");
	const workspace = draft.get(workspaces, contact.workspaceId) as Workspace;
	const wrong = bodyError(workspace, body);
	if (wrong) return problem("VALIDATION_ERROR", wrong);
	const sent = body as JsonObject;
	const tags = namesOf(sent.tags);
	createTags(draft, workspace, tags);
	const written: Contact = {
		...contact,
		...Object.fromEntries(
			[...TEXTS, "timezone"] // NU-ZONE-1: a time zone may be null.
				.filter((name) => sent[name] !== undefined)
				.map((name) => [name, sent[name]]),
		),
		// NU-TAGS-1, NU-TAGS-3, NU-TAGS-5
		tags: [...new Set([...contact.tags, ...tags])].sort(),
		customFields: customFields(contact, sent.customFields),
	};
	const changed = draft.change(contacts, written, {
		updatedAt: seconds(draft.now),
	});
	return { status: 200, body: changed };
};

/** NU-LIMIT-1: counts a call, and rejects one over the limit. */
function count(draft: Draft, key: Key): OperationResponse | undefined {
	if (!key.limit) return undefined;
	const now = draft.now.getTime();
	const end = (key.used?.since ?? 0) + key.limit.seconds * 1000;
	const used = key.used && now < end ? key.used : { since: now, calls: 0 };
	if (used.calls >= key.limit.calls)
		return tooManyRequests(Math.ceil((end - now) / 1000));
	draft.put(keys, { ...key, used: { ...used, calls: used.calls + 1 } });
	return undefined;
}

/** What is wrong with a body, if anything is. */
function bodyError(workspace: Workspace, body: unknown): string | undefined {
	if (!isObject(body)) return "the body must be a JSON object";
	const names = Object.keys(body);
	if (names.length === 0) return "at least one field must be provided"; // NU-BODY-1
	const unknown = names.find((name) => !FIELDS.includes(name));
	if (unknown !== undefined) return `unknown top-level field ${unknown}`; // NU-BODY-2, NU-BODY-3
	const wrongText = TEXTS.find(
		(name) => name in body && typeof body[name] !== "string",
	);
	if (wrongText) return `${wrongText} must be a string`;
	return (
		zoneError(body.timezone) ??
		tagsError(body.tags) ??
		customFieldsError(workspace, body.customFields)
	);
}

/** NU-ZONE-1, NU-ZONE-2: null, or a name that the time zone database has; Intl takes offsets such as +01:00 too. */
function zoneError(zone: unknown): string | undefined {
	const wrong = "timezone is not a valid IANA identifier";
	if (zone === undefined || zone === null) return undefined;
	if (typeof zone !== "string" || !/[a-z]/i.test(zone)) return wrong;
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return undefined;
	} catch {
		return wrong;
	}
}

/** NU-TAGS-4: names have 1 to 255 characters. */
function tagsError(tags: unknown): string | undefined {
	if (tags === undefined) return undefined;
	if (!isStrings(tags)) return "tags must be an array of strings";
	return tags.every(
		(tag) => tag.trim() && [...tag.trim()].length <= MAX_TAG_LENGTH,
	)
		? undefined
		: `a tag must have 1 to ${MAX_TAG_LENGTH} characters`;
}

function customFieldsError(
	workspace: Workspace,
	values: unknown = {},
): string | undefined {
	if (!isObject(values)) return "customFields must be an object";
	for (const [name, value] of Object.entries(values)) {
		// NU-CUSTOM-1, NU-CUSTOM-3
		if (!workspace.customFields.includes(name))
			return `unknown custom field ${name}`;
		if (!isScalar(value))
			return `the custom field ${name} must be a string, a number, a boolean or null`;
	}
	return undefined;
}

/** NU-CUSTOM-4, NU-CUSTOM-5: what can be stored as text, or cleared. */
function isScalar(value: unknown): boolean {
	return (
		value === null ||
		["string", "boolean"].includes(typeof value) ||
		Number.isFinite(value)
	);
}

/** NU-TAGS-4: names are trimmed. */
function namesOf(tags: unknown = []): string[] {
	return (tags as string[]).map((tag) => tag.trim());
}

/** NU-TAGS-2 */
function createTags(draft: Draft, workspace: Workspace, tags: string[]): void {
	const all = new Set([...workspace.tags, ...tags]);
	if (all.size > workspace.tags.length)
		draft.put(workspaces, { ...workspace, tags: [...all] });
}

/** NU-CUSTOM-2, NU-CUSTOM-4, NU-CUSTOM-5 */
function customFields(
	{ customFields: stored }: Contact,
	sent: unknown = {},
): Record<string, string> {
	const all = Object.entries({ ...stored, ...(sent as JsonObject) });
	return Object.fromEntries(
		all
			.filter(([, value]) => value !== null)
			.map(([name, value]) => [name, String(value)]),
	);
}

/** The documented times have whole seconds. */
function seconds(time: Date): string {
	return `${time.toISOString().slice(0, 19)}Z`;
}
