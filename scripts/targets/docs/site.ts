/** What all pages share: head, header, contents, search. */
import { type Assets, policy, raw } from "./assets.ts";
import { type Html, html } from "./html.ts";
import { siteUrl } from "./site-url.ts";

export const PRODUCT = "CRM Contact APIs";

export interface SitePage {
	/** Its address within the docs, such as `guides/sandbox.html`. */
	path: string;
	title: string;
	description: string;
	/** The list of links in the contents. */
	contents?: Html;
	main: Html;
	/** Dialogs and what else stands outside of the page's text. */
	after?: Html;
	/** A feed of changes, relative to the page. */
	feed?: string;
	/** Where the docs begin, of a page that is shown at addresses other than its own. */
	root?: string;
}

/** A line per block, so that a change of a page is a change of a few lines. */
const BLOCK = /<(?=(details|div|dl|h[1-6]|li|ol|p|section|table|tr|ul)\b)/g;

const ICON =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%232f52c8'/%3E%3Cpath d='M10 9l-5 7 5 7M22 9l5 7-5 7' fill='none' stroke='%23fff' stroke-width='3'/%3E%3Ccircle cx='16' cy='16' r='3' fill='%23fff'/%3E%3C/svg%3E";

export function sitePage(page: SitePage, assets: Assets): string {
	const { path, title, description, feed } = page;
	const { style, early, script } = assets;
	const root = page.root ?? "../".repeat(path.split("/").length - 1);
	const name = title === PRODUCT ? title : `${title} · ${PRODUCT}`;
	const url = siteUrl();
	return `${html`<!DOCTYPE html>
<html lang=en data-root="${root}">
<head>
<meta charset=utf-8>
${policy(assets)}
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=color-scheme content="light dark">
<meta name=referrer content=no-referrer>
<meta name=description content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${PRODUCT}">
<meta property="og:type" content=website>
${url && html`<meta property="og:url" content="${url + path}"><link rel=canonical href="${url + path}">`}
<link rel=icon href="${raw(ICON)}">
${feed && html`<link rel=alternate type="application/feed+json" href="${feed}">`}
<title>${name}</title>
<style>${raw(style)}</style>
<script>${raw(early)}</script>
</head>
<body>
${raw(String(body(page, root)).replace(BLOCK, "\n<"))}
<script>${raw(script)}</script>
</body>
</html>`}\n`;
}

function body({ contents, main, after }: SitePage, root: string): Html {
	const [first, ...rest] = PRODUCT.split(" ");
	return html`
		<a class=skip href="#main">Skip to the content</a>
		<header>
			<a class=home href="${root}index.html" aria-label="${PRODUCT}">${first}<span> ${rest.join(" ")}</span></a>
			<button class=tool id=find type=button>Search <kbd>/</kbd></button>
			<select class=tool id=theme aria-label=Theme><option value="">System<option value=light>Light<option value=dark>Dark</select>
		</header>
		${contents && html`<nav aria-label=Contents><details><summary>Menu</summary>${contents}</details></nav>`}
		<main id=main tabindex=-1${!contents && html` class=wide`}>${main}</main>
		<dialog id=search aria-label=Search>
			<input aria-label="Search operations, fields, errors, rules, examples and guides" placeholder="Operation, field, error, rule, guide" autocomplete=off spellcheck=false>
			<p role=status></p>
			<ul></ul>
		</dialog>
		${after}
	`;
}
