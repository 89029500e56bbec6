/** Keeps the docs in step with the descriptions while they are written. */
import { type FSWatcher, watch } from "node:fs";
import { join, resolve } from "node:path";
import { lintFindings } from "./dev/lint.ts";
import { type Live, startLive } from "./dev/live.ts";
import type { Api } from "./model/api.ts";
import { findSpecs } from "./model/api.ts";
import { loadApis } from "./model/load.ts";
import { writeBundle } from "./targets/bundle.ts";
import { writeDocs } from "./targets/docs.ts";
import { build } from "./targets/pipeline.ts";
import { addSamples } from "./targets/samples.ts";
import { main, options, step } from "./util/cli.ts";
import { portOf } from "./util/server.ts";

const HELP = `
Builds everything once and serves the docs. A saved file of a description rebuilds its reference and reloads the open
pages; what is wrong stands in the terminal and on the page, with file and line. The types and the client
stay as they were: run "npm run build" before you commit.

Usage: npm run dev -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
  --out <folder>   where the artifacts go (default: generated)
  --port <number>  the port of the docs (default: 8080)
`;

/** Several files that are saved at once, as by an editor or a checkout, are one change. */
const TOGETHER_MS = 30;

export interface Dev {
	url: string;
	close(): void;
}

export async function startDev(
	specDir: string,
	outDir: string,
	port: number,
	log: (line: string) => void = console.log,
): Promise<Dev> {
	await step("build", () => build(specDir, outDir, () => {}), log);
	const apis = new Map(
		(await loadApis(specDir)).map((api) => [api.name, withSamples(api)]),
	);
	const live = await startLive(resolve(outDir), port);
	const watcher = watchSpec(specDir, async (names) => {
		await update(names).catch((error: Error) =>
			report(live, [error.message], log),
		);
	});
	return {
		url: `${live.url}/docs/index.html`,
		close: () => {
			watcher.close();
			live.close();
		},
	};

	async function update(names: string[]): Promise<void> {
		await step(
			`rebuilt ${names.join(", ")}`,
			async () => {
				for (const api of await loadApis(specDir, names)) {
					apis.set(api.name, withSamples(api));
					await writeBundle(api, join(outDir, api.name));
				}
				await writeDocs([...apis.values()], join(outDir, "docs"));
				live.reload();
			},
			log,
		);
		const specs = await findSpecs(specDir);
		const touched = specs.filter(({ name }) => names.includes(name));
		const findings = touched.map(({ file }) => lintFindings(file));
		report(live, (await Promise.all(findings)).flat(), log);
	}
}

function withSamples(api: Api): Api {
	addSamples(api);
	return api;
}

function report(live: Live, findings: string[], log: (line: string) => void) {
	for (const line of findings) log(line);
	live.banner(findings.join("\n"));
}

/** Tells the names of the APIs whose files were saved, one change after the other. */
function watchSpec(
	specDir: string,
	changed: (names: string[]) => Promise<void>,
): FSWatcher {
	const names = new Set<string>();
	let running = false;
	const run = async () => {
		if (running) return;
		running = true;
		while (names.size > 0) {
			const now = [...names];
			names.clear();
			await changed(now);
		}
		running = false;
	};
	return watch(specDir, { recursive: true }, (_, file) => {
		const [name] = (file ?? "").split(/[\\/]/);
		if (!name) return;
		names.add(name);
		setTimeout(run, TOGETHER_MS);
	});
}

if (import.meta.main)
	await main(async () => {
		const { spec, out, port } = options(HELP, {
			spec: { type: "string", default: "spec" },
			out: { type: "string", default: "generated" },
			port: { type: "string", default: "8080" },
		});
		const { url } = await startDev(spec, out, portOf(port));
		console.log(`\nDocs at ${url}\nStop with Ctrl+C.`);
	});
