/** Spec mutation testing: changes each description in one place at a time, and looks whether a fast check notices. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { builtApis } from "../../scripts/mock.ts";
import type { Api } from "../../scripts/model/api.ts";
import { main, options } from "../../scripts/util/cli.ts";
import { COVER, writeCover } from "./cover.ts";
import { complain, judge, table } from "./judge.ts";
import { type Mutant, mutants } from "./mutants.ts";
import { noticedBy } from "./notice.ts";

const HELP = `
Changes each built description in one place at a time, and runs the fast checks (test/contract/checks.ts) against each
change. Prints what was noticed, by class of change; fails on a change that nothing noticed and that
test/mutation/survivors.yaml does not explain.

Usage: npm run mutate:spec -- [options]
  --cover  chooses the smallest part of the corpus that notices what the whole notices, and writes ${COVER}
`;
const SURVIVORS = "test/mutation/survivors.yaml";

if (import.meta.main)
	await main(async () => {
		const { cover } = options(HELP, { cover: { type: "boolean" } });
		const apis = await builtApis();
		for (const { name, document } of apis) {
			const check = noticedBy(name, document);
			if (check)
				throw new Error(
					`The check "${check}" fails on ${name} as it is built, so no change could be told by it: run "npm run build", then mend what "npm test" shows.`,
				);
		}
		if (cover) return writeCover(apis);
		const explanations = parse(await readFile(SURVIVORS, "utf8"));
		const judgement = judge(
			mutantsOf(apis),
			({ api, document }) => noticedBy(api, document),
			explanations,
		);
		console.log(table(judgement, "class of change"));
		const kills = [...judgement.by].sort(([, a], [, b]) => b - a);
		console.log(
			`\nNoticed first by: ${kills.map(([name, count]) => `${name} ${count}`).join(", ")}.`,
		);
		complain(
			judgement,
			"restate what the vendor's page says there in test/vendor",
			SURVIVORS,
		);
	});

/** The mutants of all APIs, with a line of progress for each API. */
function* mutantsOf(apis: Api[]): Generator<Mutant> {
	for (const { name, document } of apis) {
		console.error(`changing ${name} ...`);
		yield* mutants(name, document);
	}
}
