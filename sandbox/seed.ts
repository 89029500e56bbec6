/** What the sandbox starts with: reading it, checking it, and saying clearly what is wrong with it. */
import type { Change } from "./core/state.ts";
import type { StoredRecord, Table } from "./core/table.ts";
import { problemsOf, rejectIf } from "./problems.ts";
import standard from "./seed.json" with { type: "json" };
import type { Seed } from "./types.ts";

export const standardSeed: Seed = standard;

const FEW = 1000;

export type Tables = Map<string, Table>;
type IsStored = (table: string, id: string) => boolean;

/** A table by its name; throws where there is none. */
export function tableOf(tables: Tables, name: string): Table {
	const table = tables.get(name);
	if (!table)
		throw new Error(
			`There is no table ${name}: name one of ${[...tables.keys()].join(", ")}.`,
		);
	return table;
}

/** The records of a seed, defaults filled in; throws everything that is wrong with it. */
export function readSeed(tables: Tables, seed: unknown): Change[] {
	if (typeof seed !== "object" || seed === null || Array.isArray(seed))
		throw new Error(
			"The seed must be an object with an array of records for each table.",
		);
	const wrong: string[] = [];
	const read: Change[] = [];
	for (const [name, records] of Object.entries(seed)) {
		if (!tables.has(name))
			wrong.push(
				`unknown table ${name}; name one of ${[...tables.keys()].join(", ")}`,
			);
		else if (!Array.isArray(records))
			wrong.push(`${name}: expected array of records`);
		else read.push(...readRecords(tableOf(tables, name), records, wrong));
	}
	wrong.push(...duplicates(read), ...danglers(read, () => false));
	rejectIf("The seed", wrong);
	return read;
}

/** One record as it is to be stored, checked like a seed's; it can name a record that is stored. */
export function readRecord(
	table: Table,
	record: StoredRecord,
	isStored: IsStored,
): Change[] {
	const wrong: string[] = [];
	const changes = readRecords(table, [record], wrong);
	wrong.push(...danglers(changes, isStored));
	const place = `${table.name}/${record.id}`;
	rejectIf(
		`The record ${place}`,
		wrong.map((it) => it.replace(`${table.name}/0`, () => place)),
	);
	return changes;
}

function readRecords(
	table: Table,
	records: unknown[],
	wrong: string[],
): Change[] {
	// To compile a schema pays off for many records alone.
	const options = { jitless: records.length < FEW };
	return records.flatMap((record, index) => {
		const { data, error } = table.schema.safeParse(record, options);
		if (data) return { table, id: data.id, record: withoutUndefined(data) };
		wrong.push(...problemsOf(error, record, `${table.name}/${index}`));
		return [];
	});
}

/** As JSON would keep it, so that a file gives back the same. */
function withoutUndefined<R extends object>(record: R): R {
	return Object.fromEntries(
		Object.entries(record).filter(([, value]) => value !== undefined),
	) as R;
}

function duplicates(changes: Change[]): string[] {
	const seen = new Set<string>();
	return numbered(changes).flatMap(({ table, id, place }) => {
		const key = `${table.name} ${id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return `${place}: another record has this id; give it its own`;
	});
}

/** References to records that are not there. */
function danglers(changes: Change[], isStored: IsStored): string[] {
	const known = new Set(changes.map(({ table, id }) => `${table.name} ${id}`));
	return numbered(changes).flatMap(({ table, record, place }) =>
		table.references.flatMap(({ property, table: target }) =>
			[(record as unknown as Record<string, unknown>)[property]]
				.flat()
				.filter((id) => id !== null && id !== undefined)
				.filter(
					(id) =>
						!known.has(`${target} ${id}`) && !isStored(target, String(id)),
				)
				.map(
					(id) =>
						`${place}/${property}: ${target} has no record ${id}; add it there, or correct the id`,
				),
		),
	);
}

/** Changes with their places in the seed. */
function numbered(changes: Change[]) {
	const counts = new Map<string, number>();
	return changes.map((change) => {
		const { name } = change.table;
		const index = counts.get(name) ?? 0;
		counts.set(name, index + 1);
		return { ...change, place: `${name}/${index}` };
	});
}
