/** Runs random commands on a model and on a sandbox of its own. The models know the rules alone, nothing of the cores. */
import fc, { type Arbitrary, type AsyncCommand } from "fast-check";
import type { Sandbox } from "../../../sandbox/index.ts";
import { opened } from "../calls.ts";

type Command<Model extends object> = AsyncCommand<Model, Sandbox>;

/** A command from what it does: it changes the model, calls the sandbox, and compares the two. */
export function command<Model extends object>(
	name: string,
	run: (model: Model, sandbox: Sandbox) => Promise<void>,
): Command<Model> {
	return { check: () => true, run, toString: () => name };
}

/** `initial` arranges the sandbox, and returns the model of it. */
export async function runModel<Model extends object>(
	initial: (sandbox: Sandbox) => Model,
	commands: Arbitrary<Command<Model>>[],
): Promise<void> {
	await fc.assert(
		fc.asyncProperty(
			fc.commands(commands, { maxCommands: 25, size: "max" }),
			async (sequence) => {
				await using sandbox = await opened();
				await fc.asyncModelRun(
					() => ({ model: initial(sandbox), real: sandbox }),
					sequence,
				);
			},
		),
		{ numRuns: Number(process.env.MODEL_RUNS ?? 60) },
	);
}
