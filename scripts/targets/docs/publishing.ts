/** What a host of the docs needs: the page for addresses that lead nowhere, and the list of all pages. */
import type { Assets } from "./assets.ts";
import { html } from "./html.ts";
import { sitePage } from "./site.ts";
import { siteUrl } from "./site-url.ts";

/** Shown at any address, so its links cannot be relative: without DOCS_URL they lead to where our own servers have the docs. */
export function notFoundPage(assets: Assets): string {
	const root = siteUrl() ?? "/docs/";
	return sitePage(
		{
			path: "404.html",
			root,
			title: "Page not found",
			description: "There is no page at this address.",
			main: html`<h1>Page not found</h1><p>There is no page at this address. <a href="${root}index.html">Go to the start</a>, or search.</p>`,
		},
		assets,
	);
}

/** The list of all pages, where their address is known. */
export function sitemap(files: string[]): string | undefined {
	const url = siteUrl();
	if (!url) return undefined;
	const pages = files.filter(
		(file) => file.endsWith(".html") && file !== "404.html",
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((page) => `<url><loc>${html`${url + page}`}</loc></url>`).join("\n")}
</urlset>
`;
}
