/** Loads the client into every runtime that npm has, and tries the same promises in each. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { columns, main, options, step } from "../../scripts/util/cli.ts";
import { writeText } from "../../scripts/util/files.ts";
import { runNpm } from "../../scripts/util/process.ts";
import { bundle } from "../bench/size.ts";
import { DOCS_HOST, launchBrowser } from "../docs/browser.ts";
import { startServer } from "./server.ts";
import type { smoke } from "./smoke.ts";

const HELP = `
Tries the client in Node 20, 22, 24 and 26, Bun, Deno, workerd, Chromium and Jest, and prints a line for each; a broken promise
ends it with an error. Installs the runtimes first.

Usage: npm run test:runtimes
`;

type Outcome = Awaited<ReturnType<typeof smoke>>;
interface Place {
	/** The bundled suite, as a file and as text. */
	file: string;
	script: string;
	server: string;
	closed: string;
}

const here = import.meta.dirname;
const run = promisify(execFile);

/** Runs the suite as a program, which prints its outcome. */
const program =
	(...command: string[]) =>
	async ({ file, server, closed }: Place): Promise<Outcome> => {
		const [name = "", ...args] = command;
		const { stdout } = await run(
			join(here, "node_modules", name),
			[...args, file, server, closed],
			{ timeout: 60_000 },
		);
		return JSON.parse(stdout);
	};

async function workerd({ script, server, closed }: Place): Promise<Outcome> {
	const file = join(here, "node_modules/miniflare/dist/src/index.js");
	const { Miniflare } = await import(pathToFileURL(file).href);
	const worker = new Miniflare({
		modules: [
			{
				type: "ESModule",
				path: "worker.js",
				contents: `import { smoke } from "./smoke.js";
export default { fetch: async () => Response.json(await smoke(${JSON.stringify(server)}, ${JSON.stringify(closed)})) };`,
			},
			{ type: "ESModule", path: "smoke.js", contents: script },
		],
		compatibilityDate: "2026-07-01",
	});
	try {
		const response = await worker.dispatchFetch("http://localhost/");
		return await response.json();
	} finally {
		await worker.dispose();
	}
}

async function browser({ server, closed }: Place): Promise<Outcome> {
	const named = (url: string) => url.replace("127.0.0.1", DOCS_HOST);
	const chromium = await launchBrowser();
	try {
		const page = await chromium.newPage();
		await page.goto(named(server));
		return await page.evaluate(
			async ([script = "", ...args]) => {
				const suite = await import(script);
				return suite.smoke(...args);
			},
			[`${named(server)}/smoke.js`, named(server), named(closed)],
		);
	} finally {
		await chromium.close();
	}
}

/** The package itself, in a CommonJS project with the configuration that the client guide prints. */
async function jest({ server, closed }: Place): Promise<Outcome> {
	const root = join(here, "../..");
	const folder = await mkdtemp(join(tmpdir(), "jest-"));
	const modules = join(folder, "node_modules");
	const self = join(modules, "crm-contact-apis");
	try {
		await mkdir(self, { recursive: true });
		await cp(join(root, "package.json"), join(self, "package.json"));
		await run(process.execPath, [
			join(root, "node_modules/typescript/bin/tsc"),
			...["-p", join(root, "tsconfig.package.json")],
			...["--outDir", join(self, "dist")],
		]);
		for (const [name, from] of [
			["openapi-fetch", root],
			["@babel", here],
			["babel-jest", here],
		] as const)
			await symlink(join(from, "node_modules", name), join(modules, name));
		const guide = await readFile(join(root, "docs/client.md"), "utf8");
		const [, config = ""] = /```js\n(.*?)```/s.exec(guide) ?? [];
		await writeText(join(folder, "jest.config.js"), config);
		const suite = stripTypeScriptTypes(
			await readFile(join(here, "smoke.ts"), "utf8"),
		).replace(
			/\.\.\/\.\.\/generated\/(\w+)\/index\.ts/g,
			"crm-contact-apis/$1",
		);
		const file = join(folder, "outcome.json");
		await writeText(
			join(folder, "smoke.test.js"),
			`${suite}
test("smoke", async () => {
	const outcome = await smoke(${JSON.stringify(server)}, ${JSON.stringify(closed)});
	require("node:fs").writeFileSync(${JSON.stringify(file)}, JSON.stringify(outcome));
}, 60_000);`,
		);
		const bin = join(here, "node_modules/jest/bin/jest.js");
		await run(process.execPath, [bin, `--rootDir=${folder}`], { cwd: folder });
		return JSON.parse(await readFile(file, "utf8"));
	} finally {
		await rm(folder, { recursive: true });
	}
}

const RUNTIMES: Record<string, (place: Place) => Promise<Outcome>> = {
	"Node 20": program("node-20/bin/node"),
	"Node 22": program("node-22/bin/node"),
	"Node 24": program("node-24/bin/node"),
	"Node 26": program("node-26/bin/node"),
	Bun: program(".bin/bun", "run"),
	Deno: program(".bin/deno", "run", "--allow-net", "--no-prompt"),
	workerd,
	Chromium: browser,
	Jest: jest,
};

await main(async () => {
	options(HELP, {});
	await step("install", () => runNpm("install", "--prefix", here));
	const folder = await mkdtemp(join(tmpdir(), "runtimes-"));
	const rows: string[][] = [];
	try {
		const suite = join(here, "smoke.ts");
		const script = await bundle(
			`export { smoke } from ${JSON.stringify(suite)};`,
			here,
		);
		const file = join(folder, "smoke.mjs");
		await writeText(
			file,
			await bundle(
				`import { smoke } from ${JSON.stringify(suite)};
const [server, closed] = globalThis.process.argv.slice(-2);
console.log(JSON.stringify(await smoke(server, closed)));`,
				here,
			),
		);
		for (const [name, suiteIn] of Object.entries(RUNTIMES)) {
			const server = await startServer(script);
			const closed = await closedAddress();
			const outcome = await suiteIn({
				file,
				script,
				server: server.url,
				closed,
			}).catch((error): Outcome => ({ kept: [], broken: [String(error)] }));
			server.close();
			rows.push([name, `${outcome.kept.length} kept`, ...outcome.broken]);
		}
	} finally {
		await rm(folder, { recursive: true });
	}
	console.log(columns(rows));
	const broken = rows.filter(([, , trouble]) => trouble);
	if (broken.length > 0)
		throw new Error(
			`The client breaks its promises in ${broken.map(([name]) => name).join(", ")}.`,
		);
});

/** An address at which nobody listens. */
async function closedAddress(): Promise<string> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return `http://127.0.0.1:${port}`;
}
