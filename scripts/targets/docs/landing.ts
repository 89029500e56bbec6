/** The entrance: what this is, which operation does what, a start, the APIs compared, guides and files. */
import { posix } from "node:path";
import { TOPICS, type Topic } from "../../model/topics.ts";
import type { Assets } from "./assets.ts";
import type { Guide } from "./guides/guide.ts";
import { type Html, html } from "./html.ts";
import { inlineMarkdown, markdown } from "./markdown.ts";
import type { Reference } from "./model/reference.ts";
import type { Download } from "./reference/overview.ts";
import { PRODUCT, sitePage } from "./site.ts";

export function landingPage(
	references: Reference[],
	guides: Guide[],
	downloads: Download[][],
	files: Download[],
	changes: Map<string, string>,
	assets: Assets,
): string {
	const names = references.map(({ api }) => api.document.info.title);
	const description = `OpenAPI descriptions, types, a client, mocks and a sandbox for the ${listOf(names)}: every operation, field, rule and error, as the vendors document them.`;
	// The first guide is the start.
	const [start, ...others] = guides;
	return sitePage(
		{
			path: "index.html",
			title: PRODUCT,
			description,
			main: html`
			<h1>${PRODUCT}</h1>
			<p class=lead>${description} <span class=open>not documented</span> marks what a vendor leaves open.</p>
			<h2 id=operations>Which operation do I need?</h2>
			${operations(references)}
			${start && html`<h2 id=quickstart>${start.title}</h2><div class="text guide">${start.body}</div>`}
			${others.length > 0 && html`<h2 id=guides>Guides</h2><ul class=cards>${others.map(({ file, title, summary }) => html`<li class=card><a href="guides/${file}.html">${title}</a><p class=quiet>${summary}</p></li>`)}</ul>`}
			${comparison(references)}
			${changelog(references, changes)}
			<h2 id=files>Files</h2>
			<ul class=files>
				<li><a href="errors.html">All errors</a></li>
				${files.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}
				${references.map(({ api }, nth) =>
					downloads[nth]?.map(
						({ href, label }) =>
							html`<li><a href="${posix.join(encodeURIComponent(api.name), href)}">${api.name}/${label}</a></li>`,
					),
				)}
			</ul>`,
		},
		assets,
	);
}

const listOf = (names: string[]) => new Intl.ListFormat("en").format(names);

/** Each operation with the first sentence of its description. */
function operations(references: Reference[]): Html {
	return html`<table class=compare><tbody>${references.map(
		({ api, operations }) => {
			const at = encodeURIComponent(api.name);
			return operations.map(({ file, operation }) => {
				const { summary, description = "" } = operation.object;
				const [sentence = ""] = description.trim().split(/(?<=\.)\s/);
				return html`<tr>
				<th scope=row><a href="${at}/${encodeURIComponent(file)}.html">${summary}</a></th>
				<td><a href="${at}/index.html">${api.document.info.title}</a>, <code>${operation.id}</code></td>
				<td>${inlineMarkdown(sentence)}</td>
			</tr>\n`;
			});
		},
	)}</tbody></table>`;
}

/** From the rules that name a topic. */
function comparison(references: Reference[]): Html {
	const rows = Object.entries(TOPICS).filter(([topic]) =>
		references.some(
			(reference) => rulesOf(reference, topic as Topic).length > 0,
		),
	);
	if (rows.length === 0) return html``;
	return html`<h2 id=compare>Compare</h2>
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
