import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sandbox } from "../../../sandbox/index.ts";
import { CONTACT, call, NOBODY, ORG } from "../calls.ts";
import { command, runModel } from "./run.ts";

const ENTITY = NOBODY;
const tables = {
	"zyntro.organizations": [
		{
			id: ORG,
			members: ["member"],
			contactStatuses: ["Active", "Warm"],
			contactSources: ["Website"],
			entityLabels: ["Company"],
			entityStatuses: ["Active"],
			stages: ["first", "second"],
			customFields: [
				{ tag: "industry" },
				{ tag: "size", options: ["small", "large"] },
			],
		},
	],
	"zyntro.contacts": [
		{
			id: CONTACT,
			orgId: ORG,
			entityId: ENTITY,
			name: "Jane Smith",
			firstName: "Jane",
			lastName: "Smith",
			primaryEmail: "jane@example.com",
			status: "Active",
			tags: ["vip"],
			customFields: { cf_a: "1", industry: "Steel" },
		},
	],
	"zyntro.entities": [
		{
			id: ENTITY,
			orgId: ORG,
			name: "Acme",
			status: "Active",
			customFields: { cf_b: "1" },
		},
	],
};

interface Person {
	firstName: string;
	lastName?: string;
	status?: string;
	tags: string[];
	custom: Map<string, string>;
	company?: Company;
}
interface Company {
	name: string;
	/** How many were created before it. */
	place: number;
	status?: string;
	score?: number;
	custom: Map<string, string>;
}
/** Contacts by e-mail address in small letters. */
type Model = Map<string, Person>;

const initial = (): Model =>
	new Map([
		[
			"jane@example.com",
			{
				firstName: "Jane",
				lastName: "Smith",
				status: "Active",
				tags: ["vip"],
				custom: new Map([
					["cf_a", "1"],
					["industry", "Steel"],
				]),
				company: {
					name: "Acme",
					place: 0,
					status: "Active",
					custom: new Map([["cf_b", "1"]]),
				},
			},
		],
	]);

/** The companies of all, each once: contacts may share one. */
const companies = (model: Model) => [
	...new Set([...model.values()].flatMap(({ company }) => company ?? [])),
];

const newCompany = (model: Model, name: string): Company => ({
	name,
	place: companies(model).length,
	custom: new Map(),
});

const fullName = ({ firstName, lastName }: Person) =>
	lastName ? `${firstName} ${lastName}` : firstName;

function addTags(person: Person, sent: string[]) {
	for (const tag of sent.map((it) => it.trim()))
		if (
			tag &&
			!person.tags.some((it) => it.toLowerCase() === tag.toLowerCase())
		)
			person.tags.push(tag);
}

function compare(model: Model, sandbox: Sandbox) {
	const state = sandbox.state() as Record<string, Record<string, unknown>[]>;
	const mine = state["zyntro.contacts"] ?? [];
	expect(mine).toHaveLength(model.size);
	expect(state["zyntro.entities"]).toHaveLength(companies(model).length);
	for (const stored of mine) {
		const person = model.get(
			String(stored.primaryEmail).toLowerCase(),
		) as Person;
		expect(stored).toMatchObject({
			firstName: person.firstName,
			name: fullName(person),
			tags: person.tags,
		});
		expect([stored.lastName, stored.status]).toEqual([
			person.lastName,
			person.status,
		]);
		expect(new Map(Object.entries(stored.customFields as object))).toEqual(
			person.custom,
		);
		const entity = state["zyntro.entities"]?.find(
			({ id }) => id === stored.entityId,
		);
		expect(entity?.name).toBe(person.company?.name);
		expect([entity?.status, entity?.score]).toEqual([
			person.company?.status,
			person.company?.score,
		]);
		if (entity)
			expect(new Map(Object.entries(entity.customFields as object))).toEqual(
				person.company?.custom,
			);
	}
}

/** A field of updateFieldData, and what the rules make of it. */
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
	{ requiredKeys: [] },
);

const update = fc
	.tuple(fields, fc.constantFrom("contact", "entity", "both"))
	.filter(([sent]) => Object.keys(sent).length > 0)
	.map(([sent, target]) =>
		command<Model>(
			`update ${target} ${JSON.stringify(sent)}`,
			async (model, sandbox) => {
				const person = model.get("jane@example.com") as Person;
				const company = person.company as Company;
				const [onContact, onEntity] = [
					target !== "entity",
					target !== "contact",
				];
				const updated: string[] = [];
				const failed: string[] = [];
				const set = (name: string, write: () => void) => {
					updated.push(name);
					write();
				};
				const {
					firstName,
					lastName,
					status,
					tags,
					score,
					customFields = {},
					primaryEmail,
					stageId,
				} = sent;
				if (firstName && onContact)
					set("firstName", () => Object.assign(person, { firstName }));
				if (lastName && onContact)
					set("lastName", () => Object.assign(person, { lastName }));
				if (status)
					set("status", () => {
						if (onContact) person.status = status;
						if (onEntity) company.status = status;
					});
				if (tags && onContact)
					set("tags", () => addTags(person, tags.split(",")));
				if (score === "high" && onEntity) failed.push("score");
				else if (score !== undefined && onEntity)
					set("score", () => Object.assign(company, { score }));
				if (Object.keys(customFields).length > 0)
					set("customFields", () => {
						for (const [tag, value] of Object.entries(customFields)) {
							const name = tag.startsWith("cf_") ? tag : `cf_${tag}`;
							if (onContact) person.custom.set(name, value);
							if (onEntity) company.custom.set(name, value);
						}
					});
				if (primaryEmail && onContact) failed.push("primaryEmail");
				if (stageId && onContact) failed.push("stageId");

				const { body } = await call(sandbox, "zyntro.updateFieldData", {
					contact_id: onContact ? CONTACT : undefined,
					entity_id: onEntity ? ENTITY : undefined,
					fields: sent,
				});
				const texts = failed.map((name) => expect.stringContaining(name));
				if (updated.length === 0 && failed.length > 0) {
					expect(body.status).toBe("error");
					expect(body.data).toHaveLength(failed.length);
					expect(body.data).toEqual(expect.arrayContaining(texts));
				} else {
					expect(body).toMatchObject({
						status: "success",
						data: {
							contact_id: onContact ? CONTACT : null,
							entity_id: onEntity ? ENTITY : null,
						},
					});
					expect([...body.data.updated_fields].sort()).toEqual(
						[...updated].sort(),
					);
					expect(body.data.message).toBe(
						`${updated.length} ${updated.length === 1 ? "field" : "fields"} updated successfully`,
					);
					expect(body.data.warnings ?? []).toHaveLength(failed.length);
					expect(body.data.warnings ?? []).toEqual(
						expect.arrayContaining(texts),
					);
				}
				compare(model, sandbox);
			},
		),
	);

const email = fc.constantFrom(
	"jane@example.com",
	"joe@example.com",
	"kay@example.com",
);
const add = fc
	.record({
		primaryEmail: email,
		mode: fc.constantFrom(undefined, "insert", "update", "upsert"),
		contact: fc.record(
			{
				firstName: fc.constantFrom("Joe", "Jo"),
				lastName: fc.constantFrom("Bloggs", "Doe"),
				tags: fc.subarray(["vip", "VIP", "new"]),
				customFields: fc.dictionary(
					fc.constantFrom("industry", "size", "unknown"),
					fc.constantFrom("small", "medium"),
					{ maxKeys: 2 },
				),
			},
			{ requiredKeys: ["firstName"] },
		),
		skip_entity: fc.boolean(),
	})
	.map(({ primaryEmail, mode, contact, skip_entity }) =>
		command<Model>(
			`add ${primaryEmail} ${mode} ${JSON.stringify(contact)} ${skip_entity}`,
			async (model, sandbox) => {
				const found = model.get(primaryEmail);
				const { customFields = {} } = contact;
				const badCustom =
					"unknown" in customFields || customFields.size === "medium";
				const fails =
					badCustom ||
					(mode === "insert" && found) ||
					(mode === "update" && !found);
				const { body } = await call(sandbox, "zyntro.addContactsFull", {
					member_id: "member",
					contact: { primaryEmail, ...contact },
					mode,
					skip_entity,
				});
				expect(body.status).toBe(fails ? "error" : "success");
				if (!fails) {
					expect(body.data.action).toBe(found ? "updated" : "created");
					const person: Person = found ?? {
						firstName: contact.firstName,
						tags: [],
						custom: new Map(),
					};
					person.firstName = contact.firstName;
					person.lastName = contact.lastName ?? person.lastName;
					addTags(person, contact.tags ?? []);
					for (const [tag, value] of Object.entries(customFields))
						person.custom.set(tag, value);
					if (!skip_entity)
						person.company ??= newCompany(model, fullName(person));
					model.set(primaryEmail, person);
				}
				compare(model, sandbox);
			},
		),
	);

const create = fc
	.record({
		email,
		first_name: fc.constantFrom("Joe", undefined),
		entity_score: fc.constantFrom(50, 101, undefined),
		contact_status: fc.constantFrom("Warm", "Unheard of"),
	})
	.map((sent) =>
		command<Model>(`create ${JSON.stringify(sent)}`, async (model, sandbox) => {
			const fails =
				!sent.first_name ||
				sent.entity_score === 101 ||
				sent.contact_status !== "Warm";
			const { body } = await call(sandbox, "zyntro.createContact", {
				member_id: "member",
				contact_source: "Website",
				entity_name: "Joe Ltd",
				entity_label: "Company",
				entity_status: "Active",
				...sent,
			});
			expect(body.status).toBe(fails ? "error" : "success");
			if (!fails) {
				const person: Person = model.get(sent.email) ?? {
					firstName: "",
					tags: [],
					custom: new Map(),
				};
				person.firstName = "Joe";
				person.status = "Warm";
				const [oldest] = companies(model)
					.filter(({ name }) => name === "Joe Ltd")
					.sort((one, other) => one.place - other.place);
				person.company ??= oldest ?? newCompany(model, "");
				person.company.name = "Joe Ltd";
				person.company.status = "Active";
				person.company.score = sent.entity_score ?? person.company.score;
				model.set(sent.email, person);
			}
			compare(model, sandbox);
		}),
	);

test("any sequence of the three operations leaves what the rules say", () =>
	runModel<Model>(tables, initial, [update, update, add, create]));
