import type { Operation } from "../../../api.ts";

/** The errors of an operation as a Markdown table; empty when it has none. */
export function errorTable(errors: Operation["errors"]): string {
	return table(
		"Errors",
		["Code, status, message, case", "Meaning", "What to do"],
		errors.map((row) => [
			[
				`${code(row.code)} ${row.status}`,
				code(row.message ?? row.pattern ?? ""),
				`case ${row.example}`,
			]
				.filter(Boolean)
				.join("<br>"),
			row.meaning,
			row.resolution,
		]),
	);
}

/** The behaviour rules of an operation as a Markdown table; empty when it has none. */
export function ruleTable(rules: Operation["rules"]): string {
	return table(
		"Behaviour rules",
		["Id", "Rule", "Source"],
		rules.map((row) => [
			code(row.id),
			row.rule,
			`[${row.status === "stated" ? "stated" : "the page does not say"}](${row.source})`,
		]),
	);
}

function table(title: string, head: string[], rows: string[][]): string {
	if (rows.length === 0) return "";
	return [
		`#### ${title}`,
		"",
		line(head),
		line(head.map(() => "---")),
		...rows.map((row) => line(row.map(cell))),
	].join("\n");
}

const line = (cells: string[]) => `| ${cells.join(" | ")} |`;

/** A pipe or a line break would end the cell, also inside of a code span. */
const cell = (text: string) =>
	text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

/** A code span, fenced by more backticks than its text has in a row. */
function code(text: string): string {
	if (!text.includes("`")) return text && `\`${text}\``;
	const runs = text.match(/`+/g) ?? [];
	const fence = "`".repeat(1 + Math.max(...runs.map((run) => run.length)));
	return `${fence} ${text} ${fence}`;
}
