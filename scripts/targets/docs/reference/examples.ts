/** The documented examples of an operation: request and response in pairs, one open at a time, without a script. */
import { highlight } from "../code.ts";
import { type Html, html } from "../html.ts";
import { inlineMarkdown } from "../markdown.ts";
import type { ExampleView, OperationView } from "../model/reference.ts";
import { codeTabs } from "./code-tabs.ts";

export function examplesPanel({ id, sections, examples }: OperationView): Html {
	return html`<div class=samples role=group aria-labelledby="${sections.examples}">
		<div class=panel>
			<h2 id="${sections.examples}">Examples <span class=count>${examples.length}</span></h2>
			<div class="picker tool">
				<select aria-label=Example>${["Success", "Error"].map((group) => optionGroup(group, examples))}</select>
				<button type=button>Try it</button>
			</div>
			${examples.map((shown, nth) => exampleOf(shown, id, nth))}
		</div>
	</div>`;
}

/** For the script, which chooses one; without it the examples are opened by their titles. */
function optionGroup(group: string, examples: ExampleView[]): Html {
	const options = examples.filter(
		({ failed }) => failed === (group === "Error"),
	);
	return html`${options.length > 0 && html`<optgroup label="${group}">${options.map(({ id, title }) => html`<option value="${id}">${title.replaceAll("`", "")}`)}</optgroup>`}`;
}

function exampleOf(shown: ExampleView, group: string, nth: number): Html {
	const { id, name, title, story, failed, requests, response } = shown;
	const outcome = html`<span class="dot ${failed ? "bad" : "good"}">${response?.status} ${failed ? "error" : "success"}</span>`;
	return html`<details class=example data-name="${name}" data-status="${response?.status}" name="${group}"${nth === 0 && html` open`}>
		<summary>${outcome} <span class=title>${inlineMarkdown(title)}</span></summary>
		<div id="${id}">
			<p class=story>${inlineMarkdown(title)}.${story && html` ${inlineMarkdown(story)}.`}</p>
			${requests.length > 0 ? codeTabs(requests, `${id}-in`) : html`<p class=none>The description does not allow the request that leads to this response.</p>`}
			${response && html`<h3>Response ${outcome}</h3>`}
			${response?.body && html`<pre tabindex=0 class=response><code>${highlight(response.body, "json")}</code></pre>`}
		</div>
	</details>\n`;
}
