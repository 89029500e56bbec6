/** How fast the build is, against the tools that it is made of, and against the size of a description. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findSpecs } from "../api.ts";
import { columns, main, options } from "../cli.ts";
import { writeText } from "../files.ts";
import { type Finished, runNode, runTool } from "../process.ts";
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

/** A program that was run to its good end. */
interface Run {
	seconds: number;
	stdout: string;
}

async function measure(run: Promise<Finished>): Promise<Run> {
	const start = performance.now();
	const { code, stdout, stderr } = await run;
	if (code !== 0) throw new Error(`A measured program failed.\n${stderr}`);
	return { seconds: (performance.now() - start) / 1000, stdout };
}

function build(specDir: string, outDir: string): Promise<Run> {
	const script = fileURLToPath(new URL("../build.ts", import.meta.url));
	return measure(runNode(script, [`--spec=${specDir}`, `--out=${outDir}`]));
}

/** The same by hand: the seconds of each command. */
async function oneByOne(
	specDir: string,
	outDir: string,
): Promise<Record<string, number>> {
	const seconds: Record<string, number> = {};
	// From the project's redocly.yaml openapi-typescript would take what to build, and refuse.
	const config = join(outDir, "redocly.yaml");
	await writeText(config, "{}");
	for (const { name, file } of await findSpecs(specDir)) {
		const out = (artifact: string) =>
			`--output=${join(outDir, name, artifact)}`;
		const commands: [packageName: string, bin: string, ...args: string[]][] = [
			["@redocly/cli", "redocly", "bundle", file, out("openapi.yaml")],
			[
				"openapi-typescript",
				"openapi-typescript",
				file,
				out("types.ts"),
				`--redocly=${config}`,
			],
			["@redocly/cli", "redocly", "build-docs", file, out("index.html")],
		];
		for (const [packageName, bin, ...args] of commands) {
			const run = await measure(runTool(packageName, bin, args));
			seconds[
				`${name}: ${[bin, ...args.slice(0, args.indexOf(file))].join(" ")}`
			] = run.seconds;
		}
	}
	return seconds;
}

async function compare(specDir: string, rounds: number, folder: string) {
	const ours: number[] = [];
	const theirs: Record<string, number>[] = [];
	for (let round = 1; round <= rounds; round++) {
		ours.push((await build(specDir, join(folder, "ours"))).seconds);
		theirs.push(await oneByOne(specDir, join(folder, "theirs")));
		console.log(`round ${round} of ${rounds} done`);
	}
	const commands = Object.keys(theirs[0] ?? {});
	const sums = theirs.map((times) => Object.values(times).reduce(plus, 0));
	const rows: [string, number[]][] = [
		...commands.map((command): [string, number[]] => [
			command,
			theirs.map((times) => times[command] ?? 0),
		]),
		["all of them, one by one", sums],
		["npm run build", ours],
	];
	console.log(
		`\n${columns([
			["seconds", "median", "from", "to"],
			...rows.map(([name, times]) => [
				name,
				...[median(times), Math.min(...times), Math.max(...times)].map(fixed),
			]),
		])}\n\n${verdict("build against one by one", median(ours) / median(sums), GOAL)}`,
	);
}

async function scale(folder: string) {
	const table: string[][] = [];
	const perOperation = new Map<number, number>();
	for (const size of SIZES) {
		const specDir = join(folder, `spec-${size}`);
		await writeSynthetic(join(specDir, "synthetic"), size);
		const { seconds, stdout } = await build(specDir, join(folder, "generated"));
		perOperation.set(size, seconds / size);
		const steps = [...stdout.matchAll(/^(.+?) +([\d.]+) s$/gm)].map(
			([, step = "", time]) => [step, Number(time)] as const,
		);
		if (table.length === 0)
			table.push([
				"operations",
				"seconds",
				"ms each",
				...steps.map(([step]) => step),
			]);
		table.push([
			String(size),
			fixed(seconds),
			((seconds / size) * 1000).toFixed(1),
			...steps.map(([, time]) => fixed(time)),
		]);
		console.log(`${size} operations done`);
	}
	const [few = 0, many = 0] = SIZES.slice(-2).map((size) =>
		perOperation.get(size),
	);
	console.log(
		`\n${columns(table)}\n\n${verdict("an operation among 1,000 against one among 100", many / few, SCALE_GOAL)}`,
	);
}

const plus = (a: number, b: number) => a + b;
const fixed = (seconds: number) => seconds.toFixed(2);

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	const [low = 0, high = 0] = [Math.floor(middle), Math.ceil(middle)].map(
		(at) => sorted[at],
	);
	return (low + high) / 2;
}

function verdict(what: string, ratio: number, goal: number): string {
	return `${what}: ${fixed(ratio)} (goal: ${goal} or less, ${ratio <= goal ? "reached" : "missed"})`;
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
			else await compare(values.spec, Number(values.rounds), folder);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});
