/** Serves the sandbox. */
import { randomBytes } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { main, options } from "../scripts/util/cli.ts";
import { portOf } from "../scripts/util/server.ts";
import { isLoopback } from "./access.ts";
import { curlCommands, findApis, missingCores } from "./apis.ts";
import { createSandbox } from "./index.ts";
import { readSeed } from "./seed.ts";

const HELP = `
Serves a sandbox of all APIs on one port: stateful, in memory, at the vendors' own paths below the API's name.
A page at / shows what is stored; /_sandbox controls it and lists its endpoints.

Usage: npm run sandbox -- [options], or npx crm-contact-apis sandbox [options]
  --port <number>  the port (default: 4020)
  --host <name>    the address to listen on (default: 127.0.0.1)
  --token <text>   what callers of the page and the control plane send; without it, only this machine can call
                   them, and a host that other machines reach gets a token of its own
  --seed <file>    a JSON file with the records to start with, as GET /_sandbox/state returns them
  --db <file>      a SQLite file that keeps the state; one that has records continues with them (needs Node 22.13 or later)
`;

interface Options {
	host?: string;
	token?: string;
	seed?: string;
	db?: string;
	docs?: string;
}

/** Starts the sandbox and returns its address. */
export async function startSandbox(
	port: number,
	{ host, token, seed, db, docs }: Options = {},
): Promise<string> {
	const sandbox = await createSandbox({
		db,
		token,
		docs,
		...(seed !== undefined && { seed: await seedOf(seed) }),
	});
	const address = await sandbox.listen({ port, host });
	for (const line of await missingCores()) console.log(line);
	return address;
}

async function seedOf(file: string) {
	const { tables } = await findApis();
	try {
		const seed = JSON.parse(await readFile(file, "utf8"));
		readSeed(tables, seed);
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
			token: { type: "string" },
			seed: { type: "string" },
			db: { type: "string" },
		});
		const { host = "127.0.0.1", seed, db } = values;
		const isContinued = seed && db && (await isFilled(db));
		const isLocal = host === "localhost" || isLoopback(host);
		const generated =
			isLocal || values.token ? undefined : randomBytes(12).toString("hex");
		const token = values.token ?? generated;
		const address = await startSandbox(portOf(port), { ...values, token });
		if (isContinued)
			console.log(
				`${db} continues with its own records: those of ${seed} are used at the next reset.`,
			);
		if (generated)
			console.log(`Token of the page and the control plane: ${generated}`);
		for (const line of await curlCommands(address)) console.log(line);
		console.log(`Sandbox at ${address}\nStop with Ctrl+C.`);
	});
}
