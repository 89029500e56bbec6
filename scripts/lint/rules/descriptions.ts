import {
	type Description,
	isObject,
	isReference,
	type Node,
	problem,
	segments,
} from "../../model/description.ts";
import type { Kind } from "../../model/structure.ts";

const EXPECTED: Partial<Record<Kind, string[]>> = {
	operation: ["operationId", "tags", "summary", "description", "externalDocs"],
	parameter: ["description"],
	header: ["description"],
	requestBody: ["description"],
	response: ["description"],
	example: ["summary"],
};

/** How to add each. */
const FIXES: Record<string, string> = {
	operationId: "Add the name of the operation's folder",
	tags: "Add the tag under which the docs list it",
	summary: "Add one line that says what it is",
	description: "Add a description in your own words",
	externalDocs: "Add the URL of the vendor's page",
};

/** What people read, of objects and of the rows of extension keys. */
const TEXTS = [
	"summary",
	"description",
	"rule",
	"sandbox",
	"meaning",
	"resolution",
];

/** A schema with a name of its own: a file, a component, a property. */
const NAMED = new Set(["$ref", "schemas", "properties"]);

/** Nothing is left for the reader to guess. */
export function* descriptions(description: Description) {
	for (const node of description.nodes) {
		if (isReference(node)) continue;
		const expected =
			node.kind === "schema" && NAMED.has(node.role)
				? ["description"]
				: (EXPECTED[node.kind] ?? []);
		const rows = ["x-errors", "x-rules"].flatMap((key) =>
			description.children(node, key).map(([, row]) => row),
		);
		for (const place of [node, ...rows])
			for (const key of TEXTS)
				if (isObject(place.value) && /^TODO\b/.test(String(place.value[key])))
					yield problem(
						place,
						`${key} of ${place === node ? nameOf(node) : "the row"} is still to write`,
						"Replace the text after TODO",
					);
		for (const key of expected)
			if (isEmpty(node.value[key]))
				yield problem(
					node,
					`missing ${key} of ${nameOf(node)}`,
					FIXES[key] ?? "",
				);
	}
}

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	(typeof value === "string" && value.trim() === "") ||
	(Array.isArray(value) && value.length === 0);

function nameOf({ kind, role, pointer, value }: Node): string {
	if (role === "properties")
		return `the property \`${segments(pointer).at(-1)}\``;
	return `the ${kind}${value.name ? ` \`${value.name}\`` : ""}`;
}
