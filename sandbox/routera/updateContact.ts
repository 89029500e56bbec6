/** Routera, PATCH /contacts/{contactId}. */
import { uniqueKey } from "../core/state.ts";
import {
	type Answer,
	type Draft,
	type Operation,
	unprinted,
} from "../core/turn.ts";
import { isObject, type Members } from "../core/values.ts";
import {
	fieldOf,
	isSystem,
	represent,
	takes,
	unknownProperty,
} from "./fields.ts";
import type { Account, Contact } from "./records.ts";
import { accountOf } from "./token.ts";

export const updateContact: Operation = (
	draft,
	{ path, query, token, body },
) => {
	// RU-AUTH-1
	const account = accountOf(draft, token);
	if (!account) return failure(401, "Unauthorized: missing account context");
	const properties = namesOf(query.properties);
	const unknown = unknownProperty(account, properties);
	if (unknown !== undefined)
		return failure(400, unprinted(`invalid properties: ${unknown}`));
	const refused = refuse(account, body);
	if (refused) return failure(400, unprinted(refused));
	// RU-FOUND-1
	const contact = draft.get("routera.contacts", path.contactId);
	if (contact?.account !== account.id)
		return failure(404, unprinted("object not found"));
	// RU-ARCHIVED-3
	if (contact.archived !== false)
		return failure(409, unprinted("object is archived"));
	const sent = (body as { fields: Members }).fields;
	const taken = collision(draft, account, contact, sent);
	if (taken)
		return failure(409, unprinted(`duplicate active record: ${taken}`));
	const changed = draft.change("routera.contacts", merge(contact, sent), {
		updated_at: draft.now.toISOString(),
	});
	return { status: 200, body: represent(changed, properties) };
};

/** RU-ERROR-1 */
function failure(status: number, message: string): Answer {
	return { status, body: { message, error: true } };
}

/** RU-PROPS-1: names between commas. */
function namesOf(properties = ""): string[] {
	return properties === ""
		? []
		: properties.split(",").map((name) => name.trim());
}

/** Why a body is refused, if it is. */
function refuse(account: Account, body: unknown): string | undefined {
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
		if (!takes(field, value)) return `validation failure: ${name} is not valid`;
	}
	return undefined;
}

/** RU-UNIQUE-1: the field whose new value another active contact of the account has. */
function collision(
	draft: Draft,
	account: Account,
	contact: Contact,
	sent: Members,
): string | undefined {
	return Object.entries(sent).find(
		([name, value]) =>
			value !== null &&
			fieldOf(account, name)?.unique &&
			draft
				.find("routera.contacts", "unique", uniqueKey(account.id, name, value))
				.some(({ id }) => id !== contact.id),
	)?.[0];
}

/** RU-PATCH-1, RU-EXTERNAL-1: what is sent is set, the rest stays. */
function merge(contact: Contact, sent: Members): Contact {
	const values = Object.entries({ ...contact.fields, ...sent });
	return {
		...contact,
		fields: Object.fromEntries(values.filter(([, value]) => value !== null)),
	};
}
