/** A schema as a reader meets it: members in rows, objects and unions opened, each component once per operation. */
import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../../model/openapi.ts";
import { nameOf } from "../../../model/references.ts";
import type { Ids } from "./ids.ts";
import { type Note, notesOf, typeOf } from "./keywords.ts";

export interface Shape {
	type: string;
	descriptions: string[];
	notes: Note[];
	members: Member[];
	/** The names of the credentials that it holds besides, which are shown by themselves. */
	credentials: string[];
	/** Its unions. */
	choices: { words: string; options: Option[] }[];
	/** Components of which it consists and whose members are shown already. */
	see: { name: string; id: string }[];
}

export interface Member {
	id: string;
	name: string;
	required: boolean;
	shape: Shape;
}

export interface Option {
	id: string;
	/** Its title in the description, or else what distinguishes it: the properties it requires, with constant values. */
	title: string;
	shape: Shape;
}

/** Reads the schemas of one operation. */
export class FieldReader {
	readonly #ids: Ids;
	readonly #where: string;
	readonly #operation: string;
	/** Components with members that are shown, by name. */
	readonly #shown = new Map<string, string>();
	/** The credentials that bodies hold. */
	readonly credentials: Member[] = [];

	constructor(ids: Ids, api: string, operation: string) {
		this.#ids = ids;
		this.#where = `${api}: ${operation}`;
		this.#operation = operation;
	}

	member(name: string, required: boolean, schema: Schema, path: string[]) {
		const id = this.#ids.take(...path, name);
		const shape = this.shape(schema, [...path, name], id);
		return { id, name, required, shape } satisfies Member;
	}

	/** `id` is the anchor of the place at which the shape stands. */
	shape(schema: Schema | boolean, path: string[], id: string): Shape {
		if (typeof schema === "boolean")
			return this.shape(schema ? {} : { not: {} }, path, id);
		const shape: Shape = {
			type: typeOf(schema),
			descriptions: schema.description ? [schema.description] : [],
			notes: notesOf(schema, this.#where),
			members: [],
			credentials: [],
			choices: [],
			see: [],
		};
		const name = nameOf(schema);
		const shown = name && this.#shown.get(name);
		if (shown) return { ...shape, see: [{ name, id: shown }] };
		if (name && isNested(schema)) this.#shown.set(name, id);
		this.#addParts(shape, schema, path, id);
		this.#addItems(shape, schema, path, id);
		this.#addMembers(shape, schema, path);
		this.#addChoice(shape, schema, path, id);
		return shape;
	}

	#addMembers(shape: Shape, schema: Schema, path: string[]): void {
		const required = schema.required ?? [];
		const add = (name: string, value: Schema) =>
			shape.members.push(
				this.member(name, required.includes(name), value, path),
			);
		for (const [name, value] of Object.entries(schema.properties ?? {})) {
			const known = shape.members.find((member) => member.name === name);
			if (known) known.required ||= required.includes(name);
			else add(name, value);
		}
		for (const name of required)
			if (!shape.members.some((member) => member.name === name))
				shape.notes.push({ words: "needs", code: [name] });
		const patterns = schema.patternProperties as Schema["properties"];
		for (const [pattern, value] of Object.entries(patterns ?? {}))
			add(`/${pattern}/`, value);
		if (typeof schema.additionalProperties === "object")
			add("any other name", schema.additionalProperties);
	}

	/** The parts of `allOf` are one object to a reader; credentials are shown once, by themselves. */
	#addParts(shape: Shape, schema: Schema, path: string[], id: string): void {
		for (const part of schema.allOf ?? []) {
			if (part["x-credentials"]) {
				shape.credentials.push(...Object.keys(part.properties ?? {}));
				this.#addCredentials(part);
				continue;
			}
			const read = this.shape(part, path, id);
			shape.type ||= read.type;
			merge(shape, read);
		}
	}

	#addCredentials({ properties = {}, required = [] }: Schema): void {
		for (const [name, value] of Object.entries(properties))
			if (!this.credentials.some((known) => known.name === name))
				this.credentials.push(
					this.member(name, required.includes(name), value, [this.#operation]),
				);
	}

	#addItems(shape: Shape, schema: Schema, path: string[], id: string): void {
		if (!schema.items) return;
		const items = this.shape(schema.items, path, id);
		shape.type = typeOf(schema, items.type || "values");
		merge(shape, items);
	}

	#addChoice(shape: Shape, schema: Schema, path: string[], id: string): void {
		const union = optionsOf(schema);
		if (union.length === 0) return;
		if (union.every(isSimple)) {
			this.#addSimple(shape, union, id);
			return;
		}
		const options = union.map((option, nth) => {
			const at = [...path, String(nth + 1)];
			const anchor = this.#ids.take(...at);
			const read = this.shape(option, at, anchor);
			const needs = this.#needs(option).join(", ");
			const title = option.title ?? (needs || read.type);
			return { id: anchor, title, shape: read };
		});
		shape.choices.push({ words: schema.oneOf ? "one of" : "any of", options });
	}

	/** A union of simple values is a type, such as `number | "" | null`. */
	#addSimple(shape: Shape, union: Schema[], id: string): void {
		const types = union.map((option) => {
			const read = this.shape(option, [], id);
			const literals = option.enum ?? ("const" in option ? [option.const] : []);
			if (literals.length > 0)
				return literals.map((value) => JSON.stringify(value)).join(" | ");
			if (shape.descriptions.length === 0) merge(shape, read);
			else merge(shape, { ...read, descriptions: [] });
			return read.type;
		});
		shape.type = [shape.type, ...types].filter(Boolean).join(" | ");
	}

	#needs(schema: Schema): string[] {
		const { required = [], properties, allOf, ...rest } = schema;
		if (rest["x-credentials"]) return [];
		const own = required.map((name) => {
			const value = properties?.[name]?.const;
			return value === undefined ? name : `${name}: ${JSON.stringify(value)}`;
		});
		return [...own, ...(allOf ?? []).flatMap((part) => this.#needs(part))];
	}
}

/** Adds what a part says to the whole; a member of the same name is told once. */
function merge(shape: Shape, part: Shape): void {
	for (const text of part.descriptions)
		if (!shape.descriptions.includes(text)) shape.descriptions.push(text);
	for (const note of part.notes)
		if (!shape.notes.some((known) => isDeepStrictEqual(known, note)))
			shape.notes.push(note);
	shape.choices.push(...part.choices);
	shape.credentials.push(...part.credentials);
	shape.see.push(...part.see);
	for (const member of part.members) {
		const known = shape.members.find(({ name }) => name === member.name);
		if (known) known.required ||= member.required;
		else shape.members.push(member);
	}
}

/** The alternatives of a union; those of a union within it are its own. */
function optionsOf({ oneOf, anyOf }: Schema): Schema[] {
	return (oneOf ?? anyOf ?? []).flatMap((option) => {
		const { properties, allOf } = option;
		const inner = (properties ?? allOf) ? [] : optionsOf(option);
		return inner.length > 0 ? inner : [option];
	});
}

/** Whether a schema has no properties to show: a simple value, or an array of them. */
function isSimple({ items, ...schema }: Schema): boolean {
	return !isNested(schema) && !(items && isNested(items));
}

/** Whether a schema has something to open; small ones are shown in full wherever they stand. */
function isNested({ properties, allOf, anyOf, oneOf, items }: Schema): boolean {
	return Boolean(properties ?? allOf ?? anyOf ?? oneOf ?? items);
}
