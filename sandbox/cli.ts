/** Serves the sandbox. */
import { readFile } from "node:fs/promises";
import { main, options } from "../scripts/cli.ts";
import { createSandbox } from "./index.ts";

const HELP = `
Serves a sandbox of all APIs on one port: stateful, in memory, and with the vendors' own paths under the API's name.
A page at / shows what is stored; /_sandbox controls it (see sandbox/README.md).

Usage: npm run sandbox -- [options], or npx crm-contact-apis sandbox [options]
  --port <number>  the port (default: 4020)
  --host <name>    the address to listen on (default: 127.0.0.1); the control plane answers this machine alone
  --seed <file>    a JSON file with the records to start with; sandbox/seed.schema.json says how (default: sandbox/seed.json)
  --db <file>      a SQLite file that keeps the state; one that has records goes on where it was
`;

/** Starts the sandbox and tells its address. */
export async function startSandbox(
	port: number,
	{ host, seed, db }: { host?: string; seed?: string; db?: string } = {},
): Promise<string> {
	const sandbox = await createSandbox({
		db,
		...(seed !== undefined && { seed: await readJson(seed) }),
	});
	return sandbox.listen({ port, host });
}

async function readJson(file: string) {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch (error) {
		throw new Error(
			`${file} cannot be read as JSON: ${(error as Error).message}`,
		);
	}
}

/** Runs the command line. */
export function runSandbox(): Promise<void> {
	return main(async () => {
		const { port, ...values } = options(HELP, {
			port: { type: "string", default: "4020" },
			host: { type: "string" },
			seed: { type: "string" },
			db: { type: "string" },
		});
		const address = await startSandbox(Number(port), values);
		console.log(`Sandbox at ${address}\nStop with Ctrl+C.`);
	});
}
