/** What notices that a description was changed: a table of bodies, a named example, or a rule of the lint. */
import { isDeepStrictEqual } from "node:util";
import { discriminators } from "../../../scripts/lint/rules/discriminators.ts";
import { schemas } from "../../../scripts/lint/rules/schemas.ts";
import { validExamples } from "../../../scripts/lint/rules/valid-examples.ts";
import {
	type Api,
	type Operation,
	readApi,
} from "../../../scripts/model/api.ts";
import { jsonContent } from "../../../scripts/model/content.ts";
import { Description } from "../../../scripts/model/description.ts";
import type { OpenApiDocument } from "../../../scripts/model/openapi.ts";
import { valueAt } from "../../../scripts/model/references.ts";
import { branchesOf } from "../../../scripts/model/responses.ts";
import {
	callOf,
	type Line,
	readTable,
	sidesOf,
	type Table,
} from "../../contract/tables.ts";
import { judge, schemaPointer } from "../../contract/verdicts.ts";
import type { Mutant } from "./mutants.ts";

const LINT = { discriminators, schemas, validExamples };
const ENTRY = "openapi.json";

type Notice = (
	mutant: Pick<Mutant, "pointer" | "document">,
) => string | undefined;

/** A function that names the first check that fails on a mutant of an API, undefined when none does. */
export function notices(api: Api): Notice {
	const tables = new Map<string, Table>();
	/** The places that the schema of a side consists of, by operation and side. */
	const reach = new Map<string, string[]>();
	for (const operation of api.operations) {
		const table = readTable(api, operation);
		if (table) tables.set(operation.id, table);
		for (const side of sidesOf(operation))
			reach.set(
				`${operation.id} ${side}`,
				reached(api.document, schemaPointer(api, operation, side)),
			);
	}
	return ({ pointer, document }) => {
		try {
			return byTables(readApi(api.name, document), pointer) ?? byLint(document);
		} catch {
			return "reading and compiling";
		}
	};

	function byTables(mutated: Api, pointer: string): string | undefined {
		const isAffected = (places: string[] = []) =>
			places.some((it) => `${pointer}/`.startsWith(`${it}/`));
		const isInSchema = [...reach.values()].some(isAffected);
		const accepts = judge(mutated);
		for (const [id, { call, security, sides, lines }] of tables) {
			const operation = mutated.operations.find((it) => it.id === id);
			if (!operation) return "operations";
			if (!isDeepStrictEqual(callOf(mutated, operation), { call, security }))
				return "call";
			if (!isDeepStrictEqual(sidesOf(operation).sort(), sides.toSorted()))
				return "sides";
			if (mayBeNull(operation, lines)) return "bodies";
			for (const line of lines) {
				if (isInSchema && !isAffected(reach.get(`${id} ${line.side}`)))
					continue;
				if (accepts(operation, line) !== line.isAccepted) return "bodies";
			}
		}
		return undefined;
	}
}

/** Whether a part of a schema accepts null where the table says that the whole rejects it. */
const mayBeNull = ({ body, object }: Operation, lines: Line[]) =>
	lines.some(({ side, value, isAccepted }) => {
		const { content } = object.responses[side.split("/")[1] ?? ""] ?? {};
		const schema =
			side === "request" ? body?.schema : jsonContent(content)?.schema;
		return (
			value === null &&
			!isAccepted &&
			branchesOf(schema).some(({ type }) => [type].flat().includes("null"))
		);
	});

function byLint(document: OpenApiDocument): string | undefined {
	const files = new Map<string, unknown>();
	const description = new Description(ENTRY, (file) => {
		const content = files.get(file) ?? fileOf(document, file);
		files.set(file, content);
		return content;
	});
	for (const [name, rule] of Object.entries(LINT))
		if (!rule(description)[Symbol.iterator]().next().done)
			return `lint: ${name}`;
	return undefined;
}

/** The document with each component in its own file, as the lint reads a description. */
function fileOf(document: OpenApiDocument, file: string): unknown {
	const content =
		file === ENTRY ? document : document.components?.schemas?.[file];
	return JSON.parse(
		JSON.stringify(content).replaceAll('"#/components/schemas/', '"'),
	);
}

/** The pointers of a schema and of all that it refers to. */
function reached(document: OpenApiDocument, pointer = ""): string[] {
	const places = [pointer];
	for (const place of places) {
		const text = JSON.stringify(pointer && valueAt(document, `#${place}`));
		for (const [, ref = ""] of text.matchAll(/"\$ref":"#([^"]+)"/g))
			if (!places.includes(ref)) places.push(ref);
	}
	return pointer ? places : [];
}
