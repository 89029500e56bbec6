/**
 * How the tables write a body: a named example or a seed of the table, with changes. `update-fields, set /tags/- to "gold"`
 * appends to an array, `update-fields, drop /tags` removes a property. A value is JSON, or `256 letters`.
 * `set each of /a /b to 7` and `set each of texts to 7` stand for one body per place; `texts` is a group of the table.
 * `body null` is JSON itself, `(absent)` no body at all.
 */
import { isDeepStrictEqual } from "node:util";

export interface Names {
	/** Examples and seeds; a seed may be written as a text in this notation. */
	bodies: Record<string, unknown>;
	/** Lists of places. */
	groups: Record<string, string[]>;
}

export interface Body {
	text: string;
	/** Undefined for no body at all. */
	value: unknown;
	/** Where the last change was made, as a pointer. */
	place?: string;
}

export const ABSENT = "(absent)";
const EACH = "each of ";

/** The bodies that a text stands for, each with a text of its own. */
export function bodiesOf(text: string, names: Names): Body[] {
	if (text === ABSENT) return [{ text, value: undefined }];
	if (text.startsWith("body "))
		return [{ text, value: JSON.parse(text.slice(5)) }];
	const [name = "", ...changes] = text.split(/, (?=set |drop )/);
	if (!Object.hasOwn(names.bodies, name))
		throw new Error(
			`nothing is called "${name}". Name an example, a seed of the table, or write "body" and JSON.`,
		);
	const base = names.bodies[name];
	const value =
		typeof base === "string" ? bodiesOf(base, names)[0]?.value : base;
	return changes.reduce<Body[]>(
		(bodies, change) =>
			bodies.flatMap((body) =>
				single(change, names).map((one) => ({
					text: `${body.text}, ${one}`,
					...changed(body.value, one),
				})),
			),
		[{ text: name, value }],
	);
}

/** A change of each place in turn, or the change itself. */
function single(change: string, { groups }: Names): string[] {
	const [, before, places, after = ""] =
		/^(\w+ )each of (.+?)( to .+)?$/.exec(change) ?? [];
	if (before === undefined || places === undefined) return [change];
	return places
		.split(" ")
		.flatMap((place) => (place.startsWith("/") ? place : (groups[place] ?? [])))
		.map((place) => `${before}${place}${after}`);
}

function changed(body: unknown, change: string): Omit<Body, "text"> {
	const [, setPlace, value, dropPlace] =
		/^(?:set (\/.*?) to (.+)|drop (\/.+))$/.exec(change) ?? [];
	const place = setPlace ?? dropPlace;
	if (place === undefined)
		throw new Error(
			`"${change}" is no change. Write "set /a/b to 5", "drop /a/b", or "set ${EACH}/a /b to 5".`,
		);
	const copy = structuredClone(body);
	put(copy, place, value === undefined ? undefined : jsonOf(value));
	if (isDeepStrictEqual(copy, body))
		throw new Error(`"${change}" changes nothing. Remove or correct it.`);
	return { value: copy, place };
}

const jsonOf = (text: string): unknown => lettersOf(text) ?? JSON.parse(text);

/** The text that `256 letters` stands for. */
export function lettersOf(text: string): string | undefined {
	const [, count] = /^(\d+) letters$/.exec(text) ?? [];
	return count && "x".repeat(Number(count));
}

/** Puts a value at a place, or removes what is there. */
function put(body: unknown, place: string, value: unknown): void {
	const path = place.slice(1).split("/");
	const last = path.pop() as string;
	const parent = path.reduce<unknown>(
		(node, name) => (node as Record<string, unknown> | undefined)?.[name],
		body,
	) as Record<string, unknown> | undefined;
	if (typeof parent !== "object" || parent === null)
		throw new Error(`nothing in the body can hold ${place}.`);
	if (Array.isArray(parent)) {
		const index = last === "-" ? parent.length : Number(last);
		parent.splice(index, 1, ...(value === undefined ? [] : [value]));
	} else if (value === undefined) delete parent[last];
	else parent[last] = value;
}
