/** Mechanical changes of a JSON value, without a look at any schema. */

export interface Change {
	/** What was done, and where: `drop /fields`. */
	name: string;
	/** The pointer of the place, and what stands there now; undefined when nothing does. */
	at: string;
	to: unknown;
	/** The changed value. */
	value: unknown;
}

/** Around the lengths that pages name: 1 and 255. */
const LENGTHS = [1, 255, 256];
/** Around the bounds that pages name: 0 and 1 of a flag, 0 and 100 of a score, whole and broken. */
const NUMBERS = [-1, -0.5, 0, 0.5, 1, 2, 100, 100.5, 101];
/** One value of each JSON type. */
const KINDS = [null, "text", 7, true, [], {}];
const UNDECLARED = "not_on_the_page";

/** All one-place changes of a value: of itself and of everything in it. No two of them are equal. */
export function changes(seed: unknown): Change[] {
	const seen = new Set([JSON.stringify(seed)]);
	return places(seed)
		.flatMap((place) => changesAt(seed, place))
		.map((change) => applied(seed, change))
		.filter(({ value }) => {
			const text = JSON.stringify(value);
			return !seen.has(text) && seen.add(text);
		});
}

/** One change of a value, picked by two numbers. */
export function someChange(seed: unknown, place: number, nth: number): Change {
	const all = places(seed);
	const local = changesAt(seed, all[place % all.length] ?? []);
	return applied(seed, local[nth % local.length] as LocalChange);
}

type Path = string[];
type LocalChange = Omit<Change, "value">;

function applied(seed: unknown, change: LocalChange): Change {
	const path = change.at.split("/").slice(1);
	return { ...change, value: put(seed, path, change.to) };
}

/** The paths of a value and of everything in it. */
function places(value: unknown, path: Path = []): Path[] {
	const inside = typeof value === "object" && value !== null ? value : {};
	return [
		path,
		...Object.entries(inside).flatMap(([name, member]) =>
			places(member, [...path, name]),
		),
	];
}

/** The changes at one place: of its value, of the members it may have, and that it is not there. */
function changesAt(seed: unknown, path: Path): LocalChange[] {
	const at = path.map((name) => `/${name}`).join("");
	const value = valueAt(seed, path);
	const change = (name: string, to: unknown, where = at) => ({
		name,
		at: where,
		to,
	});
	const found = others(value).map((to) =>
		change(`set ${at || "/"} to ${shown(to)}`, to),
	);
	const parent = valueAt(seed, path.slice(0, -1));
	if (Array.isArray(parent)) {
		const list = at.slice(0, at.lastIndexOf("/"));
		const rest = parent.toSpliced(Number(path.at(-1)), 1);
		found.unshift(change(`drop ${at}`, rest, list));
	} else if (path.length > 0) {
		found.unshift(change(`drop ${at}`, undefined));
	}
	if (Array.isArray(value))
		found.push(change(`repeat the last of ${at}`, [...value, value.at(-1)]));
	else if (typeof value === "object" && value !== null)
		for (const added of KINDS)
			found.push(
				change(`add ${at}/${UNDECLARED} as ${shown(added)}`, {
					...value,
					[UNDECLARED]: added,
				}),
			);
	return found;
}

function valueAt(seed: unknown, path: Path): unknown {
	return path.reduce((value, name) => (value as never)[name], seed);
}

/** What stands in a value's place: each other type, and near values of its own. */
function others(value: unknown): unknown[] {
	if (typeof value === "string")
		return [
			...KINDS,
			"",
			`${value}~`,
			value.toUpperCase(),
			...LENGTHS.map((length) => "x".repeat(length)),
		];
	if (typeof value === "number") return [...KINDS, ...NUMBERS, value + 1];
	if (typeof value === "boolean") return [...KINDS, !value];
	return KINDS;
}

/** The seed with many of its changes at once: those that put the same thing, or nothing, in a member's place. */
export function together(seed: unknown, all: Change[]): Change[] {
	const groups = new Map<string, Change[]>();
	for (const change of all) {
		const what =
			change.to === undefined ? "drop" : `set to ${shown(change.to)}`;
		groups.set(what, [...(groups.get(what) ?? []), change]);
	}
	return [...groups]
		.filter(([, group]) => group.length > 1)
		.map(([what, group]) => {
			const value = group.reduce<unknown>(
				(body, { at, to }) => put(body, at.split("/").slice(1), to),
				seed,
			);
			return { name: `${what} all that may be`, at: "", to: value, value };
		});
}

/** Puts a value at a path, or takes the member away; where the path has gone already nothing changes. */
function put(body: unknown, [name, ...rest]: string[], to: unknown): unknown {
	if (name === undefined) return to;
	if (typeof body !== "object" || body === null || !(name in body)) return body;
	const member = (body as Record<string, unknown>)[name];
	const changedMember = rest.length > 0 ? put(member, rest, to) : to;
	if (Array.isArray(body)) return body.with(Number(name), changedMember);
	if (changedMember !== undefined) return { ...body, [name]: changedMember };
	const { [name]: _, ...others } = body as Record<string, unknown>;
	return others;
}

function shown(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > 100 ? `a text of ${text.length - 2}` : text;
}
