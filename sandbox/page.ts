/** The page at /: the last requests, and what is stored. Its script and style are part of it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export interface Page {
	html: string;
	/** Allows the page's own script and style, and nothing else. */
	policy: string;
}

let page: Page | undefined;

export function readPage(): Page {
	page ??= makePage(read("browser.js"), read("style.css"));
	return page;
}

function makePage(script: string, style: string): Page {
	return {
		policy: `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
		html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sandbox</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<main>
<header>
<h1>Sandbox</h1>
<p>The control plane is at <a href="/_sandbox">/_sandbox</a>, with its <a href="/_sandbox/openapi.json">description</a>.</p>
<button type="button" id="reset">Reset</button>
</header>
<p id="notice" role="status"></p>
<section id="requests"><h2>Requests</h2><ol></ol><p id="none">No requests yet.</p></section>
</main>
<script type="module">${script}</script>
</body>
</html>
`,
	};
}

const read = (name: string) =>
	readFileSync(new URL(`./page/${name}`, import.meta.url), "utf8");

const hash = (text: string) =>
	`'sha256-${createHash("sha256").update(text).digest("base64")}'`;
