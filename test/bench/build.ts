/** How fast the build is, against the tools that it is made of, and against the size of a description. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findSpecs } from "../../scripts/model/specs.ts";
import { columns, countOf, main, options } from "../../scripts/util/cli.ts";
import { writeText } from "../../scripts/util/files.ts";
import { type Finished, runNode, runTool } from "../../scripts/util/process.ts";
import { writeSynthetic } from "./synthetic.ts";

const HELP = `
Compares the build with the same tools called one by one for each API: redocly bundle, openapi-typescript and redocly
build-docs. Runs the two in turns and prints the medians; the goal is half the time.

Usage: npm run bench:build -- [options]
  --spec <folder>    the folder with the descriptions (default: spec)
  --rounds <number>  how often each is run (default: 5)
  --scale            build invented descriptions of 10, 100 and 1,000 operations instead, and print the time per
                     operation, by step; the goal is that an operation among 1,000 takes at most 1.2 times as long as
                     one among 100
`;

const GOAL = 0.5;
const SCALE_GOAL = 1.2;
const SIZES = [10, 100, 1000];
const ONE_BY_ONE = "all of them, one by one";
const BUILD = "npm run build";

/** Runs a program to its good end: its seconds, and what it printed. */
async function measure(run: () => Promise<Finished>) {
	const start = performance.now();
	const { code, stdout, stderr } = await run();
	if (code !== 0) throw new Error(`A measured program failed.\n${stderr}`);
	return { seconds: (performance.now() - start) / 1000, stdout };
}

function build(specDir: string, outDir: string) {
	const script = fileURLToPath(
		new URL("../../scripts/build.ts", import.meta.url),
	);
	const args = [`--spec=${specDir}`, `--out=${outDir}`];
	return measure(() => runNode(script, args));
}

/** The same by hand: the seconds of each command. */
async function oneByOne(
	specDir: string,
	outDir: string,
): Promise<Map<string, number>> {
	const seconds = new Map<string, number>();
	// From the project's redocly.yaml openapi-typescript would take what to build, and refuse.
	const config = join(outDir, "redocly.yaml");
	await writeText(config, "{}");
	for (const { name, file } of await findSpecs(specDir)) {
		const run = async (packageName: string, bin: string, args: string[]) => {
			const run = () => runTool(packageName, bin, args);
			const command = [bin, ...args.slice(0, args.indexOf(file))].join(" ");
			seconds.set(`${name}: ${command}`, (await measure(run)).seconds);
		};
		const to = (artifact: string) => `--output=${join(outDir, name, artifact)}`;
		const redocly = (command: string, artifact: string) =>
			run("@redocly/cli", "redocly", [command, file, to(artifact)]);
		await redocly("bundle", "openapi.yaml");
		await run("openapi-typescript", "openapi-typescript", [
			file,
			to("types.ts"),
			`--redocly=${config}`,
		]);
		await redocly("build-docs", "index.html");
	}
	return seconds;
}

async function compare(specDir: string, rounds: number, folder: string) {
	const times = new Map<string, number[]>();
	const note = (name: string, seconds: number) =>
		times.set(name, [...(times.get(name) ?? []), seconds]);
	for (let round = 1; round <= rounds; round++) {
		const theirs = await oneByOne(specDir, join(folder, "theirs"));
		const ours = await build(specDir, join(folder, "ours"));
		for (const [command, seconds] of theirs) note(command, seconds);
		note(ONE_BY_ONE, sum([...theirs.values()]));
		note(BUILD, ours.seconds);
		console.log(`round ${round} of ${rounds} done`);
	}
	const rows = [...times].map(([name, seconds]) => [
		name,
		...[median(seconds), Math.min(...seconds), Math.max(...seconds)].map(fixed),
	]);
	console.log(`\n${columns([["seconds", "median", "from", "to"], ...rows])}\n`);
	const [ours = 0, theirs = 0] = [BUILD, ONE_BY_ONE].map((name) =>
		median(times.get(name) ?? []),
	);
	tell("the build against one by one", ours / theirs, GOAL);
}

async function scale(folder: string) {
	const rows: string[][] = [];
	const each: number[] = [];
	for (const size of SIZES) {
		const specDir = join(folder, `spec-${size}`);
		await writeSynthetic(join(specDir, "synthetic"), size);
		const { seconds, stdout } = await build(specDir, join(folder, "generated"));
		// Steps that go on at the same time end in any order.
		const steps = [...stdout.matchAll(/^(.+?) +([\d.]+) s$/gm)]
			.map(([, step = "", time = ""]) => [step, time])
			.sort();
		if (rows.length === 0)
			rows.push([
				"operations",
				"s",
				"ms each",
				...steps.map(([it = ""]) => it),
			]);
		each.push((seconds / size) * 1000);
		rows.push([
			String(size),
			fixed(seconds),
			fixed((seconds / size) * 1000),
			...steps.map(([, time = ""]) => time),
		]);
		console.log(`${size} operations done`);
	}
	console.log(`\n${columns(rows)}\n`);
	const [, few = 0, many = 0] = each;
	tell(
		"an operation among 1,000 against one among 100",
		many / few,
		SCALE_GOAL,
	);
}

const fixed = (seconds: number) => seconds.toFixed(2);
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const around = sorted.slice(
		sorted.length % 2 ? middle : middle - 1,
		middle + 1,
	);
	return sum(around) / around.length;
}

function tell(what: string, ratio: number, goal: number): void {
	const outcome = ratio <= goal ? "reached" : "missed";
	console.log(`${what}: ${fixed(ratio)} (goal: ${goal} or less, ${outcome})`);
}

if (import.meta.main)
	await main(async () => {
		const values = options(HELP, {
			spec: { type: "string", default: "spec" },
			rounds: { type: "string", default: "5" },
			scale: { type: "boolean", default: false },
		});
		const folder = await mkdtemp(join(tmpdir(), "bench-"));
		try {
			if (values.scale) await scale(folder);
			else
				await compare(values.spec, countOf(values.rounds, "--rounds"), folder);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});
