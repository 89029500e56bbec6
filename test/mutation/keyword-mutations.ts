/** The mutations of the keywords that judge a value itself: its type, its values, its bounds. */
import type { Mutation, Node } from "./mutants.ts";

const OTHER_TYPE: Record<string, string> = {
	string: "integer",
	integer: "string",
	number: "string",
	boolean: "string",
	object: "array",
	array: "object",
	null: "string",
};
const BOUNDS = [
	"minimum",
	"maximum",
	"minLength",
	"maxLength",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties",
];
/** A bound that a schema of a type does not have, put there. */
const NEW_BOUNDS: Record<string, [string, unknown][]> = {
	string: [
		["minLength", 1],
		["maxLength", 255],
		["format", "date-time"],
	],
	number: [
		["minimum", 0],
		["maximum", 100],
	],
	array: [
		["minItems", 1],
		["uniqueItems", true],
	],
	object: [["minProperties", 1]],
};

export function* typeMutations(schema: Node): Generator<Mutation> {
	const types: string[] = [schema.type ?? []].flat();
	if (types.length === 0) return;
	yield [
		"drop type",
		types.join(),
		(it) => {
			delete it.type;
		},
	];
	for (const [index, type] of types.entries()) {
		yield [
			"retype",
			`${type} as ${OTHER_TYPE[type]}`,
			(it) => {
				const changed = types.with(index, OTHER_TYPE[type] as string);
				it.type = changed.length === 1 ? changed[0] : [...new Set(changed)];
			},
		];
		if (types.length > 1)
			yield [
				"retype",
				`without ${type}`,
				(it) => {
					it.type = types.filter((other) => other !== type);
				},
			];
	}
	if (!types.includes("null"))
		yield [
			"add null",
			"",
			(it) => {
				it.type = [...types, "null"];
			},
		];
	if (types.includes("integer"))
		yield [
			"retype",
			"integer as number",
			(it) => {
				it.type = "number";
			},
		];
	if (types.includes("number"))
		yield [
			"retype",
			"number as integer",
			(it) => {
				it.type =
					types.length === 1
						? "integer"
						: types.map((type) => (type === "number" ? "integer" : type));
			},
		];
}

export function* valueMutations(schema: Node): Generator<Mutation> {
	if (schema.const !== undefined) {
		const other =
			typeof schema.const === "boolean" ? !schema.const : `${schema.const}_2`;
		yield [
			"const",
			"changed",
			(it) => {
				it.const = other;
			},
		];
		yield [
			"const",
			"dropped",
			(it) => {
				delete it.const;
			},
		];
	}
	for (const value of schema.enum ?? [])
		yield [
			"enum",
			`without ${JSON.stringify(value)}`,
			(it) => {
				it.enum = it.enum.filter((other: unknown) => other !== value);
			},
		];
	if (schema.enum) {
		const added = typeof schema.enum[0] === "number" ? 2 : "other";
		yield [
			"enum",
			`with ${added}`,
			(it) => {
				it.enum.push(added);
			},
		];
		yield [
			"enum",
			"dropped",
			(it) => {
				delete it.enum;
			},
		];
	}
	if (schema.default !== undefined) {
		yield [
			"default",
			"dropped",
			(it) => {
				delete it.default;
			},
		];
		yield [
			"default",
			"changed",
			(it) => {
				it.default =
					schema.enum?.find((value: unknown) => value !== schema.default) ??
					!schema.default;
			},
		];
	}
	if (schema.examples) {
		yield [
			"example",
			"of the schema dropped",
			(it) => {
				it.examples.pop();
			},
		];
		yield [
			"example",
			"of the schema altered",
			(it) => {
				it.examples[0] = `${it.examples[0]}2`;
			},
		];
	}
}

export function* boundMutations(schema: Node): Generator<Mutation> {
	for (const bound of BOUNDS.filter((it) => schema[it] !== undefined)) {
		yield [
			"bound",
			`${bound} dropped`,
			(it) => {
				delete it[bound];
			},
		];
		for (const step of [-1, 1])
			if (schema[bound] + step >= 0 || bound === "minimum")
				yield [
					"bound",
					`${bound} ${step > 0 ? "up" : "down"}`,
					(it) => {
						it[bound] += step;
					},
				];
	}
	if (schema.const === undefined && !schema.enum)
		for (const type of [schema.type].flat())
			for (const [name, value] of NEW_BOUNDS[type] ?? [])
				if (schema[name] === undefined && !impliesBound(schema))
					yield [
						"add bound",
						`${name} ${value}`,
						(it) => {
							it[name] = value;
						},
					];
	for (const name of ["format", "pattern"].filter(
		(it) => schema[it] !== undefined,
	))
		yield [
			"format",
			`${name} dropped`,
			(it) => {
				delete it[name];
			},
		];
	if (schema.format)
		yield [
			"format",
			"as email",
			(it) => {
				it.format = schema.format === "email" ? "uuid" : "email";
			},
		];
	for (const name of ["items", "not"].filter((it) => schema[it] !== undefined))
		yield [
			name,
			"dropped",
			(it) => {
				delete it[name];
			},
		];
	if (typeof schema.additionalProperties === "object")
		yield [
			"open or close",
			"values of any shape",
			(it) => {
				it.additionalProperties = true;
			},
		];
}

/** A format and a required member leave nothing for a bound to add. */
function impliesBound({ format, required = [] }: Node): boolean {
	return (format && format !== "password") || required.length > 0;
}
