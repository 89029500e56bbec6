/** The rules and the errors of an operation. */
import { type Html, html } from "../html.ts";
import { inlineMarkdown } from "../markdown.ts";
import type { OperationView } from "../model/reference.ts";

export function rulesSection({ sections, rules }: OperationView): Html {
	const open = rules.filter(({ status }) => status === "undocumented").length;
	return html`<h2 id="${sections.rules}">Behavior <span class=count>${rules.length}${open > 0 && `, ${open} not documented`}</span></h2>
		<ul class=rules>${rules.map(
			({
				anchor,
				id,
				rule,
				source,
				status,
				sandbox,
			}) => html`<li id="${anchor}">
				<a href="#${anchor}"><code>${id}</code></a>
				<p>${inlineMarkdown(rule)} ${status === "undocumented" && html`<span class=open>not documented</span> `}<a class=source href="${source}">source</a></p>
				${sandbox && html`<p class=quiet>Sandbox: ${inlineMarkdown(sandbox)}</p>`}
			</li>\n`,
		)}</ul>`;
}

export function errorsSection(view: OperationView): Html {
	const { sections, errors, examples } = view;
	return html`<h2 id="${sections.errors}">Errors <span class=count>${errors.length}</span></h2>
		<table class=errors>
			<thead><tr><th scope=col>Code and message</th><th scope=col>Cause</th><th scope=col>Resolution</th></tr></thead>
			<tbody>${errors.map(
				({
					anchor,
					code,
					status,
					message,
					pattern,
					meaning,
					resolution,
					example,
				}) => {
					const shown = examples.find(({ name }) => name === example);
					return html`<tr id="${anchor}">
						<th scope=row><a href="#${anchor}"><code>${code}</code></a> <span class="dot bad">${status}</span>
						${message && html`<q>${message}</q>`}
						${pattern && html`<span class=pattern>matches <code>${pattern}</code></span>`}
						${!message && !pattern && html`<span class=pattern>text not documented</span>`}
						${shown && html`<a class=shown href="#${shown.id}">${example}</a>`}</th>
						<td>${inlineMarkdown(meaning)}</td>
						<td>${inlineMarkdown(resolution)}</td>
					</tr>\n`;
				},
			)}</tbody>
		</table>`;
}
