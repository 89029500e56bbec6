/** Members in rows, with what they hold opened beneath them. */
import { type Html, html } from "../html.ts";
import { markdown } from "../markdown.ts";
import type { Member, Option, Shape } from "../model/fields.ts";
import type { Note } from "../model/keywords.ts";

export function fieldList(members: Member[], depth = 0): Html {
	return html`<ul class=fields>${members.map((member) => field(member, depth))}</ul>`;
}

function field({ id, name, required, shape }: Member, depth: number): Html {
	return html`<li id="${id}">
		<p class=field><a href="#${id}"><code>${name}</code></a> <span class=type>${shape.type}</span>${required && html` <b class=need>required</b>`}</p>
		${shapeBody(shape, depth + 1)}
	</li>\n`;
}

/** What stands below the name of a field or the head of a body; `depth` counts the objects around it. */
export function shapeBody(shape: Shape, depth = 0): Html {
	const { descriptions, notes, members, credentials, choices, see } = shape;
	return html`
		${descriptions.map((text) => html`<div class=text>${markdown(text)}</div>`)}
		${notes.length > 0 && html`<ul class=notes>${notes.map(noteItem)}</ul>`}
		${see.length > 0 && html`<p class=see>Properties as in ${joined(see.map(({ name, id }) => html`<a href="#${id}">${name}</a>`))}, above.</p>`}
		${members.length > 0 && (depth === 0 ? fieldList(members, depth) : nested(members, depth))}
		${credentials.length > 0 && html`<p class=see>Also the credentials ${joined([...new Set(credentials)].map((name) => html`<code>${name}</code>`))}.</p>`}
		${choices.map(({ words, options }) => html`<div class=tabs role=group aria-label="${words} ${options.length}">${options.map((option, nth) => optionTab(option, nth === 0, depth, options[0]?.id ?? ""))}</div>`)}
	`;
}

/** An alternative, one open at a time. */
function optionTab(
	{ id, title, shape }: Option,
	isOpen: boolean,
	depth: number,
	group: string,
): Html {
	return html`<details id="${id}" name="${group}"${isOpen && html` open`}><summary>${title}</summary><div class=option>${shapeBody(shape, depth)}</div></details>`;
}

/** Open down to the second level. */
function nested(members: Member[], depth: number): Html {
	const title = `${members.length} ${members.length === 1 ? "property" : "properties"}`;
	return html`<details class=nest${depth < 2 && html` open`}><summary>${title}</summary>${fieldList(members, depth)}</details>`;
}

function noteItem({ words, code = [] }: Note): Html {
	const values = joined(
		code.map((value) => html`<code>${value}</code>`),
		", ",
	);
	return html`<li>${words}${code.length > 0 && html` ${values}`}</li>`;
}

/** A list in a sentence. */
function joined(items: Html[], last = " and "): Html {
	return html`${items.map((item, nth) => [nth === 0 ? "" : nth === items.length - 1 ? last : ", ", item])}`;
}
