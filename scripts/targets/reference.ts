/** The reference of one API's client, for reading beside the code: per operation what it takes, gives and fails with. */
import { join } from "node:path";
import type { Api, Operation } from "../model/api.ts";
import { typeName } from "../model/identifiers.ts";
import { writeText } from "../util/files.ts";
import { creatorName } from "./client.ts";
import { samples } from "./samples.ts";
import { signature } from "./types.ts";

export async function writeReference(api: Api, dir: string): Promise<void> {
	const { title } = api.document.info;
	await writeText(
		join(dir, "README.md"),
		`${[
			`<!-- Generated from spec/${api.name} by "npm run build". Do not edit: change the description and build again. -->`,
			`# ${title}: the client`,
			`\`${creatorName(api)}\` of \`crm-contact-apis/${api.name}\` gives a client with the methods below. The [client guide](../../docs/client.md) describes what all clients have in common.`,
			...api.operations.map((operation) => section(api, operation)),
			...webhooks(api),
		].join("\n\n")}\n`,
	);
}

function section(api: Api, operation: Operation): string {
	const {
		name: id,
		object,
		credentials,
		skipped,
		special,
		examples,
	} = operation;
	const { input, result } = signature(api, operation);
	const shown = examples.find(({ request, failed }) => request && !failed);
	const sample = samples(api, operation).find(
		(it) => it.example === shown?.name && it.lang === "TypeScript",
	);
	return [
		`## ${id}`,
		`${object.summary}.`,
		[
			`    client.${id}(input: ${input.name}): Promise<${result.name}>`,
			...(special
				? [`    client.${special.name}(): Promise<${typeName(special.result)}>`]
				: []),
		].join("\n"),
		...(credentials.length > 0
			? [
					`It needs ${credentials.map((name) => `\`${name}\``).join(", ")}, given at creation.`,
				]
			: []),
		table(["input", "", "meaning"], inputRows(api, operation)),
		...(skipped
			? [
					`In addition to what the vendor sends, the result has \`${skipped.name}\`, computed by the client.`,
				]
			: []),
		table(
			["code", "HTTP", "text", "meaning", "resolution"],
			operation.errors.map((row) => [
				`\`${row.code}\``,
				String(row.status),
				row.message ?? row.pattern ?? "",
				row.meaning,
				row.resolution,
			]),
		),
		...(sample ? [`\`\`\`ts\n${sample.source.trim()}\n\`\`\``] : []),
	]
		.filter((block) => block !== "")
		.join("\n\n");
}

/** The API makes these requests, so no method of the client does. */
function webhooks(api: Api): string[] {
	if (api.webhooks.length === 0) return [];
	return [
		"## Webhooks",
		table(
			["webhook", "method", "meaning"],
			api.webhooks.map(({ name, method, summary, description }) => [
				`\`${name}\``,
				method.toUpperCase(),
				description || summary,
			]),
		),
	];
}

/** The parameters, and the members of the body's alternatives; one that not every alternative asks for is optional. */
function inputRows(api: Api, operation: Operation): string[][] {
	const rows = new Map<string, { required: boolean; description: string }>();
	for (const {
		name,
		required = false,
		description = "",
	} of operation.parameters)
		rows.set(name, { required, description });
	const branches = (operation.body?.branches ?? [])
		.filter(({ result }) => result === undefined)
		.map(({ input }) => input);
	for (const parts of branches)
		for (const { properties = {} } of parts)
			for (const [name, property] of Object.entries(properties))
				rows.set(name, {
					required: branches.every((other) =>
						other.some(({ required }) => required?.includes(name)),
					),
					description: property.description ?? "",
				});
	for (const { name, description, perCall } of api.credentials)
		if (perCall && operation.credentials.includes(name))
			rows.set(name, { required: false, description });
	return [...rows].map(([name, { required, description }]) => [
		`\`${name}\``,
		required ? "required" : "",
		description,
	]);
}

/** A table; empty without rows. */
function table(head: string[], rows: string[][]): string {
	if (rows.length === 0) return "";
	const line = (cells: string[]) =>
		`| ${cells.map((cell) => cell.trim().replace(/\s+/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(
		"\n",
	);
}
