/** One change of a schema per row, all of them in one comparison. */
import { beforeAll, expect, it } from "vitest";
import type { Change } from "../../scripts/diff/change.ts";
import { compareStructure } from "../../scripts/diff/compare-structure.ts";
import { document, type Row, ref } from "./rows.ts";

const text = { type: "string" };
const number = { type: "integer" };
const list = (more: object = {}) => ({ type: "array", items: text, ...more });
const object = (properties: object, more: object = {}) => ({
	type: "object",
	properties,
	...more,
});
const a = object({ a: text });
const ab = object({ a: text, b: text });
const abc = object({ a: text, b: text, c: text });
const closed = { additionalProperties: false };
const needs = (...required: string[]) => ({ required });
const tagged = (propertyName: string, mapping: object) => ({
	type: "object",
	oneOf: [ref("First"), ref("Second")],
	discriminator: { propertyName, mapping },
});
const first = "#/components/schemas/First";
const second = "#/components/schemas/Second";

const WIDER_OR_NARROWER: [name: string, narrow: object, wide: object][] = [
	["an enum", { enum: ["x"] }, { enum: ["x", "y"] }],
	["a const", { ...text, const: "x" }, text],
	["a type", text, { type: ["string", "null"] }],
	["a number", number, { type: "number" }],
	["any type", object({ a: text }), object({ a: {} })],
	["required members", object({ a: text }, needs("a")), a],
	["additional members", { ...a, ...closed }, a],
	["anyOf", { anyOf: [text] }, { anyOf: [text, number] }],
	[
		"oneOf of components",
		{ oneOf: [ref("First")] },
		{ oneOf: [ref("Second"), ref("First")] },
	],
	["allOf", { allOf: [a, object({ b: text }, needs("b"))] }, { allOf: [a] }],
	[
		"a part of allOf",
		{ allOf: [a, object({ b: text }, needs("b"))] },
		{ allOf: [a, object({ b: text })] },
	],
	["a format", { ...text, format: "uuid" }, text],
	["a pattern", { ...text, pattern: "^x" }, text],
	["minLength", { ...text, minLength: 2 }, { ...text, minLength: 1 }],
	["maxLength", { ...text, maxLength: 1 }, { ...text, maxLength: 2 }],
	["minimum", { ...number, minimum: 1 }, number],
	[
		"an exclusive bound",
		{ ...number, exclusiveMaximum: 5 },
		{ ...number, maximum: 5 },
	],
	["multipleOf", { ...number, multipleOf: 2 }, number],
	["minItems", list({ minItems: 1 }), list()],
	["uniqueItems", list({ uniqueItems: true }), list()],
	["minProperties", { ...ab, minProperties: 2 }, { ...ab, minProperties: 1 }],
	["not", { ...text, not: { const: "x" } }, text],
	["dependentRequired", { ...ab, dependentRequired: { a: ["b"] } }, ab],
	["contains", list({ contains: { const: "x" } }), list()],
];

const ROWS: Row[] = [
	...WIDER_OR_NARROWER.flatMap(([name, narrow, wide]): Row[] => [
		[`widens ${name} of a request`, "request", narrow, wide, "compatible"],
		[`narrows ${name} of a request`, "request", wide, narrow, "breaking"],
		[`widens ${name} of an answer`, "answer", narrow, wide, "breaking"],
		[`narrows ${name} of an answer`, "answer", wide, narrow, "compatible"],
	]),
	// What is in both directions breaks either way.
	["widens both", "both", { enum: ["x"] }, { enum: ["x", "y"] }, "breaking"],
	["narrows both", "both", { enum: ["x", "y"] }, { enum: ["x"] }, "breaking"],
	["adds a member to a request", "request", a, ab, "compatible"],
	["adds a member to an answer", "answer", a, ab, "compatible"],
	["drops a member of an answer", "answer", ab, a, "breaking"],
	["drops a member of a request", "request", ab, a, "breaking"],
	[
		"drops a member of a closed request",
		"request",
		{ ...ab, ...closed },
		{ ...a, ...closed },
		"breaking",
	],
	[
		"adds a required member to a request",
		"request",
		a,
		{ ...ab, required: ["b"] },
		"breaking",
	],
	[
		"changes the example of a const",
		"answer",
		{ const: "x" },
		{ const: "X" },
		"breaking",
	],
	[
		"changes a format",
		"request",
		{ ...text, format: "uuid" },
		{ ...text, format: "email" },
		"breaking",
	],
	["adds a default", "request", text, { ...text, default: "x" }, "breaking"],
	[
		"changes a default",
		"request",
		{ ...text, default: "x" },
		{ ...text, default: "y" },
		"breaking",
	],
	["drops a default", "request", { ...text, default: "x" }, text, "breaking"],
	[
		"makes a member readOnly",
		"request",
		a,
		object({ a: { ...text, readOnly: true } }),
		"breaking",
	],
	[
		"makes a member writeOnly",
		"answer",
		a,
		object({ a: { ...text, writeOnly: true } }),
		"breaking",
	],
	[
		"forbids a member by false",
		"request",
		object({ a: true }),
		object({ a: false }),
		"breaking",
	],
	[
		"widens what is not allowed",
		"request",
		{ ...text, not: { enum: ["x"] } },
		{ ...text, not: { enum: ["x", "y"] } },
		"breaking",
	],
	[
		"adds an alternative to what is not allowed",
		"request",
		{ ...a, not: { anyOf: [needs("a")] } },
		{ ...a, not: { anyOf: [needs("a"), needs("b")] } },
		"breaking",
	],
	[
		"drops an alternative of what is not answered",
		"answer",
		{ ...a, not: { anyOf: [needs("a"), needs("b")] } },
		{ ...a, not: { anyOf: [needs("a")] } },
		"breaking",
	],
	[
		"takes no member named not for the keyword",
		"request",
		object({ not: { ...text, minLength: 2 } }),
		object({ not: { ...text, minLength: 1 } }),
		"compatible",
	],
	[
		"adds to a dependent member",
		"request",
		{ ...abc, dependentRequired: { a: ["b"] } },
		{ ...abc, dependentRequired: { a: ["b", "c"] } },
		"breaking",
	],
	[
		"widens a condition",
		"request",
		{ ...abc, if: needs("a", "c"), else: needs("b") },
		{ ...abc, if: needs("a"), else: needs("b") },
		"breaking",
	],
	[
		"raises minContains",
		"request",
		list({ contains: { const: "x" } }),
		list({ contains: { const: "x" }, minContains: 2 }),
		"breaking",
	],
	[
		"adds patternProperties",
		"request",
		a,
		{ ...a, patternProperties: { "^x": number } },
		"breaking",
	],
	[
		"drops one of the patternProperties",
		"answer",
		{ ...a, patternProperties: { "^x": text, "^y": text } },
		{ ...a, patternProperties: { "^x": text } },
		"breaking",
	],
	[
		"swaps what a discriminator maps to",
		"answer",
		tagged("tag", { x: first, y: second }),
		tagged("tag", { x: second, y: first }),
		"breaking",
	],
	[
		"drops a value of a discriminator",
		"answer",
		tagged("tag", { x: first, y: second }),
		tagged("tag", { x: first }),
		"breaking",
	],
	[
		"renames a discriminator",
		"answer",
		tagged("tag", { x: first, y: second }),
		tagged("kind", { x: first, y: second }),
		"breaking",
	],
	[
		"changes the order of alternatives",
		"request",
		{ oneOf: [ref("First"), ref("Second")] },
		{ oneOf: [ref("Second"), ref("First")] },
		"unchanged",
	],
	[
		"moves a schema to a component",
		"request",
		object({ tag: { const: "x" } }),
		ref("First"),
		"unchanged",
	],
	[
		"changes a text",
		"both",
		a,
		{ ...a, title: "A", description: "An a.", examples: [{ a: "x" }] },
		"wording",
	],
	[
		"deprecates a member",
		"request",
		a,
		object({ a: { ...text, deprecated: true } }),
		"compatible",
	],
	["stays", "both", a, a, "unchanged"],
];

let changes: Change[];

beforeAll(async () => {
	changes = await compareStructure(document(ROWS, 2), document(ROWS, 3));
});

it.each(ROWS.map((row, nth) => [...row, nth] as const))(
	"%s",
	(_name, _used, _before, _after, expected, nth) => {
		const place = new RegExp(`^(row|#/components/schemas/Both)${nth}(?!\\d)`);
		const found = changes.filter(({ where }) => place.test(where));
		const worst = (["breaking", "compatible", "wording"] as const).find(
			(kind) => found.some((change) => change.class === kind),
		);
		expect(worst ?? "unchanged").toBe(expected);
	},
);
