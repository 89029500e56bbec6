/** Tells which pages of the vendors changed since their hashes were stored, and what in the descriptions cites them. */
import { join } from "node:path";
import { loadApis } from "./model/load.ts";
import { type Citation, citers, readCitations } from "./pages/citations.ts";
import {
	compareSections,
	type Difference,
	hashesOf,
	readStored,
	type Stored,
	writeStored,
} from "./pages/compare.ts";
import { fetchSections } from "./pages/fetch.ts";
import type { Section } from "./pages/sections.ts";
import { main, options } from "./util/cli.ts";
import { addressOf } from "./util/server.ts";

const HELP = `
Fetches each page that the descriptions cite (externalDocs, and the source of rules), compares its sections with the
hashes in <spec>/pages.json, and lists what changed with the operations, errors and rules that cite it. Fails when a
section was changed, added or removed. A page that cannot be read is named and does not count as changed.

Usage: npm run watch:pages -- [options]
  --update         stores the hashes of the pages as they are now
  --spec <folder>  the folder with the descriptions (default: spec)
  --base <url>     fetches <url>/<host>/<path> in place of https://<host>/<path>
`;

/** Reads the pages, one after the other as a polite guest, and names those that cannot be read. */
async function readPages(
	urls: Set<string>,
	base?: string,
): Promise<Map<string, Section[]>> {
	const pages = new Map<string, Section[]>();
	for (const url of urls) {
		const page = await fetchSections(url, base);
		if ("sections" in page) pages.set(url, page.sections);
		else console.log(`${url}\n  cannot be read: ${page.reason}`);
	}
	if (pages.size === 0)
		throw new Error(
			"None of the pages could be read: check the network, and the addresses in the descriptions.",
		);
	return pages;
}

/** The hashes to store: those of today, and the old ones of pages that could not be read. */
function updated(
	urls: Set<string>,
	pages: Map<string, Section[]>,
	stored: Stored,
): Stored {
	return Object.fromEntries(
		[...urls].flatMap((url) => {
			const sections = pages.get(url);
			const hashes = sections ? hashesOf(sections) : stored[url];
			return hashes ? [[url, hashes]] : [];
		}),
	);
}

function reportOf(
	url: string,
	differences: Difference[],
	citations: Citation[],
): string {
	const citing = (fragment: string) =>
		citers(
			citations.filter((one) => one.page === url && one.fragment === fragment),
		);
	return [
		url,
		...differences.flatMap(({ kind, id, heading }) => [
			`  ${kind}: ${id ? `#${id}` : "the text before the first heading"}${heading ? ` (${heading})` : ""}`,
			...(id ? citing(id) : []).map((line) => `    cited by ${line}`),
		]),
		...citing("").map((line) => `  page cited by ${line}`),
	].join("\n");
}

await main(async () => {
	const { spec, base, update } = options(HELP, {
		spec: { type: "string", default: "spec" },
		base: { type: "string" },
		update: { type: "boolean", default: false },
	});
	if (base !== undefined && !URL.canParse(base))
		throw new Error(
			`--base has to be an address such as http://127.0.0.1:8000, and it is "${base}".`,
		);
	const citations = readCitations(await loadApis(spec));
	const urls = new Set(citations.map(({ page }) => page));
	const file = join(spec, "pages.json");
	const stored = await readStored(file);
	if (!stored && !update)
		throw new Error(
			`No hashes are stored yet: "npm run watch:pages -- --update" writes ${file}.`,
		);
	const pages = await readPages(urls, base && addressOf(base));
	if (update) {
		await writeStored(file, updated(urls, pages, stored ?? {}));
		console.log(`${file}: hashes of ${pages.size} pages`);
		return;
	}
	const changed = [...pages].flatMap(([url, sections]) => {
		const differences = compareSections(stored?.[url] ?? {}, sections);
		return differences.length > 0 ? [{ url, differences }] : [];
	});
	for (const { url, differences } of changed)
		console.log(reportOf(url, differences, citations));
	if (changed.length > 0)
		throw new Error(
			`\n${changed.length} of ${pages.size} pages changed: correct the descriptions where they no longer agree, then store the new hashes with "npm run watch:pages -- --update".`,
		);
	console.log(`No page changed; ${pages.size} of ${urls.size} were read.`);
});
