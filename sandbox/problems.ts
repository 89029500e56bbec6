/** Says in sentences what is wrong with a value that was checked against a zod schema: where, what, and the fix. */
import type * as z from "zod";

/** Throws the sentences, if there are any. */
export function rejectIf(what: string, sentences: string[]): void {
	if (sentences.length > 0)
		throw new Error(`${what} is not valid:\n${sentences.join("\n")}`);
}

/** The checked value, defaults filled in; throws what is wrong with it. `what` names the value itself. */
export function checked<T>(
	schema: z.ZodType<T>,
	value: unknown,
	what: string,
): T {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	throw new Error(
		problemsOf(result.error, value, what)
			.map((line) => `${line}.`)
			.join("\n"),
	);
}

/** One line per problem. */
export function problemsOf(
	{ issues }: z.ZodError,
	value: unknown,
	what: string,
): string[] {
	return issues.map((issue) => {
		const place = issue.path.length > 0 ? issue.path.join("/") : what;
		return problem(issue, place, isMissing(issue, value));
	});
}

function problem(
	issue: z.core.$ZodIssue,
	place: string,
	isMissing: boolean,
): string {
	if (isMissing) return `missing required property ${place}`;
	if (issue.code === "unrecognized_keys")
		return `${place} has an unknown property ${issue.keys.join(", ")}: remove it, or correct its name`;
	if (issue.code === "invalid_value")
		return `${place} must be one of ${issue.values.join(", ")}`;
	return `${place}: ${issue.message.replace(/^Invalid input: /, "")}`;
}

function isMissing({ code, path }: z.core.$ZodIssue, value: unknown): boolean {
	if (code === "unrecognized_keys" || path.length === 0) return false;
	const found = path.reduce<unknown>(
		(it, key) => (it as Record<PropertyKey, unknown> | undefined)?.[key],
		value,
	);
	return found === undefined;
}
