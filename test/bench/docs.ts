/** How fast the reference is on a slow phone, against other tools' pages of the same description. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession } from "playwright-core";
import type { Api, Operation } from "../../scripts/model/api.ts";
import { builtApis } from "../../scripts/model/built.ts";
import { columns, countOf, main, options } from "../../scripts/util/cli.ts";
import { runTool } from "../../scripts/util/process.ts";
import { DOCS_HOST, launchBrowser } from "../docs/browser.ts";

const HELP = `
Opens the reference of an API, pages of Redoc and Scalar made from the same description, and a bare HTML page with the
same text, each over 1.6 Mbit/s with 150 ms delay and a processor slowed down four times. Prints the medians. Scalar
comes from the npm registry.

Usage: npm run bench:docs -- [options]
  --api <name>       the API (default: zyntro)
  --rounds <number>  how often each page is opened (default: 5)
`;

const SCALAR = "@scalar/api-reference@1.72.1";
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 200_000,
};
const CPU_SLOWDOWN = 4;
/** Nothing has happened for as long: the page is done. */
const QUIET_MS = 2_000;

/** So much of an operation's description has to be on the screen for it to be readable. */
const SHOWN_LENGTH = 20;
const LONGEST_MS = 30_000;

interface Measured {
	bytes: number;
	paint: number;
	readable: number;
	blocked: number;
	shift: number;
}

/** What the page under measurement writes down. */
interface Seen {
	paint: number;
	readable: number;
	shift: number;
	/** When something last happened. */
	last: number;
	tasks: [from: number, to: number][];
}

const GOALS = { Redoc: 0.1, Scalar: 0.1, "bare HTML": 1.2 };
const STANDING = { blocked: 0, shift: 0.01 };
const OURS = "ours";

async function makePages(api: Api, dir: string): Promise<string[]> {
	const page = await readFile(
		join("generated/docs", api.name, `${api.operations[0]?.id}.html`),
		"utf8",
	);
	const pack = ["pack", SCALAR, "--silent", `--pack-destination=${dir}`];
	const archive = execFileSync("npm", pack, { encoding: "utf8" }).trim();
	execFileSync("tar", ["-xzf", archive, "package/dist/browser/standalone.js"], {
		cwd: dir,
	});
	const script = await readFile(
		join(dir, "package/dist/browser/standalone.js"),
		"utf8",
	);
	const content = await readFile(
		join("generated", api.name, "openapi.json"),
		"utf8",
	);
	const scalar = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Scalar</title></head><body><div id="app"></div><script>${script.replaceAll("</script", "<\\/script")}</script><script>Scalar.createApiReference("#app", { content: ${JSON.stringify(content).replaceAll("</", "<\\/")}, telemetry: false, withDefaultFonts: false })</script></body></html>`;
	const bare = page
		.replace(/<meta http-equiv[^>]*>/, "")
		.replace(/<(script|style|dialog|button)\b.*?<\/\1>/gs, "")
		.replace(/<\/?(span|div)\b[^>]*>/g, "")
		.replace(/ (class|name|tabindex)=("[^"]*"|[^ >]*)/g, "");
	await writeFile(join(dir, `${OURS}.html`), page);
	await runTool("@redocly/cli", "redocly", [
		"build-docs",
		join("generated", api.name, "openapi.json"),
		"--inlineBundle",
		`--output=${join(dir, "Redoc.html")}`,
	]);
	await writeFile(join(dir, "Scalar.html"), scalar);
	await writeFile(join(dir, "bare HTML.html"), bare);
	return [OURS, ...Object.keys(GOALS)];
}

/** Serves the pages compressed, as a host does. */
async function serve(dir: string, names: string[]) {
	const pages = new Map<string, Buffer>();
	for (const name of names)
		pages.set(
			`/${encodeURIComponent(name)}`,
			gzipSync(await readFile(join(dir, `${name}.html`))),
		);
	const server = createServer(({ url = "" }, response) => {
		const page = pages.get(url);
		response.writeHead(page ? 200 : 404, {
			"Content-Type": "text/html; charset=utf-8",
			"Content-Encoding": "gzip",
		});
		response.end(page);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	return server;
}

async function measure(
	browser: Browser,
	url: string,
	start: string,
): Promise<Measured> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", NETWORK);
	await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
	let bytes = 0;
	session.on("Network.loadingFinished", ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await page.addInitScript(watchPage, start);
	await page.goto(url, { waitUntil: "commit", timeout: LONGEST_MS });
	await untilQuiet(session).catch(() => {
		throw new Error(
			`${decodeURIComponent(url)} does not show "${start}", or does not come to rest.`,
		);
	});
	const { result } = await session.send("Runtime.evaluate", {
		expression: "seen",
		returnByValue: true,
	});
	await context.close();
	const { paint, readable, shift, tasks }: Seen = result.value;
	// Total blocking time, as the field has it: from the first paint on, what is over 50 ms of each task.
	const blocked = tasks
		.map(([from, to]) => to - Math.max(from, paint) - 50)
		.filter((over) => over > 0)
		.reduce((sum, over) => sum + over, 0);
	return { bytes, paint, readable, blocked, shift };
}

/** Asks the page by an expression alone: what a test tool brings into a page for its own waits blocks it for 50 ms. */
async function untilQuiet(session: CDPSession) {
	const expression = `seen.readable > 0 && document.readyState === "complete" && performance.now() - seen.last > ${QUIET_MS}`;
	for (const end = performance.now() + LONGEST_MS; performance.now() < end; ) {
		const { result } = await session.send("Runtime.evaluate", { expression });
		if (result.value) return;
		await setTimeout(500);
	}
	throw new Error("The page is not at rest.");
}

/** Runs in the page, before it. */
function watchPage(start: string) {
	const seen: Seen = { paint: 0, readable: 0, shift: 0, last: 0, tasks: [] };
	Object.assign(globalThis, { seen });
	const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
			type,
			buffered: true,
		});
	observe("paint", ({ name, startTime }) => {
		if (name === "first-contentful-paint") seen.paint = startTime;
	});
	observe("longtask", ({ startTime, duration }) => {
		seen.last = startTime + duration;
		seen.tasks.push([startTime, seen.last]);
	});
	observe("layout-shift", (entry) => {
		seen.shift += (entry as unknown as { value: number }).value;
	});
	const look = () => {
		const { singleNodeValue: found } = document.evaluate(
			`//body//*[not(self::script)][text()[starts-with(normalize-space(), ${JSON.stringify(start)})]]`,
			document,
			null,
			XPathResult.FIRST_ORDERED_NODE_TYPE,
		);
		if ((found as Element | null)?.getClientRects().length)
			seen.readable = seen.last = performance.now();
		else requestAnimationFrame(look);
	};
	look();
}

/** Where a page has the operation: Redoc and Scalar draw what is near, so each is opened there. */
function placeOf(
	name: string,
	{ id, method, path, object }: Operation,
): string {
	const tag = object.tags?.[0]?.toLowerCase().replaceAll(" ", "-");
	if (name === "Redoc") return `#/${tag ?? "other"}/${id.toLowerCase()}`;
	if (name === "Scalar") return `#tag/${tag}/${method.toUpperCase()}${path}`;
	return `#${id}`;
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

await main(async () => {
	const values = options(HELP, {
		api: { type: "string", default: "zyntro" },
		rounds: { type: "string", default: "5" },
	});
	const rounds = countOf(values.rounds, "--rounds");
	const api = (await builtApis()).find(({ name }) => name === values.api);
	if (!api) throw new Error(`There is no API "${values.api}" in generated/.`);
	const [first] = api.operations;
	if (!first) throw new Error(`${api.name} has no operation.`);
	const start = first.object.description?.slice(0, SHOWN_LENGTH) ?? "";
	const dir = await mkdtemp(join(tmpdir(), "bench-docs-"));
	const browser = await launchBrowser();
	try {
		await mkdir(dir, { recursive: true });
		const names = await makePages(api, dir);
		const server = await serve(dir, names);
		const { port } = server.address() as AddressInfo;
		const results = new Map<string, Measured[]>(
			names.map((name) => [name, []]),
		);
		for (let round = 0; round < rounds; round++)
			for (const [name, list] of results)
				list.push(
					await measure(
						browser,
						`http://${DOCS_HOST}:${port}/${encodeURIComponent(name)}${placeOf(name, first)}`,
						start,
					),
				);
		server.close();
		const of = (name: string, what: keyof Measured) =>
			median((results.get(name) ?? []).map((measured) => measured[what]));
		console.log(
			columns([
				[
					"page",
					"KB gzip",
					"first paint ms",
					"operation readable ms",
					"blocked ms",
					"layout shift",
				],
				...names.map((name) => [
					name,
					(of(name, "bytes") / 1000).toFixed(1),
					of(name, "paint").toFixed(0),
					of(name, "readable").toFixed(0),
					of(name, "blocked").toFixed(0),
					of(name, "shift").toFixed(3),
				]),
			]),
		);
		for (const [what, goal] of Object.entries(STANDING)) {
			const value = of(OURS, what as keyof Measured);
			console.log(
				`${what}: ${Number(value.toFixed(3))} (goal: ${goal} or less, ${value <= goal ? "reached" : "missed"})`,
			);
		}
		for (const [name, goal] of Object.entries(GOALS)) {
			const ratio = of(OURS, "readable") / of(name, "readable");
			console.log(
				`readable against ${name}: ${ratio.toFixed(2)} (goal: ${goal} or less, ${ratio <= goal ? "reached" : "missed"})`,
			);
		}
	} finally {
		await browser.close();
		await rm(dir, { recursive: true, force: true });
	}
});
