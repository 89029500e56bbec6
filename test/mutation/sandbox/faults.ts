/** Faults written from the rules alone: each is put into the sandbox as its tests load it, and a test has to fail. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createVitest, type TestModule } from "vitest/node";
import { parse } from "yaml";

export const FOLDER = "test/mutation/sandbox/faults";
const CONFIG = "test/mutation/sandbox/vitest.config.ts";

export interface Fault {
	/** The file that lists it, without its ending: `zyntro.updateFieldData`. */
	operation: string;
	/** The id of the rule that it breaks, */
	rule?: string;
	/** or the case of the row in the error table. */
	error?: string;
	/** What goes wrong. */
	breaks: string;
	/** The source file. */
	file: string;
	/** A text that the file has once, */
	find: string;
	/** and what stands there instead. */
	replace: string;
}

export function readFaults(folder = FOLDER): Fault[] {
	return readdirSync(folder)
		.sort()
		.flatMap((name) =>
			parse(readFileSync(join(folder, name), "utf8")).map(
				(fault: Omit<Fault, "operation">) => ({
					...fault,
					operation: name.replace(/\.yaml$/, ""),
				}),
			),
		);
}

export const title = ({ operation, rule, error, breaks }: Fault) =>
	`${operation} ${rule ?? error}: ${breaks}`;

/** The source with the fault in it; throws when the fault was written for another source. */
export function seeded(fault: Fault, source: string): string {
	const [before, after, ...more] = source.split(fault.find);
	if (before === undefined || after === undefined || more.length > 0)
		throw new Error(
			`${title(fault)}\n  ${fault.file} has this text ${after === undefined ? "nowhere" : "more than once"}, so the fault cannot be put in: change \`find\` in ${FOLDER}/${fault.operation}.yaml.\n  ${fault.find}`,
		);
	return before + fault.replace + after;
}

/**
 * Tries one fault after the other, and tells each with the test that failed, if one did. The files stay as they are: the
 * text is changed as a test loads it.
 */
export async function* tryFaults(
	faults: Fault[],
): AsyncGenerator<{ fault: Fault; caughtBy?: string }> {
	const trials = faults.map((fault) => ({
		fault,
		file: resolve(fault.file),
		source: seeded(fault, readFileSync(fault.file, "utf8")),
	}));
	let current: { file: string; source: string } | undefined;
	const vitest = await createVitest(
		{
			config: CONFIG,
			watch: false,
			reporters: [{}],
			bail: 1,
			// One process at a time, and nothing kept from the run before.
			maxWorkers: 1,
			fsModuleCache: false,
		},
		{
			plugins: [
				{
					name: "fault",
					enforce: "pre",
					transform: (_, id) =>
						id === current?.file ? current.source : undefined,
				},
			],
		},
	);
	const run = async () => {
		const tests = await vitest.globTestSpecifications();
		const { testModules } = await vitest.runTestSpecifications(tests);
		return testModules.map(failureOf).find((failed) => failed !== undefined);
	};
	try {
		const wrong = await run();
		if (wrong)
			throw new Error(
				`"${wrong}" fails without any fault, so no fault could be told by it: mend what "npm test" shows.`,
			);
		for (const trial of trials) {
			current = trial;
			vitest.invalidateFile(trial.file);
			yield { fault: trial.fault, caughtBy: await run() };
			vitest.invalidateFile(trial.file);
		}
	} finally {
		await vitest.close();
		process.exitCode = 0; // Vitest takes each failed test for a failure of this process.
	}
}

/** The first test of a module that failed. A module that cannot be loaded proves nothing. */
function failureOf(module: TestModule): string | undefined {
	const [failed] = module.children.allTests("failed");
	if (failed) return failed.fullName;
	const [error] = module.errors();
	if (error)
		throw new Error(
			`${module.relativeModuleId} cannot be loaded: ${error.message}`,
		);
	return undefined;
}
