import { highlight } from "../code.ts";
import { type Html, html } from "../html.ts";
import type { CodeBlock } from "../model/reference.ts";

/** The same in several languages, one open at a time: the browser's own, without a script. `group` is once on a page. */
export function codeTabs(blocks: CodeBlock[], group: string): Html {
	return html`<div class="tabs languages">${blocks.map(
		({ label, language, source }, nth) =>
			html`<details name="${group}"${nth === 0 && html` open`}><summary>${label}</summary><pre tabindex=0><code>${highlight(source, language)}</code></pre></details>\n`,
	)}</div>`;
}
