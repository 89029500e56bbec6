/** The errors of an operation, a block each. */
import { type Html, html } from "../html.ts";
import { inlineMarkdown } from "../markdown.ts";
import type { OperationView } from "../model/reference.ts";

export function errorsSection(view: OperationView): Html {
	const { sections, errors } = view;
	return html`<h2 id="${sections.errors}">Errors <span class=count>${errors.length}</span></h2>
		<ul class=errors>${errors.map((row) => errorItem(row, view))}</ul>`;
}

/** `page` is the operation's page where the block stands on another. */
export function errorItem(
	row: OperationView["errors"][number],
	{ examples }: OperationView,
	page = "",
): Html {
	const { anchor, code, status, message, pattern, meaning, resolution } = row;
	const shown = examples.find(({ name }) => name === row.example);
	return html`<li${!page && html` id="${anchor}"`}>
		<p><a class=code href="${page}#${anchor}"><code>${code}</code></a> <span class="dot bad">${status}</span></p>
		<p class=message>${message ? html`<q>${message}</q>` : pattern ? html`matches <code>${pattern}</code>` : "Message not documented."}</p>
		<p>${inlineMarkdown(meaning)}</p>
		<p><strong>Resolution:</strong> ${inlineMarkdown(resolution)}</p>
		${shown && html`<p class=quiet>Example: <a href="${page}#${shown.id}">${shown.title}</a></p>`}
	</li>\n`;
}
