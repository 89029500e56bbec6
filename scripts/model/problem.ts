/** What is wrong with a description, where, and how to fix it. */

/** A fault at a JSON pointer of one document. */
export interface Fault {
	pointer: string;
	/** What is wrong, as a sentence without its full stop. */
	what: string;
	/** How to fix it, as a sentence without its full stop; empty where a linter does not say it. */
	fix: string;
}

/** A fault with the place where the author finds it. */
export interface Problem extends Fault {
	file: string;
	/** From 1 on; undefined where there is no file to look into. */
	line?: number;
	column?: number;
}

/** So many lines fit a screen; the rest is counted. */
const MAX_LINES = 30;

/** One line: `file:line:column #/pointer: what is wrong. How to fix it.` */
export function problemLine(problem: Problem): string {
	const { file, line, column, pointer, what, fix } = problem;
	const place = [file, line, column].filter((part) => part !== undefined);
	return `${place.join(":")}${pointer && ` #${pointer}`}: ${sentence(what)}${fix && ` ${sentence(fix)}`}`;
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Lines as a report that ends: those that do not fit are counted. */
export function capped(lines: string[], max = MAX_LINES): string[] {
	return lines.length <= max
		? lines
		: [...lines.slice(0, max), `... and ${lines.length - max} more.`];
}

/** A description, or several, that nothing can be made of. */
export class DescriptionError extends Error {
	override readonly name = "DescriptionError";
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		super(capped([...new Set(problems.map(problemLine))]).join("\n"));
		this.problems = problems;
	}
}
