/** The lint of one description by Spectral and our own rules, in this process: the next run is ready at once. */
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { Document, Spectral } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import ruleset from "../lint/ruleset.ts";

/** A line for each finding: file, line and what is wrong. */
export async function lintFindings(file: string): Promise<string[]> {
	const entry = resolve(file);
	const spectral = new Spectral();
	spectral.setRuleset(ruleset);
	const text = await readFile(entry, "utf8");
	const results = await spectral.run(new Document(text, parsers.Yaml, entry));
	return results.map(({ source = entry, range, message, code }) =>
		[
			`${relative(process.cwd(), source)}:${range.start.line + 1}`,
			String(code),
			message,
		].join("  "),
	);
}
