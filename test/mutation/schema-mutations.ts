/** The mutations of a schema and of all schemas in it. */
import {
	componentName,
	type OpenApiDocument,
} from "../../scripts/model/openapi.ts";
import {
	boundMutations,
	typeMutations,
	valueMutations,
} from "./keyword-mutations.ts";
import { type Mutation, type Node, pointerToken, rename } from "./mutants.ts";

const UNIONS = ["allOf", "anyOf", "oneOf"];
const KEYS = ["x-credentials", "x-failure", "x-result"];

export function* schemaMutations(
	document: OpenApiDocument,
	schema: Node,
	pointer: string,
): Generator<[string, Mutation]> {
	for (const mutation of ownMutations(document, schema))
		yield [pointer, mutation];
	const { properties = {}, items, additionalProperties, not } = schema;
	for (const [name, member] of Object.entries(properties))
		yield* schemaMutations(
			document,
			member,
			`${pointer}/properties/${pointerToken(name)}`,
		);
	for (const list of UNIONS)
		for (const [index, branch] of (schema[list] ?? []).entries())
			yield* schemaMutations(document, branch, `${pointer}/${list}/${index}`);
	for (const [name, member] of Object.entries({
		items,
		additionalProperties,
		not,
	}))
		if (typeof member === "object")
			yield* schemaMutations(document, member, `${pointer}/${name}`);
}

function* ownMutations(
	document: OpenApiDocument,
	schema: Node,
): Generator<Mutation> {
	yield* memberMutations(schema);
	yield* typeMutations(schema);
	yield* valueMutations(schema);
	yield* boundMutations(schema);
	yield* unionMutations(schema);
	for (const key of KEYS.filter((it) => schema[it] !== undefined))
		yield [
			"x- key",
			`without ${key}`,
			(it) => {
				delete it[key];
			},
		];
	if (schema["x-failure"])
		yield [
			"x- key",
			"with other messages",
			(it) => {
				it["x-failure"].messages = "status";
			},
		];
	if (schema.$ref) {
		const names = Object.keys(document.components?.schemas ?? {});
		const next =
			names[(names.indexOf(componentName(schema.$ref)) + 1) % names.length];
		yield [
			"reference",
			`to ${next}`,
			(it) => {
				it.$ref = `#/components/schemas/${next}`;
			},
		];
	}
}

function* memberMutations({
	properties = {},
	required = [],
	...schema
}: Node): Generator<Mutation> {
	for (const name of required)
		yield [
			"drop required",
			name,
			(it) => {
				it.required = it.required.filter((other: string) => other !== name);
			},
		];
	for (const name of Object.keys(properties)) {
		if (!required.includes(name))
			yield [
				"add required",
				name,
				(it) => {
					it.required = [...(it.required ?? []), name];
				},
			];
		yield [
			"rename",
			name,
			(it) => {
				rename(it.properties, name, `${name}_2`);
				if (it.required)
					it.required = it.required.map((other: string) =>
						other === name ? `${name}_2` : other,
					);
			},
		];
		yield [
			"drop member",
			name,
			(it) => {
				delete it.properties[name];
				if (it.required)
					it.required = it.required.filter((other: string) => other !== name);
			},
		];
	}
	if (schema.additionalProperties === false)
		yield [
			"open or close",
			"opened",
			(it) => {
				delete it.additionalProperties;
			},
		];
	else if (
		[schema.type].flat().includes("object") &&
		!UNIONS.some((list) => schema[list])
	)
		yield [
			"open or close",
			"closed",
			(it) => {
				it.additionalProperties = false;
			},
		];
}

function* unionMutations(schema: Node): Generator<Mutation> {
	for (const list of UNIONS)
		for (const index of (schema[list] ?? []).keys())
			yield [
				"union",
				`${list} without ${index}`,
				(it) => {
					it[list].splice(index, 1);
				},
			];
	const { discriminator } = schema;
	if (!discriminator) return;
	yield [
		"discriminator",
		"swapped",
		(it) => {
			const names = Object.keys(discriminator.mapping);
			const refs = Object.values(discriminator.mapping);
			it.discriminator.mapping = Object.fromEntries(
				names.map((name, index) => [name, refs[(index + 1) % refs.length]]),
			);
		},
	];
	yield [
		"discriminator",
		"without a value",
		(it) => {
			delete it.discriminator.mapping[
				Object.keys(discriminator.mapping)[0] as string
			];
		},
	];
	yield [
		"discriminator",
		"by another member",
		(it) => {
			it.discriminator.propertyName = "data";
		},
	];
	yield [
		"discriminator",
		"dropped",
		(it) => {
			delete it.discriminator;
		},
	];
}
