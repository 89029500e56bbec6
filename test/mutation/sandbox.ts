/** Judges the tests of the sandbox: by faults that were written from the rules alone, then by Stryker's mutants. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { main, options } from "../../scripts/cli.ts";
import { complain, type Explanation, judge, list, table } from "./judge.ts";
import { FOLDER, readFaults, title, tryFaults } from "./sandbox/faults.ts";
import { runMutants } from "./sandbox/mutants.ts";

const SURVIVORS = "test/mutation/sandbox/survivors.yaml";
const HELP = `
Judges the fast tests of the sandbox. First the faults of ${FOLDER}, written from the rules alone:
each is put into the sandbox as the tests load it, and one of them has to fail. Then Stryker's mutants of the cores: fails
on a score under that of test/mutation/sandbox/stryker.json, and on a mutant that survives and that
${SURVIVORS} does not explain. The working tree stays as it is. All takes a quarter of an hour.

Usage: npm run mutate:sandbox -- [options]
  --faults <text>  tries the faults alone whose operation, rule or sentence has the text; "" for all
  --mutate <file>  runs the mutants of one file alone
`;

if (import.meta.main)
	await main(async () => {
		const { faults, mutate } = options(HELP, {
			faults: { type: "string" },
			mutate: { type: "string" },
		});
		if (mutate === undefined) await judgeByFaults(faults ?? "");
		if (faults === undefined) await judgeByMutants(mutate);
	});

async function judgeByFaults(part: string): Promise<void> {
	const faults = readFaults().filter((fault) => title(fault).includes(part));
	if (faults.length === 0)
		throw new Error(
			`No fault has "${part}" in its operation, rule or sentence: look into ${FOLDER}.`,
		);
	const tried: { class: string; name: string; caughtBy?: string }[] = [];
	for await (const { fault, caughtBy } of tryFaults(faults)) {
		console.error(`${caughtBy ? "caught  " : "SURVIVED"} ${title(fault)}`);
		tried.push({ class: fault.operation, name: title(fault), caughtBy });
	}
	const judgement = judge(tried, ({ caughtBy }) => caughtBy, []);
	console.log(table(judgement, "faults"));
	if (judgement.unexplained.length > 0)
		throw new Error(
			`No test catches ${judgement.unexplained.length} faults: write the tests in test/sandbox that the rules ask for.\n${list(judgement.unexplained)}`,
		);
}

async function judgeByMutants(file?: string): Promise<void> {
	const mutants = await runMutants(file);
	const explanations: Explanation[] = parse(await readFile(SURVIVORS, "utf8"));
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
