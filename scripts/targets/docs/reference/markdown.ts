/** The reference as Markdown, for language models and for plain text: a file per operation, and one that leads to them. */
import type { Member, Option, Shape } from "../model/fields.ts";
import type { Note } from "../model/keywords.ts";
import type {
	ExampleView,
	OperationView,
	Reference,
} from "../model/reference.ts";
import { byTopic } from "../model/rules.ts";

/** What the API is, and links to the files of its operations. */
export function markdownOverview({ api, operations }: Reference): string {
	const { info, servers, externalDocs } = api.document;
	return blocks(
		`# ${info.title}`,
		info.summary,
		info.description,
		bullets([
			...(servers ?? []).map(
				({ url, description }) =>
					`Server: ${code(url)}${description ? ` – ${line(description)}` : ""}`,
			),
			externalDocs && `Vendor: ${externalDocs.url}`,
			`Version: ${info.version}`,
		]),
		"## Operations",
		bullets(
			operations.map(
				({ file, operation: { id, method, path, object } }) =>
					`[${id}](${encodeURIComponent(file)}.md): ${code(`${method.toUpperCase()} ${path}`)} – ${line(object.summary)}`,
			),
		),
	);
}

export function markdownOperation(
	{ api }: Reference,
	view: OperationView,
): string {
	const { operation, server, parameters, body, responses } = view;
	const { object, method, path, id, isIdempotent } = operation;
	const { security } = api;
	return blocks(
		`# ${line(object.summary)}`,
		code(`${method.toUpperCase()} ${server}${path}`),
		object.description,
		bullets([
			`Operation: ${code(id)}`,
			`Idempotent: ${isIdempotent ? "yes" : "not guaranteed"}`,
			object.externalDocs && `Vendor's page: ${object.externalDocs.url}`,
		]),
		"## Authentication",
		operation.object.security?.length !== 0 &&
			security &&
			`${[security.type, security.scheme].filter(Boolean).join(" ")}. ${line(security.description ?? "")}`,
		memberList(view.credentials),
		parameters.length > 0 && "## Parameters",
		...parameters.flatMap(({ place, members }) => [
			`In the ${place}:`,
			memberList(members),
		]),
		body &&
			blocks(
				`## Request body (${body.mediaType}${body.required ? ", required" : ""})`,
				described(body.description, body.shape),
			),
		"## Responses",
		...responses.map(({ status, description, headers, shape }) =>
			blocks(
				`### ${status}`,
				headers.length > 0 && `Headers:\n\n${memberList(headers)}`,
				shape ? described(description, shape) : description,
			),
		),
		...rulesText(view),
		...errorsText(view),
		examplesText(view),
	);
}

const described = (description: string, shape: Shape) =>
	blocks(
		description,
		shapeText(description ? { ...shape, descriptions: [] } : shape),
	);

/** A rule's source is said where it is not the operation's page; what the sandbox does is on the page. */
function rulesText({ rules, operation }: OperationView) {
	const page = operation.object.externalDocs?.url;
	return byTopic(rules).flatMap(([title, all], nth) => [
		nth === 0 && "## Behavior",
		`### ${title}`,
		bullets(
			all.map(
				({ id, rule, source }) =>
					`**${id}** ${line(rule)}${source === page ? "" : ` ([source](${source}))`}`,
			),
		),
	]);
}

function errorsText({ errors }: OperationView) {
	return errors.length === 0
		? []
		: [
				"## Errors",
				bullets(
					errors.map(
						({ code: name, status, message, pattern, meaning, resolution }) =>
							[
								`**${name}** (${status}${message ? `, ${code(message)}` : ""}${pattern ? `, matches ${code(pattern)}` : ""}):`,
								`${line(meaning)} Resolution: ${line(resolution)}`,
							].join(" "),
					),
				),
			];
}

const LANGUAGES = ["HTTP", "TypeScript"];

/** The first in full, and an error by its response; the page has all. */
function examplesText({ examples }: OperationView): string {
	const [first] = examples;
	const failed = examples.find((example) => example.failed);
	const body = failed?.response?.body;
	return blocks(
		"## Examples",
		first && wholeExample(first),
		failed !== first &&
			body &&
			`${line(failed?.title ?? "")}: ${failed?.response?.status} ${code(JSON.stringify(JSON.parse(body)))}`,
	);
}

function wholeExample({ title, requests, response }: ExampleView): string {
	return blocks(
		`${line(title)}:`,
		...requests
			.filter(({ label }) => LANGUAGES.includes(label))
			.map(({ language, source }) => fenced(source, language)),
		response &&
			blocks(
				`Response ${response.status}:`,
				response.body && fenced(response.body, "json"),
			),
	);
}

function shapeText(shape: Shape, indent = ""): string {
	const notes = shape.notes.map(noteText).join("; ");
	return blocks(
		[...new Set(shape.descriptions)]
			.map((text) => indent + line(text))
			.join("\n"),
		notes && indent + notes,
		shapeLists(shape, indent),
	);
}

function memberList(members: Member[], indent = ""): string {
	return members
		.map(({ name, required, shape }) => {
			const facts = [shape.type, required && "required"].filter(Boolean);
			const text = shape.descriptions.map(line).join(" ");
			const notes = shape.notes.map(noteText).join("; ");
			const head = `${indent}- ${code(name)}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}${text || notes ? ":" : ""} ${[text, notes].filter(Boolean).join(" – ")}`;
			const nested = shapeLists(shape, `${indent}  `);
			return nested ? `${head.trimEnd()}\n${nested}` : head.trimEnd();
		})
		.join("\n");
}

function shapeLists(shape: Shape, indent: string): string {
	const { see, members, credentials, choices } = shape;
	return [
		see.length > 0 &&
			`${indent}- properties as in ${see.map(({ name }) => name).join(" and ")}, above`,
		memberList(members, indent),
		credentials.length > 0 &&
			`${indent}- and the credentials: ${[...new Set(credentials)].map(code).join(", ")}`,
		...choices.map(
			({ words, options }) =>
				`${indent}- ${words}:\n${options.map((option, nth) => optionText(option, nth, `${indent}  `)).join("\n")}`,
		),
	]
		.filter(Boolean)
		.join("\n");
}

function optionText({ title, shape }: Option, nth: number, indent: string) {
	const text = shape.descriptions.map(line).join(" ");
	const notes = shape.notes.map(noteText).join("; ");
	const head = [
		`${nth + 1}.`,
		`${title}:`,
		[text, notes].filter(Boolean).join(" – "),
	]
		.filter(Boolean)
		.join(" ");
	const nested = shapeLists(shape, `${indent}  `);
	return `${indent}- ${head}${nested && `\n${nested}`}`;
}

const noteText = ({ words, code: values = [] }: Note) =>
	[words, values.map(code).join(", ")].filter(Boolean).join(" ");

const blocks = (...texts: (string | false | undefined)[]) =>
	texts
		.map((text) => (text || "").trimEnd())
		.filter(Boolean)
		.join("\n\n");

const bullets = (texts: (string | false | undefined)[]) =>
	texts
		.filter(Boolean)
		.map((text) => `- ${text}`)
		.join("\n");

/** Several lines as one, for a list. */
const line = (text: string) => text.trim().replace(/\s+/g, " ");

/** Longer than any run of backticks within. */
const fence = (text: string, least: number) =>
	"`".repeat(
		Math.max(least, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)),
	);

function code(text: string): string {
	const marks = fence(text, 1);
	return marks.length > 1 ? `${marks} ${text} ${marks}` : `\`${text}\``;
}

function fenced(text: string, language: string): string {
	const marks = fence(text, 3);
	return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}
