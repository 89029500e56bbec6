/** What the client costs, in bytes and in time, against raw fetch and against what others generate. */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import {
	columns,
	countOf,
	main,
	options,
	step,
} from "../../scripts/util/cli.ts";
import { writeText } from "../../scripts/util/files.ts";
import { runNpm } from "../../scripts/util/process.ts";
import { contenders, generateHeyApi, others } from "./contenders.ts";
import { bundle, bundledSize } from "./size.ts";

const HELP = `
Makes the same call by raw fetch, by this client (time limit and retries armed), by openapi-fetch and by hey-api: over a
stubbed transport (in processor time), and over a loopback socket. Runs the four in turns and prints medians, beside
the size of each.

Usage: npm run bench:client -- [options]
  --rounds <number>  how often each is run (default: 40)
`;

const GOALS = { stubbed: 1.4, loopback: 1.03 };
const CALLS = { stubbed: 1000, loopback: 200 };

const ANSWER = JSON.stringify({
	status: "success",
	data: {
		message: "1 field updated successfully",
		contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
		entity_id: null,
		updated_fields: ["status"],
	},
});
const BODY = {
	api_key: "key",
	developer_secret: "zdk_secret",
	org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
	contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
	fields: { status: "Warm", tags: "vip" },
};

type Call = (body: object) => Promise<{ status: string }>;
type Create = (baseUrl: string, send?: () => Promise<Response>) => Call;

const stub = async () =>
	new Response(ANSWER, { headers: { "Content-Type": "application/json" } });

/** Of the processor for a stub, which never waits: other programs do not disturb it. Of the clock for a socket. */
const MICROSECONDS = {
	stubbed: () => {
		const { user, system } = process.cpuUsage();
		return user + system;
	},
	loopback: () => performance.now() * 1000,
};

/** Microseconds per call. */
async function measure(
	call: Call,
	calls: number,
	now: () => number,
): Promise<number> {
	const start = now();
	for (let nth = 0; nth < calls; nth++) {
		const { status } = await call(BODY);
		if (status !== "success") throw new Error("A measured call failed.");
	}
	return (now() - start) / calls;
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The median of each, run in turns: what slows the machine for a while slows all of them. */
async function compare(
	calls: Record<string, Call>,
	transport: keyof typeof CALLS,
	rounds: number,
): Promise<Record<string, number>> {
	const times = Object.fromEntries(
		Object.keys(calls).map((name) => [name, [] as number[]]),
	);
	for (let round = -10; round < rounds; round++)
		for (const [name, call] of Object.entries(calls)) {
			const time = await measure(
				call,
				CALLS[transport],
				MICROSECONDS[transport],
			);
			// The first rounds warm up.
			if (round >= 0) times[name]?.push(time);
		}
	return Object.fromEntries(
		Object.entries(times).map(([name, list]) => [name, median(list)]),
	);
}

if (import.meta.main)
	await main(async () => {
		const values = options(HELP, {
			rounds: { type: "string", default: "40" },
		});
		const rounds = countOf(values.rounds, "--rounds");
		await step("install", () => runNpm("install", "--prefix", others));
		const folder = await mkdtemp(join(tmpdir(), "bench-"));
		const server = new Worker(new URL("loopback.ts", import.meta.url), {
			workerData: ANSWER,
		});
		try {
			const [[address]] = await Promise.all([
				once(server, "message") as Promise<[string]>,
				generateHeyApi(join(folder, "hey-api")),
			]);
			const sizes: Record<string, number> = {};
			const creates: Record<string, Create> = {};
			for (const [name, source] of Object.entries(
				contenders(join(folder, "hey-api")),
			)) {
				const file = join(folder, `${name}.mjs`);
				await writeText(file, await bundle(source, process.cwd()));
				sizes[name] = await bundledSize(source, process.cwd());
				creates[name] = (await import(file)).create;
			}
			const called = (baseUrl: string, send?: () => Promise<Response>) =>
				Object.fromEntries(
					Object.entries(creates).map(([name, create]) => [
						name,
						create(baseUrl, send),
					]),
				);
			// hey-api's client is one for the whole program: the transports come one after the other.
			const stubbed = await compare(
				called("https://api.example", stub),
				"stubbed",
				rounds,
			);
			const loopback = await compare(called(address), "loopback", rounds);
			const row = (times: Record<string, number>, name: string) => {
				const time = times[name] ?? 0;
				const ratio = time / (times["raw fetch"] ?? 1);
				return [`${time.toFixed(1)} µs`, `${ratio.toFixed(2)} x`];
			};
			console.log(
				columns([
					["", "gzipped", "stubbed", "", "loopback", ""],
					...Object.keys(creates).map((name) => [
						name,
						`${sizes[name]} B`,
						...row(stubbed, name),
						...row(loopback, name),
					]),
					["goal", "", "", `${GOALS.stubbed} x`, "", `${GOALS.loopback} x`],
				]),
			);
		} finally {
			await server.terminate();
			await rm(folder, { recursive: true });
		}
	});
