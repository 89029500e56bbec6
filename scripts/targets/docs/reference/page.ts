/** The reference of one API: one static page with everything on it. */
import type { Assets } from "../assets.ts";
import { type Html, html } from "../html.ts";
import { markdown } from "../markdown.ts";
import type { OperationView, Reference } from "../model/reference.ts";
import { page } from "../page.ts";
import { operationSection } from "./operation.ts";

/** A file that a page offers. */
export interface Download {
	href: string;
	label: string;
}

export function referencePage(
	{ api, operations }: Reference,
	downloads: Download[],
	assets: Assets,
	mockPort: number,
): string {
	const { info } = api.document;
	return page(
		info.title,
		assets,
		html`
		<a class=skip href="#main">Skip to the content</a>
		<header>
			<a class=home href="../index.html">All APIs</a>
			<button class=tool id=find type=button>Search <kbd>/</kbd></button>
			<button class=tool id=theme type=button>Dark</button>
		</header>
		<nav aria-label=Contents>
			<details open><summary>Contents</summary>
			<ul>
				<li><a href="#main">${info.title}</a></li>
				${operations.map(navItem)}
			</ul>
			</details>
		</nav>
		<main id=main tabindex=-1>
			<section class=operation>
				<div class=prose>
					<h1>${info.title}</h1>
					${info.summary && html`<p class=lead>${info.summary}</p>`}
					${info.description && html`<div class=text>${markdown(info.description)}</div>`}
				</div>
				<div class=samples><div class=panel>${about(api, downloads)}</div></div>
			</section>
			${operations.map((view) => operationSection(api, view))}
			${api.webhooks.length > 0 && webhooks(api)}
		</main>
		${searchDialog()}
		${sendDialog(api, mockPort)}
	`,
	);
}

/** Requests that the API sends. */
function webhooks({ webhooks }: Reference["api"]): Html {
	return html`<section class=operation aria-labelledby=webhooks><div class=prose>
		<h2 id=webhooks>Webhooks</h2>
		<dl class=facts>${webhooks.map(({ name, method, summary, description }) => html`<div><dt><code>${name}</code></dt><dd><b class=method>${method.toUpperCase()}</b> ${description || summary}</dd></div>`)}</dl>
	</div></section>`;
}

function navItem(view: OperationView): Html {
	const { id, sections, operation, parameters, body, rules, errors } = view;
	const links: [shown: boolean, id: string, name: string][] = [
		[parameters.length > 0, sections.parameters, "Parameters"],
		[Boolean(body), sections.body, "Request body"],
		[true, sections.answers, "Responses"],
		[rules.length > 0, sections.rules, "Behavior"],
		[errors.length > 0, sections.errors, "Errors"],
		[true, sections.examples, "Examples"],
	];
	return html`<li><a href="#${id}"><b class=method>${operation.method.toUpperCase()}</b> ${operation.object.summary}</a>
		<ul>${links.map(([shown, target, name]) => shown && html`<li><a href="#${target}">${name}</a></li>`)}</ul></li>`;
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

function searchDialog(): Html {
	return html`<dialog id=search aria-label=Search>
		<input aria-label="Search operations, fields, errors, rules and examples" placeholder="Operation, field, error, rule, example" autocomplete=off spellcheck=false>
		<p role=status></p>
		<ul></ul>
	</dialog>`;
}

/** Sends an edited request to the reader's own machine. */
function sendDialog(
	{ name, credentials, security }: Reference["api"],
	mockPort: number,
): Html {
	const secrets = security
		? ["Authorization"]
		: credentials.map(({ name }) => name);
	return html`<dialog id=send aria-labelledby=send-title>
		<h2 id=send-title>Try it</h2>
		<p>To a mock or sandbox on this machine; no other address is reached. “npm start” starts the mocks.</p>
		<label>Address <input name=address value="http://127.0.0.1:${mockPort}" list=addresses spellcheck=false></label>
		<datalist id=addresses><option value="http://127.0.0.1:${mockPort}">Mock</option><option value="http://127.0.0.1:4020/${encodeURIComponent(name)}">Sandbox</option></datalist>
		${secrets.map((secret) => html`<label>${secret} <input type=password name=secret data-name="${secret}" autocomplete=off placeholder="as in the request"></label>`)}
		<label>Request <textarea rows=14 spellcheck=false></textarea></label>
		<p class=buttons><button type=button class=go>Send</button> <button type=button class=close>Close</button></p>
		<p role=status></p>
		<pre tabindex=0 aria-label=Response hidden></pre>
	</dialog>`;
}
