/** The reference that people and language models read: a page per API as HTML and as Markdown, and what leads to them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangelog } from "../diff/changelog.ts";
import type { Api } from "../model/api.ts";
import { writeText } from "../util/files.ts";
import { mockPortOf } from "../util/server.ts";
import { loadAssets } from "./docs/assets.ts";
import { landingPage } from "./docs/landing.ts";
import { llmsFull, llmsIndex } from "./docs/llms.ts";
import { readReference } from "./docs/model/reference.ts";
import { markdownReference } from "./docs/reference/markdown.ts";
import { operationPage } from "./docs/reference/operation.ts";
import { type Download, overviewPage } from "./docs/reference/overview.ts";

/** Links to the bundles of the APIs in folders beside `outDir`. */
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
	const downloads = apis.map(({ name }) => downloadsOf(name));
	const index = llmsIndex(references, downloads);
	const full = llmsFull(texts);
	const files = ["llms.txt", "llms-full.txt"].map(link);
	await Promise.all([
		...references.flatMap((reference, nth) => {
			const { name } = reference.api;
			const write = (file: string, text: string) =>
				writeText(join(outDir, name, file), text);
			return [
				write(
					"index.html",
					overviewPage(reference, downloads[nth] as Download[], assets),
				),
				write("index.md", texts[nth] as string),
				...reference.operations.map((view) =>
					write(
						`${view.file}.html`,
						operationPage(reference, view, assets, mockPortOf(name)),
					),
				),
			];
		}),
		writeText(
			join(outDir, "index.html"),
			landingPage(references, downloads, files, changes, landingAssets),
		),
		writeText(join(outDir, "llms.txt"), index),
		writeText(join(outDir, "llms-full.txt"), full),
	]);
}

function downloadsOf(name: string): Download[] {
	return [
		link("index.md"),
		...["openapi.json", "openapi.yaml"].map((file) => ({
			href: `../../${name}/${file}`,
			label: file,
		})),
	];
}

const link = (file: string): Download => ({ href: file, label: file });
