/** The mutator: what it changes, and that a change is noticed. */
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../../scripts/model/openapi.ts";
import { readTable } from "../../contract/tables.ts";
import { apis } from "../../support/apis.ts";
import { mutants } from "./mutants.ts";
import { notices } from "./notice.ts";

const small = {
	openapi: "3.1.1",
	info: { title: "Acme", version: "1.0.0" },
	servers: [{ url: "https://acme.example" }],
	security: [{ key: [] }],
	paths: {
		"/items": {
			get: {
				operationId: "getItem",
				description: "Not changed, like all prose",
				parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
				responses: {
					200: {
						description: "An item",
						content: {
							"application/json": {
								schema: { $ref: "#/components/schemas/A" },
							},
						},
					},
				},
			},
		},
	},
	components: {
		schemas: {
			A: {
				description: "Not changed",
				type: "object",
				required: ["size"],
				properties: {
					size: { type: "integer", minimum: 0 },
					tag: { enum: ["x"] },
				},
			},
			B: { type: ["string", "null"], format: "uuid" },
		},
		securitySchemes: { key: { type: "http", scheme: "bearer" } },
	},
} as unknown as OpenApiDocument;

test("mutants change one place each, and no prose", () => {
	const all = [...mutants(small)];
	const names = all.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const { document } of all) expect(document).not.toEqual(small);
	expect(
		names.filter((name) => /description|summary|title/.test(name)),
	).toEqual([]);
	expect(names).toEqual(
		expect.arrayContaining([
			"# document without security",
			"#/servers/0 server another url",
			"#/paths paths /items as /items/x",
			"#/paths/~1items pathItem get as put",
			"#/paths/~1items/get/parameters/0 parameter another place",
			"#/paths/~1items/get/responses responses 200 as 201",
			'#/components/schemas/A required without "size"',
			"#/components/schemas/A required with tag",
			"#/components/schemas/A additionalProperties closed",
			"#/components/schemas/A/properties/size type integer as number",
			"#/components/schemas/A/properties/size minimum one up",
			'#/components/schemas/A/properties/tag enum without "x"',
			"#/components/schemas/B type without null",
			"#/components/schemas/B format dropped",
			"#/components/securitySchemes/key securityScheme another scheme",
		]),
	);
});

test("a change is noticed, and nothing where nothing changed", () => {
	const api = apis.find((it) =>
		it.operations.every((operation) => readTable(it, operation)),
	);
	if (!api) return;
	const noticed = notices(api);
	expect(noticed({ pointer: "", document: api.document })).toBeUndefined();
	const document = { ...api.document, servers: [] };
	expect(noticed({ pointer: "", document })).toBe("call");
});
