/** What the cores are made of: what is found by an index, in which order, what a call writes, and questions of values. */
import { expect, test } from "vitest";
import {
	emailKey,
	MemoryState,
	phoneKey,
	uniqueKey,
} from "../../sandbox/core/state.ts";
import { Draft, turn } from "../../sandbox/core/turn.ts";
import { isEmail } from "../../sandbox/core/values.ts";
import { updateContact } from "../../sandbox/nedzo/updateContact.ts";
import { readSeed } from "../../sandbox/seed.ts";
import { id, NOW, ORG, seed } from "./world.ts";

const contact = (number: number, members: object) => ({
	id: id(number),
	orgId: ORG,
	...members,
});
const changes = (...contacts: object[]) =>
	readSeed({
		"zyntro.organizations": [{ id: ORG, mode: "b2b" }],
		"zyntro.contacts": contacts,
	});
const stateOf = (...contacts: object[]) => {
	const state = new MemoryState();
	state.apply(changes(...contacts));
	return state;
};
const found = (state: MemoryState, phone: string) =>
	state
		.find("zyntro.contacts", "phone", phoneKey(ORG, phone))
		.map((record) => record.id);

test("nothing is found where nothing was stored", () => {
	expect(new MemoryState().find("zyntro.contacts", "email", "x")).toEqual([]);
	expect(new MemoryState().all("zyntro.contacts")).toEqual([]);
});

test("the oldest is found first, also after a change of it", () => {
	const state = stateOf(
		contact(1, { primaryPhone: "+1" }),
		contact(2, { primaryPhone: "+1" }),
	);
	state.apply(changes(contact(1, { primaryPhone: "+1", status: "Warm" })));
	expect(found(state, "+1")).toEqual([id(1), id(2)]);
	expect(state.all("zyntro.contacts").map((record) => record.id)).toEqual([
		id(1),
		id(2),
	]);
});

test("what has changed its key is found under the new one alone", () => {
	const state = stateOf(contact(1, { primaryPhone: "+1" }));
	state.apply(changes(contact(1, { primaryPhone: "+2" })));
	expect([found(state, "+1"), found(state, "+2")]).toEqual([[], [id(1)]]);
});

test("a contact without address and number is stored, and found by neither", () => {
	const state = stateOf(contact(1, {}));
	expect(state.get("zyntro.contacts", id(1))).toMatchObject({ id: id(1) });
	expect(found(state, "undefined")).toEqual([]);
	expect(
		state.find("zyntro.contacts", "email", emailKey(ORG, "undefined")),
	).toEqual([]);
});

test("keys of an index cannot be mixed up by what they hold", () => {
	expect(uniqueKey("a", 'b","c', "d")).not.toBe(uniqueKey("a", "b", 'c","d'));
});

test("a call writes what it changes, and the state waits for it", () => {
	const state = new MemoryState();
	state.apply(readSeed(seed));
	const tables = (body: object) => {
		const written = turn(
			updateContact,
			state,
			{
				path: { id: id(41) },
				query: {},
				token: "sk_test_one",
				body,
				ip: "127.0.0.1",
			},
			new Date(NOW),
		);
		return written.changes.map(({ table }) => table).sort();
	};
	expect(tables({ tags: ["gold"] })).toEqual([]);
	expect(tables({ phone: "+1" })).toEqual(["nedzo.contacts"]);
	expect(tables({ tags: ["new"] })).toEqual([
		"nedzo.contacts",
		"nedzo.workspaces",
	]);
	expect(state.get("nedzo.contacts", id(41))?.tags).toEqual(["gold"]);
});

test("ids are counted, also within a call", () => {
	const draft = new Draft(new MemoryState(), new Date(NOW));
	expect([draft.newId(), draft.newId()]).toEqual([
		"5a4db0c5-0000-4000-8000-000000000001",
		"5a4db0c5-0000-4000-8000-000000000002",
	]);
	expect(draft.changes).toEqual([
		{ table: "sandbox.counters", record: { id: "ids", count: 2 } },
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
])("%j as an e-mail address: %s", (text, verdict) => {
	expect(isEmail(text)).toBe(verdict);
});
