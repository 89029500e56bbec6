/** One-place changes of a description: of its schemas, parameters, statuses, security and servers, and not of its prose. */
import { Description, type Node } from "../../../scripts/model/description.ts";
import type { OpenApiDocument } from "../../../scripts/model/openapi.ts";
import type { Kind } from "../../../scripts/model/structure.ts";
import { CHANGES, type Json } from "./changes.ts";
import { SCHEMA } from "./schema-changes.ts";

export interface Mutant {
	/** The kind of object, or the keyword, that was changed. */
	class: string;
	/** Where, as a pointer into the bundled document, and what was done there. */
	name: string;
	pointer: string;
	document: OpenApiDocument;
}

/** The schemas of what travels as a text. */
const WIRE = /\/(parameters\/\d+|headers\/[^/]+)\/schema$/;

/** A text cannot show whether null is allowed, or that a string has a type. */
const isUnseen = ({ type }: Json, what: string) =>
	what === "or null" || (what === "dropped" && type === "string");

/** All mutants of a bundled document, in its order. */
export function* mutants(document: OpenApiDocument): Generator<Mutant> {
	const components = Object.keys(document.components?.schemas ?? {});
	for (const node of new Description("", () => document).nodes) {
		const { kind, pointer, value } = node;
		for (const [of, what, changed] of changesOf(node, components)) {
			// Looks the same to everybody, for example `type: [a]` for `type: a`.
			if (JSON.stringify(changed) === JSON.stringify(value)) continue;
			if (WIRE.test(pointer) && of === "type" && isUnseen(value, what))
				continue;
			yield {
				class: kind === "schema" ? of : kind,
				name: `#${pointer} ${of} ${what}`.trim(),
				pointer,
				document: replaced(document, pointer, changed) as OpenApiDocument,
			};
		}
	}
}

function* changesOf(
	{ kind, value }: Node,
	components: string[],
): Generator<[of: string, what: string, changed: Json]> {
	if (kind === "schema")
		for (const [keyword, change] of Object.entries(SCHEMA))
			for (const [what, to] of Object.entries(
				change(value[keyword], value, components),
			))
				yield [keyword, what, withKey(value, keyword, to)];
	const changes: ((value: Json) => Record<string, Json>) | undefined =
		CHANGES[kind as Kind];
	for (const [what, changed] of Object.entries(changes?.(value) ?? {}))
		yield [kind, what, changed];
}

function withKey(node: Json, key: string, value: unknown): Json {
	const { [key]: _, ...others } = node;
	return value === undefined ? others : { ...node, [key]: value };
}

/** A copy of a document with another value at a pointer. */
function replaced(node: unknown, pointer: string, value: unknown): unknown {
	if (pointer === "") return value;
	const [, token = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(pointer) ?? [];
	const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
	const below = replaced((node as Json)[key], rest, value);
	return Array.isArray(node)
		? node.with(Number(key), below)
		: { ...(node as Json), [key]: below };
}
