/** What addContactsFull and createContact share: a contact and its entity, found or new. */
import type { Draft } from "../core/turn.ts";
import { isEmpty } from "../core/values.ts";
import { fullName, timestamp } from "./fields.ts";
import {
	type Contact,
	contacts,
	type Entity,
	entities,
	nameKey,
} from "./records.ts";

function newEntity(draft: Draft, orgId: string): Entity {
	return { id: draft.newId(entities), ...newRecord(draft, orgId) };
}

function newRecord(draft: Draft, orgId: string) {
	const now = timestamp(draft.now);
	return {
		orgId,
		name: "",
		tags: [],
		customFields: {},
		createdAt: now,
		updatedAt: now,
	};
}

export function newContact(draft: Draft, orgId: string): Contact {
	return {
		id: draft.newId(contacts),
		...newRecord(draft, orgId),
		entityId: null,
	};
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
	const named = isEmpty(name)
		? undefined
		: oldest(draft.find(entities, "name", nameKey(orgId, String(name))));
	return draft.get(entities, entityId) ?? named ?? newEntity(draft, orgId);
}

/** The record that was created first; of several, the one that was stored first. */
export function oldest<R extends { createdAt: string }>(
	records: R[],
): R | undefined {
	return records.reduce<R | undefined>(
		(first, it) => (first && first.createdAt <= it.createdAt ? first : it),
		undefined,
	);
}

/** Stores a contact, and its entity if one was written. */
export function save(draft: Draft, contact: Contact, entity?: Entity): void {
	const time = { updatedAt: timestamp(draft.now) };
	draft.change(
		contacts,
		{ ...contact, entityId: entity?.id ?? contact.entityId },
		time,
	);
	if (entity)
		draft.change(
			entities,
			{ ...entity, name: entity.name || contact.name }, // ZA-ENTITY-1
			time,
		);
}
