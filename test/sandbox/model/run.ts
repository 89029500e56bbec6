/** Runs random commands on a model and on a sandbox of its own. The models know the rules alone, nothing of the cores. */
import fc, { type Arbitrary, type AsyncCommand } from "fast-check";
import { newWorld, type World } from "../world.ts";

export type Command<Model extends object> = AsyncCommand<Model, World>;

/** A command from what it does: it tells the model, calls the sandbox, and compares the two. */
export function command<Model extends object>(
	name: string,
	run: (model: Model, world: World) => Promise<void>,
): Command<Model> {
	return { check: () => true, run, toString: () => name };
}

export async function runModel<Model extends object>(
	initial: () => Model,
	commands: Arbitrary<Command<Model>>[],
	runs = 60,
): Promise<void> {
	await fc.assert(
		fc.asyncProperty(
			fc.commands(commands, { maxCommands: 25, size: "max" }),
			async (sequence) => {
				await using world = await newWorld();
				await fc.asyncModelRun(
					() => ({ model: initial(), real: world }),
					sequence,
				);
			},
		),
		{ numRuns: runs },
	);
}
