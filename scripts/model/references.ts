/** Resolves the references of a bundled document once, so that nobody else has to follow one. */
import type { OpenApiDocument } from "./openapi.ts";

type Node = Record<string, unknown>;

/** Properties that hold data: what looks like a reference there is none. */
const DATA = new Set(["value", "example", "default", "const", "enum"]);
/** Properties whose own properties are names that the author chose. */
const MAPS = new Set([
	"properties",
	"patternProperties",
	"$defs",
	"dependentSchemas",
	"schemas",
	"responses",
	"headers",
	"examples",
	"content",
	"paths",
]);

const names = new WeakMap<object, string>();

/** The name of the component that a resolved schema is, if it is one. */
export function nameOf(schema: object): string | undefined {
	return names.get(schema);
}

/** The name of the component that a local reference leads to. */
export function componentName(ref: string): string {
	return ref.slice(ref.lastIndexOf("/") + 1);
}

/** The value at a local reference such as `#/components/schemas/Flag`. */
export function valueAt(document: unknown, ref: string): unknown {
	return ref
		.replace(/^#\/?/, "")
		.split("/")
		.filter((token) => token !== "")
		.map((token) =>
			decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"),
		)
		.reduce<unknown>(
			(value, key) => (value as Node | undefined)?.[key],
			document,
		);
}

/**
 * A copy of a document in which each reference is replaced by what it leads to: the same object wherever it is used, so a
 * schema that contains itself is a cycle. What is written beside a reference goes before what the target says.
 */
export function dereference(document: OpenApiDocument): OpenApiDocument {
	const copies = new Map<object, unknown>();
	/** References with siblings, completed when their targets are. */
	const merges = new Map<Node, () => void>();

	const copy = (node: unknown, isMap: boolean): unknown => {
		if (typeof node !== "object" || node === null) return node;
		const known = copies.get(node);
		if (known !== undefined) return known;
		const { $ref } = node as { $ref?: unknown };
		if (typeof $ref === "string" && !isMap)
			return reference(node as Node, $ref);
		const made: unknown = Array.isArray(node) ? [] : {};
		copies.set(node, made);
		for (const [key, value] of Object.entries(node))
			(made as Node)[key] =
				!isMap && (DATA.has(key) || key.startsWith("x-"))
					? value
					: copy(value, !isMap && MAPS.has(key));
		return made;
	};

	const reference = (node: Node, ref: string): unknown => {
		const written = targetOf(document, ref);
		const target = copy(written, false) as Node;
		const isSchema = ref.startsWith("#/components/schemas/");
		if (isSchema && !names.has(target)) names.set(target, componentName(ref));
		const { $ref: _, ...siblings } = node;
		if (Object.keys(siblings).length === 0) return target;
		const made: Node = {};
		copies.set(node, made);
		if (isSchema) names.set(made, componentName(ref));
		merges.set(made, () => {
			complete(target);
			Object.assign(made, target, copy(siblings, false));
		});
		return made;
	};

	const complete = (node: Node) => {
		const merge = merges.get(node);
		merges.delete(node);
		merge?.();
	};

	const resolved = copy(document, false) as OpenApiDocument;
	for (const [name, schema] of Object.entries(
		resolved.components?.schemas ?? {},
	))
		if (!names.has(schema)) names.set(schema, name);
	for (const node of [...merges.keys()]) complete(node);
	return resolved;
}

/** What a reference leads to, through references to references. */
function targetOf(document: OpenApiDocument, ref: string): unknown {
	const passed = new Set<string>();
	let here = ref;
	for (;;) {
		const target = valueAt(document, here) as Node | undefined;
		if (target === undefined)
			throw new Error(
				`The reference ${here} leads nowhere. Write the pointer of something that the document has.`,
			);
		passed.add(here);
		const next = target.$ref;
		if (typeof next !== "string" || Object.keys(target).length > 1)
			return target;
		if (passed.has(next))
			throw new Error(
				`The references ${[...passed, next].join(" -> ")} lead in a circle. Let one of them lead to a value.`,
			);
		here = next;
	}
}
