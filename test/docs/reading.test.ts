/** How a description becomes a page: nothing is passed over, nothing is taken for HTML. */
import { describe, expect, test } from "vitest";
import { readApi } from "../../scripts/model/api.ts";
import type { OpenApiDocument, Schema } from "../../scripts/model/openapi.ts";
import { html } from "../../scripts/targets/docs/html.ts";
import {
	inlineMarkdown,
	markdown,
} from "../../scripts/targets/docs/markdown.ts";
import { readReference } from "../../scripts/targets/docs/model/reference.ts";

function bodyOf(schema: Schema, schemas: Record<string, Schema> = {}) {
	const document: OpenApiDocument = {
		openapi: "3.1.1",
		info: { title: "Items", version: "1.0.0" },
		paths: {
			"/items": {
				post: {
					operationId: "createItem",
					summary: "Create an item",
					requestBody: { content: { "application/json": { schema } } },
					responses: { "204": { description: "Done." } },
				},
			},
		},
		components: { schemas },
	};
	const [operation] = readReference(readApi("items", document)).operations;
	return operation?.body?.shape;
}

const notesOf = (schema: Schema) =>
	bodyOf(schema)?.notes.map(({ words, code = [] }) =>
		[words, ...code].join(" "),
	);

describe("a schema in words", () => {
	test.each<[Schema, string[]]>([
		[{ type: "string", minLength: 1, maxLength: 255 }, ["1 to 255 characters"]],
		[{ type: "string", maxLength: 1 }, ["at most 1 character"]],
		[{ type: "array", minItems: 2, maxItems: 2 }, ["exactly 2 items"]],
		[{ const: "success" }, ['constant "success"']],
		[
			{ enum: ["a", null], default: "a" },
			['allowed values "a" null', 'default "a"'],
		],
		[
			{ type: "object", additionalProperties: false },
			["additional properties are not allowed"],
		],
		[{ type: "object", required: ["id"] }, ["needs id"]],
		[{ type: "object", minProperties: 1 }, ["at least 1 property"]],
		[
			{ type: "object", dependentRequired: { a: ["b"] } },
			['dependentRequired: {"a":["b"]}'],
		],
	])("%j", (schema, notes) => {
		expect(notesOf(schema)).toEqual(notes);
	});

	test.each<[Schema, string]>([
		[{ type: ["string", "null"], format: "uuid" }, "string | null (uuid)"],
		[{ type: "array", items: { type: "integer" } }, "array of integers"],
	])("%j has a type", (schema, type) => {
		expect(bodyOf(schema)?.type).toBe(type);
	});

	test("a keyword that is not known stops the build, by its name", () => {
		expect(() => bodyOf({ type: "string", maxlength: 3 })).toThrow(
			/items: createItem: the docs know no schema keyword "maxlength".*keywords\.ts/,
		);
		const nested = { type: "object", properties: { a: { nullable: true } } };
		expect(() => bodyOf(nested)).toThrow('"nullable"');
	});

	test("a schema within itself is shown once, and the rest leads there", () => {
		const Node = {
			type: "object",
			properties: {
				children: {
					type: "array",
					items: { $ref: "#/components/schemas/Node" },
				},
			},
		};
		const shape = bodyOf({ $ref: "#/components/schemas/Node" }, { Node });
		const [children] = shape?.members ?? [];
		expect(children?.shape.see).toEqual([
			{ name: "Node", id: "createItem.body" },
		]);
	});

	test("parts are one object, and an alternative says what it needs", () => {
		const secret: Schema = {
			type: "object",
			"x-credentials": true,
			required: ["key"],
			properties: { key: { type: "string" } },
		};
		const part = (name: string, value: string) => ({
			allOf: [
				secret,
				{
					type: "object",
					required: ["kind", name],
					properties: { kind: { const: value }, [name]: { type: "string" } },
				},
			],
		});
		const shape = bodyOf({ anyOf: [part("a", "first"), part("b", "second")] });
		const [choice] = shape?.choices ?? [];
		expect(choice?.options.map(({ title }) => title)).toEqual([
			'kind: "first", a',
			'kind: "second", b',
		]);
		expect(
			choice?.options.map(({ shape }) => shape.members.map(({ name }) => name)),
		).toEqual([
			["kind", "a"],
			["kind", "b"],
		]);
	});

	test("members whose names fall together keep anchors of their own", () => {
		const shape = bodyOf({
			type: "object",
			properties: { "a b": {}, "a-b": {}, 'a"b': {} },
		});
		const ids = shape?.members.map(({ id }) => id) ?? [];
		expect(new Set(ids).size).toBe(3);
		for (const id of ids) expect(id).not.toMatch(/[\s"]/);
	});
});

const HOSTILE = `<script>alert(1)</script> & "quoted" 'too'`;

describe("HTML", () => {
	test("is text where a template is given it", () => {
		expect(String(html`<p>${HOSTILE}</p>`)).toBe(
			`<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; "quoted" 'too'</p>`,
		);
		expect(String(html`<a href="#${'" onclick="x'}">a</a>`)).toBe(
			'<a href="#&quot; onclick=&quot;x">a</a>',
		);
	});

	test("is text in Markdown, and so is what would load or run", () => {
		for (const render of [markdown, inlineMarkdown]) {
			expect(String(render(HOSTILE))).not.toContain("<script");
			expect(String(render("[a](javascript:alert)"))).not.toContain("href");
			expect(
				String(render("![a](https://elsewhere.example/a.png)")),
			).not.toContain("<img");
		}
		expect(String(markdown("# Title"))).not.toContain("<h1");
	});
});
