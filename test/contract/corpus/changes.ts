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
	return [...everyChange(seed)].filter(({ value }) => {
		const text = JSON.stringify(value);
		return !seen.has(text) && seen.add(text);
	});
}

/** The same, equal ones among them: cheaper where one is taken. */
export function* everyChange(value: unknown, at = ""): Generator<Change> {
	for (const to of others(value))
		yield { name: `set ${at || "/"} to ${shown(to)}`, at, to, value: to };
	if (Array.isArray(value)) {
		yield inPlace(`repeat the last of ${at}`, at, [...value, value.at(-1)]);
		for (const [index, item] of value.entries()) {
			yield inPlace(`drop ${at}/${index}`, at, value.toSpliced(index, 1));
			for (const change of everyChange(item, `${at}/${index}`))
				yield { ...change, value: value.with(index, change.value) };
		}
	} else if (typeof value === "object" && value !== null) {
		for (const added of KINDS)
			yield inPlace(`add ${at}/${UNDECLARED} as ${shown(added)}`, at, {
				...value,
				[UNDECLARED]: added,
			});
		for (const [name, member] of Object.entries(value)) {
			const { [name]: _, ...rest } = value as Record<string, unknown>;
			const below = `${at}/${name}`;
			yield { name: `drop ${below}`, at: below, to: undefined, value: rest };
			for (const change of everyChange(member, below))
				yield { ...change, value: { ...value, [name]: change.value } };
		}
	}
}

function inPlace(name: string, at: string, value: unknown): Change {
	return { name, at, to: value, value };
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
