/** The live page: what is stored, and the last requests. It loads nothing from elsewhere, and shows all values as text. */
import { createHash } from "node:crypto";

const script = `
const TABLES = ["zyntro.contacts", "zyntro.entities", "routera.contacts", "nedzo.contacts"];
const HIDDEN = ["orgId", "workspaceId", "account"];
const SHOWN = 50;
const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));

function element(name, content) {
	const made = document.createElement(name);
	made.textContent = content;
	return made;
}

function table(rows) {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !HIDDEN.includes(name));
	const made = document.createElement("table");
	made.createTHead().insertRow().append(...columns.map((name) => element("th", name)));
	const body = made.createTBody();
	for (const row of rows)
		body.insertRow().append(...columns.map((name) => element("td", row[name] === undefined ? "" : text(row[name]))));
	return made;
}

async function show(name, path) {
	const rows = await (await fetch(path)).json();
	const section = document.getElementById(name);
	const shown = JSON.stringify(rows);
	if (section.dataset.shown === shown) return;
	section.dataset.shown = shown;
	section.replaceChildren(element("h2", name), table(rows));
}

async function refresh() {
	try {
		for (const name of TABLES) await show(name, "/_sandbox/state/" + name + "?last=" + SHOWN);
		await show("requests", "/_sandbox/requests");
		document.getElementById("notice").textContent = "";
	} catch {
		document.getElementById("notice").textContent = "The sandbox does not answer.";
	}
	setTimeout(refresh, 1000);
}
refresh();
`;

const style = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5rem; color: #1b1b1b; background: #fff; }
section { overflow-x: auto; }
h1 { font-size: 1.3rem; } h2 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
table { border-collapse: collapse; } th, td { border: 1px solid #ccc; padding: .2rem .5rem; text-align: left; vertical-align: top; }
th { background: #f3f3f3; } td { max-width: 24rem; overflow-wrap: anywhere; }
`;

const hash = (text: string) =>
	`'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export const POLICY = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sandbox</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<h1>Sandbox</h1>
<p id="notice" role="status"></p>
<section id="zyntro.contacts"></section>
<section id="zyntro.entities"></section>
<section id="routera.contacts"></section>
<section id="nedzo.contacts"></section>
<section id="requests"></section>
<script>${script}</script>
</body>
</html>
`;
