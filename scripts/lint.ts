/** Checks the sources by Biome, and the descriptions by our own rules, Redocly's strict ruleset, and Spectral's. */
import { isAbsolute, relative } from "node:path";
import { redoclyFindings, spectralFindings } from "./lint/linters.ts";
import { type Finding, findingLine, isOurs, ownFindings } from "./lint/own.ts";
import { bundleApis, readDescriptions } from "./model/load.ts";
import { capped, DescriptionError, problemLine } from "./model/problem.ts";
import type { Read } from "./model/read.ts";
import { main, options, step } from "./util/cli.ts";
import { runTool } from "./util/process.ts";

const HELP = `
Checks the sources by Biome, and each spec/<api>/openapi.yaml by our own rules (scripts/lint/rules/), by Redocly
(redocly.yaml) and by Spectral (.spectral.js). A warning counts like an error. A description without a folder operations/
is not laid out as ours are: what the rules say of it is advice, unless nothing can be built of it.

Usage: npm run lint -- [options]
  --fix            lets Biome format the sources, and correct what it safely can
  --spec <folder>  the folder with the descriptions (default: spec)
`;

export interface Report {
	/** What has to be fixed. */
	errors: string[];
	/** What could be better in descriptions that are not laid out as ours. */
	advice: string[];
}

export async function lint(
	specDir: string,
	log: (line: string) => void = console.log,
): Promise<Report> {
	let read: Read[];
	try {
		read = await readDescriptions(specDir);
	} catch (error) {
		// Linters have no more to say of a file that cannot be read.
		return { errors: problemLines(error), advice: [] };
	}
	const files = read.map(({ file }) => file);
	const unbuildable = await bundleApis(read).then(() => [], problemLines);
	const linters = [
		// They would say the same of what cannot be built, in many lines.
		...(unbuildable.length > 0
			? []
			: [
					step("redocly", () => redoclyFindings(files), log),
					step("spectral", () => spectralFindings(files), log),
				]),
		step("our own rules", async () => read.flatMap(ownFindings), log),
	];
	/** Linters name files in their own ways. */
	const named = (finding: Finding): Finding => ({
		...finding,
		file: isAbsolute(specDir) ? finding.file : relative("", finding.file),
	});
	const found = (await Promise.all(linters)).flat().map(named).sort(byPlace);
	const theirs = read.filter((one) => !isOurs(one));
	const isAdvice = (finding: Finding) =>
		theirs.some(({ description }) => description.files.has(finding.file));
	const lines = (findings: Finding[]) => findings.map(findingLine);
	return {
		errors: [
			...new Set([
				...unbuildable,
				...lines(found.filter((finding) => !isAdvice(finding))),
			]),
		],
		advice: lines(found.filter(isAdvice)),
	};
}

/** Checks the sources; throws an error with what is wrong with them. */
async function lintSources(fix: boolean): Promise<void> {
	const { code, stdout, stderr } = await runTool("@biomejs/biome", "biome", [
		"check",
		...(fix ? ["--write"] : []),
	]);
	if (code !== 0)
		throw new Error(
			`${stdout}${stderr}\n"npm run lint -- --fix" corrects formatting, and what else is safe to correct.`,
		);
}

function problemLines(error: unknown): string[] {
	if (error instanceof DescriptionError) return error.problems.map(problemLine);
	return [(error as Error).message];
}

function byPlace(a: Finding, b: Finding): number {
	return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

if (import.meta.main)
	await main(async () => {
		const { spec, fix } = options(HELP, {
			spec: { type: "string", default: "spec" },
			fix: { type: "boolean", default: false },
		});
		await step("biome", () => lintSources(fix));
		const { errors, advice } = await step("lint descriptions", () =>
			lint(spec),
		);
		if (advice.length > 0)
			console.log(
				`\nAdvice on descriptions without a folder operations/, which does not fail the lint:\n${capped(advice).join("\n")}\n`,
			);
		if (errors.length > 0)
			throw new Error(
				`\n${capped(errors).join("\n")}\n\nLint failed with ${errors.length} ${errors.length === 1 ? "problem" : "problems"}.`,
			);
	});
