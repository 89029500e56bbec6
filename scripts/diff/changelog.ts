/** Reads CHANGELOG.md: one heading per version of an API, such as `## acme 2.0.0`, and below it what changed. */

/** The text of each entry by its heading, such as `acme 2.0.0`; an entry without a text is none. */
export function readChangelog(text: string): Map<string, string> {
	const sections = text.split(/^## +/m).slice(1);
	const entries = sections.map((section): [string, string] => {
		const [heading = "", ...lines] = section.split("\n");
		// A date may follow.
		return [heading.split(" ", 2).join(" "), lines.join("\n").trim()];
	});
	return new Map(entries.filter(([, body]) => body !== ""));
}

/** The rules whose new text an entry declares to mean the same, as in `- Reworded: AU-NAME-1, AU-TAGS-2`. */
export function rewordedIn(entry: string): Set<string> {
	const lines = entry.match(/^- Reworded:.*$/gm) ?? [];
	return new Set(
		lines.flatMap((line) => line.match(/\b[A-Z]{2}-[A-Z0-9]+-\d+\b/g) ?? []),
	);
}
