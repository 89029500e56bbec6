/** What the cores are made of: what an index finds, in which order, what a call writes, and which ids it gives. */
import { expect, test } from "vitest";
import { counters } from "../../sandbox/core/records.ts";
import { MemoryState } from "../../sandbox/core/state.ts";
import { Draft, turn } from "../../sandbox/core/turn.ts";
import { isEmail } from "../../sandbox/core/values.ts";
import * as nedzo from "../../sandbox/nedzo/records.ts";
import { updateContact } from "../../sandbox/nedzo/updateContact.ts";
import { uniqueKey } from "../../sandbox/routera/records.ts";
import {
	contacts,
	emailKey,
	entities,
	phoneKey,
} from "../../sandbox/zyntro/records.ts";
import { oldest } from "../../sandbox/zyntro/upsert.ts";
import { JANE, NOW, ORG, WORKSPACE } from "./calls.ts";

const contact = (id: string, properties: object = {}) => ({
	table: contacts,
	id,
	record: {
		...{ id, orgId: ORG, name: "", entityId: null, tags: [], customFields: {} },
		...{ createdAt: "2026-01-01", updatedAt: "" },
		...properties,
	},
});
const stateOf = (...changes: ReturnType<typeof contact>[]) => {
	const state = new MemoryState();
	state.apply(changes);
	return state;
};
const found = (state: MemoryState, phone: string) =>
	state.find(contacts, "phone", phoneKey(ORG, phone)).map(({ id }) => id);

test("nothing is found where nothing was stored", () => {
	expect(new MemoryState().find(contacts, "email", "x")).toEqual([]);
	expect(new MemoryState().all(contacts)).toEqual([]);
});

test("a record is found under the keys that it has now, until it is deleted", () => {
	const state = stateOf(contact("a", { primaryPhone: "+1" }));
	state.apply([contact("a", { primaryPhone: "+2" })]);
	expect([found(state, "+1"), found(state, "+2")]).toEqual([[], ["a"]]);
	state.apply([{ table: contacts, id: "a" }]);
	expect(found(state, "+2")).toEqual([]);
	expect(state.get(contacts, "a")).toBeUndefined();
});

test("records are found in the order of their making, whenever they got the key", () => {
	const state = stateOf(
		contact("a", { primaryPhone: "+1" }),
		contact("b", { primaryPhone: "+1" }),
	);
	state.apply([contact("a", { primaryPhone: "+2" })]);
	state.apply([contact("a", { primaryPhone: "+1" })]);
	expect(found(state, "+1")).toEqual(["a", "b"]);
	expect(state.all(contacts).map(({ id }) => id)).toEqual(["a", "b"]);
	state.apply([{ table: contacts, id: "a" }]);
	state.apply([contact("a", { primaryPhone: "+1" })]);
	expect(found(state, "+1")).toEqual(["b", "a"]);
});

test("the oldest is the one that was created first, whatever their order", () => {
	const created = ["2026-02-01", "2026-01-01", "2026-01-01"];
	const records = created.map((createdAt) => ({ createdAt }));
	expect(oldest(records)).toBe(records[1]);
	expect(oldest([])).toBeUndefined();
});

test("a contact without address and number is found by neither", () => {
	const state = stateOf(contact("a"));
	expect(found(state, "undefined")).toEqual([]);
	expect(state.find(contacts, "email", emailKey(ORG, "undefined"))).toEqual([]);
});

test("keys of an index cannot be mixed up by what they hold", () => {
	expect(uniqueKey("a", 'b","c', "d")).not.toBe(uniqueKey("a", "b", 'c","d'));
});

test("a call writes what it changes, and the state waits for it", () => {
	const state = new MemoryState();
	const at = "2026-01-01T00:00:00Z";
	const records = [
		{
			table: nedzo.workspaces,
			record: { id: WORKSPACE, customFields: [], tags: ["gold"] },
		},
		{
			table: nedzo.keys,
			record: { id: "key", workspaces: [WORKSPACE] },
		},
		{
			table: nedzo.contacts,
			record: {
				...{ id: JANE, workspaceId: WORKSPACE, firstName: "Jane" },
				...{ lastName: null, email: null, phone: null, timezone: null },
				...{ tags: ["gold"], customFields: {}, createdAt: at, updatedAt: at },
			},
		},
	];
	state.apply(records.map((it) => ({ ...it, id: it.record.id })));
	const written = (body: object) => {
		const request = { path: { id: JANE }, query: {}, ip: "127.0.0.1" };
		const { changes } = turn(
			updateContact,
			state,
			{ ...request, token: "key", body },
			new Date(NOW),
		);
		return changes.map(({ table }) => table.name).sort();
	};
	expect(written({ tags: ["gold"] })).toEqual([]);
	expect(written({ phone: "+1" })).toEqual(["nedzo.contacts"]);
	expect(written({ tags: ["new"] })).toEqual([
		"nedzo.contacts",
		"nedzo.workspaces",
	]);
	expect(state.get(nedzo.contacts, JANE)?.tags).toEqual(["gold"]);
});

test("ids are counted, also within a call, and pass over those that are stored", () => {
	const id = (number: number) => `5a4db0c5-0000-4000-8000-00000000000${number}`;
	const draft = new Draft(stateOf(contact(id(2))), new Date(NOW));
	expect([draft.newId(contacts), draft.newId(contacts)]).toEqual([
		id(1),
		id(3),
	]);
	expect(draft.newId(entities)).toBe(id(4));
	expect(draft.changes).toEqual([
		{ table: counters, id: "ids", record: { id: "ids", count: 4 } },
	]);
});

test.each([
	["jane@example.com", true],
	["jane.b.doe+x@sub.example.com", true],
	["j@a.b", true],
	["jane@example-1.com", true],
	[" jane@example.com", false],
	["jane@example.com ", false],
	["jane@example.com.", false],
	["jane.@example.com", false],
	[".jane@example.com", false],
	["jane@-example.com", false],
	["jane@example", false],
	["jane", false],
	[`${"j".repeat(242)}@example.com`, true],
	[`${"j".repeat(243)}@example.com`, false],
	[["jane@example.com"], false],
])("%j as an email address: %s", (text, verdict) => {
	expect(isEmail(text)).toBe(verdict);
});
