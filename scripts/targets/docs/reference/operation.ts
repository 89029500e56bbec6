/** The page of one operation: what it does, its request and responses, its rules and errors, and its examples beside them. */
import type { Api } from "../../../model/api.ts";
import type { Assets } from "../assets.ts";
import { type Html, html } from "../html.ts";
import { inlineMarkdown, markdown } from "../markdown.ts";
import type { Shape } from "../model/fields.ts";
import type {
	OperationView,
	Reference,
	ResponseView,
} from "../model/reference.ts";
import { errorsSection } from "./errors.ts";
import { examplesPanel } from "./examples.ts";
import { fieldList, shapeBody } from "./fields.ts";
import { framed } from "./frame.ts";
import { rulesSection } from "./rules.ts";
import { sendDialog } from "./send.ts";

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
				${object.description && description(object.description)}
				${facts(view)}
			</div>
			${examplesPanel(view)}
			<div class=prose>
				${authenticationSection(api, view)}
				${parametersSection(view)}
				${bodySection(view)}
				${responsesSection(view)}
				${view.rules.length > 0 && rulesSection(view)}
				${view.errors.length > 0 && errorsSection(view)}
			</div>
		</article>`,
		sendDialog(api, mockPort),
	);
}

/** Paragraphs that begin in bold are what surprises: callouts after the rest. */
function description(text: string): Html {
	const isCallout = (paragraph: string) => paragraph.startsWith("**");
	const paragraphs = text.trim().split(/\n\s*\n/);
	const callouts = paragraphs.filter(isCallout);
	const rest = paragraphs.filter((paragraph) => !isCallout(paragraph));
	return html`<div class=text>${markdown(rest.join("\n\n"))}</div>
		${callouts.length > 0 && html`<div class=callouts>${markdown(callouts.join("\n\n"))}</div>`}`;
}

function facts({ operation, file }: OperationView): Html {
	const { object, id, isIdempotent } = operation;
	const docs = object.externalDocs;
	return html`<dl class=facts>
		<div><dt>Operation</dt><dd><code>${id}</code>${object.tags && html` <span class=quiet>${object.tags.join(", ")}</span>`}</dd></div>
		<div><dt>Idempotent</dt><dd>${isIdempotent ? "Yes" : "Not guaranteed"}</dd></div>
		${docs && html`<div><dt>Vendor’s page</dt><dd><a href="${docs.url}">${docs.description ?? docs.url}</a></dd></div>`}
		<div><dt>For a language model</dt><dd><a href="${encodeURIComponent(file)}.md" class=markdown>This page as Markdown</a></dd></div>
	</dl>`;
}

/** Where each credential goes, and where it comes from. */
function authenticationSection(api: Api, view: OperationView): Html {
	const { sections, credentials, operation } = view;
	const isOpen = operation.object.security?.length === 0;
	const auth = isOpen ? undefined : api.auth;
	return html`<h2 id="${sections.authentication}">Authentication</h2>
		${auth && html`<p>In the ${auth.header ? "header" : "query"}: <code>${auth.header ? `${auth.header}: ${auth.prefix}` : `${auth.query}=`}…</code></p>`}
		${auth && api.security?.description && html`<div class=text>${markdown(api.security.description)}</div>`}
		${credentials.length > 0 && html`<p>In the request body:</p>${fieldList(credentials)}`}
		${!auth && credentials.length === 0 && html`<p>No credentials are needed.</p>`}`;
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
		${described(body.description, body.shape)}`;
}

function responsesSection({ sections, responses }: OperationView): Html {
	return html`<h2 id="${sections.responses}">Responses</h2>${responses.map(responseSection)}`;
}

function responseSection({
	id,
	status,
	description,
	headers,
	mediaType,
	shape,
}: ResponseView) {
	return html`<h3 id="${id}"><span class="dot ${Number(status) < 300 ? "good" : "bad"}">${status}</span> <span class=count>${mediaType ?? "no body"}</span></h3>
		${headers.length > 0 && html`<p class=choice>Headers</p>${fieldList(headers)}`}
		${shape ? described(description, shape) : html`<p>${inlineMarkdown(description)}</p>`}`;
}

/** What a body is, in its own words or else in its schema's. */
function described(description: string, shape: Shape): Html {
	return description
		? html`<p>${inlineMarkdown(description)}</p>${shapeBody({ ...shape, descriptions: [] })}`
		: shapeBody(shape);
}
