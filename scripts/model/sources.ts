/** The files of a description as they were written: their values, and the line and column of each. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import {
	type Alias,
	type Document,
	isMap,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from "yaml";
import { segments } from "./description.ts";
import type { Problem } from "./problem.ts";

interface Source {
	value: unknown;
	document?: Document;
	lines: LineCounter;
	problem?: Problem;
}

export class Sources {
	readonly #files = new Map<string, Source | undefined>();

	/** The value of a file; undefined for one that does not exist. */
	readonly content = (file: string): unknown => this.#open(file)?.value;

	/** What is wrong with the files that were read so far; of each file the first fault alone, since others follow from it. */
	get problems(): Problem[] {
		return [...this.#files.values()].flatMap((source) => source?.problem ?? []);
	}

	/** A problem with its line and column, or those of the nearest value that holds its place. */
	locate(problem: Problem): Problem {
		const source = this.#files.get(problem.file);
		if (problem.line !== undefined || !source?.document) return problem;
		const offset = offsetOf(source.document, segments(problem.pointer));
		return { ...problem, ...position(source.lines, offset) };
	}

	#open(file: string): Source | undefined {
		if (!this.#files.has(file)) this.#files.set(file, read(file));
		return this.#files.get(file);
	}
}

const QUOTES =
	"a text that contains `: ` or ` #`, or starts with a special character, needs quotes";

/** What helps with an error of the YAML parser, by its code. */
const FIXES: Record<string, string> = {
	DUPLICATE_KEY: "Remove or rename one of the two keys",
	MULTIPLE_DOCS: "Leave one document: remove the line `---`",
	TAB_AS_INDENT: "Indent with spaces",
};

function read(file: string): Source | undefined {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		if (["ENOENT", "ENOTDIR"].includes(code)) return undefined;
		return {
			value: undefined,
			lines: new LineCounter(),
			problem: {
				file,
				pointer: "",
				what: `the file cannot be read (${code})`,
				fix: "Make it a file that can be read",
			},
		};
	}
	const lines = new LineCounter();
	if (![".yaml", ".yml", ".json"].includes(extname(file)))
		return { value: text, lines };
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
	});
	const [error] = document.errors;
	const fault = (offset: number, what: string, fix: string): Source => ({
		value: undefined,
		lines,
		problem: { file, pointer: "", ...position(lines, offset), what, fix },
	});
	if (error)
		return fault(
			error.pos[0],
			`invalid YAML: ${error.message.replace(/\.$/, "")}`,
			FIXES[error.code] ?? `Correct the syntax; ${QUOTES}`,
		);
	const alias = unresolved(document);
	if (alias)
		return fault(
			alias.range?.[0] ?? 0,
			`nothing has the anchor \`&${alias.source}\` before this alias`,
			`Add the anchor; ${QUOTES}`,
		);
	// The author's own file: many aliases are no attack.
	const value = document.toJS({ maxAliasCount: -1 });
	if (value === null || value === undefined)
		return fault(
			0,
			"the file is empty",
			"Write its content, or remove it and the references to it",
		);
	return { value, document, lines };
}

/** The first alias that names no anchor. */
function unresolved(document: Document): Alias | undefined {
	let found: Alias | undefined;
	visit(document, {
		Alias(_, alias) {
			if (alias.resolve(document)) return undefined;
			found = alias;
			return visit.BREAK;
		},
	});
	return found;
}

function position(lines: LineCounter, offset: number) {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Where a value starts: at its key, if it has one. */
function offsetOf(document: Document, keys: string[]): number {
	let node: unknown = document.contents;
	let offset = document.contents?.range?.[0] ?? 0;
	for (const key of keys) {
		const pair = isMap(node)
			? node.items.find((item) => String(item.key) === key)
			: undefined;
		const next: unknown = pair
			? pair.value
			: isSeq(node)
				? node.items[Number(key)]
				: undefined;
		const start = ((pair?.key ?? next) as Node | undefined)?.range?.[0];
		if (start === undefined) break;
		offset = start;
		node = next;
	}
	return offset;
}
