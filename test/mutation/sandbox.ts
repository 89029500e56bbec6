/** Judges the tests of the sandbox by Stryker's mutants of its cores. */
import { existsSync } from "node:fs";
import { main, options } from "../../scripts/util/cli.ts";
import { complain, judge, readExplanations, table } from "./judge.ts";

const SURVIVORS = "test/mutation/sandbox/survivors.yaml";
const HELP = `
Runs Stryker over the cores of the sandbox: fails below the score in test/mutation/sandbox/stryker.json, and on a mutant
that survives without an explanation in ${SURVIVORS}.

Usage: npm run mutate:sandbox -- [options]
  --mutate <file>  mutates one file
`;

if (import.meta.main)
	await main(async () => {
		const { mutate } = options(HELP, { mutate: { type: "string" } });
		if (mutate !== undefined && !existsSync(mutate))
			throw new Error(`There is no file ${mutate} to mutate.`);
		await judgeByMutants(mutate);
	});

async function judgeByMutants(file?: string): Promise<void> {
	const { runMutants } = await import("./sandbox/mutants.ts");
	const mutants = await runMutants(file);
	const explanations = await readExplanations(SURVIVORS);
	const judgement = judge(
		mutants,
		({ killed }) => (killed ? "a test" : undefined),
		explanations.filter(({ mutant }) => mutant.startsWith(file ?? "")),
	);
	console.log(table(judgement, "mutants"));
	complain(
		judgement,
		"write the test in test/sandbox, or remove what is not needed",
		SURVIVORS,
	);
}
