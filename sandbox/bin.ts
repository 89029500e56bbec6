#!/usr/bin/env node
/** The package's command: `crm-contact-apis sandbox`. */
import * as module from "node:module";

// Node keeps what it made of the sources; not every Node 20 can.
module.enableCompileCache?.();
const { runSandbox } = await import("./cli.ts");

const [command] = process.argv.splice(2, 1);
if (command === "sandbox") await runSandbox();
else {
	console.error(
		"Usage: crm-contact-apis sandbox [options]; --help lists the options.",
	);
	process.exitCode = 1;
}
