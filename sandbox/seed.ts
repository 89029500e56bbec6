/** What the sandbox starts with: reading it, checking it, and saying clearly what is wrong with it. */
import { checker, refuse } from "./check.ts";
import type { Change, Table } from "./core/state.ts";
import standard from "./seed.json" with { type: "json" };
import schema from "./seed.schema.json" with { type: "json" };
import type { Seed } from "./types.ts";

export const standardSeed: Seed = standard;

const { $schema: _, ...tables } = schema.properties;
const TABLES = Object.keys(tables);
const shapeErrors = checker(schema, "the seed");

/** Where a record names another. */
const REFERENCES: [table: Table, member: string, target: Table][] = [
	["zyntro.keys", "organizations", "zyntro.organizations"],
	["zyntro.developerKeys", "apiKey", "zyntro.keys"],
	["zyntro.contacts", "orgId", "zyntro.organizations"],
	["zyntro.contacts", "entityId", "zyntro.entities"],
	["zyntro.entities", "orgId", "zyntro.organizations"],
	["routera.clients", "account", "routera.accounts"],
	["routera.tokens", "account", "routera.accounts"],
	["routera.contacts", "account", "routera.accounts"],
	["nedzo.keys", "workspaces", "nedzo.workspaces"],
	["nedzo.contacts", "workspaceId", "nedzo.workspaces"],
];

type Tables = Record<string, { id: string }[]>;
type IsStored = (table: Table, id: string) => boolean;

/** A table by its name; throws where there is none. */
export function tableOf(name: string): Table {
	if (!TABLES.includes(name))
		throw new Error(
			`There is no table ${name}: name one of ${TABLES.join(", ")}.`,
		);
	return name as Table;
}

/** The records of a seed, defaults filled in; throws all that is wrong with it. */
export function readSeed(seed: unknown): Change[] {
	const filled = structuredClone(seed) as Tables;
	refuse("The seed", errors(filled));
	return changes(filled);
}

/** One record as it is to be stored, checked like a seed's; it may name a record that is stored. */
export function readRecord(
	name: string,
	record: { id: string },
	isStored: IsStored,
): Change[] {
	const table = tableOf(name);
	const filled = { [table]: [structuredClone(record)] };
	const place = `${table}/${record.id}`;
	refuse(
		`The record ${place}`,
		errors(filled, isStored).map((it) => it.replace(`${table}/0`, () => place)),
	);
	return changes(filled);
}

function errors(seed: Tables, isStored: IsStored = () => false): string[] {
	const wrong = shapeErrors(seed);
	if (wrong.length > 0) return wrong;
	const { $schema: _, ...tables } = seed;
	return [...duplicates(tables), ...danglers(tables, isStored)];
}

function changes({ $schema: _, ...tables }: Tables): Change[] {
	return Object.entries(tables).flatMap(([table, records]) =>
		records.map((record) => ({ table, record }) as unknown as Change),
	);
}

function duplicates(tables: Tables): string[] {
	return Object.entries(tables).flatMap(([table, records]) => {
		const seen = new Set<string>();
		return records.flatMap(({ id }, index) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return `${table}/${index} has the id of another record: give it its own`;
		});
	});
}

function danglers(tables: Tables, isStored: IsStored): string[] {
	return REFERENCES.flatMap(([table, member, target]) => {
		const known = new Set(tables[target]?.map(({ id }) => id));
		return (tables[table] ?? []).flatMap((record, index) =>
			[(record as Record<string, unknown>)[member]]
				.flat()
				.filter((id) => id !== null)
				.filter(
					(id) => !known.has(id as string) && !isStored(target, id as string),
				)
				.map(
					() =>
						`${table}/${index}/${member} names a record that ${target} does not have: add it there, or mend the id`,
				),
		);
	});
}
