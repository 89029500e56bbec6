/**
 * What a schema names, place by place: its members, the values it lists, and what is said without being checked
 * (defaults, examples, formats). A description's schema and a restated page are compared by it.
 */
import { at } from "../../scripts/openapi.ts";

type Node = Record<string, unknown>;

const SAID = ["default", "format"];

/** The outline of a schema: for each place of a body what is said of it, sorted. */
export function outline(root: unknown, schema: unknown): Map<string, string[]> {
	const places = new Map<string, Set<string>>();
	visit(schema, "/");
	return new Map(
		[...places]
			.map(([place, said]): [string, string[]] => [place, [...said].sort()])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);

	function visit(node: unknown, place: string): void {
		const {
			$ref,
			properties,
			items,
			additionalProperties,
			examples = [],
			enum: values = [],
			...rest
		} = node as Node;
		const said = places.get(place) ?? new Set<string>();
		places.set(place, said);
		for (const name of SAID)
			if (name in rest) said.add(`${name} ${JSON.stringify(rest[name])}`);
		for (const value of "const" in rest ? [rest.const] : (values as unknown[]))
			said.add(`value ${JSON.stringify(value)}`);
		for (const example of examples as unknown[])
			said.add(`example ${JSON.stringify(example)}`);
		if ($ref) visit(at(root, String($ref)), place);
		for (const list of [rest.allOf, rest.anyOf, rest.oneOf])
			for (const branch of (list as unknown[]) ?? []) visit(branch, place);
		const below = (name: string) => `${place === "/" ? "" : place}/${name}`;
		for (const [name, member] of Object.entries((properties as Node) ?? {}))
			visit(member, below(name));
		if (items) visit(items, below("*"));
		// A map whose values have a shape; an open object says nothing of its other members.
		if (Object.keys((additionalProperties as Node) ?? {}).length > 0)
			visit(additionalProperties, below("*"));
	}
}
