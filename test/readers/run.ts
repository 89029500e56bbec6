/** Feeds the descriptions to the tools of others, and type-checks what comes out. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { builtApis } from "../../scripts/model/built.ts";
import { columns, main, options } from "../../scripts/util/cli.ts";
import { writeText } from "../../scripts/util/files.ts";
import { KNOWN } from "./known.ts";
import { TOOLS } from "./tools.ts";

const HELP = `
Feeds the descriptions to generators, validators and linters of others, type-checks what they generate, and prints a line for
each; a failure that test/readers/known.ts does not list ends it with an error, and so does a listed one that is over.

Usage: npm run test:readers
`;

const here = import.meta.dirname;
const out = join(here, "out");
const run = promisify(execFile);

if (import.meta.main)
	await main(async () => {
		options(HELP, {});
		try {
			await readAll();
		} finally {
			await rm(out, { recursive: true, force: true });
		}
	});

async function readAll(): Promise<void> {
	const apis = await builtApis();
	const failures = new Map<string, string>();
	const attempt = async (name: string, work: () => Promise<unknown>) => {
		const { log } = console;
		console.log = () => {};
		await work()
			.catch((error) => failures.set(name, reasonOf(error)))
			.finally(() => {
				console.log = log;
			});
	};
	const names = [...Object.keys(TOOLS), "redocly", "spectral"];
	for (const api of apis) {
		const file = `generated/${api.name}/openapi.json`;
		for (const [tool, read] of Object.entries(TOOLS)) {
			const folder = join("test/readers/out", tool, api.name);
			await attempt(`${tool} ${api.name}`, () => read(file, folder, api));
			await attempt(`${tool} ${api.name}`, () => typeCheck(folder));
		}
		for (const linter of ["redocly", "spectral"] as const)
			await attempt(`${linter} ${api.name}`, () => lint(linter, file));
	}
	const rows = names.map((tool) => [
		tool,
		...apis.map(({ name }) =>
			failures.has(`${tool} ${name}`) ? "fails" : "reads",
		),
	]);
	console.log(columns([["tool", ...apis.map(({ name }) => name)], ...rows]));
	compare(failures);
}

/** Compiles what a tool wrote, with the probe of its types if there is one. */
async function typeCheck(folder: string): Promise<void> {
	if (!existsSync(folder)) return;
	const [api = "", tool = ""] = folder.split("/").toReversed();
	const probe = join(here, "probes", `${tool}.${api}.ts`);
	if (existsSync(probe)) await cp(probe, join(folder, "probe.ts"));
	const project = join(folder, "tsconfig.json");
	await writeText(
		project,
		JSON.stringify({
			compilerOptions: {
				strict: true,
				noEmit: true,
				allowImportingTsExtensions: true,
				skipLibCheck: true,
				target: "es2022",
				module: "esnext",
				moduleResolution: "bundler",
				lib: ["es2023", "dom", "dom.iterable"],
				types: [],
			},
			include: ["**/*.ts"],
		}),
	);
	await run(process.execPath, [
		resolve("node_modules/typescript/bin/tsc"),
		"-p",
		project,
	]);
}

/** By the linter's own strictest rules, without this project's configuration. */
async function lint(
	linter: "redocly" | "spectral",
	file: string,
): Promise<void> {
	const folder = join(out, linter);
	const config = join(folder, "ruleset.yaml");
	await writeText(
		config,
		linter === "redocly"
			? "extends: [recommended-strict]\n"
			: "extends: ['spectral:oas']\n",
	);
	const bin = resolve("node_modules/.bin", linter);
	const flag = linter === "redocly" ? "--config" : "--ruleset";
	await run(bin, ["lint", resolve(file), flag, config], { cwd: folder });
}

/** Throws where what fails is not what is listed. */
function compare(failures: Map<string, string>): void {
	const unknown = [...failures].filter(([name]) => !(name in KNOWN));
	const over = Object.keys(KNOWN).filter((name) => !failures.has(name));
	if (unknown.length > 0)
		throw new Error(
			`${unknown.map(([name, reason]) => `${name}: ${reason}`).join("\n")}\nChange the description, or list the failure in test/readers/known.ts with its reason, if it is the tool's own.`,
		);
	if (over.length > 0)
		throw new Error(
			`test/readers/known.ts lists what no longer fails: ${over.join(", ")}. Remove it.`,
		);
}

function reasonOf(error: { stdout?: string; message?: string }): string {
	return `${error.stdout || error.message || error}`.trim().slice(0, 1500);
}
