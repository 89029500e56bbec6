import type { Api, Operation } from "../../api.ts";

/** The entrance to the pages: static HTML that needs no script and no other file. */
export function landingPage(apis: Api[]): string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>API reference</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>API reference</h1>
<p class="lead">${count(apis.length, "API")}, ${count(apis.flatMap((api) => api.operations).length, "operation")}.</p>
${apis.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function section(api: Api): string {
	const name = encodeURIComponent(api.name);
	const { title, summary, version } = api.document.info;
	return `<section>
<h2><a href="${name}/index.html">${html(title)}</a> <small>${html(version)}</small></h2>
${summary ? `<p>${html(summary)}</p>` : ""}
<ul>
${api.operations.map((operation) => entry(name, operation)).join("\n")}
</ul>
<p class="files"><a href="${name}/index.html">Reference</a> <a href="../${name}/openapi.json">openapi.json</a> <a href="../${name}/openapi.yaml">openapi.yaml</a></p>
</section>`;
}

function entry(name: string, { id, method, path, object }: Operation): string {
	return `<li><a href="${name}/index.html${operationRoute(id)}">${html(object.summary ?? id)}</a> <code><b>${method.toUpperCase()}</b> ${html(path)}</code></li>`;
}

/** Where Redoc shows an operation that bears no tag. */
const operationRoute = (id: string) =>
	`#/other/${encodeURIComponent(id.toLowerCase())}`;

const count = (number: number, noun: string) =>
	`${number} ${noun}${number === 1 ? "" : "s"}`;

const ENTITIES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

const html = (text: string) =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);

const STYLE = `:root { color-scheme: light dark; --text: #1a1c21; --quiet: #6e6f7a; --line: #e2e2e8; --card: #fff; --page: #f7f7f9; --link: #2563c9; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ededf2; --quiet: #9b9ca8; --line: #3b3c45; --card: #22242b; --page: #1a1c21; --link: #7aa8f5; }
}
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1 { margin: 0; font-size: 2rem; }
h2 { margin: 0; font-size: 1.25rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
small, .lead { color: var(--quiet); }
small { font-weight: normal; font-size: 0.9rem; }
section { margin-top: 1.5rem; padding: 1.25rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; }
ul { margin: 1rem 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; padding: 0.4rem 0; border-top: 1px solid var(--line); }
code { font: 0.85rem ui-monospace, monospace; color: var(--quiet); overflow-wrap: anywhere; }
.files { margin: 0; display: flex; flex-wrap: wrap; gap: 1rem; font-size: 0.9rem; }
`;
