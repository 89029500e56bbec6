import {
	type Description,
	isReference,
	type Node,
	problem,
} from "../description.ts";
import type { Kind } from "../structure.ts";

const EXPECTED: Partial<Record<Kind, string[]>> = {
	operation: ["operationId", "tags", "summary", "description", "externalDocs"],
	parameter: ["description"],
	header: ["description"],
	requestBody: ["description"],
	response: ["description"],
	example: ["summary"],
};

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
		for (const key of expected)
			if (isEmpty(node.value[key]))
				yield problem(
					node,
					`${nameOf(node)} has \`${key}\``,
					`Add \`${key}\`, in words of our own`,
				);
	}
}

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	(typeof value === "string" && value.trim() === "") ||
	(Array.isArray(value) && value.length === 0);

function nameOf({ kind, role, path, value }: Node): string {
	if (role === "properties") return `the property \`${path.at(-1)}\``;
	return `this ${kind}${value.name ? ` \`${value.name}\`` : ""}`;
}
