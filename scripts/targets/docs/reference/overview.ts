/** The first page of an API: what it is, how it is reached, and its operations. */
import type { Assets } from "../assets.ts";
import { type Html, html } from "../html.ts";
import { markdown } from "../markdown.ts";
import type { OperationView, Reference } from "../model/reference.ts";
import { framed } from "./frame.ts";

/** A file that a page offers. */
export interface Download {
	href: string;
	label: string;
}

export function overviewPage(
	reference: Reference,
	downloads: Download[],
	assets: Assets,
): string {
	const { api, operations } = reference;
	const { info } = api.document;
	return framed(
		reference,
		undefined,
		assets,
		html`<h1>${info.title}</h1>
			${info.summary && html`<p class=lead>${info.summary}</p>`}
			<div class=overview>
				<div class=prose>
					${info.description && html`<div class=text>${markdown(info.description)}</div>`}
					<h2>Operations</h2>
					<ul class=operations>${operations.map(entry)}</ul>
					${api.webhooks.length > 0 && webhooks(api)}
				</div>
				<div class=panel>${about(api, downloads)}</div>
			</div>`,
	);
}

/** `data-rules` forwards a link to a rule that was made when all operations stood on this page. */
function entry({ file, id, operation, server, rules }: OperationView): Html {
	const { method, path, object } = operation;
	return html`<li id="${id}" data-rules="${rules.map(({ anchor }) => anchor).join(" ")}">
		<h3><a href="${encodeURIComponent(file)}.html">${object.summary}</a></h3>
		<p class=endpoint><b class=method>${method.toUpperCase()}</b> <code>${server}<wbr>${path}</code></p>
		<p class=quiet><code>${operation.id}</code>${object.tags && html` · ${object.tags.join(", ")}`}</p>
	</li>`;
}

/** Requests that the API sends. */
function webhooks({ webhooks }: Reference["api"]): Html {
	return html`<h2 id=webhooks>Webhooks</h2>
		<dl class=facts>${webhooks.map(({ name, method, summary, description }) => html`<div><dt><code>${name}</code></dt><dd><b class=method>${method.toUpperCase()}</b> ${description || summary}</dd></div>`)}</dl>`;
}

function about(
	{ document, security }: Reference["api"],
	downloads: Download[],
) {
	return html`<h2 class=small>Servers and files</h2>
		<dl class=facts>
			${document.servers?.map(({ url, description }) => html`<div><dt>Server</dt><dd><code>${url}</code>${description && html`<div class=text>${markdown(description)}</div>`}</dd></div>`)}
			${security && html`<div><dt>Credentials</dt><dd>${security.type} ${security.scheme}${security.bearerFormat && ` (${security.bearerFormat})`}${security.description && html`<div class=text>${markdown(security.description)}</div>`}</dd></div>`}
			${document.externalDocs && html`<div><dt>Vendor</dt><dd><a href="${document.externalDocs.url}">${document.externalDocs.description ?? document.externalDocs.url}</a></dd></div>`}
			<div><dt>Version</dt><dd>${document.info.version}</dd></div>
			${document.tags?.map(({ name, description }) => html`<div><dt>${name}</dt><dd>${description}</dd></div>`)}
		</dl>
		<ul class=files>${downloads.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`;
}
