/** The reference of one API as Markdown: what is on the page, for language models and for plain text. */
import type { Member, Option, Shape } from "../model/fields.ts";
import type { Note } from "../model/keywords.ts";
import type {
	ExampleView,
	OperationView,
	Reference,
} from "../model/reference.ts";

export function markdownReference({ api, operations }: Reference): string {
	const { info, servers, externalDocs } = api.document;
	const { security } = api;
	return blocks(
		`# ${info.title}`,
		info.summary,
		info.description,
		bullets([
			...(servers ?? []).map(
				({ url, description }) =>
					`Server: ${code(url)}${description ? ` – ${line(description)}` : ""}`,
			),
			security &&
				`Credentials: ${security.type} ${security.scheme ?? ""} ${line(security.description ?? "")}`,
			externalDocs && `Vendor: ${externalDocs.url}`,
			`Version: ${info.version}`,
		]),
		...operations.map(operationText),
	);
}

function operationText(view: OperationView): string {
	const { operation, server, parameters, body, answers, examples } = view;
	const { object, method, path, id, credentials } = operation;
	return blocks(
		`## ${line(object.summary)}`,
		code(`${method.toUpperCase()} ${server}${path}`),
		object.description,
		bullets([
			`Operation: ${code(id)}`,
			credentials.length > 0 &&
				`Credentials in the JSON body: ${credentials.map(code).join(", ")}`,
			`Idempotent: ${object["x-idempotent"] ? "yes" : "not guaranteed"}`,
			object.externalDocs && `Vendor's page: ${object.externalDocs.url}`,
		]),
		view.credentials.length > 0 &&
			`### Credentials in the body\n\n${memberList(view.credentials)}`,
		parameters.length > 0 && "### Parameters",
		...parameters.flatMap(({ place, members }) => [
			`In the ${place}:`,
			memberList(members),
		]),
		body &&
			blocks(
				`### Request body (${body.mediaType}${body.required ? ", required" : ""})`,
				body.description,
				shapeText(body.shape),
			),
		"### Responses",
		...answers.map(({ status, description, headers, shape }) =>
			blocks(
				`#### ${status}`,
				description,
				headers.length > 0 && `Headers:\n\n${memberList(headers)}`,
				shape && shapeText(shape),
			),
		),
		...rulesText(view),
		...errorsText(view),
		"### Examples",
		...examples.map(exampleText),
	);
}

function rulesText({ rules }: OperationView) {
	return rules.length === 0
		? []
		: [
				"### Behavior",
				bullets(
					rules.map(
						({ id, rule, status, source, sandbox }) =>
							`**${id}** ${line(rule)}${status === "undocumented" ? " (not documented)" : ""}${sandbox ? ` Sandbox: ${line(sandbox)}` : ""} ([source](${source}))`,
					),
				),
			];
}

function errorsText({ errors }: OperationView) {
	return errors.length === 0
		? []
		: [
				"### Errors",
				bullets(
					errors.map(
						({
							code: name,
							status,
							message,
							pattern,
							meaning,
							resolution,
							example,
						}) =>
							[
								`**${name}** (${status}${message ? `, ${code(message)}` : ""}${pattern ? `, matches ${code(pattern)}` : ""}):`,
								`${line(meaning)} *What to do:* ${line(resolution)} Example ${code(example)}.`,
							].join(" "),
					),
				),
			];
}

function exampleText({
	name,
	title,
	story,
	requests,
	answer,
}: ExampleView): string {
	return blocks(
		`#### ${name}`,
		`${line(title)}.${story ? ` ${line(story)}.` : ""}`,
		...requests.map(({ label, language, source }) =>
			blocks(`${label}:`, fenced(source, label === "HTTP" ? "http" : language)),
		),
		answer &&
			blocks(
				`Answer ${answer.status}:`,
				answer.body && fenced(answer.body, "json"),
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
				`${indent}- ${words} these ${options.length}:\n${options.map((option, nth) => optionText(option, nth, `${indent}  `)).join("\n")}`,
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
