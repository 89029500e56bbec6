import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sandbox } from "../../../sandbox/index.ts";
import { CONTACT, call, ORG, stored } from "../calls.ts";
import { command, runModel } from "./run.ts";

type Values = Record<string, unknown>;
interface Company {
	name: string;
	/** How many were created before it. */
	place: number;
	status?: string;
	score?: number;
	customFields: Values;
}
interface Person {
	firstName: string;
	lastName?: string;
	status?: string;
	tags: string[];
	customFields: Values;
	company?: Company;
}
/** Contacts by email address. */
type Model = Map<string, Person>;

const JANE = "jane@example.com";
const email = fc.constantFrom(JANE, "joe@example.com", "kay@example.com");
const optional = { requiredKeys: [] };

/** The organization, one contact and its entity, without whatever else the seed has. */
function initial(sandbox: Sandbox): Model {
	const { entityId } = stored(sandbox, "zyntro.contacts", CONTACT);
	const person = {
		...{ firstName: "Jane", lastName: "Smith", status: "Active" },
		...{ tags: ["vip"], customFields: { cf_a: "1", industry: "Steel" } },
	};
	const company = {
		name: "Acme",
		status: "Active",
		customFields: { cf_b: "1" },
	};
	const contact = {
		...{ id: CONTACT, orgId: ORG, entityId, name: "Jane Smith" },
		...{ primaryEmail: JANE, ...person },
	};
	sandbox.restore({
		...sandbox.snapshot(),
		"zyntro.contacts": [contact],
		"zyntro.entities": [{ id: entityId, orgId: ORG, ...company }],
	});
	return new Map([
		[JANE, structuredClone({ ...person, company: { ...company, place: 0 } })],
	]);
}

/** The companies of all, each once: contacts can share one. */
const companies = (model: Model) => [
	...new Set([...model.values()].flatMap(({ company }) => company ?? [])),
];

const newCompany = (model: Model, name: string): Company => ({
	name,
	place: companies(model).length,
	customFields: {},
});

const fullName = ({ firstName, lastName }: Person) =>
	lastName ? `${firstName} ${lastName}` : firstName;

function addTags(person: Person, sent: string[]) {
	const isKnown = (tag: string) =>
		person.tags.some((it) => it.toLowerCase() === tag.toLowerCase());
	for (const tag of sent.map((it) => it.trim()))
		if (tag && !isKnown(tag)) person.tags.push(tag);
}

function compare(model: Model, sandbox: Sandbox) {
	const state = sandbox.state() as Record<string, Values[]>;
	const people = state["zyntro.contacts"] ?? [];
	const entities = state["zyntro.entities"] ?? [];
	expect([people.length, entities.length]).toEqual([
		model.size,
		companies(model).length,
	]);
	for (const contact of people) {
		const person = model.get(String(contact.primaryEmail)) as Person;
		const { company, ...own } = person;
		const pick = (record: Values | undefined, ...names: string[]) =>
			Object.fromEntries(names.map((name) => [name, record?.[name]]));
		const { firstName, lastName, status, tags, customFields } = own;
		expect(contact).toMatchObject({ firstName, name: fullName(person) });
		expect(pick(contact, "lastName", "status", "tags", "customFields")).toEqual(
			{ lastName, status, tags, customFields },
		);
		const entity = entities.find(({ id }) => id === contact.entityId);
		const names = ["name", "status", "score", "customFields"];
		expect(pick(entity, ...names)).toEqual(
			pick(company as Values | undefined, ...names),
		);
	}
}

/** Fields of updateFieldData. */
const fields = fc.record(
	{
		firstName: fc.constantFrom("Janet", "", null),
		lastName: fc.constantFrom("Doe", ""),
		status: fc.constantFrom("Warm", "Client", null),
		tags: fc.constantFrom("VIP", "a,A", " b ,a", "", ",c"),
		score: fc.constantFrom(85.5, 0, "high"),
		customFields: fc.dictionary(
			fc.constantFrom("cf_a", "a", "b"),
			fc.constantFrom("2", "3"),
			{ maxKeys: 1 },
		),
		primaryEmail: fc.constantFrom("jane.example.com", ""),
		stageId: fc.constantFrom("first", null),
		id: fc.constant("mine"),
		favouriteColour: fc.constant("green"),
	},
	optional,
);
type Fields = typeof fields extends fc.Arbitrary<infer T> ? T : never;

/** What the rules make of fields: names that are updated, and names that fail. */
function applyFields(sent: Fields, person?: Person, company?: Company) {
	const updated: string[] = [];
	const failed: string[] = [];
	const set = (name: keyof Fields, ...records: (object | undefined)[]) => {
		updated.push(name);
		for (const record of records)
			if (record) Object.assign(record, { [name]: sent[name] });
	};
	if (sent.firstName && person) set("firstName", person);
	if (sent.lastName && person) set("lastName", person);
	if (sent.status) set("status", person, company);
	if (sent.tags && person) {
		updated.push("tags");
		addTags(person, sent.tags.split(","));
	}
	if (sent.score === "high" && company) failed.push("score");
	else if (sent.score !== undefined && company) set("score", company);
	const custom = Object.entries(sent.customFields ?? {});
	if (custom.length > 0) updated.push("customFields");
	for (const [tag, value] of custom)
		for (const record of [person, company])
			if (record) record.customFields[`cf_${tag.replace("cf_", "")}`] = value;
	if (sent.primaryEmail && person) failed.push("primaryEmail");
	if (sent.stageId && person) failed.push("stageId");
	return { updated, failed };
}

const update = fc
	.tuple(fields, fc.constantFrom("contact", "entity", "both"))
	.filter(([sent]) => Object.keys(sent).length > 0)
	.map(([sent, target]) => {
		const name = `update ${target} ${JSON.stringify(sent)}`;
		return command<Model>(name, async (model, sandbox) => {
			const jane = model.get(JANE);
			const { entityId } = stored(sandbox, "zyntro.contacts", CONTACT);
			const person = target === "entity" ? undefined : jane;
			const company = target === "contact" ? undefined : jane?.company;
			const { updated, failed } = applyFields(sent, person, company);
			const contact_id = person && CONTACT;
			const entity_id = company && entityId;
			const { body } = await call(sandbox, "zyntro.updateFieldData", {
				contact_id,
				entity_id,
				fields: sent,
			});
			const texts = failed.map((it) => expect.stringContaining(it));
			if (updated.length === 0 && failed.length > 0) {
				expect(body.status).toBe("error");
				expect(body.data.toSorted()).toEqual(expect.arrayContaining(texts));
			} else {
				const { data } = body;
				expect([data.contact_id, data.entity_id]).toEqual([
					contact_id ?? null,
					entity_id ?? null,
				]);
				expect(data.updated_fields.toSorted()).toEqual(updated.sort());
				expect(data.message).toBe(
					`${updated.length} ${updated.length === 1 ? "field" : "fields"} updated successfully`,
				);
				expect(data.warnings ?? []).toHaveLength(failed.length);
				expect(data.warnings ?? []).toEqual(expect.arrayContaining(texts));
			}
			compare(model, sandbox);
		});
	});

const add = fc
	.record({
		primaryEmail: email,
		mode: fc.constantFrom(undefined, "insert", "update", "upsert"),
		skip_entity: fc.boolean(),
		contact: fc.record(
			{
				firstName: fc.constantFrom("Joe", "Jo"),
				lastName: fc.constantFrom("Bloggs", "Doe"),
				tags: fc.subarray(["vip", "VIP", "new"]),
				customFields: fc.dictionary(
					fc.constantFrom("industry", "company_size", "unknown"),
					fc.constantFrom("1-49", "medium"),
					{ maxKeys: 2 },
				),
			},
			{ requiredKeys: ["firstName"] },
		),
	})
	.map(({ primaryEmail, contact, ...options }) => {
		const { mode, skip_entity } = options;
		const name = `add ${primaryEmail} ${JSON.stringify({ ...options, contact })}`;
		return command<Model>(name, async (model, sandbox) => {
			const found = model.get(primaryEmail);
			const { customFields = {}, firstName, lastName, tags = [] } = contact;
			const isRejected =
				"unknown" in customFields ||
				customFields.company_size === "medium" ||
				(mode === "insert" && found) ||
				(mode === "update" && !found);
			const { body } = await call(sandbox, "zyntro.addContactsFull", {
				...options,
				contact: { primaryEmail, ...contact },
			});
			expect(body.status).toBe(isRejected ? "error" : "success");
			if (!isRejected) {
				expect(body.data.action).toBe(found ? "updated" : "created");
				const person: Person = found ?? {
					firstName,
					tags: [],
					customFields: {},
				};
				person.firstName = firstName;
				person.lastName = lastName ?? person.lastName;
				addTags(person, tags);
				Object.assign(person.customFields, customFields);
				if (!skip_entity)
					person.company ??= newCompany(model, fullName(person));
				model.set(primaryEmail, person);
			}
			compare(model, sandbox);
		});
	});

const create = fc
	.record({
		email,
		first_name: fc.constantFrom("Joe", undefined),
		entity_score: fc.constantFrom(50, 101, undefined),
		contact_status: fc.constantFrom("Warm", "Unheard of"),
	})
	.map((sent) =>
		command<Model>(`create ${JSON.stringify(sent)}`, async (model, sandbox) => {
			const { first_name: firstName, entity_score, contact_status } = sent;
			const isRejected =
				!firstName || entity_score === 101 || contact_status !== "Warm";
			const entity_name = "Joe Ltd";
			const { body } = await call(sandbox, "zyntro.createContact", {
				...sent,
				...{ entity_name, entity_label: "Company", entity_status: "Active" },
			});
			expect(body.status).toBe(isRejected ? "error" : "success");
			if (!isRejected) {
				const person: Person = model.get(sent.email) ?? {
					...{ firstName, tags: [], customFields: {} },
				};
				Object.assign(person, { firstName, status: "Warm" });
				const [oldest] = companies(model)
					.filter(({ name }) => name === entity_name)
					.sort((one, other) => one.place - other.place);
				person.company ??= oldest ?? newCompany(model, entity_name);
				const score = entity_score ?? person.company.score;
				Object.assign(person.company, { name: entity_name, status: "Active" });
				if (score !== undefined) person.company.score = score;
				model.set(sent.email, person);
			}
			compare(model, sandbox);
		}),
	);

test("any sequence of the three operations leaves what the rules say", () =>
	runModel<Model>(initial, [update, update, add, create]));
