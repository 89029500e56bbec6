/** Checks descriptions by the linters that everybody uses: Redocly (redocly.yaml) and Spectral (.spectral.js). */
import { resolve } from "node:path";
import { type Finished, runTool } from "../util/process.ts";
import type { Finding } from "./own.ts";

interface RedoclyReport {
	problems: {
		ruleId: string;
		message: string;
		suggest: string[];
		location: {
			source: { ref: string };
			pointer?: string;
			start?: { line: number; col: number };
		}[];
	}[];
}

type SpectralReport = {
	code: string | number;
	message: string;
	path: (string | number)[];
	range: { start: { line: number; character: number } };
	source?: string;
}[];

/** What Redocly finds; a warning counts like an error. */
export async function redoclyFindings(files: string[]): Promise<Finding[]> {
	const run = await runTool("@redocly/cli", "redocly", [
		"lint",
		"--format=json",
		"--lint-config=error",
		...files,
	]);
	// One report per file, one after the other.
	const reports = run.stdout.split(/(?<=^\})(?=\{)/m);
	return parsed<RedoclyReport>("Redocly", run, reports).flatMap(
		({ problems }) =>
			problems.map(({ ruleId, message, suggest, location: [place] }) => ({
				rule: `redocly ${ruleId}`,
				file: resolve(place?.source.ref ?? ""),
				line: place?.start?.line,
				column: place?.start?.col,
				pointer: place?.pointer?.replace(/^#/, "") ?? "",
				what: sentence(message),
				fix: suggest[0] ? `Did you mean ${suggest[0]}?` : "",
			})),
	);
}

/** What Spectral finds; a warning counts like an error. */
export async function spectralFindings(files: string[]): Promise<Finding[]> {
	const run = await runTool("@stoplight/spectral-cli", "spectral", [
		"lint",
		"--format=json",
		"--quiet",
		...files,
	]);
	return parsed<SpectralReport>("Spectral", run, [run.stdout]).flatMap(
		(results) =>
			results.map(({ code, message, path, range, source }) => ({
				rule: `spectral ${code}`,
				file: source ?? "",
				line: range.start.line + 1,
				column: range.start.character + 1,
				pointer: path
					.map((key) => `/${String(key).replaceAll("/", "~1")}`)
					.join(""),
				what: sentence(message),
				fix: "",
			})),
	);
}

function parsed<T>(linter: string, run: Finished, texts: string[]): T[] {
	try {
		return texts.map((text) => JSON.parse(text));
	} catch {
		throw new Error(`${linter} failed.\n${run.stderr || run.stdout}`);
	}
}

/** On one line, without its full stop. */
const sentence = (message: string) =>
	message.trim().replace(/\s+/g, " ").replace(/\.$/, "");
