/** The reference that people and language models read: a page per API as HTML and as Markdown, and what leads to them. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readChangelog } from "../diff/changelog.ts";
import type { Api } from "../model/api.ts";
import { writeText } from "../util/files.ts";
import { FIRST_MOCK_PORT } from "../util/server.ts";
import { loadAssets } from "./docs/assets.ts";
import { landingPage } from "./docs/landing.ts";
import { llmsFull, llmsIndex } from "./docs/llms.ts";
import { readReference } from "./docs/model/reference.ts";
import { size } from "./docs/page.ts";
import { markdownReference } from "./docs/reference/markdown.ts";
import { type Download, referencePage } from "./docs/reference/page.ts";

/** Needs the bundles of the APIs, whose sizes the pages tell, in folders beside `outDir`. */
export async function writeDocs(apis: Api[], outDir: string): Promise<void> {
	const [assets, landingAssets] = await Promise.all([
		loadAssets("reference"),
		loadAssets("landing"),
	]);
	const changes = readChangelog(
		await readFile("CHANGELOG.md", "utf8").catch(() => ""),
	);
	const references = apis.map(readReference);
	const texts = references.map(markdownReference);
	const downloads = await Promise.all(
		apis.map(({ name }, nth) =>
			downloadsOf(name, texts[nth] as string, outDir),
		),
	);
	const index = llmsIndex(references, downloads);
	const full = llmsFull(texts);
	const files = [
		{
			href: "llms.txt",
			label: "llms.txt",
			size: size(Buffer.byteLength(index)),
		},
		{
			href: "llms-full.txt",
			label: "llms-full.txt",
			size: size(Buffer.byteLength(full)),
		},
	];
	const pages = references.map((reference, nth) =>
		referencePage(
			reference,
			downloads[nth] as Download[],
			assets,
			FIRST_MOCK_PORT + nth,
		),
	);
	await Promise.all([
		...apis.flatMap(({ name }, nth) => [
			writeText(join(outDir, name, "index.html"), pages[nth] as string),
			writeText(join(outDir, name, "index.md"), texts[nth] as string),
		]),
		writeText(
			join(outDir, "index.html"),
			landingPage(references, downloads, files, changes, landingAssets),
		),
		writeText(join(outDir, "llms.txt"), index),
		writeText(join(outDir, "llms-full.txt"), full),
	]);
}

async function downloadsOf(
	name: string,
	text: string,
	outDir: string,
): Promise<Download[]> {
	const bundles = ["openapi.json", "openapi.yaml"].map(async (file) => {
		const { size: bytes } = await stat(join(outDir, "..", name, file));
		return { href: `../../${name}/${file}`, label: file, size: size(bytes) };
	});
	return [
		{
			href: "index.md",
			label: "index.md",
			size: size(Buffer.byteLength(text)),
		},
		...(await Promise.all(bundles)),
	];
}
