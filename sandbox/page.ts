/** The live page: what is stored, and the last requests. It loads nothing from elsewhere, and shows all values as text. */
import { createHash } from "node:crypto";

const script = `
const LATE = /(Id|At|_id|_at)$/;
const SHOWN = 50;
const LONG = 80;
const ID = /^[\\da-f]{8}-[\\da-f-]{27}$/i;

function element(name, ...content) {
	const made = document.createElement(name);
	made.append(...content);
	return made;
}

/** A value as people read it: words of a list, properties of an object; what is long opens on demand. */
function shown(value) {
	if (value === undefined || value === null || value === "") return "";
	if (Array.isArray(value) && value.every((it) => typeof it === "string"))
		return element("span", ...value.map((it) => element("span", it)));
	const text = typeof value === "string" ? value : JSON.stringify(value, null, 1);
	if (ID.test(text)) return element("code", text);
	if (text.length <= LONG && typeof value !== "object") return text;
	if (text === "{}") return "";
	const flat = text.replace(/\\s+/g, " ");
	if (flat.length <= LONG) return flat;
	const whole = element("pre", text);
	whole.tabIndex = 0;
	return element("details", element("summary", flat.slice(0, LONG) + "…"), whole);
}

function table(rows) {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
		.sort((one, other) => LATE.test(one) - LATE.test(other));
	const made = document.createElement("table");
	const heads = columns.map((name) => element("th", name));
	for (const head of heads) head.scope = "col";
	made.createTHead().insertRow().append(...heads);
	const body = made.createTBody();
	for (const row of rows) body.insertRow().append(...columns.map((name) => element("td", shown(row[name]))));
	return made;
}

const outcome = ({ reset, status, forced }) => (reset ? "connection reset" : status) + (forced ? " (forced)" : "");

/** What came of a call, whatever the status of HTTP. */
function said(response) {
	if (typeof response !== "object" || response === null) return response;
	if (response.status === "success") return "success";
	const texts = response.data ?? response.detail ?? response.message ?? response.error;
	return Array.isArray(texts) ? texts.join("\\n") : texts;
}

const request = ({ at, operation, url, body, violations, response, ...rest }) => ({
	time: at.slice(11, 19),
	operation: operation ?? url,
	status: outcome(rest),
	outcome: said(response),
	"not as described": violations.join("\\n"),
	body,
	response,
});

async function show(name, path, rowOf, none) {
	const response = await fetch(path);
	const rows = await response.json();
	const section = document.getElementById(name);
	const now = JSON.stringify(rows);
	if (section.dataset.shown === now) return;
	section.dataset.shown = now;
	const count = rows.length === SHOWN ? "the last " + SHOWN : String(rows.length);
	const scroller = rows.length > 0 ? element("div", table(rows.map(rowOf))) : element("p", none);
	if (rows.length > 0) {
		scroller.tabIndex = 0;
		scroller.role = "group";
		scroller.ariaLabel = name;
	}
	section.replaceChildren(element("h2", name + " ", element("small", count)), scroller);
}

let names;
async function tables() {
	if (names) return names;
	names = await (await fetch("/_sandbox/tables")).json();
	for (const id of names) document.querySelector("main").append(Object.assign(document.createElement("section"), { id }));
	return names;
}

async function refresh() {
	const notice = document.getElementById("notice");
	try {
		await show("requests", "/_sandbox/requests", request, "No requests yet.");
		for (const name of await tables())
			await show(name, "/_sandbox/state/" + name + "?last=" + SHOWN, (row) => row, "No records yet.");
		notice.textContent = "";
	} catch {
		notice.textContent = "The sandbox does not respond.";
	}
	setTimeout(refresh, 1000);
}
refresh();
`;

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a404a); --head: light-dark(#f4f5f7, #242932); --faint: light-dark(#565d69, #a3abb8); --chip: light-dark(#e6edf8, #2b3a52); }
body { font: 14px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 100rem; color: light-dark(#1a1d21, #e4e7ec); background: light-dark(#fff, #171a1f); }
h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
p { margin: .3rem 0; color: var(--faint); } small { font-weight: normal; color: var(--faint); }
#notice { color: light-dark(#a3200d, #ff9c8f); }
code, pre { font: 12px/1.45 ui-monospace, monospace; } td code { white-space: nowrap; }
section > div { overflow: auto; max-height: 28rem; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: max-content; min-width: 100%; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { position: sticky; top: 0; background: var(--head); font-weight: 600; white-space: nowrap; }
tr:last-child td { border-bottom: 0; }
td { max-width: 20rem; overflow-wrap: anywhere; white-space: pre-line; }
td > span { display: flex; flex-wrap: wrap; gap: .25rem; }
td > span > span { background: var(--chip); border-radius: 4px; padding: 0 .4rem; }
summary { cursor: pointer; width: 16rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
td:has(details[open]) { max-width: 28rem; }
pre { max-height: 16rem; overflow: auto; white-space: pre-wrap; margin: .3rem 0 0; }
`;

const hash = (text: string) =>
	`'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Allows the page's own script and style, and nothing else. */
export const policy = () =>
	`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sandbox</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<main>
<h1>Sandbox</h1>
<p>The control plane is under <code>/_sandbox</code>: reset, seed, state, clock, force, requests.</p>
<p id="notice" role="status"></p>
<section id="requests"></section>
</main>
<script>${script}</script>
</body>
</html>
`;
