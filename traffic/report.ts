/** A report of a check as text for a terminal, or as Markdown for an issue. */
import { styleText } from "node:util";
import type {
	Deviation,
	Observation,
	OperationReport,
	Report,
} from "./check.ts";

type Style = Parameters<typeof styleText>[0];

const KINDS: Record<Deviation["kind"], string> = {
	request: "accepted request",
	response: "response",
	status: "HTTP status",
	message: "error text",
	property: "property",
	header: "header",
};

const deviationText = ({ kind, place, message, count }: Deviation) =>
	`${KINDS[kind]} ${place} ${message}`.replace(/ +/g, " ") + times(count);

function observationText({
	rule,
	seen,
	accepted,
	rejected,
}: Observation): string {
	const outcomes = [
		accepted > 0 && `accepted${times(accepted)}`,
		rejected > 0 && `rejected${times(rejected)}`,
	].filter(Boolean);
	return `${rule}: ${seen}: ${outcomes.join(", ")}`;
}

const times = (count: number) => (count > 1 ? ` (${count} times)` : "");

function headOf({ name, accepted, rejected }: OperationReport): string {
	const total = accepted + rejected;
	return `${name}: ${total} exchange${total === 1 ? "" : "s"}, ${accepted} accepted, ${rejected} rejected`;
}

export function deviationCount({ operations }: Report): number {
	return operations.reduce((sum, { deviations }) => sum + deviations.length, 0);
}

function summaryOf(report: Report): string[] {
	const count = deviationCount(report);
	const others = Object.entries(report.others).map(
		([host, count]) => `${host}${times(count)}`,
	);
	return [
		...(report.operations.length === 0
			? [
					"No exchange is of an operation of the package; --server names other addresses.",
				]
			: []),
		...(others.length > 0 ? [`Of no operation: ${others.join(", ")}.`] : []),
		`${count === 0 ? "No deviation" : count === 1 ? "1 deviation" : `${count} deviations`} from the descriptions.`,
	];
}

/** Lines for a terminal; the stream decides about colors. */
export function plainReport(report: Report, stream = process.stdout): string {
	const style = (format: Style, text: string) =>
		styleText(format, text, { stream });
	return [
		...report.operations.flatMap((operation) => [
			style("bold", headOf(operation)),
			...operation.deviations.map(
				(it) => `  ${style("red", "deviation")}  ${deviationText(it)}`,
			),
			...operation.observations.map(
				(it) => `  ${style("cyan", "observed")}   ${observationText(it)}`,
			),
		]),
		...summaryOf(report),
	].join("\n");
}

/** A section per operation, to be pasted into an issue. */
export function markdownReport(report: Report): string {
	const list = (title: string, lines: string[]) =>
		lines.length === 0
			? []
			: [`**${title}**\n\n${lines.map((line) => `- ${line}`).join("\n")}`];
	return [
		...report.operations.flatMap((operation) => [
			`### ${headOf(operation)}`,
			...list("Deviations", operation.deviations.map(deviationText)),
			...list(
				"Observed where nothing is documented",
				operation.observations.map(observationText),
			),
		]),
		summaryOf(report).join(" "),
	].join("\n\n");
}
