/** Names that a request asked for, and that its response passes over without a word. */

type Path = string[];

/**
 * Keeps the names that a body asks for, and adds to the response, under `name`, those that it neither lists as done nor
 * mentions in a warning.
 */
export function skippedNames(
	name: string,
	{ asked, done, warned }: { asked: Path; done: Path; warned: Path },
) {
	return (body: unknown) => {
		const fields = at(body, asked) ?? {};
		const names = Object.keys(fields).filter(
			(name) => (fields as Record<string, unknown>)[name] !== undefined,
		);
		return (response: object): object => {
			const listed = [at(response, done) ?? []].flat();
			const warnings = [at(response, warned) ?? []].flat().map(String);
			const isReported = (name: string) =>
				listed.includes(name) || warnings.some((text) => mentions(text, name));
			return { ...response, [name]: names.filter((it) => !isReported(it)) };
		};
	};
}

function at(value: unknown, path: Path): unknown {
	return path.reduce((inner, key) => (inner as never)?.[key], value);
}

/** As a word: `stageId must be a number` mentions `stageId`, not `stage`. */
function mentions(text: string, name: string): boolean {
	return ` ${text} `
		.split(name)
		.some(
			(before, nth, all) =>
				nth < all.length - 1 &&
				/\W$/.test(before) &&
				/^\W/.test(all[nth + 1] as string),
		);
}
