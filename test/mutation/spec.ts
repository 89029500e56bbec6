/** Judges the tables of bodies, the named examples and the lint by mutants of the descriptions. */
import { builtApis } from "../../scripts/model/built.ts";
import { main, options } from "../../scripts/util/cli.ts";
import { complain, judge, readExplanations, table } from "./judge.ts";
import { type Mutant, mutants } from "./spec/mutants.ts";
import { notices } from "./spec/notice.ts";

const EQUIVALENTS = "test/mutation/spec/equivalents.yaml";
const HELP = `
Changes each schema, parameter, status, security scheme and server of the descriptions in one place after the other, and
fails when the tables in test/contract/bodies, the named examples and the lint accept the change, unless
${EQUIVALENTS} says why it means the same.

Usage: npm run mutate:spec -- [options]
  --api <name>  mutates one description
`;

if (import.meta.main)
	await main(async () => {
		const { api } = options(HELP, { api: { type: "string" } });
		await judgeByMutants(api);
	});

async function judgeByMutants(only?: string): Promise<void> {
	const all = (await builtApis()).filter(({ name }) => !only || name === only);
	if (all.length === 0)
		throw new Error(`There is no API "${only}" in generated/.`);
	const explanations = await readExplanations(EQUIVALENTS);
	const noticeOf = new Map(all.map((api) => [api.name, notices(api)]));
	for (const { name, document } of all) {
		const fault = noticeOf.get(name)?.({ pointer: "", document });
		if (fault)
			throw new Error(
				`The description of ${name} fails unchanged (${fault}): run npm test, and fix it first.`,
			);
	}
	const judgement = judge(
		mutantsOf(),
		(mutant) => noticeOf.get(mutant.api)?.(mutant),
		explanations.filter(({ mutant }) =>
			all.some(({ name }) => mutant.startsWith(`${name} `)),
		),
	);
	console.log(table(judgement, "mutants"));
	const by = [...judgement.by].map(([check, count]) => `${check} ${count}`);
	console.log(`\nnoticed by: ${by.join(", ")}`);
	complain(
		judgement,
		"add a line to the operation's table in test/contract/bodies",
		EQUIVALENTS,
	);

	function* mutantsOf(): Generator<Mutant & { api: string }> {
		for (const { name, document } of all)
			for (const mutant of mutants(document))
				yield { ...mutant, api: name, name: `${name} ${mutant.name}` };
	}
}
