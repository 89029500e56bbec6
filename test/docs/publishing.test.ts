/** Where the address of the docs is known, pages and files name it; and it is checked. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { writeDocs } from "../../scripts/targets/docs.ts";
import { apis } from "../support/apis.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = await temporaryFolder();
afterEach(() => vi.unstubAllEnvs());

test("DOCS_URL makes links absolute and adds a sitemap", async () => {
	vi.stubEnv("DOCS_URL", "https://docs.example/apis");
	await mkdir(folder, { recursive: true });
	await writeDocs(apis, folder, "docs");
	const read = (file: string) => readFile(join(folder, file), "utf8");
	const base = "https://docs.example/apis/";
	expect(await read("sitemap.xml")).toContain(
		`<loc>${base}guides/errors.html</loc>`,
	);
	expect(await read("errors.html")).toContain(
		`<link rel=canonical href="${base}errors.html">`,
	);
	expect(await read("404.html")).toContain(`href="${base}index.html"`);
	for (const { name, document } of apis) {
		expect(await read("llms.txt")).toContain(`(${base}${name}/index.md)`);
		const feed = JSON.parse(await read(`${name}/feed.json`));
		expect(feed).toMatchObject({
			version: "https://jsonfeed.org/version/1.1",
			feed_url: `${base}${name}/feed.json`,
			items: [{ id: `${name} ${document.info.version}` }],
		});
	}
});

test("DOCS_URL that is no URL is an error with an example", async () => {
	vi.stubEnv("DOCS_URL", "docs.example");
	await expect(writeDocs(apis, folder, "docs")).rejects.toThrow(
		'DOCS_URL is "docs.example", which is no URL',
	);
});
