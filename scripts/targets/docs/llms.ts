/** What language models look for at the top of a site: an index, and everything in one file. */
import type { Guide } from "./guides/guide.ts";
import type { Reference } from "./model/reference.ts";
import { PRODUCT } from "./site.ts";
import { siteUrl } from "./site-url.ts";

/** Links are absolute where the address of the site is known. */
export function llmsIndex(references: Reference[], guides: Guide[]): string {
	const link = (label: string, path: string) =>
		`[${label}](${siteUrl() ?? ""}${path})`;
	const sections = references.map(({ api, operations }) => {
		const { info } = api.document;
		const files = operations.map(
			({ file, operation: { id, method, path, object } }) =>
				`- ${link(id, `${api.name}/${file}.md`)}: ${method.toUpperCase()} ${path} – ${object.summary}`,
		);
		return `## ${info.title}\n\n${info.summary ?? ""}\n\n- ${link("Overview", `${api.name}/index.md`)}\n${files.join("\n")}\n`;
	});
	const list = guides.map(
		({ file, title, summary }) =>
			`- ${link(title, `guides/${file}.md`)}: ${summary}`,
	);
	return [
		`# ${PRODUCT}`,
		`> Everything in one file: ${link("llms-full.txt", "llms-full.txt")}`,
		...(list.length > 0 ? [`## Guides\n\n${list.join("\n")}`] : []),
		sections.join("\n"),
	].join("\n\n");
}

export const llmsFull = (texts: string[]) => `${texts.join("\n\n---\n\n")}\n`;
