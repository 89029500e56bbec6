/**
 * Assertion sites: each keyword of each schema that can refuse a value, `required` by name. A site is covered when some
 * body of the corpus was seen to pass it and another to fail it.
 */
import type { ValidateFunction } from "ajv/dist/2020.js";
import type { Api, Operation } from "../../scripts/model/api.ts";
import { at, type Schema } from "../../scripts/model/openapi.ts";
import { idOf, withSchemas } from "../../scripts/model/validators.ts";
import { pointerOf } from "../contract/checks.ts";
import type { Instance } from "../contract/corpus/corpus.ts";

export interface Site {
	/** The keyword's pointer; of `required`, with the member's name. */
	name: string;
	passed: boolean;
	failed: boolean;
}

/** The type of the values that a keyword is about; without one it is about all. */
const ABOUT: Record<string, string> = {
	required: "object",
	additionalProperties: "object",
	minProperties: "object",
	maxProperties: "object",
	minItems: "array",
	maxItems: "array",
	uniqueItems: "array",
	minLength: "string",
	maxLength: "string",
	pattern: "string",
	format: "string",
	minimum: "number",
	maximum: "number",
};
const OF_ANY = ["type", "const", "enum", "anyOf", "oneOf", "not"];
const BRANCHES = ["allOf", "anyOf", "oneOf"];
/** A format that says how to show a value and refuses none. */
const SHOWN_ONLY = "password";

/** Shows the bodies of each operation to every site of an API's schemas. */
export function assertionSites(
	api: Api,
	bodiesOf: (operation: Operation) => Instance[],
): Site[] {
	const ajv = withSchemas(api, { strict: false });
	const sites = new Map<
		string,
		Site & { about?: string; holds: ValidateFunction }
	>();
	const nodes = new Map<string, string[]>();

	const bodies = api.operations.flatMap((operation) =>
		bodiesOf(operation).map((instance) => ({
			pointer: pointerOf(operation, instance),
			body: instance.body,
		})),
	);
	const components = Object.keys(api.document.components?.schemas ?? {});
	const roots = new Set([
		...components.map((name) => `/components/schemas/${name}`),
		...bodies.map(({ pointer }) => pointer),
	]);
	for (const root of roots) collect(root);
	for (const { pointer, body } of bodies) visit(pointer, body);
	return [...sites.values()];

	function schemaAt(pointer: string): Schema {
		return at(api.document, `#${encodeURI(pointer)}`) as Schema;
	}

	/** Notes the sites of a schema and of the schemas in it. */
	function collect(pointer: string): void {
		const schema = schemaAt(pointer);
		const own: string[] = [];
		nodes.set(pointer, own);
		const site = (name: string, keyword: string, alone: object) => {
			own.push(name);
			const holds = ajv.compile(absolute(alone) as object);
			sites.set(name, {
				name,
				about: ABOUT[keyword],
				holds,
				passed: false,
				failed: false,
			});
		};
		for (const keyword of [...OF_ANY, ...Object.keys(ABOUT)]) {
			const value = schema[keyword];
			if (value === undefined || isNoAssertion(pointer, keyword, value))
				continue;
			if (keyword === "required")
				for (const name of value as string[])
					site(`${pointer}/required/${name}`, keyword, { required: [name] });
			else if (keyword === "additionalProperties")
				site(`${pointer}/${keyword}`, keyword, {
					properties: schema.properties ?? {},
					[keyword]: value,
				});
			else site(`${pointer}/${keyword}`, keyword, { [keyword]: value });
		}
		for (const [below] of inside(schema, pointer)) collect(below);
	}

	/** Shows a value to the sites of a schema, and its parts to the schemas in it. */
	function visit(pointer: string, value: unknown): void {
		const schema = schemaAt(pointer);
		for (const name of nodes.get(pointer) ?? []) {
			const site = sites.get(name);
			if (!site || (site.about && site.about !== typeOf(value))) continue;
			if (site.holds(value)) site.passed = true;
			else site.failed = true;
		}
		if (schema.$ref) visit(schema.$ref.slice(1), value);
		for (const [below, select] of inside(schema, pointer))
			for (const part of select(value)) visit(below, part);
	}

	function absolute(node: unknown): unknown {
		return JSON.parse(JSON.stringify(node), (key, value) =>
			key === "$ref" && typeof value === "string"
				? idOf(api, value.slice(1))
				: value,
		);
	}
}

/** What refuses nothing: an open object, a format of show, and the type of a parameter, which travels as a text. */
function isNoAssertion(
	pointer: string,
	keyword: string,
	value: unknown,
): boolean {
	if (keyword === "additionalProperties") return value !== false;
	if (keyword === "format") return value === SHOWN_ONLY;
	return keyword === "type" && /\/parameters\/\d+\/schema$/.test(pointer);
}

type Select = (value: unknown) => unknown[];

/** The schemas in a schema, each with the parts of a value that it judges. */
function* inside(schema: Schema, pointer: string): Generator<[string, Select]> {
	const { properties = {}, items, additionalProperties, not } = schema;
	for (const name of Object.keys(properties))
		yield [
			`${pointer}/properties/${name}`,
			(value) =>
				typeOf(value) === "object" && name in (value as object)
					? [(value as Record<string, unknown>)[name]]
					: [],
		];
	if (items)
		yield [`${pointer}/items`, (value) => (Array.isArray(value) ? value : [])];
	if (typeof additionalProperties === "object")
		yield [
			`${pointer}/additionalProperties`,
			(value) =>
				typeOf(value) === "object"
					? Object.entries(value as object)
							.filter(([name]) => !(name in properties))
							.map(([, member]) => member)
					: [],
		];
	if (not) yield [`${pointer}/not`, (value) => [value]];
	for (const list of BRANCHES)
		for (const index of ((schema[list] as Schema[]) ?? []).keys())
			yield [`${pointer}/${list}/${index}`, (value) => [value]];
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
