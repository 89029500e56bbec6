/**
 * What a schema names, place by place: its members, the values it lists, and what is said without being checked
 * (defaults, examples, formats). A description's schema and a restated page are compared by it.
 */
import { at } from "../../scripts/model/openapi.ts";

type Node = Record<string, unknown>;

const SAID = ["default", "format"];

/** The outline of a schema: for each place of a body what is said of it, sorted. */
export function outline(root: unknown, schema: unknown): Map<string, string[]> {
	const places = new Map<string, Set<string>>();
	for (const [place, node] of nodes(root, schema)) {
		const said = places.get(place) ?? new Set<string>();
		places.set(place, said);
		for (const name of SAID)
			if (name in node) said.add(`${name} ${JSON.stringify(node[name])}`);
		for (const value of "const" in node ? [node.const] : listed(node.enum))
			said.add(`value ${JSON.stringify(value)}`);
		for (const example of listed(node.examples))
			said.add(`example ${JSON.stringify(example)}`);
	}
	return new Map(
		[...places]
			.map(([place, said]): [string, string[]] => [place, [...said].sort()])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** The words of a schema: for each place of a body the descriptions that stand there, the nearest to a reader first. */
export function words(root: unknown, schema: unknown): Map<string, string> {
	const places = new Map<string, string>();
	for (const [place, { description }] of nodes(root, schema))
		if (typeof description === "string")
			places.set(
				place,
				[places.get(place) ?? [], description].flat().join("\n"),
			);
	return places;
}

/** Each schema with the place of the values that it judges; an item or any member of a map is at `*`. */
function* nodes(
	root: unknown,
	schema: unknown,
	place = "/",
): Generator<[string, Node]> {
	const node = schema as Node;
	yield [place, node];
	if (node.$ref) yield* nodes(root, at(root, String(node.$ref)), place);
	for (const list of [node.allOf, node.anyOf, node.oneOf])
		for (const branch of listed(list)) yield* nodes(root, branch, place);
	const below = (name: string) => `${place === "/" ? "" : place}/${name}`;
	for (const [name, member] of Object.entries((node.properties as Node) ?? {}))
		yield* nodes(root, member, below(name));
	if (node.items) yield* nodes(root, node.items, below("*"));
	// A map whose values have a shape; an open object says nothing of its other members.
	const { additionalProperties = {} } = node;
	if (Object.keys(additionalProperties as Node).length > 0)
		yield* nodes(root, additionalProperties, below("*"));
}

function listed(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}
