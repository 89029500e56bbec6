/** What language models look for at the top of a site: an index, and everything in one file. */
import { posix } from "node:path";
import type { Reference } from "./model/reference.ts";
import type { Download } from "./reference/overview.ts";

export function llmsIndex(
	references: Reference[],
	downloads: Download[][],
): string {
	const sections = references.map(({ api, operations }, nth) => {
		const { info } = api.document;
		const files = (downloads[nth] ?? []).map(
			({ href, label }) => `- [${label}](${posix.join(api.name, href)})`,
		);
		const list = operations.map(
			({ operation }) =>
				`- ${operation.id}: ${operation.method.toUpperCase()} ${operation.path} – ${operation.object.summary}`,
		);
		return `## ${info.title}\n\n${info.summary ?? ""}\n\n${list.join("\n")}\n\n${files.join("\n")}\n`;
	});
	return `# API reference\n\n> Everything in one file: [llms-full.txt](llms-full.txt)\n\n${sections.join("\n")}`;
}

export const llmsFull = (texts: string[]) => `${texts.join("\n\n---\n\n")}\n`;
