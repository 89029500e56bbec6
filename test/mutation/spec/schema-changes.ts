/** What a mutant makes of each keyword of a schema. */
import { type Json, withoutEach } from "./changes.ts";

/** The new values of a keyword by what was done; undefined removes it. The keyword may be absent, and is then added. */
type Change = (
	// biome-ignore lint/suspicious/noExplicitAny: the value of any keyword
	value: any,
	schema: Json,
	components: string[],
) => Record<string, unknown>;

/** The types that a type is changed to. */
const OTHER_TYPES: Record<string, string[]> = {
	string: ["integer"],
	integer: ["string", "number"],
	number: ["string", "integer"],
	boolean: ["string"],
	object: ["array"],
	array: ["object"],
	null: ["string"],
};
const JUST_DROPPED = [
	...["pattern", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"],
	...["items", "contains", "unevaluatedItems", "not", "if", "then", "else"],
	...["propertyNames", "patternProperties", "unevaluatedProperties"],
	...["dependentRequired", "dependentSchemas"],
];

/** Drops a keyword where it stands, and changes it. */
const drop =
	(change: Change = () => ({})): Change =>
	(value, ...rest) =>
		value === undefined
			? {}
			: { dropped: undefined, ...change(value, ...rest) };

const withoutOne: Change = (values = []) =>
	Object.fromEntries(
		values.map((value: unknown, nth: number) => [
			`without ${typeof value === "object" ? nth : JSON.stringify(value)}`,
			values.toSpliced(nth, 1),
		]),
	);

const isOf = ({ type }: Json, wanted: string) => [type].flat().includes(wanted);
const isUnion = ({ allOf, anyOf, oneOf, $ref }: Json) =>
	[allOf, anyOf, oneOf, $ref].some((it) => it !== undefined);

/** Whether a bound can reject what the schema accepts: not beside a constant, or a format that implies it. */
const isFree = (schema: Json) =>
	["const", "enum", "pattern"].every((key) => schema[key] === undefined) &&
	[undefined, "password"].includes(schema.format as undefined) &&
	!(schema.required as string[] | undefined)?.length &&
	!isUnion(schema);

/** A bound is dropped and moved; where there is none, a likely one is added, if there is one. */
const bound =
	(type: string, added?: unknown): Change =>
	(value, schema, components) => {
		if (value === undefined && added !== undefined)
			return isOf(schema, type) && isFree(schema)
				? { [`added, ${added}`]: added }
				: {};
		const moved: Change = () => ({
			...(value !== true && { "one up": value + 1 }),
			...((value > 0 || type === "number") && { "one down": value - 1 }),
		});
		return drop(moved)(value, schema, components);
	};

export const SCHEMA: Record<string, Change> = {
	...Object.fromEntries(JUST_DROPPED.map((keyword) => [keyword, drop()])),
	type: (value, schema, ...rest) => {
		// The values of a constant or an enum say their type themselves.
		if (schema.const !== undefined || schema.enum) return {};
		const types: string[] = [value ?? []].flat();
		const set = (what: string, all: string[]) => [
			[what, all.length === 1 ? all[0] : all],
		];
		const changes = types.flatMap((type, nth) => [
			...(OTHER_TYPES[type] ?? [])
				.filter((other) => !types.includes(other))
				.flatMap((other) => set(`${type} as ${other}`, types.with(nth, other))),
			...(types.length > 1
				? set(`without ${type}`, types.toSpliced(nth, 1))
				: []),
		]);
		if (!types.includes("null"))
			changes.push(...set("or null", [...types, "null"]));
		return drop(() => Object.fromEntries(changes))(value, schema, ...rest);
	},
	const: drop((value) => ({
		changed: typeof value === "boolean" ? !value : `${value}2`,
	})),
	enum: drop((values, ...rest) => ({
		...withoutOne(values, ...rest),
		"with another": [...values, anotherLike(values[0])],
	})),
	required: (names = [], { properties = {} }) => ({
		...withoutOne(names, {}, []),
		...Object.fromEntries(
			Object.keys(properties as Json)
				.filter((name) => !names.includes(name))
				.map((name) => [`with ${name}`, [...names, name]]),
		),
	}),
	properties: (properties = {}) => withoutEach(properties),
	additionalProperties: (value, schema) => {
		if (value === false) return { opened: true };
		if (typeof value === "object") return { "of any shape": true };
		return isOf(schema, "object") && !isUnion(schema) ? { closed: false } : {};
	},
	$ref: (ref, _, components) => {
		const name = /^#\/components\/schemas\/(.+)$/.exec(ref ?? "")?.[1];
		if (name === undefined) return {};
		const next = components[(components.indexOf(name) + 1) % components.length];
		return { [`to ${next}`]: `#/components/schemas/${next}` };
	},
	discriminator: drop((value) => ({
		"by another property": { ...value, propertyName: "other" },
		"without mapping": { ...value, mapping: {} },
	})),
	// A password is any text.
	format: (value, ...rest) =>
		value === "password"
			? {}
			: drop(() => ({ changed: value === "email" ? "uuid" : "email" }))(
					value,
					...rest,
				),
	allOf: withoutOne,
	anyOf: withoutOne,
	oneOf: withoutOne,
	prefixItems: withoutOne,
	minLength: bound("string", 1),
	maxLength: bound("string", 255),
	minItems: bound("array", 1),
	maxItems: bound("array"),
	uniqueItems: bound("array", true),
	minProperties: bound("object", 1),
	maxProperties: bound("object"),
	minimum: bound("number", 0),
	maximum: bound("number", 100),
};

function anotherLike(value: unknown): unknown {
	if (typeof value === "boolean") return !value;
	return typeof value === "number" ? 2 : "other";
}
