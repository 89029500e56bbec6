/** Keeps the docs in step with the descriptions while they are written. */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Live, startLive } from "./dev/live.ts";
import { watchFolders } from "./dev/watch.ts";
import { findingLine, ownFindings } from "./lint/own.ts";
import { loadApis } from "./model/load.ts";
import { capped } from "./model/problem.ts";
import type { Read } from "./model/read.ts";
import { writeBundle } from "./targets/bundle.ts";
import { writeDocs } from "./targets/docs.ts";
import { build, guidesOf } from "./targets/pipeline.ts";
import { addSamples } from "./targets/samples.ts";
import { main, options, step } from "./util/cli.ts";
import { portOf } from "./util/server.ts";

const HELP = `
Builds everything once and serves the docs. Each change of a description rebuilds the reference and reloads the open
pages. Problems are shown in the terminal and on the page, with file and line. Types and clients are not rebuilt:
run "npm run build" before you commit, and "npm run lint" for what Redocly and Spectral say.

Usage: npm run dev -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
  --out <folder>   where the artifacts go (default: generated)
  --port <number>  the port of the docs (default: 8080)
`;

export interface Dev {
	url: string;
	close(): Promise<void>;
}

export async function startDev(
	specDir: string,
	outDir: string,
	port: number,
	log: (line: string) => void = console.log,
): Promise<Dev> {
	const live = await startLive(resolve(outDir), port);
	const attempt = (run: () => Promise<void>) =>
		run().catch((error: Error) => report(live, error.message.split("\n"), log));
	const watcher = await watchFolders(specDir, (names) =>
		attempt(() => update(names)),
	);
	await attempt(() =>
		step("build", () => build(specDir, outDir, () => {}), log),
	);
	return {
		url: `${live.url}/docs/index.html`,
		close: async () => {
			await watcher.close();
			live.close();
		},
	};

	async function update(names: string[]): Promise<void> {
		let read: Read[] = [];
		await step(
			`rebuilt ${names.join(", ")}`,
			async () => {
				const apis = await loadApis(specDir, undefined, (files) => {
					read = files;
					return [];
				});
				for (const api of apis) {
					addSamples(api);
					await writeBundle(api, join(outDir, api.name));
				}
				for (const name of names)
					if (!apis.some((api) => api.name === name))
						await rm(join(outDir, "docs", name), {
							recursive: true,
							force: true,
						});
				await writeDocs(apis, join(outDir, "docs"), guidesOf(specDir));
				live.reload();
			},
			log,
		);
		const changed = read.filter(({ name }) => names.includes(name));
		const findings = changed.flatMap(ownFindings).map(findingLine);
		report(live, capped(findings), log);
	}
}

function report(live: Live, lines: string[], log: (line: string) => void) {
	for (const line of lines) log(line);
	live.banner(lines.join("\n"));
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
