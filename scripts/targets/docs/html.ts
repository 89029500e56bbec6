/** HTML as a value: what a template is given is escaped, unless it is HTML already. */

export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

export type Part = Html | string | number | false | undefined | Part[];

/** A template of HTML. Its line breaks and indents belong to the source and do not reach the page. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
	let text = "";
	let isInTag = false;
	for (const [nth, fixed] of strings.entries()) {
		if (nth > 0) text += render(parts[nth - 1] as Part, isInTag);
		text += fixed.replace(/\n\s*/g, "");
		const [open, close] = [fixed.lastIndexOf("<"), fixed.lastIndexOf(">")];
		if (open !== close) isInTag = open > close;
	}
	return new Html(text);
}

function render(part: Part, isInTag: boolean): string {
	if (part === false || part === undefined) return "";
	if (Array.isArray(part))
		return part.map((item) => render(item, isInTag)).join("");
	if (part instanceof Html) return part.text;
	const text = escapeHtml(String(part));
	return isInTag ? text.replaceAll('"', "&quot;") : text;
}

const ENTITIES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
};

/** Text between tags, where quotes may stand as they are; in a tag, values stand in double quotes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>]/g, (character) => ENTITIES[character] as string);
}
