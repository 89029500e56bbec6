/** Measures the sandbox against a bare HTTP server and the mock: updateFieldData, in turns, each in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
	columns,
	countOf,
	main,
	options,
	step,
} from "../../scripts/util/cli.ts";
import { runNpm, runTool } from "../../scripts/util/process.ts";
import { mockPortOf } from "../../scripts/util/server.ts";

const HELP = `
Measures the packed sandbox, a node:http server that echoes, and the mock in turns: requests a second on updateFieldData, their
ratios, the sandbox's start and memory, how long a lookup takes in 1,000 and in 100,000 contacts, and the size of the
compiled validators.

Usage: npm run bench:sandbox -- [options]
  --rounds <number>   how often each is measured; the best round counts (default: 3)
  --seconds <number>  the length of a round (default: 5)
`;

const PORT = 4120;
const CONNECTIONS = 16;
const MAX_START_MS = 30_000;
const ORG = "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10";
const credentials = {
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: ORG,
};
const update = JSON.stringify({
	...credentials,
	contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
	fields: { status: "Warm", tags: "vip,priority", customFields: { cf_a: "1" } },
});
const UPDATE = "/apis/v2/public/crm/updateFieldData";
const ECHO = `require("node:http").createServer((request, response) => {
	const parts = [];
	request.on("data", (part) => parts.push(part));
	request.on("end", () => response.writeHead(200, { "Content-Type": "application/json" }).end(Buffer.concat(parts)));
}).listen(${PORT}, "127.0.0.1")`;

const servers = {
	"node:http": { args: ["-e", ECHO], url: `http://127.0.0.1:${PORT}/` },
	sandbox: {
		args: ["dist/sandbox/bin.js", "sandbox", "--port", String(PORT + 1)],
		url: `http://127.0.0.1:${PORT + 1}/zyntro${UPDATE}`,
	},
	mock: {
		args: ["scripts/mock.ts", "--port", String(PORT + 2)],
		url: `http://127.0.0.1:${mockPortOf("zyntro", PORT + 2)}${UPDATE}`,
	},
};

/** Starts a server and waits for its first response. */
async function start(args: string[], url: string) {
	const begun = performance.now();
	const child = spawn(process.execPath, args, { stdio: "ignore" });
	for (;;) {
		const response = await post(url, update).catch(() => undefined);
		if (response) return { child, milliseconds: performance.now() - begun };
		if (child.exitCode !== null)
			throw new Error(`${args[0]} has ended: is its port taken?`);
		if (performance.now() - begun > MAX_START_MS) {
			child.kill();
			throw new Error(`${args[0]} does not respond at ${url}.`);
		}
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

async function stop(child: ChildProcess) {
	child.kill();
	await once(child, "exit");
}

function post(url: string, body: string) {
	return fetch(url, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body,
	}).then((response) => response.text());
}

async function load(url: string, seconds: number): Promise<number> {
	const { stdout, stderr } = await runTool("autocannon", "autocannon", [
		...["--json", "--method", "POST", "--body", update],
		...["--headers", "Content-Type=application/json"],
		...["--connections", String(CONNECTIONS), "--duration", String(seconds)],
		url,
	]);
	const { requests, non2xx } = JSON.parse(stdout || `{"error":${stderr}}`);
	if (non2xx > 0) throw new Error(`${url} rejected ${non2xx} calls.`);
	return requests.average;
}

/** Milliseconds of an upsert that finds its contact among so many. */
async function lookup(contacts: number): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	const seed = JSON.parse(await readFile("sandbox/seed.json", "utf8"));
	seed["zyntro.contacts"] = Array.from({ length: contacts }, (_, number) => ({
		id: `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`,
		orgId: ORG,
		primaryEmail: `${number}@example.com`,
	}));
	const file = join(folder, "seed.json");
	await writeFile(file, JSON.stringify(seed));
	const { args, url } = servers.sandbox;
	const { child } = await start([...args, "--seed", file], url);
	const times: number[] = [];
	for (let number = 0; number < 500; number++) {
		const primaryEmail = `${(number * 7919) % contacts}@example.com`;
		const body = JSON.stringify({
			...credentials,
			member_id: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
			mode: "update",
			skip_entity: true,
			contact: { firstName: "A", primaryEmail },
		});
		const begun = performance.now();
		const response = await post(
			url.replace("updateFieldData", "addContactsFull"),
			body,
		);
		times.push(performance.now() - begun);
		if (!response.includes("success")) throw new Error(response);
	}
	await stop(child);
	await rm(folder, { recursive: true });
	return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

await main(async () => {
	const values = options(HELP, {
		rounds: { type: "string", default: "3" },
		seconds: { type: "string", default: "5" },
	});
	const rounds = countOf(values.rounds, "--rounds");
	const seconds = countOf(values.seconds, "--seconds");
	await step("pack", () => runNpm("run", "prepack"));
	const best: Record<string, number> = {};
	let started = Infinity;
	let memory = 0;
	for (let round = 0; round < rounds; round++)
		for (const [name, { args, url }] of Object.entries(servers)) {
			const { child, milliseconds } = await start(args, url);
			best[name] = Math.max(best[name] ?? 0, await load(url, seconds));
			if (name === "sandbox") {
				started = Math.min(started, milliseconds);
				memory = Math.max(memory, await residentMegabytes(child));
			}
			await stop(child);
		}
	const { sandbox = 0 } = best;
	const rows = Object.entries(best).map(([name, rate]) => [
		name,
		`${Math.round(rate)} requests/s`,
		`sandbox is ${(sandbox / rate).toFixed(2)} of it`,
	]);
	console.log(columns(rows));
	console.log(
		`start to first response ${Math.round(started)} ms, memory after the load ${Math.round(memory)} MB`,
	);
	for (const contacts of [1_000, 100_000])
		console.log(
			`lookup among ${contacts} contacts ${(await lookup(contacts)).toFixed(2)} ms (median)`,
		);
	for await (const file of glob("generated/*/validate.js")) {
		const code = await readFile(file);
		console.log(
			`${file} ${code.length} bytes, ${gzipSync(code).length} gzipped`,
		);
	}
});

/** Only Linux has it without a tool. */
async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
