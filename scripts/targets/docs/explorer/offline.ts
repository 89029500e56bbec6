/**
 * Redocly's page loads its script from a CDN, as a module. Browsers load no module from file://, so page and script
 * become classic ones that stand beside each other, and the script loses the hosts that it calls by itself.
 * One more change makes a code sample follow the selected case.
 */
import { policyMeta, sha256 } from "../assets.ts";
import type { Html } from "../html.ts";
import { pageStyle } from "./page-style.ts";
import { type Change, replace } from "./replace.ts";

export function localPage(html: string, name: string): string {
	const where = `the page of the API "${name}"`;
	const local = applyAll(PAGE_CHANGES, html, where);
	return replace(local, where, {
		what: "the start of the head",
		anchor: /<meta charset="utf8" \/>/g,
		by: `$&\n  ${policy(local)}`,
	});
}

/** Lets the page run the scripts that it has now, and call no host. Redoc writes its styles while it runs. */
function policy(page: string): Html {
	const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)];
	return policyMeta([
		`script-src 'self' file: ${scripts.map(([, text = ""]) => sha256(text)).join(" ")}`,
		"style-src 'unsafe-inline'",
		"img-src data:",
		"font-src data:",
	]);
}

export function localScript(script: string): string {
	return applyAll(SCRIPT_CHANGES, script, "redoc.standalone.js");
}

const applyAll = (changes: Change[], text: string, where: string) =>
	changes.reduce((changed, change) => replace(changed, where, change), text);

const PAGE_CHANGES: Change[] = [
	{
		what: "the preload link to the CDN",
		anchor: /<link rel="modulepreload" href="https:[^>]*>/g,
		// A browser that is given no icon asks the server for one.
		by: '<link rel="icon" href="data:,">',
	},
	{
		what: "the import of the script from the CDN",
		anchor:
			/<script type="module">\s*import \{ hydrate \} from "https:[^"]*";/g,
		by: '<script src="../redoc.js"></script>\n      <script>',
	},
	{
		what: "the end of the head",
		anchor: /<\/head>/g,
		by: `  <style>\n${pageStyle}  </style>\n</head>`,
	},
	{
		// The prerendered menu has paths of a server; the script itself routes by the hash.
		what: "the paths of the menu",
		anchor: /href="(?=\/[^"]*" data-discover="true")/g,
		by: 'href="#',
		several: true,
	},
];

const SCRIPT_CHANGES: Change[] = [
	{
		what: "the export",
		anchor: /export\{RedocStandalone,hydrate,init\};\s*$/g,
		by: "",
	},
	// import.meta is a syntax error in a classic script. Both places start kinds of search workers that Redoc does not use.
	{
		what: "import.meta.url",
		anchor: /import\.meta\.url(?=\.replace\(`)/g,
		by: "document.baseURI",
	},
	{
		what: "import.meta.dirname",
		anchor: /import\.meta\.dirname(?=\+`)/g,
		by: '""',
	},
	{
		what: "the address of the logo",
		anchor: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini-full\.svg/g,
		by: wordAsPicture("Redocly", 52),
	},
	{
		what: "the address of the small logo",
		anchor: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini\.svg/g,
		by: wordAsPicture("R", 14),
	},
	{
		what: "the address of the telemetry collector",
		anchor: /https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g,
		by: "",
	},
	{
		// Redoc shows the first sample of a language, whatever case is selected; ours has one for each case, in their order.
		what: "the choice of the code sample",
		anchor:
			/(?<head>(?<values>\w+)\[(?<index>\w+)\]\?\?\k<values>\[0\],\{languages:.{1,1200}?)let (?<found>\w+)=(?<all>\w+)\?\.find\((?<test>[^;]{1,40}===(?<language>\w+))\);return (?<tail>\k<found>\?\k<found>\.source:.{1,200}?),\[\k<language>,\k<all>,/g,
		by: "$<head>let $<found>=$<all>?.filter($<test>);$<found>=$<found>?.[$<index>]??$<found>?.[0];return $<tail>,[$<index>,$<language>,$<all>,",
	},
];

/** Stands where the logo stood, so that the line "API docs by" keeps its end. */
function wordAsPicture(word: string, width: number): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14"><text y="11" font-family="sans-serif" font-size="12" font-weight="bold" fill="#2467f2">${word}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
