/** The sections of a web page: the text of its main part, divided at its headings. */
import { createHash } from "node:crypto";
import {
	type DefaultTreeAdapterTypes,
	defaultTreeAdapter,
	parse,
} from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Section {
	/** The fragment that leads to it, or one made of its heading; empty for what stands before the first heading. */
	id: string;
	heading: string;
	/** The same as long as nobody rewrites the text: spaces and markup do not count. */
	hash: string;
}

const HEADING = /^h[1-6]$/;

/** What belongs to the site rather than to the page, or changes from one day to the next. */
const LEFT_OUT = new Set(
	"head script style noscript template svg nav header footer aside form button time".split(
		" ",
	),
);

/**
 * Reads the sections of a page in their order.
 *
 * @param html The page.
 * @returns Its sections; none when it shows no text without JavaScript.
 */
export function readSections(html: string): Section[] {
	const document = parse(html);
	const main =
		find(document, (element) => element.tagName === "main") ??
		find(document, (element) => attribute(element, "role") === "main") ??
		find(document, (element) => element.tagName === "article") ??
		document;
	const parts: { id: string; heading: string; text: string }[] = [
		{ id: "", heading: "", text: "" },
	];
	const ids = new Set<string>();
	collect(main);
	return parts
		.filter(({ heading, text }) => heading !== "" || /\S/.test(text))
		.map(({ id, heading, text }) => ({
			id,
			heading,
			hash: hashOf(heading + text),
		}));

	function collect(node: Node): void {
		if (defaultTreeAdapter.isTextNode(node)) {
			const last = parts.at(-1);
			if (last) last.text += node.value;
		} else if (isElement(node) && HEADING.test(node.tagName)) {
			const heading = textOf(node).replace(/\s+/g, " ").trim();
			parts.push({
				id: unused(idOf(node) ?? slugOf(heading)),
				heading,
				text: "",
			});
		} else if (!isLeftOut(node))
			for (const child of childrenOf(node)) collect(child);
	}

	/** Several headings of the same text and without an id are numbered. */
	function unused(id: string): string {
		let name = id;
		for (let nth = 2; ids.has(name); nth++) name = `${id}-${nth}`;
		ids.add(name);
		return name;
	}
}

/** The id at a heading: its own, that of a link inside it, or that of the section that it opens. */
function idOf(heading: Element): string | undefined {
	const own = find(
		heading,
		(element) => attribute(element, "id") !== undefined,
	);
	if (own) return attribute(own, "id");
	const parent = heading.parentNode;
	const first = parent?.childNodes.find(isElement);
	return parent &&
		isElement(parent) &&
		first === heading &&
		parent.tagName !== "main"
		? attribute(parent, "id")
		: undefined;
}

function slugOf(heading: string): string {
	return (
		heading
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join("-") ?? "section"
	);
}

function hashOf(text: string): string {
	const words = text.replace(/\s+/g, "");
	return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

function textOf(node: Node): string {
	if (defaultTreeAdapter.isTextNode(node)) return node.value;
	return isLeftOut(node) ? "" : childrenOf(node).map(textOf).join("");
}

/** The first element, this one or below, that is so. */
function find(
	node: Node,
	is: (element: Element) => boolean,
): Element | undefined {
	if (isElement(node) && is(node)) return node;
	for (const child of childrenOf(node)) {
		const found = find(child, is);
		if (found) return found;
	}
	return undefined;
}

const isElement = (node: Node): node is Element =>
	defaultTreeAdapter.isElementNode(node);

const isLeftOut = (node: Node): boolean =>
	isElement(node) && LEFT_OUT.has(node.tagName);

const childrenOf = (node: Node): Node[] =>
	"childNodes" in node ? node.childNodes : [];

const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value || undefined;
