/** The committed pages as text: complete, small, closed to other hosts, and with no dead link. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { TOPICS } from "../../scripts/model/topics.ts";
import { readReference } from "../../scripts/targets/docs/model/reference.ts";
import { apis } from "../support/apis.ts";
import { generated, pages } from "./site.ts";

const read = (path: string) => readFileSync(join(generated, path), "utf8");

/** What a browser shows of a text of HTML. */
const ENTITIES: Record<string, string> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
};
const decode = (html: string) =>
	html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? "");
const textOf = (html: string) =>
	decode(html.replace(/<(script|style)>.*?<\/\1>|<[^>]*>/gs, ""));

/** The promise to readers on slow lines, of gzip. */
const MAX_BYTES = 40_000;
/** What a language model reads at once. */
const MAX_MARKDOWN_BYTES = 15 * 1024;

test.for(pages)("%s is one small file", (path) => {
	const page = read(path);
	expect(gzipSync(page).length).toBeLessThan(MAX_BYTES);
	expect(page).not.toMatch(/<(link rel="?stylesheet|script src|img|iframe)/);
});

describe.for(apis)("the reference of $name", (api) => {
	const views = readReference(api).operations.map((view) => ({
		...view,
		page: read(`docs/${api.name}/${view.file}.html`),
		twin: read(`docs/${api.name}/${view.file}.md`),
	}));
	test("has each rule, example and sample, each rule also as Markdown", () => {
		for (const { page, twin, operation } of views) {
			const { examples, object, rules } = operation;
			const text = textOf(page);
			for (const { id, source } of rules) {
				expect(page).toContain(`id="${id.toLowerCase()}"`);
				expect(page).toContain(`href="${source}"`);
				expect(twin).toContain(`**${id}**`);
			}
			for (const { name } of examples) expect(page).toContain(`.${name}"`);
			for (const { source } of object["x-codeSamples"] ?? [])
				expect(text).toContain(source.trimEnd());
			expect(Buffer.byteLength(twin)).toBeLessThan(MAX_MARKDOWN_BYTES);
		}
	});

	test("has each field with its description, also as Markdown", () => {
		const found = [...membersOf(api.document)];
		expect(found.length).toBeGreaterThan(0);
		const page = views.map(({ page }) => page).join("");
		const twin = views.map(({ twin }) => twin).join("");
		const text = textOf(page);
		const names = fieldNames(page);
		for (const [name, description] of found) {
			expect(names).toContain(name);
			expect(twin).toContain(`- \`${name}\``);
			for (const shown of [text, twin])
				expect(plain(shown)).toContain(plain(description));
		}
	});

	test("has each anchor once", () => {
		for (const { page } of views) {
			const ids = idsOf(page);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.length).toBeGreaterThan(0);
		}
	});

	test("has an example for each status of each operation", () => {
		for (const { responses, examples } of views)
			for (const { status } of responses)
				expect(
					examples.map(({ response }) => String(response?.status)),
				).toContain(status);
	});
});

test.for(pages)("every link of %s leads somewhere", (path) => {
	const links = [...read(path).matchAll(/<a [^>]*?href="([^"]*)"/g)]
		.map(([, href = ""]) => decode(href))
		.filter((href) => !/^[a-z]+:/.test(href));
	expect(links.length).toBeGreaterThan(0);
	for (const link of links) {
		const [file = "", anchor] = link.split("#");
		const target = file ? resolve("/", dirname(path), file) : path;
		expect(existsSync(join(generated, target)), link).toBe(true);
		if (anchor)
			expect(idsOf(read(target))).toContain(decodeURIComponent(anchor));
	}
});

test.for(pages)(
	"%s allows its own texts and the search alone, and calls to this machine",
	(path) => {
		const page = read(path);
		const policy = decode(
			page.match(/Content-Security-Policy" content="([^"]*)"/)?.[1] ?? "",
		);
		const rules = new Map(
			policy.split("; ").map((rule) => {
				const [name = "", ...values] = rule.split(" ");
				return [name, values] as const;
			}),
		);
		expect(rules.get("default-src")).toEqual(["'none'"]);
		expect(rules.get("connect-src")).toEqual([
			"'self'",
			"http://127.0.0.1:*",
			"http://localhost:*",
		]);
		const hash = (tag: string) =>
			[...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(
				([, text = ""]) =>
					`'sha256-${createHash("sha256").update(text).digest("base64")}'`,
			);
		expect(rules.get("style-src")).toEqual(hash("style"));
		expect(rules.get("script-src")).toEqual([
			...hash("script"),
			"'self'",
			"file:",
		]);
		expect(page).not.toMatch(/ (style|on[a-z]+)="/);
	},
);

test("the landing page compares what integrators ask first", () => {
	const text = textOf(read("docs/index.html"));
	const rules = apis.flatMap(({ operations }) =>
		operations.flatMap(({ rules }) => rules.filter(({ compare }) => compare)),
	);
	expect(rules.length).toBeGreaterThan(0);
	for (const { topic } of rules)
		expect(text).toContain(TOPICS[topic as keyof typeof TOPICS]);
	for (const { document } of apis) expect(text).toContain(document.info.title);
});

test("language models find everything in one file", () => {
	const index = read("docs/llms.txt");
	const full = read("docs/llms-full.txt");
	for (const { name, operations } of apis)
		for (const file of ["index", ...operations.map(({ id }) => id)]) {
			expect(index).toContain(`(${name}/${file}.md)`);
			expect(full).toContain(read(`docs/${name}/${file}.md`).trimEnd());
		}
	for (const [, link = ""] of index.matchAll(/\]\(([^)]*)\)/g))
		expect(existsSync(join(generated, "docs", link)), link).toBe(true);
});

const idsOf = (page: string) =>
	[...page.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id);

/** Without marks, entities and line breaks, which HTML and Markdown set in their own ways. */
function plain(text: string): string {
	return text
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/[`*|\\]/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

function fieldNames(page: string): Set<string> {
	const found = page.matchAll(
		/<p class="?field"?><a [^>]*><code>(.*?)<\/code>/g,
	);
	return new Set([...found].map(([, name = ""]) => decode(name)));
}

/** Every named member of every schema, and every parameter, with its own description: by a walk of the document. */
function* membersOf(node: unknown): Generator<[string, string]> {
	if (typeof node !== "object" || node === null) return;
	for (const [key, value] of Object.entries(node)) {
		// What stands there is data, not description.
		if (
			[
				"examples",
				"example",
				"default",
				"not",
				"x-codeSamples",
				"x-rules",
			].includes(key)
		)
			continue;
		if (key === "properties")
			for (const [name, schema] of Object.entries(value))
				yield [name, (schema as { description?: string }).description ?? ""];
		if (key === "parameters")
			for (const { name, description = "" } of value as {
				name: string;
				description?: string;
			}[])
				yield [name, description];
		yield* membersOf(value);
	}
}
