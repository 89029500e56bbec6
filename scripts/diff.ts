/** The gate for breaking changes: what changed for a caller since a revision, and whether what breaks is declared. */
import { readFile } from "node:fs/promises";
import type { Change } from "./diff/change.ts";
import { readChangelog } from "./diff/changelog.ts";
import { judge, type Verdict } from "./diff/gate.ts";
import { apisAt } from "./diff/revision.ts";
import { loadApis } from "./model/load.ts";
import { columns, commandLine, main } from "./util/cli.ts";

const HELP = `
Compares each description, as it stands in the working tree, with its bundle at a git revision, and lists what changed
for a caller. A breaking change needs a higher major version in the description's info.version and an entry for it in
CHANGELOG.md; the command fails without.

Usage: npm run diff:spec -- <git ref> [options]
  --spec <folder>  the folder with the descriptions (default: spec)
  --out <folder>   the folder with the bundles at the revision (default: generated)
`;

/** Judges all APIs that are in the working tree or were at the revision. */
export async function diff(
	ref: string,
	specDir: string,
	outDir: string,
): Promise<Verdict[]> {
	const before = await apisAt(ref, specDir, outDir);
	const after = new Map(
		(await loadApis(specDir)).map((api) => [api.name, api]),
	);
	const text = await readFile("CHANGELOG.md", "utf8").catch(() => "");
	const changelog = readChangelog(text);
	const names = [...new Set([...before.keys(), ...after.keys()])].sort();
	return Promise.all(
		names.map((name) => judge(before.get(name), after.get(name), changelog)),
	);
}

function table({ api, changes }: Verdict): string {
	const of = (kind: Change["class"]) =>
		changes.filter((change) => change.class === kind);
	const rows = [...of("breaking"), ...of("compatible")].map((change) => [
		`  ${change.class}`,
		change.where,
		change.what,
	]);
	const wording = of("wording").length;
	return [
		`${api}: ${of("breaking").length} breaking, ${of("compatible").length} compatible, ${wording} of wording alone`,
		...(rows.length > 0 ? [columns(rows)] : []),
	].join("\n");
}

if (import.meta.main)
	await main(async () => {
		const { values, positionals } = commandLine(HELP, {
			spec: { type: "string", default: "spec" },
			out: { type: "string", default: "generated" },
		});
		const [ref, ...more] = positionals;
		if (ref === undefined || more.length > 0)
			throw new Error(
				"Name one git revision to compare with, such as: npm run diff:spec -- HEAD~1",
			);
		const verdicts = await diff(ref, values.spec, values.out);
		console.log(verdicts.map(table).join("\n\n"));
		const faults = verdicts.flatMap(({ fault }) => fault ?? []);
		if (faults.length > 0) throw new Error(`\n${faults.join("\n")}`);
	});
