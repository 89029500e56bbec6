/** The mutation tool: what it changes, what notices, and what it makes of the outcome. */
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/model/openapi.ts";
import { apis } from "../support/apis.ts";
import { judge } from "./judge.ts";
import { type Mutant, mutants } from "./mutants.ts";
import { noticedBy } from "./notice.ts";

/** One of everything that can be changed. */
const small = {
	openapi: "3.1.0",
	info: { title: "Acme", version: "1.0.0" },
	servers: [{ url: "https://acme.example" }],
	security: [{ key: [] }],
	paths: {
		"/items": {
			post: {
				operationId: "createItem",
				summary: "Create",
				parameters: [
					{ name: "q", in: "query", schema: { type: "string" }, example: "x" },
				],
				requestBody: {
					required: true,
					content: {
						"application/json": {
							schema: { $ref: "#/components/schemas/Item" },
							examples: { created: { value: { kind: "a", size: 1 } } },
						},
					},
				},
				responses: {
					200: {
						description: "Done",
						headers: { "Retry-After": {} },
						content: {
							"application/json": {
								schema: { type: "object" },
								examples: { created: { value: { ok: true } } },
							},
						},
					},
				},
				"x-errors": [
					{ code: "A", meaning: "m", resolution: "r", example: "created" },
					{ code: "B", meaning: "m", resolution: "r", example: "created" },
				],
				"x-rules": [{ id: "A-1", rule: "r", source: "s", status: "open" }],
				"x-idempotent": true,
			},
		},
	},
	components: {
		schemas: {
			Item: {
				type: "object",
				"x-credentials": true,
				required: ["kind"],
				additionalProperties: false,
				discriminator: {
					propertyName: "kind",
					mapping: {
						a: "#/components/schemas/A",
						b: "#/components/schemas/B",
					},
				},
				oneOf: [
					{ $ref: "#/components/schemas/A" },
					{ $ref: "#/components/schemas/B" },
				],
				properties: {
					kind: { type: "string", const: "a" },
					size: { type: "number", minimum: 0, default: 1, enum: [1, 2] },
					ids: {
						type: "array",
						items: { type: ["string", "null"], format: "uuid" },
					},
				},
				not: { required: ["no"] },
			},
			A: { type: "object" },
			B: { type: "object" },
		},
		securitySchemes: { key: { type: "http", scheme: "bearer" } },
	},
} as unknown as OpenApiDocument;

describe("mutants", () => {
	const all = [...mutants("acme", small)];

	test("are of every class", () => {
		expect([...new Set(all.map((mutant) => mutant.class))].sort()).toEqual([
			"add bound",
			"add null",
			"add required",
			"bound",
			"const",
			"default",
			"discriminator",
			"drop member",
			"drop required",
			"drop type",
			"enum",
			"example",
			"format",
			"header",
			"items",
			"media type",
			"method",
			"not",
			"open or close",
			"operation",
			"parameter",
			"path",
			"reference",
			"rename",
			"retype",
			"security",
			"server",
			"status",
			"union",
			"x- key",
			"x-errors",
			"x-rules",
		]);
	});

	test("differ from the document, and have names of their own", () => {
		const original = JSON.stringify(small);
		for (const { name, document } of all)
			expect(JSON.stringify(document), name).not.toBe(original);
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
	});

	test.each<[string, (document: OpenApiDocument) => unknown, unknown]>([
		[
			"acme #/components/schemas/Item drop required kind",
			({ components }) => components?.schemas?.Item?.required,
			[],
		],
		[
			"acme #/components/schemas/Item/properties/size bound minimum up",
			({ components }) => components?.schemas?.Item?.properties?.size?.minimum,
			1,
		],
		[
			"acme #/components/schemas/Item discriminator swapped",
			({ components }) => components?.schemas?.Item?.discriminator?.mapping,
			{ a: "#/components/schemas/B", b: "#/components/schemas/A" },
		],
		[
			"acme # path /items with a further segment",
			({ paths }) => Object.keys(paths),
			["/items/x"],
		],
		[
			"acme #/paths/~1items/post x-errors 0 with the code of the next",
			({ paths }) => {
				const { post } = paths["/items"] as {
					post: { "x-errors": { code: string }[] };
				};
				return post["x-errors"].map(({ code }) => code);
			},
			["B", "B"],
		],
	])("%s", (name, read, changed) => {
		const mutant = all.find((it) => it.name === name);
		expect(mutant && read(mutant.document)).toEqual(changed);
	});
});

describe("noticing", () => {
	const nedzo = apis.find(({ name }) => name === "nedzo")?.document;

	test("nothing of a description as it is", () => {
		expect(noticedBy("nedzo", nedzo as OpenApiDocument)).toBeUndefined();
	});

	test.each<[string, (document: OpenApiDocument) => void]>([
		["reading", ({ paths }) => delete paths["/contacts/{id}"]],
		[
			"operations",
			({ paths }) => {
				const operation = paths["/contacts/{id}"]?.patch;
				Object.assign(operation as object, { operationId: "other" });
			},
		],
		["call", ({ servers }) => Object.assign(servers?.[0] ?? {}, { url: "x" })],
		[
			"members",
			({ components }) => delete components?.schemas?.Contact?.properties?.tags,
		],
		[
			"rules",
			({ components }) =>
				delete components?.schemas?.ContactUpdate?.minProperties,
		],
		[
			"verdicts",
			({ components }) => components?.schemas?.Contact?.required?.pop(),
		],
	])("by %s", (check, change) => {
		const document = structuredClone(nedzo as OpenApiDocument);
		change(document);
		expect(noticedBy("nedzo", document)).toBe(check);
	});
});

describe("judgement", () => {
	const mutant = (name: string): Mutant => ({
		api: "acme",
		class: "bound",
		name,
		document: small,
	});
	const notice = ({ name }: Mutant) =>
		name.startsWith("seen") ? "verdicts" : undefined;

	test("counts what was noticed, and what is explained", () => {
		expect(
			judge([mutant("seen"), mutant("same")], notice, [
				{ mutant: "same", because: "it says the same" },
			]),
		).toEqual({
			classes: new Map([["bound", { killed: 1, equivalent: 1, survived: 0 }]]),
			by: new Map([["verdicts", 1]]),
			unexplained: [],
			stale: [],
		});
	});

	test("names a survivor, and an explanation of what does not survive", () => {
		expect(
			judge([mutant("seen"), mutant("unseen")], notice, [
				{ mutant: "seen", because: "it was once not" },
			]),
		).toMatchObject({ unexplained: ["unseen"], stale: ["seen"] });
	});
});
