/** The Markdown of descriptions as HTML. HTML within it is text, and a picture is a link: a page loads nothing. */
import MarkdownIt from "markdown-it";
import { Html } from "./html.ts";

const parser = new MarkdownIt({ html: false }).disable("image");

// The headings of a page are its own, in order; those of a description are emphasis.
parser.renderer.rules.heading_open = () => "<p><strong>";
parser.renderer.rules.heading_close = () => "</strong></p>\n";

/** Paragraphs, lists and tables. */
export function markdown(text: string): Html {
	return new Html(parser.render(text).trim());
}

/** One line: emphasis, code and links. */
export function inlineMarkdown(text: string): Html {
	return new Html(parser.renderInline(text.trim()));
}

/** Without the marks of Markdown. */
export const plain = (text: string) =>
	text
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/[`*]/g, "")
		.replace(/\s+/g, " ");
