#!/usr/bin/env node
/** The package's commands: `crm-contact-apis sandbox` and `crm-contact-apis check`. */
import * as module from "node:module";

// Node keeps what it made of the sources; not every Node 20 can.
module.enableCompileCache?.();

const COMMANDS: Record<string, () => Promise<void>> = {
	sandbox: async () => (await import("./cli.ts")).runSandbox(),
	check: async () => (await import("../traffic/cli.ts")).runCheck(),
};

const USAGE = `Usage: crm-contact-apis ${Object.keys(COMMANDS).join(" | ")} [options]; --help after the command lists them.`;

const [name = ""] = process.argv.splice(2, 1);
const command = COMMANDS[name];
if (command) await command();
else if (name === "--help") console.log(USAGE);
else {
	console.error(USAGE);
	process.exitCode = 1;
}
