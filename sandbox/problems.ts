/** Says in sentences what is wrong with a value that was checked against a zod schema: where, what, and the fix. */
import type * as z from "zod";

/** Throws the sentences, if there are any. */
export function rejectIf(what: string, sentences: string[]): void {
	if (sentences.length > 0)
		throw new Error(`${what} is not valid:\n${sentences.join("\n")}`);
}

/** Throws a name that is misspelled. */
export function rejectUnknown(
	what: string,
	given: object,
	known: string[],
): void {
	const unknown = Object.keys(given).find((name) => !known.includes(name));
	if (unknown === undefined) return;
	const fix =
		known.length > 0 ? `name one of ${known.join(", ")}` : "leave it out";
	throw new Error(`${what} ${unknown} is unknown: ${fix}.`);
}

/** The checked value, defaults filled in; throws what is wrong with it. */
export function checked<T>(
	schema: z.ZodType<T>,
	value: unknown,
	what: string,
): T {
	const { data, error } = schema.safeParse(value);
	rejectIf(what, error ? problemsOf(error, value) : []);
	return data as T;
}

/** One line per problem; `place` is that of the whole value. */
export function problemsOf(
	{ issues }: z.ZodError,
	value: unknown,
	place?: string,
): string[] {
	return issues.map((issue) => {
		const keys = [...(place === undefined ? [] : [place]), ...issue.path];
		const missing = isMissing(issue, value) ? keys.pop() : undefined;
		const start = keys.length > 0 ? `${keys.join("/")}: ` : "";
		return start + problem(issue, missing);
	});
}

function problem(issue: z.core.$ZodIssue, missing?: PropertyKey): string {
	if (missing !== undefined)
		return `missing required property ${String(missing)}`;
	if (issue.code === "unrecognized_keys")
		return `unknown property ${issue.keys.join(", ")}; remove it, or correct its name`;
	if (issue.code === "invalid_value")
		return `must be one of ${issue.values.join(", ")}`;
	return issue.message.replace(/^Invalid input: /, "");
}

function isMissing({ code, path }: z.core.$ZodIssue, value: unknown): boolean {
	if (code === "unrecognized_keys" || path.length === 0) return false;
	const found = path.reduce<unknown>(
		(it, key) => (it as Record<PropertyKey, unknown> | undefined)?.[key],
		value,
	);
	return found === undefined;
}
