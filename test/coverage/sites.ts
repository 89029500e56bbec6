/**
 * Assertion sites: each keyword of each schema that can reject a value, `required` by name. A site is covered when the
 * values that reached it were accepted by it and rejected by it.
 */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "../../scripts/model/openapi.ts";
import { nameOf } from "../../scripts/model/references.ts";

export interface Site {
	/** For example `Contact/properties/tags/minItems`. */
	name: string;
	/** What brought the schema in. */
	owner: string;
	/** Whether it accepted and rejected a value that was shown. */
	isAccepting: boolean;
	isRejecting: boolean;
}

/** Keywords by the type of the values that they judge. */
const KEYWORDS: Record<string, string> = {
	any: "type const enum",
	object: "additionalProperties minProperties maxProperties propertyNames",
	array: "minItems maxItems uniqueItems",
	string: "minLength maxLength pattern format",
	number: "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
};
const APPLICATORS = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];
/** Formats that reject nothing. */
const ANNOTATIONS = ["password", "int32", "int64", "float", "double"];
/** A parameter travels as a text. */
const TYPE_OF_PARAMETER = /^[^/]+\/parameters\/[^/]+\/[^/]+\/type$/;

/** A keyword with the type of what it judges, and as a schema of its own. */
type Assertion = [at: string, judges: string, alone: object];
type Judged = Site & { judges: string; holds: ValidateFunction };

/** Collects the sites of schemas, and shows them values. References are resolved: a shared schema is one object. */
export class Sites {
	readonly #sites = new Map<Schema, Judged[]>();
	readonly #ajv = new Ajv2020({ strict: false, validateSchema: false });

	constructor() {
		addFormats.default(this.#ajv);
	}

	get all(): Site[] {
		return [...this.#sites.values()].flat();
	}

	collect(owner: string, schema: Schema, place: string): void {
		if (this.#sites.has(schema)) return;
		const path = nameOf(schema) ?? place;
		const sites = [...assertionsOf(schema)].map(([at, judges, alone]) => ({
			...{ name: `${path}/${at}`, owner, judges },
			...{ isAccepting: false, isRejecting: false },
			holds: this.#ajv.compile(alone),
		}));
		const isSite = ({ name }: Site) => !TYPE_OF_PARAMETER.test(name);
		this.#sites.set(schema, sites.filter(isSite));
		for (const [below, child] of childrenOf(schema))
			this.collect(owner, child, `${path}/${below}`);
	}

	show(schema: Schema, value: unknown): void {
		for (const site of this.#sites.get(schema) ?? []) {
			if (!["any", typeOf(value)].includes(site.judges)) continue;
			if (site.holds(value)) site.isAccepting = true;
			else site.isRejecting = true;
		}
		for (const [, child, valuesOf] of childrenOf(schema))
			for (const part of valuesOf(value)) this.show(child, part);
	}
}

function* assertionsOf(schema: Schema): Generator<Assertion> {
	const { properties = {}, required = [] } = schema;
	for (const name of required)
		yield [`required/${name}`, "object", { required: [name] }];
	for (const [judges, keywords] of Object.entries(KEYWORDS))
		for (const keyword of keywords.split(" ")) {
			const value = schema[keyword];
			if (value === undefined || isAnnotation(schema, keyword)) continue;
			// Closed to the properties beside it, whose own schemas are other sites.
			const known = Object.keys(properties).map((name) => [name, true]);
			const beside = keyword === "additionalProperties" && {
				properties: Object.fromEntries(known),
			};
			yield [keyword, judges, { ...beside, [keyword]: value }];
		}
}

/** What rejects nothing, or nothing that the values of the schema do not reject. */
function isAnnotation(schema: Schema, keyword: string): boolean {
	if (keyword === "type") return "const" in schema || "enum" in schema;
	if (keyword === "additionalProperties") return schema[keyword] !== false;
	return keyword === "format" && ANNOTATIONS.includes(String(schema.format));
}

/** The schemas in a schema, each with the parts of a value that it judges. */
function* childrenOf({
	properties = {},
	items,
	additionalProperties: others,
	...schema
}: Schema): Generator<
	[place: string, schema: Schema, valuesOf: (value: unknown) => unknown[]]
> {
	const parts = (isIn: (name: string) => boolean) => (value: unknown) =>
		typeOf(value) === "object"
			? Object.entries(value as object).flatMap(([name, it]) =>
					isIn(name) ? [it] : [],
				)
			: [];
	for (const [name, property] of Object.entries(properties))
		yield [`properties/${name}`, property, parts((it) => it === name)];
	if (typeof others === "object")
		yield ["additionalProperties", others, parts((it) => !(it in properties))];
	if (items)
		yield ["items", items, (value) => (Array.isArray(value) ? value : [])];
	for (const keyword of APPLICATORS)
		for (const [nth, branch] of [schema[keyword] ?? []].flat().entries())
			yield [`${keyword}/${nth}`, branch as Schema, (value) => [value]];
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
