/** The reference that people read: a landing page, one Redoc page per API, and the script that the pages share. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Api } from "../api.ts";
import { writeText } from "../files.ts";
import { docsDocument } from "./docs/document.ts";
import { landingPage } from "./docs/landing.ts";
import { localPage, localScript } from "./docs/offline.ts";
import { pageOptions } from "./docs/options.ts";
import { buildPage, redocScript } from "./docs/redocly.ts";

/** A child takes 150 MB and, but for its start and end, a whole core: one more than two cores keeps both busy. */
const CHILDREN_AT_ONCE = 3;

export async function writeDocs(apis: Api[], outDir: string): Promise<void> {
	const workDir = await mkdtemp(join(tmpdir(), "docs-"));
	const queue = [...apis];
	const worker = async () => {
		for (let api = queue.shift(); api; api = queue.shift())
			await writeApiPage(api, outDir, join(workDir, api.name));
	};
	try {
		const works = [
			...Array.from({ length: CHILDREN_AT_ONCE }, worker),
			writeSharedFiles(apis, outDir),
		];
		// Waits for all: a child that is still at work needs its folder.
		for (const ended of await Promise.allSettled(works))
			if (ended.status === "rejected") throw ended.reason;
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

async function writeSharedFiles(apis: Api[], outDir: string) {
	await writeText(join(outDir, "index.html"), landingPage(apis));
	await writeText(join(outDir, "redoc.js"), localScript(await redocScript()));
}

async function writeApiPage(api: Api, outDir: string, workDir: string) {
	await mkdir(workDir);
	const page = await buildPage(
		api.name,
		docsDocument(api),
		pageOptions(api),
		workDir,
	);
	await writeText(
		join(outDir, api.name, "index.html"),
		localPage(page, api.name),
	);
}
