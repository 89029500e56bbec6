/** What one API describes, and what shows or tests it. */
import type { Api, Operation } from "../../scripts/model/api.ts";
import { jsonContent } from "../../scripts/model/content.ts";
import type { Schema } from "../../scripts/model/openapi.ts";
import { readTable, tableFile } from "../contract/tables.ts";
import { valueOn } from "../contract/verdicts.ts";
import { Sites } from "./sites.ts";

export interface Coverage {
	/** A row for each operation, in the order of HEAD. */
	rows: string[][];
	/** What is missing, and where to add it. */
	holes: string[];
}

export const HEAD = [
	...["operation", "examples", "statuses shown", "error codes"],
	...["rules with an example", "vendor only"],
	...["accepted", "rejected", "assertions covered"],
];

export function measure(api: Api): Coverage {
	const sites = new Sites();
	for (const operation of api.operations)
		for (const [side, schema] of schemasOf(operation))
			sites.collect(operation.id, schema, `${operation.id}/${side}`);
	const measured = api.operations.map((operation) => {
		const lines = readTable(api, operation)?.lines ?? [];
		const schemas = new Map(schemasOf(operation));
		for (const { side, value } of lines) {
			const schema = schemas.get(side);
			if (schema && value !== undefined)
				sites.show(schema, valueOn(operation, side, value));
		}
		return { operation, accepted: lines.filter((it) => it.isAccepted), lines };
	});
	const holes: string[] = [];
	const rows = measured.map(({ operation, accepted, lines }) => {
		const { id, examples, errors, rules, object } = operation;
		const name = `${api.name}.${id}`;
		const statuses = Object.entries(object.responses);
		const unshown = statuses.filter(
			([status, { content }]) =>
				content &&
				!examples.some(({ response }) => String(response?.status) === status),
		);
		const own = sites.all.filter(({ owner }) => owner === id);
		const uncovered = own.filter((it) => !it.isAccepting || !it.isRejecting);
		holes.push(
			...unshown.map(
				([status]) =>
					`${name}: no named example has the status ${status}: add one to spec/${api.name}/operations/${id}/examples`,
			),
			...uncovered.map(
				(site) =>
					`${name}: ${site.name} was not seen ${site.isAccepting ? "rejecting" : "accepting"} a value: add it to ${tableFile(api, operation)}`,
			),
		);
		const worked = rules.filter((rule) => rule.examples?.length);
		return [
			name,
			String(examples.filter(({ isDerived }) => !isDerived).length),
			`${statuses.length - unshown.length}/${statuses.length}`,
			String(new Set(errors.map(({ code }) => code)).size),
			`${worked.length}/${rules.length}`,
			String(rules.length - worked.length),
			String(accepted.length),
			String(lines.length - accepted.length),
			`${own.length - uncovered.length}/${own.length}`,
		];
	});
	return { rows, holes };
}

/** The schemas of an operation's sides, references resolved. */
const schemasOf = ({
	body,
	parameters,
	object,
}: Operation): [side: string, schema: Schema][] => [
	...(body ? [["request", body.schema] as [string, Schema]] : []),
	...parameters.flatMap(({ in: place, name, schema }): [string, Schema][] =>
		schema ? [[`parameters/${place}/${name}`, schema]] : [],
	),
	...Object.entries(object.responses).flatMap(
		([status, { content }]): [string, Schema][] => {
			const schema = jsonContent(content)?.schema;
			return schema ? [[`responses/${status}`, schema]] : [];
		},
	),
];
