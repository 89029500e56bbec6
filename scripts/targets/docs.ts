/** The docs that people and language models read: pages, Markdown, and the search over all of them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangelog } from "../diff/changelog.ts";
import type { Api } from "../model/api.ts";
import { writeText } from "../util/files.ts";
import { mockPortOf } from "../util/server.ts";
import { loadAssets } from "./docs/assets.ts";
import { errorsPage } from "./docs/errors-index.ts";
import { changesFeed } from "./docs/feed.ts";
import { readGuides } from "./docs/guides/guide.ts";
import { guidePage } from "./docs/guides/page.ts";
import { landingPage } from "./docs/landing.ts";
import { llmsFull, llmsIndex } from "./docs/llms.ts";
import { readReference } from "./docs/model/reference.ts";
import { notFoundPage, sitemap } from "./docs/publishing.ts";
import {
	markdownOperation,
	markdownOverview,
} from "./docs/reference/markdown.ts";
import { operationPage } from "./docs/reference/operation.ts";
import { type Download, overviewPage } from "./docs/reference/overview.ts";
import { searchScript } from "./docs/search.ts";

/** Links to the bundles of the APIs in folders beside `outDir`; the guides are the Markdown files of `guidesDir`. */
export async function writeDocs(
	apis: Api[],
	outDir: string,
	guidesDir: string,
): Promise<void> {
	const [assets, guides, changelog] = await Promise.all([
		loadAssets(),
		readGuides(guidesDir),
		readFile("CHANGELOG.md", "utf8").catch(() => ""),
	]);
	const references = apis.map(readReference);
	const changes = readChangelog(changelog);
	const downloads = apis.map(({ name }) => downloadsOf(name));
	const files = new Map<string, string>([
		[
			"index.html",
			landingPage(
				references,
				guides,
				downloads,
				["llms.txt", "llms-full.txt"].map(link),
				changes,
				assets,
			),
		],
		["errors.html", errorsPage(references, assets)],
		["404.html", notFoundPage(assets)],
		["search.js", await searchScript(references, guides)],
		["llms.txt", llmsIndex(references, guides)],
	]);
	for (const [nth, reference] of references.entries()) {
		const { name } = reference.api;
		const links = downloads[nth] as Download[];
		files.set(`${name}/index.html`, overviewPage(reference, links, assets));
		files.set(`${name}/feed.json`, changesFeed(reference.api, changes));
		files.set(`${name}/index.md`, `${markdownOverview(reference)}\n`);
		for (const view of reference.operations) {
			const { file } = view;
			files.set(
				`${name}/${file}.html`,
				operationPage(reference, view, assets, mockPortOf(name)),
			);
			const text = markdownOperation(reference, view);
			files.set(`${name}/${file}.md`, `${text}\n`);
		}
	}
	for (const guide of guides) {
		files.set(`guides/${guide.file}.html`, guidePage(guide, guides, assets));
		files.set(`guides/${guide.file}.md`, guide.markdown);
	}
	const markdown = [...files].filter(([file]) => file.endsWith(".md"));
	files.set("llms-full.txt", llmsFull(markdown.map(([, text]) => text)));
	const map = sitemap([...files.keys()]);
	if (map) files.set("sitemap.xml", map);
	await Promise.all(
		[...files].map(([file, text]) => writeText(join(outDir, file), text)),
	);
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
