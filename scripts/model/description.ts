/** The files of one API as they were written, as one graph of OpenAPI objects. */
import { posix } from "node:path";
import type { Problem } from "./problem.ts";
import { type Kind, STRUCTURE } from "./structure.ts";

export type Json = Record<string, unknown>;

/** A value in one of the description's files. */
export interface Place {
	file: string;
	/** JSON pointer inside the file. */
	pointer: string;
	value: unknown;
}

/** An OpenAPI object, or the `{$ref}` that stands for it. */
export interface Node extends Place {
	kind: Kind;
	value: Json;
	/** The property that holds it (`properties`, `schema`, `allOf`); `$ref` for the target of a reference. */
	role: string;
}

export const isObject = (value: unknown): value is Json =>
	typeof value === "object" && value !== null && !Array.isArray(value);

export type Reference = Place & { value: { $ref: string } };

export const isReference = (place: Place): place is Reference =>
	isObject(place.value) && typeof place.value.$ref === "string";

/** Where a reference leads, whether something is there or not. */
export function targetOf({
	file,
	value,
}: Reference): Pick<Place, "file" | "pointer"> {
	const [path = "", fragment = ""] = value.$ref.split("#");
	return {
		file: path ? posix.join(posix.dirname(file), path) : file,
		pointer: decodeURIComponent(fragment),
	};
}

/** Remembers what was made of an object, so that the rules of one run share it. */
export function oncePer<K extends object, V>(make: (key: K) => V) {
	const made = new WeakMap<K, V>();
	return (key: K): V => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}

/** One API's files: references are followed on request, so what stands beside one, and in which file, stays known. */
export class Description {
	readonly entry: Node;
	/** The content of one of its files. */
	readonly content: (file: string) => unknown;
	#nodes: Node[] | undefined;
	#files: Set<string> | undefined;

	constructor(file: string, content: (file: string) => unknown) {
		this.content = content;
		this.entry = {
			file,
			pointer: "",
			value: content(file) as Json,
			kind: "document",
			role: "",
		};
	}

	/** Every OpenAPI object that can be reached from the entry, each once. */
	get nodes(): readonly Node[] {
		this.#nodes ??= [...this.#walk(this.entry, new Set())];
		return this.#nodes;
	}

	/** The objects of one kind, without the references to them. */
	all(...kinds: Kind[]): Node[] {
		return this.nodes.filter(
			(node) => kinds.includes(node.kind) && !isReference(node),
		);
	}

	/** The files that make up the description. */
	get files(): Set<string> {
		this.#files ??= new Set(
			this.nodes.flatMap((node) => [
				node.file,
				...extensionReferences(node).flatMap(
					(place) => this.follow(place)?.file ?? [],
				),
			]),
		);
		return this.#files;
	}

	/** A property, however deep; references on the way are followed, one at the end is not. */
	at(place: Place, ...keys: string[]): Place | undefined {
		let here: Place | undefined = place;
		for (const key of keys) {
			const parent: Place | undefined = here && this.follow(here);
			here = parent && child(parent, key);
		}
		return here;
	}

	/** The properties of an object or the items of an array by name, references followed. */
	children(place: Place, ...keys: string[]): [name: string, child: Place][] {
		const found = this.at(place, ...keys);
		const parent = found && this.follow(found);
		return Object.keys(objectOrList(parent?.value)).flatMap((name) => {
			const property = parent && this.at(parent, name);
			const target = property && this.follow(property);
			return target ? [[name, target] as [string, Place]] : [];
		});
	}

	/** What a place stands for: itself, or the end of its chain of references. */
	follow(place: Place): Place | undefined {
		let here: Place | undefined = place;
		const passed = new Set<unknown>();
		while (here && isReference(here)) {
			if (passed.has(here.value)) return undefined;
			passed.add(here.value);
			here = this.#target(here);
		}
		return here;
	}

	/** A place by its file and JSON pointer. */
	find(file: string, pointer: string): Place | undefined {
		const root: Place = {
			file,
			pointer: "",
			value: this.content(file),
		};
		return segments(pointer).reduce<Place | undefined>(
			(place, key) => place && child(place, key),
			root.value === undefined ? undefined : root,
		);
	}

	/** The references that stand at the OpenAPI objects and as the values of their extension keys. */
	get references(): Reference[] {
		return this.nodes.flatMap((node) => [
			...(isReference(node) ? [node] : []),
			...extensionReferences(node),
		]);
	}

	#target(place: Reference): Place | undefined {
		const { file, pointer } = targetOf(place);
		return this.find(file, pointer);
	}

	*#walk(node: Node, seen: Set<unknown>): Generator<Node> {
		if (!isObject(node.value) || seen.has(node.value)) return;
		seen.add(node.value);
		yield node;
		if (isReference(node)) {
			const target = this.#target(node);
			if (target)
				yield* this.#walk(
					{
						...target,
						value: target.value as Json,
						kind: node.kind,
						role: "$ref",
					},
					seen,
				);
		}
		for (const key of Object.keys(node.value)) {
			const kind = kindOf(node.kind, key);
			const property = kind && child(node, key);
			if (!property) continue;
			const objects =
				typeof kind === "string"
					? [{ ...property, kind }]
					: childrenOf(property).map((object) => ({
							...object,
							kind: kind[0],
						}));
			for (const object of objects)
				yield* this.#walk(
					{ ...object, value: object.value as Json, role: key },
					seen,
				);
		}
	}
}

function extensionReferences(node: Node): Reference[] {
	return Object.keys(node.value)
		.filter((key) => key.startsWith("x-"))
		.flatMap((key) => child(node, key) ?? [])
		.filter(isReference);
}

/** What a property holds: one object, an array or map of them, or data. */
function kindOf(parent: Kind, key: string): Kind | readonly [Kind] | undefined {
	const structure: Record<string, Kind | readonly [Kind]> = STRUCTURE[parent];
	if (Object.hasOwn(structure, key)) return structure[key];
	return key.startsWith("x-") ? undefined : structure["*"];
}

/** A property as it is written: no reference is followed. */
export function child(parent: Place, key: string): Place | undefined {
	const values = objectOrList(parent.value);
	if (!Object.hasOwn(values, key)) return undefined;
	return {
		file: parent.file,
		pointer: `${parent.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
		value: values[key],
	};
}

const childrenOf = (parent: Place): Place[] =>
	Object.keys(objectOrList(parent.value)).flatMap(
		(key) => child(parent, key) ?? [],
	);

const objectOrList = (value: unknown): Json =>
	typeof value === "object" && value !== null ? (value as Json) : {};

/** The keys that a JSON pointer walks through. */
export const segments = (pointer: string): string[] =>
	pointer
		.split("/")
		.slice(1)
		.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What is wrong at a place, and how to fix it. */
export const problem = (
	{ file, pointer }: Pick<Place, "file" | "pointer">,
	what: string,
	fix: string,
): Problem => ({ file, pointer, what, fix });
