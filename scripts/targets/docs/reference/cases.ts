/** The documented cases of an operation: request and answer in pairs, one open at a time, without a script. */
import { highlight } from "../code.ts";
import { type Html, html } from "../html.ts";
import { inlineMarkdown } from "../markdown.ts";
import type { CaseView, OperationView } from "../model/reference.ts";
import { codeTabs } from "./code-tabs.ts";

export function casesPanel({ id, sections, cases }: OperationView): Html {
	return html`<div class=samples role=group aria-labelledby="${sections.cases}">
		<div class=panel>
			<h3 id="${sections.cases}">Cases <span class=count>${cases.length}</span></h3>
			${cases.map((shown, nth) => caseOf(shown, id, nth))}
		</div>
	</div>`;
}

function caseOf(shown: CaseView, group: string, nth: number): Html {
	const { id, name, title, story, failed, requests, answer } = shown;
	return html`<details class=case name="${group}"${nth === 0 && html` open`}>
		<summary><span class="dot ${failed ? "bad" : "good"}">${answer?.status ?? ""}</span> <code>${name}</code> <span class=title>${inlineMarkdown(title)}</span></summary>
		<div id="${id}">
			<p class=story>${inlineMarkdown(title)}.${story && html` ${inlineMarkdown(story)}.`}</p>
			${requests.length > 0 ? codeTabs(requests, `${id}-in`) : html`<p class=none>No request is shown: the description does not allow the one that ends so.</p>`}
			${answer && html`<h4>Answer <span class="dot ${failed ? "bad" : "good"}">${answer.status}</span></h4>`}
			${answer?.body && html`<pre tabindex=0 class=answer><code>${highlight(answer.body, "json")}</code></pre>`}
		</div>
	</details>\n`;
}
