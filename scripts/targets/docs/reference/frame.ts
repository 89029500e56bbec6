/** What the pages of one API share: the list of its operations, with the sections of the one that is open. */
import type { Assets } from "../assets.ts";
import { type Html, html } from "../html.ts";
import type { OperationView, Reference } from "../model/reference.ts";
import { sitePage } from "../site.ts";

/** A page of an API: that of `current`, or else the overview. */
export function framed(
	{ api, operations }: Reference,
	current: OperationView | undefined,
	assets: Assets,
	main: Html,
	after?: Html,
): string {
	const { info } = api.document;
	const { summary = "", description = "" } = current?.operation.object ?? info;
	const [paragraph = ""] = description.trim().split(/\n\s*\n/);
	return sitePage(
		{
			path: `${api.name}/${current?.file ?? "index"}.html`,
			title: current ? `${summary} · ${info.title}` : info.title,
			description: paragraph.replace(/[`*]/g, "").replace(/\s+/g, " "),
			contents: html`<ul>
				<li><a href="${current ? "index.html" : "#main"}"${!current && html` aria-current=page`}>${info.title}</a></li>
				${operations.map((view) => navItem(view, view === current))}
			</ul>`,
			main,
			after,
			feed: "feed.json",
		},
		assets,
	);
}

function navItem(view: OperationView, isCurrent: boolean): Html {
	const { file, operation } = view;
	const { method, object } = operation;
	return html`<li><a href="${isCurrent ? "#main" : `${encodeURIComponent(file)}.html`}"${isCurrent && html` aria-current=page`}><b class=method>${method.toUpperCase()}</b> ${object.summary}</a>
		${isCurrent && html`<ul>${sectionsOf(view).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul>`}</li>`;
}

function sectionsOf(view: OperationView): [id: string, name: string][] {
	const { sections, parameters, body, rules, errors } = view;
	const all: [shown: boolean, id: string, name: string][] = [
		[true, sections.examples, "Examples"],
		[true, sections.authentication, "Authentication"],
		[parameters.length > 0, sections.parameters, "Parameters"],
		[Boolean(body), sections.body, "Request body"],
		[true, sections.responses, "Responses"],
		[rules.length > 0, sections.rules, "Behavior"],
		[errors.length > 0, sections.errors, "Errors"],
	];
	return all.flatMap(([isShown, id, name]) => (isShown ? [[id, name]] : []));
}
