/** The rules of an operation, by topic, each with its executed examples. */
import { type Html, html } from "../html.ts";
import { inlineMarkdown } from "../markdown.ts";
import type { OperationView } from "../model/reference.ts";
import {
	byTopic,
	type Fact,
	type RuleView,
	type Step,
} from "../model/rules.ts";

export function rulesSection(view: OperationView): Html {
	const { sections, rules } = view;
	return html`<h2 id="${sections.rules}">Behavior</h2>
		${byTopic(rules).map(
			([title, all]) =>
				html`<h3>${title}</h3><ul class=rules>${all.map((rule) => ruleItem(rule, view))}</ul>`,
		)}`;
}

function ruleItem(rule: RuleView, view: OperationView): Html {
	const { anchor, id, rule: text, source, status, sandbox, worked } = rule;
	return html`<li id="${anchor}">
		<p>${inlineMarkdown(text)} ${status === "undocumented" && html`<span class=open>not documented</span> `}<span class=source><a href="#${anchor}">${id}</a> · <a href="${source}">source</a></span></p>
		${sandbox && html`<p class=quiet>Sandbox: ${inlineMarkdown(sandbox)}</p>`}
		${worked.length > 0 && html`<details class=worked><summary>${worked.length === 1 ? "Example" : `${worked.length} examples`}</summary>${worked.map((steps) => html`<ol>${steps.map((step) => html`<li><dl>${stepRows(step, view)}</dl></li>`)}</ol>`)}</details>`}
	</li>\n`;
}

function stepRows({ before, call, after }: Step, view: OperationView): Html {
	const rows: [name: string, facts: Fact[]][] = [
		["Before", before],
		["Call", call.length > 0 ? call : [{ words: "the first example" }]],
		["After", after],
	];
	return html`${rows.map(
		([name, facts]) =>
			facts.length > 0 &&
			html`<dt>${name}</dt><dd>${facts.map((fact) => html`<span>${factText(fact, view)}</span>`)}</dd>`,
	)}`;
}

function factText(
	{ words, value, error, example }: Fact,
	{ examples, errors }: OperationView,
): Html {
	const target =
		examples.find(({ name }) => name === example)?.id ??
		errors.find(({ code }) => code === error)?.anchor;
	const name = example ?? error;
	return html`${words}${words && (value ?? name) !== undefined && " "}${value !== undefined && html`<code>${value}</code>`}${name && (target ? html`<a href="#${target}">${name}</a>` : name)}`;
}
