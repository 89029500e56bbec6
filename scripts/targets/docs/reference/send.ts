/** The dialog that sends an edited request to the reader's own machine. */
import { type Html, html } from "../html.ts";
import type { Reference } from "../model/reference.ts";

export function sendDialog(
	{ name, credentials, security }: Reference["api"],
	mockPort: number,
): Html {
	const secrets = security
		? ["Authorization"]
		: credentials.map(({ name }) => name);
	const mock = `http://127.0.0.1:${mockPort}`;
	return html`<dialog id=send aria-labelledby=send-title>
		<h2 id=send-title>Try it</h2>
		<p>To a mock or sandbox on this machine; no other address is reached. “npm start” starts the mocks.</p>
		<label>Address <input name=address value="${mock}" spellcheck=false></label>
		<p class=buttons><button type=button data-address="${mock}">Mock</button> <button type=button data-address="http://127.0.0.1:4020/${encodeURIComponent(name)}">Sandbox</button></p>
		${secrets.map((secret) => html`<label>${secret} <input type=password name=secret data-name="${secret}" autocomplete=off placeholder="as in the request"></label>`)}
		<label>Request <textarea rows=14 spellcheck=false></textarea></label>
		<p class=buttons><button type=button class=go>Send</button> <button type=button class=close>Close</button></p>
		<p role=status></p>
		<pre tabindex=0 aria-label=Response hidden></pre>
	</dialog>`;
}
