/** Names that a request asked for, and that its answer passes over without a word. */

type Path = string[];

/**
 * Adds to an answer, under `name`, the names asked for that the answer neither lists as done nor begins a warning with.
 */
export function skippedNames(
	name: string,
	{ asked, done, warned }: { asked: Path; done: Path; warned: Path },
) {
	return (answer: object, input: object): object | undefined => {
		const listed = at(answer, done);
		const warnings = at(answer, warned) ?? [];
		if (!Array.isArray(listed) || !Array.isArray(warnings)) return undefined;
		const isTold = (asked: string) =>
			listed.includes(asked) ||
			warnings.some((warning) => beginsWith(String(warning), asked));
		const names = Object.keys(at(input, asked) ?? {});
		return { ...answer, [name]: names.filter((asked) => !isTold(asked)) };
	};
}

function at(value: unknown, path: Path): unknown {
	return path.reduce((inner, key) => (inner as never)?.[key], value);
}

/** `stageId must be a number` begins with `stageId`, not with `stage`. */
function beginsWith(text: string, name: string): boolean {
	return text.startsWith(name) && !/^\w/.test(text.slice(name.length));
}
