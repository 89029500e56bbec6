/** The keywords of a schema in words. One that is not known here fails the build: what a page passes over is lost. */
import type { Schema } from "../../../model/openapi.ts";

/** A fact about a value: words, and after them what is literal. */
export interface Note {
	words: string;
	code?: string[];
}

type Say = (value: never, schema: Schema, keyword: string) => Note | undefined;

const note = (words: string, ...values: unknown[]): Note =>
	values.length > 0
		? { words, code: values.map((value) => JSON.stringify(value)) }
		: { words };

const named = (words: string, name: string): Note => ({ words, code: [name] });

const when =
	(wanted: boolean, words: string): Say =>
	(value: boolean) =>
		value === wanted ? note(words) : undefined;

/** A lower and an upper bound, as one fact where a schema has both. */
function range(least: string, most: string, noun: string): Record<string, Say> {
	const count = (number: number) =>
		`${number} ${number === 1 ? noun : noun.replace(/y?$/, (end) => (end ? "ies" : "s"))}`;
	return {
		[least]: (from: number, { [most]: to }) =>
			note(
				to === undefined
					? `at least ${count(from)}`
					: to === from
						? `exactly ${count(from)}`
						: `${from} to ${count(to as number)}`,
			),
		[most]: (to: number, schema) =>
			least in schema ? undefined : note(`at most ${count(to)}`),
	};
}

/** Rare, and shown as it is written. */
const literally: Say = (value, _, keyword) => note(`${keyword}:`, value);

const NOTES: Record<string, Say> = {
	const: (value) => note("constant", value),
	enum: (values: unknown[]) => note("allowed values", ...values),
	default: (value) => note("default", value),
	...range("minLength", "maxLength", "character"),
	...range("minItems", "maxItems", "item"),
	...range("minProperties", "maxProperties", "property"),
	minimum: (value) => note("at least", value),
	maximum: (value) => note("at most", value),
	exclusiveMinimum: (value) => note("more than", value),
	exclusiveMaximum: (value) => note("less than", value),
	multipleOf: (value) => note("a multiple of", value),
	pattern: (value: string) => named("matches", value),
	uniqueItems: when(true, "each item once"),
	deprecated: when(true, "deprecated"),
	readOnly: when(true, "in responses only"),
	writeOnly: when(true, "in requests only"),
	additionalProperties: when(false, "additional properties are not allowed"),
	unevaluatedProperties: (value, schema, keyword) =>
		value === false
			? note("additional properties are not allowed")
			: literally(value, schema, keyword),
	not: (value: Schema, schema, keyword) =>
		value.description
			? note(`anything but this: ${value.description}`)
			: literally(value as never, schema, keyword),
	examples: (values: unknown[]) =>
		note(values.length === 1 ? "example" : "examples", ...values),
	example: (value) => note("example", value),
	...Object.fromEntries(
		[
			"if",
			"then",
			"else",
			"prefixItems",
			"unevaluatedItems",
			"contains",
			"minContains",
			"maxContains",
			"propertyNames",
			"dependentRequired",
			"dependentSchemas",
			"contentEncoding",
			"contentMediaType",
			"contentSchema",
			"externalDocs",
		].map((keyword) => [keyword, literally]),
	),
};

/** Those that shapes.ts shows in another way, and those that are not for readers of JSON. */
const TOLD = [
	"$ref",
	"$comment",
	"xml",
	"title",
	"description",
	"type",
	"format",
	"properties",
	"patternProperties",
	"required",
	"items",
	"allOf",
	"anyOf",
	"oneOf",
	"discriminator",
];

/** All facts of a schema, in the order of NOTES. */
export function notesOf(schema: Schema, where: string): Note[] {
	// Other tools' keys; those of ours that are misspelled are found by the lint.
	for (const keyword of Object.keys(schema))
		if (
			!(keyword in NOTES) &&
			!TOLD.includes(keyword) &&
			!keyword.startsWith("x-")
		)
			throw new Error(
				`${where}: the docs know no schema keyword "${keyword}" and would pass over it in silence; correct its name, or teach it to scripts/targets/docs/model/keywords.ts.`,
			);
	return Object.entries(NOTES).flatMap(([keyword, say]) => {
		if (!(keyword in schema)) return [];
		return say(schema[keyword] as never, schema, keyword) ?? [];
	});
}

/** The type in words, such as `string | null`, `array of strings`. */
export function typeOf(schema: Schema, items?: string): string {
	const types = [schema.type ?? []].flat();
	const words = types.map((type) =>
		type === "array" ? `array${items ? ` of ${items}s` : ""}` : type,
	);
	const format = schema.format ? ` (${schema.format})` : "";
	return words.join(" | ") + format;
}
