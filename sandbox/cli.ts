/** Serves the sandbox. */
import { readFile, stat } from "node:fs/promises";
import { main, options } from "../scripts/util/cli.ts";
import { portOf } from "../scripts/util/server.ts";
import { createSandbox } from "./index.ts";
import { readSeed } from "./seed.ts";

const HELP = `
Serves a sandbox of all APIs on one port: stateful, in memory, and with the vendors' own paths under the API's name.
A page at / shows what is stored; /_sandbox controls it (see sandbox/README.md).

Usage: npm run sandbox -- [options], or npx crm-contact-apis sandbox [options]
  --port <number>  the port (default: 4020)
  --host <name>    the address to listen on (default: 127.0.0.1); the control plane answers this machine alone
  --seed <file>    a JSON file with the records to start with; sandbox/seed.schema.json says how (default: sandbox/seed.json)
  --db <file>      a SQLite file that keeps the state; one that has records goes on where it was (needs Node 22.13 or later)
`;

/** Starts the sandbox and tells its address. */
export async function startSandbox(
	port: number,
	{ host, seed, db }: { host?: string; seed?: string; db?: string } = {},
): Promise<string> {
	const sandbox = await createSandbox({
		db,
		...(seed !== undefined && { seed: await seedOf(seed) }),
	});
	return sandbox.listen({ port, host });
}

async function seedOf(file: string) {
	try {
		const seed = JSON.parse(await readFile(file, "utf8"));
		readSeed(seed);
		return seed;
	} catch (error) {
		throw new Error(`${file} cannot be the seed: ${(error as Error).message}`);
	}
}

async function isFilled(file: string) {
	const { size } = await stat(file).catch(() => ({ size: 0 }));
	return size > 0;
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
		const { seed, db } = values;
		const goesOn = seed && db && (await isFilled(db));
		const address = await startSandbox(portOf(port), values);
		if (goesOn)
			console.log(
				`${db} goes on with its own records: those of ${seed} come with a reset alone.`,
			);
		console.log(`Sandbox at ${address}\nStop with Ctrl+C.`);
	});
}
