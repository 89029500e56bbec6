/** The entrance: what this is, the APIs side by side, a start, and the files. */
import { posix } from "node:path";
import { TOPICS, type Topic } from "../../model/topics.ts";
import type { Assets } from "./assets.ts";
import { type Html, html } from "./html.ts";
import { inlineMarkdown, markdown } from "./markdown.ts";
import type { CodeBlock, OperationView, Reference } from "./model/reference.ts";
import { page } from "./page.ts";
import { codeTabs } from "./reference/code-tabs.ts";
import type { Download } from "./reference/overview.ts";

export function landingPage(
	references: Reference[],
	downloads: Download[][],
	files: Download[],
	changes: Map<string, string>,
	assets: Assets,
): string {
	return page(
		"API reference",
		assets,
		html`
		<a class=skip href="#main">Skip to the content</a>
		<header>
			<a class=home href="#main">API reference</a>
			${changes.size > 0 && html`<a href="#changelog">Changelog</a>`}
			<button class=tool id=theme type=button>Dark</button>
		</header>
		<main id=main class=landing tabindex=-1>
			<h1>API reference</h1>
			<p class=lead>Every operation, field, rule, error and example of ${references.length === 1 ? "an API" : `${references.length} APIs`}, as the vendors document them. What a vendor does not document is marked <span class=open>not documented</span>.</p>
			<div class=cards>${references.map((reference, nth) => card(reference, downloads[nth] ?? []))}</div>
			${comparison(references)}
			${quickStart(references)}
			${changelog(references, changes)}
			<h2>Files</h2>
			<ul class=files>${files.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>
		</main>
	`,
	);
}

function card({ api, operations }: Reference, downloads: Download[]): Html {
	const { info } = api.document;
	const at = encodeURIComponent(api.name);
	return html`<section class=card aria-labelledby="${api.name}">
		<h2 id="${api.name}"><a href="${at}/index.html">${info.title}</a></h2>
		${info.summary && html`<p class=quiet>${info.summary}</p>`}
		<ul>${operations.map(
			({ file, operation }) =>
				html`<li><a href="${at}/${encodeURIComponent(file)}.html">${operation.object.summary}</a> <span class=count>${counts(operation)}</span></li>`,
		)}</ul>
		<ul class=files>${downloads.map(({ href, label }) => html`<li><a href="${posix.join(at, href)}">${label}</a></li>`)}</ul>
	</section>`;
}

const counts = ({ examples, errors, rules }: OperationView["operation"]) =>
	`${examples.length} examples, ${errors.length} errors, ${rules.length} rules`;

/** From the rules that name a topic. */
function comparison(references: Reference[]): Html {
	const rows = Object.entries(TOPICS).filter(([topic]) =>
		references.some(
			(reference) => rulesOf(reference, topic as Topic).length > 0,
		),
	);
	if (rows.length === 0) return html``;
	return html`<h2>Compare</h2>
		<table class=compare>
			<thead><tr><td></td>${references.map(({ api }) => html`<th scope=col>${api.document.info.title}</th>`)}</tr></thead>
			<tbody>${rows.map(
				([topic, title]) =>
					html`<tr><th scope=row>${title}</th>${references.map((reference) => cell(reference, topic as Topic))}</tr>\n`,
			)}</tbody>
		</table>`;
}

function cell(reference: Reference, topic: Topic): Html {
	const { api } = reference;
	const rules = rulesOf(reference, topic);
	const name = api.document.info.title;
	return html`<td data-api="${name}">${rules.length === 0 ? html`<p class=quiet>Not documented.</p>` : ""}${rules.map(
		({ id, rule, status, anchor, file }) =>
			html`<p>${inlineMarkdown(rule)} ${status === "undocumented" && html`<span class=open>not documented</span> `}<a class=source href="${encodeURIComponent(api.name)}/${encodeURIComponent(file)}.html#${anchor}">${id}</a></p>`,
	)}</td>`;
}

const rulesOf = ({ operations }: Reference, wanted: Topic) =>
	operations.flatMap(({ rules, file }) =>
		rules
			.filter(({ topic, compare }) => compare && topic === wanted)
			.map((rule) => ({ ...rule, file })),
	);

const START = ["curl", "PHP", "TypeScript"];

/** The shortest successful example of all, in three languages. */
function quickStart(references: Reference[]): Html {
	const [start] = references
		.flatMap(({ operations }) => operations.flatMap(({ examples }) => examples))
		.filter(({ failed, requests }) => !failed && requests.length > 0)
		.map(({ title, requests }) => ({
			title,
			blocks: requests.filter(({ label }) => START.includes(label)),
		}))
		.sort((a, b) => length(a.blocks) - length(b.blocks));
	if (!start) return html``;
	return html`<h2>Quickstart</h2><p>${inlineMarkdown(start.title)}:</p>${codeTabs(start.blocks, "start")}`;
}

/** The entries of these APIs, such as `acme 2.0.0`. */
function changelog(
	references: Reference[],
	changes: Map<string, string>,
): Html {
	const names = references.map(({ api }) => api.name);
	const entries = [...changes].filter(([entry]) =>
		names.includes(entry.split(" ")[0] ?? ""),
	);
	if (entries.length === 0) return html``;
	return html`<h2 id=changelog>Changelog</h2>${entries.map(([entry, text]) => html`<h3>${entry}</h3><div class=text>${markdown(text)}</div>`)}`;
}

const length = (blocks: CodeBlock[]) =>
	blocks.reduce((sum, { source }) => sum + source.length, 0);
