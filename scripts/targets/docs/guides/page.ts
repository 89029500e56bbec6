/** The page of a guide, with the list of all guides beside it. */
import type { Assets } from "../assets.ts";
import { html } from "../html.ts";
import { sitePage } from "../site.ts";
import type { Guide } from "./guide.ts";

export function guidePage(
	guide: Guide,
	guides: Guide[],
	assets: Assets,
): string {
	const { file, title, summary, sections } = guide;
	return sitePage(
		{
			path: `guides/${file}.html`,
			title,
			description: summary,
			contents: html`<ul>${guides.map(
				(
					other,
				) => html`<li><a href="${other === guide ? "#main" : `${other.file}.html`}"${other === guide && html` aria-current=page`}>${other.title}</a>
				${other === guide && html`<ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>`}</li>`,
			)}</ul>`,
			main: html`<article class="guide text">${guide.html}</article>`,
		},
		assets,
	);
}
