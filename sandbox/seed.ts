/** What the sandbox starts with: reading it, checking it, and saying clearly what is wrong with it. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Change, Table } from "./core/state.ts";
import standard from "./seed.json" with { type: "json" };
import schema from "./seed.schema.json" with { type: "json" };
import type { Seed } from "./types.ts";

export const standardSeed: Seed = standard;

const ajv = new Ajv2020({
	allErrors: true,
	useDefaults: true,
	allowUnionTypes: true,
	validateSchema: false,
});
addFormats.default(ajv);
const validate = ajv.compile(schema);

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

/** The records of a seed, defaults filled in; throws all that is wrong with it. A record may name one that is stored. */
export function readSeed(
	seed: unknown,
	isStored = (_table: Table, _id: string) => false,
): Change[] {
	const filled = structuredClone(seed);
	if (!validate(filled))
		throw new Error(
			`The seed is not valid:\n${(validate.errors ?? []).map(sentence).join("\n")}`,
		);
	const { $schema: _, ...tables } = filled as Record<string, { id: string }[]>;
	const wrong = [...duplicates(tables), ...danglers(tables, isStored)];
	if (wrong.length > 0)
		throw new Error(`The seed is not valid:\n${wrong.join("\n")}`);
	return Object.entries(tables).flatMap(([table, records]) =>
		records.map((record) => ({ table, record }) as unknown as Change),
	);
}

function sentence({ instancePath, message, params }: ErrorObject): string {
	const place = instancePath.slice(1).replaceAll("~1", "/") || "the seed";
	if (params.additionalProperty)
		return `${place} has no member ${params.additionalProperty}: remove it, or mend its name`;
	if (params.allowedValues)
		return `${place} must be one of ${params.allowedValues.join(", ")}`;
	return `${place} ${message}`;
}

function duplicates(tables: Record<string, { id: string }[]>): string[] {
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

function danglers(
	tables: Record<string, { id: string }[]>,
	isStored: (table: Table, id: string) => boolean,
): string[] {
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
