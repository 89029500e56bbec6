/** A guide: a Markdown file of docs/, listed in its README.md. */
import { readdir, readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import MarkdownIt from "markdown-it";
import { highlight, languageOf } from "../code.ts";
import { escapeHtml, Html } from "../html.ts";
import { plain } from "../markdown.ts";
import { Ids } from "../model/ids.ts";

export interface Guide {
	/** The name of its page, without the extension. */
	file: string;
	title: string;
	/** Its first paragraph, as text. */
	summary: string;
	/** As Markdown, with the site's addresses. */
	markdown: string;
	html: Html;
	/** Without its title. */
	body: Html;
	sections: Section[];
}

export interface Section {
	id: string;
	title: string;
	text: string;
}

/** The guides that the README.md of a folder lists, in its order; none if there is no folder. */
export async function readGuides(dir: string): Promise<Guide[]> {
	const files = (await readdir(dir).catch(() => [])).filter(
		(file) => file.endsWith(".md") && file !== INDEX,
	);
	if (files.length === 0) return [];
	const index = await readFile(join(dir, INDEX), "utf8").catch(() => "");
	const listed = [...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(
		([, file = ""]) => file,
	);
	for (const file of files)
		if (!listed.includes(file))
			throw new Error(
				`${join(dir, file)}: ${INDEX} in the same folder does not list this guide. Add a line with a link to it.`,
			);
	return Promise.all(
		listed.map(async (file) =>
			readGuide(file, await readFile(join(dir, file), "utf8")),
		),
	);
}

const INDEX = "README.md";

function readGuide(file: string, source: string): Guide {
	const ids = new Ids();
	const sections: Section[] = [];
	const tokens = parser.parse(source, {});
	const titleEnd = tokens.findIndex(({ type }) => type === "heading_close");
	const title = plain(tokens[titleEnd - 1]?.content ?? file);
	for (const [nth, token] of tokens.entries()) {
		if (token.type === "heading_open" && token.tag !== "h1") {
			const heading = tokens[nth + 1]?.content ?? "";
			const id = ids.take(
				plain(heading)
					.toLowerCase()
					.replace(/[^\w ]/g, "")
					.trim(),
			);
			token.attrSet("id", id);
			sections.push({ id, title: plain(heading), text: "" });
		} else if (
			token.type === "inline" &&
			tokens[nth - 1]?.type !== "heading_open"
		) {
			const section = sections.at(-1);
			if (section) section.text += ` ${plain(token.content)}`;
		}
	}
	const first = tokens.findIndex(({ type }) => type === "paragraph_open");
	const render = (part: typeof tokens) =>
		new Html(parser.renderer.render(part, parser.options, {}));
	return {
		file: parse(file).name,
		title,
		summary: plain(tokens[first + 1]?.content ?? ""),
		markdown: source.replace(
			/\]\(([^)]+)\)/g,
			(_, href) => `](${onSite(href, "md")})`,
		),
		html: render(tokens),
		body: render(tokens.slice(titleEnd + 1)),
		sections,
	};
}

/** In the repository a guide links to files; on the site, to the pages or files that stand for them. */
const onSite = (href: string, ending: "html" | "md") =>
	href
		.replace(/^\.\.\/generated\/docs\//, "../")
		.replace(/^(?:\.\/)?([\w-]+)\.md(?=#|$)/, `$1.${ending}`);

const parser = new MarkdownIt({ html: false }).disable("image");
parser.renderer.rules.fence = (tokens, nth) => {
	const { info = "", content = "" } = tokens[nth] ?? {};
	const language = languageOf(info.trim());
	const code = language
		? String(highlight(content.trimEnd(), language))
		: escapeHtml(content.trimEnd());
	return `<pre tabindex=0><code>${code}</code></pre>\n`;
};
const { link_open } = parser.renderer.rules;
parser.renderer.rules.link_open = (tokens, nth, options, env, self) => {
	const href = String(tokens[nth]?.attrGet("href") ?? "");
	tokens[nth]?.attrSet("href", onSite(href, "html"));
	return (link_open ?? self.renderToken.bind(self))(
		tokens,
		nth,
		options,
		env,
		self,
	);
};
