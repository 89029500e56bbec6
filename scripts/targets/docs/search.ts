/** The search of all pages: entries and engine in one script, which a page loads when a reader searches first. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Guide } from "./guides/guide.ts";
import { plain } from "./markdown.ts";
import type { Member, Shape } from "./model/fields.ts";
import type { OperationView, Reference } from "./model/reference.ts";

/** What is found: `url` within the docs, its kind and place, title, and the words that find it. */
export type Entry = [url: string, kind: string, title: string, text: string];

export async function searchScript(
	references: Reference[],
	guides: Guide[],
): Promise<string> {
	const entries = [
		...references.flatMap(({ api, operations }) =>
			operations.flatMap((view) => [
				...operationEntries(view, api.name, api.document.info.title),
			]),
		),
		...guides.flatMap(({ file, title, summary, sections }): Entry[] => [
			[`guides/${file}.html`, "Guide", title, summary],
			...sections.map(
				(section): Entry => [
					`guides/${file}.html#${section.id}`,
					`Guide · ${title}`,
					section.title,
					section.text.trim(),
				],
			),
		]),
	];
	const { outputFiles } = await build({
		entryPoints: [
			fileURLToPath(new URL("browser/search-engine.ts", import.meta.url)),
		],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: "es2023",
		logLevel: "silent",
	});
	return `globalThis.searchEntries=${JSON.stringify(entries)};\n${outputFiles[0]?.text}`;
}

function* operationEntries(
	view: OperationView,
	name: string,
	api: string,
): Generator<Entry> {
	const { operation, id, file, rules, errors, examples, sections } = view;
	const { object, method, path } = operation;
	const page = `${encodeURIComponent(name)}/${encodeURIComponent(file)}.html`;
	const at = (anchor: string) => `${page}#${encodeURIComponent(anchor)}`;
	const place = `${api} · ${object.summary}`;
	yield [
		at(id),
		`Operation · ${api}`,
		object.summary,
		`${operation.id} ${method.toUpperCase()} ${path} ${plain(object.description ?? "")}`,
	];
	yield [
		at(sections.authentication),
		place,
		"Authentication",
		view.credentials.map(({ name }) => name).join(" "),
	];
	for (const { code, message, pattern, meaning, resolution, anchor } of errors)
		yield [
			at(anchor),
			`Error · ${place}`,
			code,
			[message ?? pattern, plain(`${meaning} ${resolution}`)]
				.filter(Boolean)
				.join(" – "),
		];
	for (const { id, rule, anchor, sandbox } of rules)
		yield [
			at(anchor),
			`Rule · ${place}`,
			id,
			plain(`${rule} ${sandbox ?? ""}`),
		];
	for (const { name, title, story, id } of examples)
		yield [
			at(id),
			`Example · ${place}`,
			title,
			`${name} ${plain(story ?? "")}`,
		];
	for (const { id, name, shape } of membersOf(view))
		yield [
			at(id),
			`Field · ${place}`,
			name,
			plain(shape.descriptions.join(" ")),
		];
}

function* membersOf(view: OperationView): Generator<Member> {
	const { credentials, parameters, body, responses } = view;
	yield* nested(credentials);
	for (const { members } of parameters) yield* nested(members);
	if (body) yield* within(body.shape);
	for (const { headers, shape } of responses) {
		yield* nested(headers);
		if (shape) yield* within(shape);
	}
}

function* nested(members: Member[]): Generator<Member> {
	for (const member of members) {
		yield member;
		yield* within(member.shape);
	}
}

function* within({ members, choices }: Shape): Generator<Member> {
	yield* nested(members);
	for (const { options } of choices)
		for (const { shape } of options) yield* within(shape);
}
