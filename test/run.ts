/** The commands that run tests by other tools, one after the other, and end with the first that fails. */
import { spawnSync } from "node:child_process";
import { main, options } from "../scripts/util/cli.ts";

const vitest = ["node_modules/vitest/vitest.mjs", "run"];
const slow = [...vitest, "--config", "test/vitest.slow.config.ts"];
const types = [
	["node_modules/typescript-7/bin/tsc", "-p", "."],
	["node_modules/typescript/bin/tsc", "-p", "test/types"],
];

interface Command {
	help: string;
	/** The arguments of Node, for each step. */
	steps: string[][];
}

const COMMANDS: Record<string, Command> = {
	all: {
		help: `
Runs everything that must pass before and after a change: lint, drift check, types, and the tests.
One test: npx vitest run <file> -t <name>. Watch mode: npx vitest <folder>.

Usage: npm test
`,
		steps: [["scripts/lint.ts"], ["scripts/check.ts"], ...types, vitest],
	},
	types: {
		help: `
Checks the types of everything with TypeScript 7, and those that users see with TypeScript 5 too.

Usage: npm run test:types
`,
		steps: types,
	},
	docs: {
		help: `
Tests the docs and the sandbox's page in a real browser: clicks, keyboard, accessibility, weight.
One file: npx vitest run --config test/vitest.slow.config.ts <file>.

Usage: npm run test:docs
`,
		steps: [[...slow, "browser"]],
	},
	package: {
		help: `
Packs the package, and tests it in an empty project: imports, types, recipes, sizes.

Usage: npm run test:package
`,
		steps: [[...slow, "slow"]],
	},
};

const [name = ""] = process.argv.splice(2, 1);
await main(async () => {
	const { help, steps } = COMMANDS[name] as Command;
	options(help, {});
	for (const step of steps) {
		const { status } = spawnSync(process.execPath, step, { stdio: "inherit" });
		if (status !== 0) process.exit(status ?? 1);
	}
});
