/** The explorer: Redocly's page of each API, made to stay at home, and the script that the pages share. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Api } from "../../api.ts";
import { writeText } from "../../files.ts";
import { docsDocument } from "./explorer/document.ts";
import { localPage, localScript } from "./explorer/offline.ts";
import { pageOptions } from "./explorer/options.ts";
import { buildPage, redocScript } from "./explorer/redocly.ts";

/** A child takes 150 MB and, but for its start and end, a whole core: one more than two cores keeps both busy. */
const CHILDREN_AT_ONCE = 3;

export async function writeExplorers(
	apis: Api[],
	outDir: string,
): Promise<void> {
	const workDir = await mkdtemp(join(tmpdir(), "explorer-"));
	const queue = [...apis];
	const worker = async () => {
		for (let api = queue.shift(); api; api = queue.shift())
			await writeExplorer(api, outDir, join(workDir, api.name));
	};
	try {
		const works = [
			...Array.from({ length: CHILDREN_AT_ONCE }, worker),
			writeScript(outDir),
		];
		// Waits for all: a child that is still at work needs its folder.
		for (const ended of await Promise.allSettled(works))
			if (ended.status === "rejected") throw ended.reason;
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

async function writeScript(outDir: string) {
	await writeText(join(outDir, "redoc.js"), localScript(await redocScript()));
}

async function writeExplorer(api: Api, outDir: string, workDir: string) {
	await mkdir(workDir);
	const page = await buildPage(
		api.name,
		docsDocument(api),
		pageOptions(api),
		workDir,
	);
	await writeText(
		join(outDir, api.name, "explorer.html"),
		localPage(page, api.name),
	);
}
