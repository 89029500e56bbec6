/** Routera, PATCH /contacts/{contactId}. */
import { updateContactErrors } from "../../generated/routera/errors.ts";
import { errorOf } from "../core/errors.ts";
import type { Core, Draft, OperationResponse } from "../core/turn.ts";
import { isObject, type JsonObject } from "../core/values.ts";
import {
	fieldOf,
	isSystem,
	isValid,
	represent,
	unknownProperty,
} from "./fields.ts";
import { type Account, type Contact, contacts, uniqueKey } from "./records.ts";
import { accountOf } from "./token.ts";

const error = errorOf(updateContactErrors);

export const updateContact: Core = (draft, { path, query, token, body }) => {
	// RU-AUTH-1
	const account = accountOf(draft, token);
	if (!account) return failure("MISSING_ACCOUNT_CONTEXT");
	const properties = namesOf(String(query.properties ?? ""));
	const unknown = unknownProperty(account, properties);
	if (unknown !== undefined)
		return failure("INVALID_REQUEST", `invalid properties: ${unknown}`);
	const wrong = bodyError(account, body);
	if (wrong) return failure("INVALID_REQUEST", wrong);
	// RU-FOUND-1
	const contact = draft.get(contacts, path.contactId);
	if (contact?.account !== account.id)
		return failure("NOT_FOUND", "object not found");
	// RU-ARCHIVED-3
	if (contact.archived !== false)
		return failure("CONFLICT", "object is archived");
	const sent = (body as { fields: JsonObject }).fields;
	const taken = collision(draft, account, contact, sent);
	if (taken) return failure("CONFLICT", `duplicate active record: ${taken}`);
	const changed = draft.change(contacts, merge(contact, sent), {
		updated_at: draft.now.toISOString(),
	});
	return { status: 200, body: represent(changed, properties) };
};

/** RU-ERROR-1 */
function failure(...of: Parameters<typeof error>): OperationResponse {
	const { status, message } = error(...of);
	return { status, body: { message, error: true } };
}

/** RU-PROPS-1: names between commas. */
function namesOf(properties: string): string[] {
	return properties === ""
		? []
		: properties.split(",").map((name) => name.trim());
}

/** What is wrong with a body, if anything is. */
function bodyError(account: Account, body: unknown): string | undefined {
	if (body === undefined) return "invalid JSON"; // RU-JSON-1
	if (!isObject(body) || !isObject(body.fields))
		return "validation failure: fields is required, an object"; // RU-FIELDS-1
	const other = Object.keys(body).find((name) => name !== "fields");
	if (other !== undefined)
		return `validation failure: ${other} does not stand beside fields`;
	for (const [name, value] of Object.entries(body.fields)) {
		if (isSystem(name)) return `forbidden system field: ${name}`;
		const field = fieldOf(account, name); // RU-FIELDS-2
		if (!field) return `validation failure: there is no field ${name}`;
		if (!isValid(field, value))
			return `validation failure: ${name} is not valid`;
	}
	return undefined;
}

/** RU-UNIQUE-1: the field whose new value another active contact of the account has. */
function collision(
	draft: Draft,
	account: Account,
	contact: Contact,
	sent: JsonObject,
): string | undefined {
	return Object.entries(sent).find(
		([name, value]) =>
			fieldOf(account, name)?.unique &&
			draft
				.find(contacts, "unique", uniqueKey(account.id, name, value))
				.some(({ id }) => id !== contact.id),
	)?.[0];
}

/** RU-PATCH-1, RU-EXTERNAL-1: what is sent is set, the rest stays. */
function merge(contact: Contact, sent: JsonObject): Contact {
	const values = Object.entries({ ...contact.fields, ...sent });
	return {
		...contact,
		fields: Object.fromEntries(values.filter(([, value]) => value !== null)),
	};
}
