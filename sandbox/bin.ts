#!/usr/bin/env node
/** The package's command: `crm-contact-apis sandbox`. */
import { runSandbox } from "./cli.ts";

const [command] = process.argv.splice(2, 1);
if (command === "sandbox") await runSandbox();
else {
	console.error(
		"Usage: crm-contact-apis sandbox [options]; --help after it lists them.",
	);
	process.exitCode = 1;
}
