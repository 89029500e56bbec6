/** The page of one operation: what it does, its request and responses, its rules and errors, and its examples beside them. */
import type { Api } from "../../../model/api.ts";
import type { Assets } from "../assets.ts";
import { type Html, html } from "../html.ts";
import { inlineMarkdown, markdown } from "../markdown.ts";
import type { Answer, OperationView, Reference } from "../model/reference.ts";
import { examplesPanel } from "./examples.ts";
import { fieldList, shapeBody } from "./fields.ts";
import { framed } from "./frame.ts";
import { sendDialog } from "./send.ts";
import { errorsSection, rulesSection } from "./tables.ts";

export function operationPage(
	reference: Reference,
	view: OperationView,
	assets: Assets,
	mockPort: number,
): string {
	const { api } = reference;
	const { operation, id, server } = view;
	const { object, method, path } = operation;
	return framed(
		reference,
		view,
		assets,
		html`<article class=operation aria-labelledby="${id}">
			<div class=intro>
				<h1 id="${id}"><a href="#${id}">${object.summary}</a></h1>
				<p class=endpoint><b class=method>${method.toUpperCase()}</b> <code>${server}<wbr>${path}</code></p>
				${object.description && html`<div class=text>${markdown(object.description)}</div>`}
				${facts(api, view)}
			</div>
			${examplesPanel(view)}
			<div class=prose>
				${parametersSection(view)}
				${bodySection(view)}
				${answersSection(view)}
				${view.rules.length > 0 && rulesSection(view)}
				${view.errors.length > 0 && errorsSection(view)}
			</div>
		</article>`,
		sendDialog(api, mockPort),
	);
}

function facts(api: Api, { operation }: OperationView): Html {
	const { object, id } = operation;
	const docs = object.externalDocs;
	return html`<dl class=facts>
		<div><dt>Operation</dt><dd><code>${id}</code>${object.tags && html` <span class=quiet>${object.tags.join(", ")}</span>`}</dd></div>
		<div><dt>Credentials</dt><dd>${credentials(api, operation)}</dd></div>
		<div><dt>Idempotent</dt><dd>${object["x-idempotent"] ? "Yes" : "Not guaranteed"}</dd></div>
		${docs && html`<div><dt>Vendor’s page</dt><dd><a href="${docs.url}">${docs.description ?? docs.url}</a></dd></div>`}
	</dl>`;
}

function credentials(api: Api, operation: OperationView["operation"]): Html {
	const open = operation.object.security?.length === 0;
	const auth = open ? undefined : api.auth;
	const names = operation.credentials.map(
		(name) => html` <code>${name}</code>`,
	);
	return html`
		${auth && html`<code>${auth.header ? `${auth.header}: ${auth.prefix}` : `?${auth.query}=`}…</code>`}
		${names.length > 0 && html`in the JSON body:${names}`}
		${!auth && names.length === 0 && "none"}
	`;
}

const WHERE: Record<string, string> = {
	path: "In the path",
	query: "In the query",
	header: "In the header",
};

function parametersSection({ sections, parameters }: OperationView): Html {
	return html`${parameters.length > 0 && html`<h2 id="${sections.parameters}">Parameters</h2>`}
		${parameters.map(({ place, members }) => html`<h3>${WHERE[place] ?? place}</h3>${fieldList(members)}`)}`;
}

function bodySection({ body }: OperationView): Html {
	if (!body) return html``;
	return html`<h2 id="${body.id}">Request body <span class=count>${body.mediaType}${body.required && ", required"}</span></h2>
		<p>${inlineMarkdown(body.description)}</p>
		${shapeBody(body.shape)}`;
}

function answersSection({ sections, answers }: OperationView): Html {
	return html`<h2 id="${sections.answers}">Responses</h2>${answers.map(answer)}`;
}

function answer({
	id,
	status,
	description,
	headers,
	mediaType,
	shape,
}: Answer) {
	return html`<h3 id="${id}"><span class="dot ${Number(status) < 300 ? "good" : "bad"}">${status}</span> <span class=count>${mediaType ?? "no body"}</span></h3>
		<p>${inlineMarkdown(description)}</p>
		${headers.length > 0 && html`<p class=choice>Headers</p>${fieldList(headers)}`}
		${shape && shapeBody(shape)}`;
}
