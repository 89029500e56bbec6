/** The command `check`: recorded traffic against the descriptions. */
import { commandLine, main } from "../scripts/util/cli.ts";
import { check } from "./check.ts";
import { describedApis } from "./described.ts";
import { readRecorded } from "./read.ts";
import { deviationCount, markdownReport, plainReport } from "./report.ts";

const HELP = `
Compares recorded requests and responses with the descriptions: what the vendor does and no description says. Secrets are never
printed.

Usage: npx crm-contact-apis check [options] <file or folder> ...
  A file is a HAR file, as browsers and proxies save it, or has one {"request": ..., "response": ...} in each line.
  --server <api>=<url>   the address that stands for the vendor's, for example zyntro=https://proxy.example; may be repeated
  --json                 prints the report as JSON
  --markdown             prints the report as Markdown, for an issue
  --show-values          prints e-mail addresses, phone numbers and other values that error texts quote
  --fail-on deviation    exits with 1 if there is a deviation
`;

export function runCheck(): Promise<void> {
	return main(async () => {
		const { values, positionals } = commandLine(HELP, {
			server: { type: "string", multiple: true },
			json: { type: "boolean" },
			markdown: { type: "boolean" },
			"show-values": { type: "boolean" },
			"fail-on": { type: "string" },
		});
		if (positionals.length === 0)
			throw new Error(
				"Name a HAR file, a file of JSON lines, or a folder with some. --help lists the options.",
			);
		const failOn = values["fail-on"];
		if (failOn !== undefined && failOn !== "deviation")
			throw new Error(
				`--fail-on ${failOn} is unknown: write --fail-on deviation.`,
			);
		const apis = await describedApis();
		const servers = serversOf(
			(values.server as string[] | undefined) ?? [],
			apis.map(({ api }) => api.name),
		);
		const exchanges = await readRecorded(positionals);
		const report = check(
			apis,
			exchanges,
			servers,
			Boolean(values["show-values"]),
		);
		console.log(
			values.json
				? JSON.stringify(report, null, 2)
				: values.markdown
					? markdownReport(report)
					: plainReport(report),
		);
		if (failOn && deviationCount(report) > 0) process.exitCode = 1;
	});
}

function serversOf(given: string[], names: string[]): Record<string, string> {
	return Object.fromEntries(
		given.map((text) => {
			const [, name = "", url = ""] = /^([^=]*)=(.*)$/.exec(text) ?? [];
			if (!names.includes(name) || !URL.canParse(url))
				throw new Error(
					`--server ${text} is not valid: write <api>=<url> with one of ${names.join(", ")}.`,
				);
			return [name, url];
		}),
	);
}
