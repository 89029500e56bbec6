/** What the pages of one API share: the header, the contents and the search. */
import type { Assets } from "../assets.ts";
import { type Html, html } from "../html.ts";
import type { OperationView, Reference } from "../model/reference.ts";
import { page } from "../page.ts";

/** A page of an API: that of `current`, or else the overview. */
export function framed(
	{ api, operations }: Reference,
	current: OperationView | undefined,
	assets: Assets,
	content: Html,
	dialog?: Html,
): string {
	const { title } = api.document.info;
	return page(
		current ? `${current.operation.object.summary} – ${title}` : title,
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
				<li><a href="${current ? "index.html" : "#main"}"${!current && html` aria-current=page`}>${title}</a></li>
				${operations.map((view) => navItem(view, view === current))}
			</ul>
			</details>
		</nav>
		<main id=main tabindex=-1>${content}</main>
		${searchDialog()}
		${dialog}
	`,
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
		[true, sections.answers, "Responses"],
		[rules.length > 0, sections.rules, "Behavior"],
		[errors.length > 0, sections.errors, "Errors"],
	];
	return all.flatMap(([isShown, id, name]) => (isShown ? [[id, name]] : []));
}

function searchDialog(): Html {
	return html`<dialog id=search aria-label=Search>
		<input aria-label="Search operations, fields, errors, rules and examples" placeholder="Operation, field, error, rule, example" autocomplete=off spellcheck=false>
		<p role=status></p>
		<ul></ul>
	</dialog>`;
}
