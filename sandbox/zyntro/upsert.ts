/** What addContactsFull and createContact share: a contact and its entity, found or new. */
import { nameKey } from "../core/state.ts";
import type { Draft } from "../core/turn.ts";
import { isEmpty } from "../core/values.ts";
import { fullName, timestamp } from "./fields.ts";
import type { Contact, Entity } from "./records.ts";

function newRecord(draft: Draft, orgId: string): Entity {
	const now = timestamp(draft.now);
	return {
		id: draft.newId(),
		orgId,
		name: "",
		tags: [],
		customFields: {},
		createdAt: now,
		updatedAt: now,
	};
}

export function newContact(draft: Draft, orgId: string): Contact {
	return { ...newRecord(draft, orgId), entityId: null };
}

/** A contact's name: the one that was sent; else the stored one, unless a part of it is new. */
export function contactName(
	written: Contact,
	stored: Contact,
	sent: unknown,
): string {
	const isKept =
		!isEmpty(written.name) &&
		written.firstName === stored.firstName &&
		written.lastName === stored.lastName;
	return isKept || !isEmpty(sent) ? written.name : fullName(written);
}

/** A contact's entity; without one, the oldest of the organization with the name that was sent, or a new one. */
export function entityOf(
	draft: Draft,
	{ entityId, orgId }: Contact,
	name: unknown,
): Entity {
	const [named] = isEmpty(name)
		? []
		: draft.find("zyntro.entities", "name", nameKey(orgId, String(name)));
	return (
		draft.get("zyntro.entities", entityId) ?? named ?? newRecord(draft, orgId)
	);
}

/** Stores a contact, and its entity if one was written. */
export function save(draft: Draft, contact: Contact, entity?: Entity): void {
	const time = { updatedAt: timestamp(draft.now) };
	draft.change(
		"zyntro.contacts",
		{ ...contact, entityId: entity?.id ?? contact.entityId },
		time,
	);
	if (entity)
		draft.change(
			"zyntro.entities",
			{ ...entity, name: entity.name || contact.name }, // ZA-ENTITY-1
			time,
		);
}
