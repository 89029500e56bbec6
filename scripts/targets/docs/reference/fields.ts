/** Members in rows, with what they hold opened beneath them. */
import { type Html, html } from "../html.ts";
import { markdown } from "../markdown.ts";
import type { Member, Option, Shape } from "../model/fields.ts";
import type { Note } from "../model/keywords.ts";

export function fieldList(members: Member[]): Html {
	return html`<ul class=fields>${members.map(field)}</ul>`;
}

function field({ id, name, required, shape }: Member): Html {
	return html`<li id="${id}">
		<p class=field><a href="#${id}"><code>${name}</code></a> <span class=type>${shape.type}</span>${required && html` <b class=need>required</b>`}</p>
		${shapeBody(shape)}
	</li>\n`;
}

/** What stands below the name of a field or the head of a body. */
export function shapeBody(shape: Shape): Html {
	const { descriptions, notes, members, choices, see } = shape;
	return html`
		${descriptions.map((text) => html`<div class=text>${markdown(text)}</div>`)}
		${notes.length > 0 && html`<ul class=notes>${notes.map(noteItem)}</ul>`}
		${see.length > 0 && html`<p class=see>Properties as in ${joined(see.map(({ name, id }) => html`<a href="#${id}">${name}</a>`))}, above.</p>`}
		${members.length > 0 && opened(`${members.length} ${members.length === 1 ? "property" : "properties"}`, fieldList(members))}
		${choices.map(({ words, options }) => html`<p class=choice>${words.charAt(0).toUpperCase() + words.slice(1)}:</p><ol class=options>${options.map(option)}</ol>`)}
	`;
}

function option({ id, needs, shape }: Option): Html {
	return html`<li id="${id}">
		<p class=field>${shape.type && html`<span class=type>${shape.type}</span> `}${needs.length > 0 && html`with ${joined(needs.map((need) => html`<code>${need}</code>`))}`}</p>
		${shapeBody(shape)}
	</li>\n`;
}

const opened = (title: string, content: Html) =>
	html`<details class=nest open><summary>${title}</summary>${content}</details>`;

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
