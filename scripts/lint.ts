/** Checks the descriptions: Redocly's strict ruleset, and Spectral's together with our own rules. */
import { findSpecs } from "./model/api.ts";
import { main, options, step } from "./util/cli.ts";
import { runTool } from "./util/process.ts";

const HELP = `
Lints each spec/<api>/openapi.yaml with Redocly (redocly.yaml) and Spectral (.spectral.js, whose own rules are in
scripts/lint/). Prints what they say only when they find something; a warning counts like an error.

Usage: npm run lint:spec -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
`;

const LINTERS = [
	{
		bin: "redocly",
		packageName: "@redocly/cli",
		args: ["lint", "--lint-config=error"],
	},
	{
		bin: "spectral",
		packageName: "@stoplight/spectral-cli",
		args: ["lint", "--fail-severity=warn"],
	},
];

/** What each linter that found something says. */
export async function lint(
	specDir: string,
	log: (line: string) => void = console.log,
): Promise<{ linter: string; report: string }[]> {
	const files = (await findSpecs(specDir)).map(({ file }) => file);
	const runs = LINTERS.map(async ({ bin, packageName, args }) => {
		const run = () => runTool(packageName, bin, [...args, ...files]);
		const { code, stdout, stderr } = await step(`${bin} lint`, run, log);
		return code === 0 ? [] : [{ linter: bin, report: `${stdout}${stderr}` }];
	});
	return (await Promise.all(runs)).flat();
}

if (import.meta.main)
	await main(async () => {
		const { spec } = options(HELP, {
			spec: { type: "string", default: "spec" },
		});
		const findings = await step("lint descriptions", () => lint(spec));
		for (const { linter, report } of findings)
			console.log(`\n${linter}:\n${report.trim()}\n`);
		if (findings.length > 0)
			throw new Error(
				`Lint failed: ${findings.map(({ linter }) => linter).join(" and ")} found problems in ${spec}/; each message above says where.`,
			);
	});
