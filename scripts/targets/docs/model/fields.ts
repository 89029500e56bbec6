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
	/** What tells it from the others: the members it needs, with their value where that is constant. */
	needs: string[];
	shape: Shape;
}

/** Reads the schemas of one operation. */
export class FieldReader {
	readonly #ids: Ids;
	readonly #where: string;
	/** Components with members that are shown, by name. */
	readonly #shown = new Map<string, string>();

	constructor(ids: Ids, where: string) {
		this.#ids = ids;
		this.#where = where;
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
		this.#addChoice(shape, schema, path);
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

	/** The parts of `allOf` are one object to a reader. */
	#addParts(shape: Shape, schema: Schema, path: string[], id: string): void {
		const parts = (schema.allOf ?? []).map((part) => ({
			read: this.shape(part, path, id),
			isSecret: Boolean(part["x-credentials"]),
		}));
		// What the whole is for goes before what it takes to be let in.
		for (const { read } of parts.toSorted(
			(a, b) => Number(a.isSecret) - Number(b.isSecret),
		)) {
			shape.type ||= read.type;
			merge(shape, read);
		}
	}

	#addItems(shape: Shape, schema: Schema, path: string[], id: string): void {
		if (!schema.items) return;
		const items = this.shape(schema.items, path, id);
		shape.type = typeOf(schema, items.type || "values");
		merge(shape, items);
	}

	#addChoice(shape: Shape, schema: Schema, path: string[]): void {
		const union = schema.oneOf ?? schema.anyOf;
		if (!union) return;
		const options = union.map((option, nth) => {
			const at = [...path, String(nth + 1)];
			const id = this.#ids.take(...at);
			return {
				id,
				needs: this.#needs(option),
				shape: this.shape(option, at, id),
			};
		});
		shape.choices.push({
			words: schema.oneOf ? "one of" : "any of",
			options,
		});
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
	shape.see.push(...part.see);
	for (const member of part.members) {
		const known = shape.members.find(({ name }) => name === member.name);
		if (known) known.required ||= member.required;
		else shape.members.push(member);
	}
}

/** Whether a schema has something to open; small ones are told in full wherever they stand. */
function isNested({ properties, allOf, anyOf, oneOf, items }: Schema): boolean {
	return Boolean(properties ?? allOf ?? anyOf ?? oneOf ?? items);
}
