/** Source code with its syntax marked by short classes, at build time. */
import { common, createLowlight } from "lowlight";
import { escapeHtml, Html, html } from "./html.ts";

const lowlight = createLowlight(common);

/** The classes of the style sheet, by the kinds of highlight.js. What is in none of them stays plain. */
const CLASSES: Record<string, string> = {
	string: "s",
	attr: "k",
	property: "k",
	keyword: "w",
	built_in: "w",
	literal: "n",
	number: "n",
	meta: "c",
	comment: "c",
	function_: "f",
};

export type Language =
	| "bash"
	| "http"
	| "javascript"
	| "json"
	| "php"
	| "python"
	| "typescript";

const ALIASES: Record<string, Language> = {
	bash: "bash",
	sh: "bash",
	http: "http",
	js: "javascript",
	json: "json",
	php: "php",
	py: "python",
	ts: "typescript",
};

/** The language of a code block in Markdown, by the name that stands at its top. */
export const languageOf = (name: string): Language | undefined => ALIASES[name];

type HastNode = ReturnType<typeof lowlight.highlight>["children"][number];

export function highlight(source: string, language: Language): Html {
	return language === "http" ? http(source) : code(source, language);
}

/** The line and the headers, then a body of JSON. */
function http(source: string): Html {
	const [head = "", ...body] = source.split("\n\n");
	const [line = "", ...headers] = head.split("\n");
	const [method, ...path] = line.split(" ");
	return html`<span class=w>${method}</span> ${path.join(" ")}${headers.map(
		(header) => {
			const [name, ...value] = header.split(":");
			return html`${"\n"}<span class=k>${name}</span>:${value.join(":")}`;
		},
	)}${body.length > 0 && ["\n\n", code(body.join("\n\n"), "json")]}`;
}

function code(source: string, language: Exclude<Language, "http">): Html {
	const { children } = lowlight.highlight(language, source);
	return new Html(children.map(render).join(""));
}

function render(node: HastNode): string {
	if (node.type === "text") return escapeHtml(node.value);
	if (node.type !== "element") return "";
	const inner = node.children
		.map((child) => render(child as HastNode))
		.join("");
	const kinds = (node.properties.className ?? []) as string[];
	const name = kinds
		.map((kind) => CLASSES[kind.replace("hljs-", "")])
		.find(Boolean);
	return name ? `<span class=${name}>${inner}</span>` : inner;
}
