/** All errors of all APIs on one page. */
import type { Assets } from "./assets.ts";
import { html } from "./html.ts";
import type { Reference } from "./model/reference.ts";
import { errorItem } from "./reference/errors.ts";
import { sitePage } from "./site.ts";

export function errorsPage(references: Reference[], assets: Assets): string {
	const operations = references.flatMap(({ api, operations }) =>
		operations
			.filter(({ errors }) => errors.length > 0)
			.map((view) => ({ api, view, id: `${api.name}.${view.id}` })),
	);
	return sitePage(
		{
			path: "errors.html",
			title: "Errors",
			description: `Every documented error of ${references.map(({ api }) => api.document.info.title).join(", ")}: code, message, cause and resolution.`,
			contents: html`<ul>${operations.map(({ api, view, id }) => html`<li><a href="#${id}">${api.document.info.title}: ${view.operation.object.summary}</a></li>`)}</ul>`,
			main: html`<h1>Errors</h1>${operations.map(
				({
					api,
					view,
					id,
				}) => html`<h2 id="${id}">${api.document.info.title}: ${view.operation.object.summary}</h2>
				<ul class=errors>${view.errors.map((row) => errorItem(row, view, `${encodeURIComponent(api.name)}/${encodeURIComponent(view.file)}.html`))}</ul>`,
			)}`,
		},
		assets,
	);
}
