/** The rows of structure.yaml, all in one comparison, each an operation of its own. */
import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import type { Change } from "../../scripts/diff/change.ts";
import { compareStructure } from "../../scripts/diff/structure.ts";
import type { OpenApiDocument, Schema } from "../../scripts/model/openapi.ts";

type Expected = Change["class"] | "unchanged";
type Row = [use: string, before: object, after: object, Expected];

interface Table {
	operations: Record<string, [before: object, after: object, Expected]>;
	widths: Record<string, [narrow: object, wide: object]>;
	schemas: Record<string, Row>;
}

const table: Table = parse(await readFile("test/diff/structure.yaml", "utf8"), {
	merge: true,
	maxAliasCount: -1,
});
const ROWS: Record<string, Row> = {
	...table.schemas,
	...Object.fromEntries([
		...Object.entries(table.operations).map(([name, row]) => [
			name,
			["operation", ...row],
		]),
		...Object.entries(table.widths).flatMap(([name, [narrow, wide]]) => [
			[`widens ${name} of a request`, ["request", narrow, wide, "compatible"]],
			[`narrows ${name} of a request`, ["request", wide, narrow, "breaking"]],
			[`widens ${name} of a response`, ["response", narrow, wide, "breaking"]],
			[
				`narrows ${name} of a response`,
				["response", wide, narrow, "compatible"],
			],
		]),
	]),
};

/** A path item, of an operation or of one that uses a schema. */
function itemOf(use: string, written: object): object {
	const content = { "application/json": { schema: written } };
	const operation = {
		...(use !== "response" && { requestBody: { content } }),
		...(use !== "request" && {
			responses: { "200": { description: "Done.", content } },
		}),
	};
	const of = use === "operation" ? written : operation;
	const item = "post" in of || "put" in of ? of : { post: of };
	return Object.fromEntries(
		Object.entries(item as Record<string, object>).map(([method, more]) => [
			method,
			{ responses: { "200": { description: "Done." } }, ...more },
		]),
	);
}

const tagged = (value: string) => ({
	type: "object",
	properties: { tag: { const: value } },
});

/** What is in request and response is a component. */
function documentOf(side: 1 | 2): OpenApiDocument {
	const paths: OpenApiDocument["paths"] = {};
	const schemas: object = { First: tagged("x"), Second: tagged("y") };
	for (const [nth, row] of Object.values(ROWS).entries()) {
		const $ref = `#/components/schemas/Row${nth}-`;
		const isShared = row[0] === "both";
		if (isShared) Object.assign(schemas, { [`Row${nth}-`]: row[side] });
		paths[`/Row${nth}-`] = itemOf(
			row[0],
			isShared ? { $ref } : row[side],
		) as OpenApiDocument["paths"][string];
	}
	paths["/renamed"] = {
		post: { ...itemOf("operation", {}), operationId: String(side) },
	};
	if (side === 1)
		paths["/gone"] = itemOf(
			"operation",
			{},
		) as OpenApiDocument["paths"][string];
	return {
		openapi: "3.1.1",
		info: { title: "Rows", version: "1.0.0" },
		servers: [{ url: `https://${side}.acme.example` }],
		paths,
		components: {
			schemas: schemas as Record<string, Schema>,
			securitySchemes: {
				key: { type: "http", scheme: side === 1 ? "bearer" : "basic" },
				token: { type: "http", scheme: "bearer" },
			},
		},
	};
}

let changes: Change[];

beforeAll(async () => {
	changes = await compareStructure(documentOf(1), documentOf(2));
});

it.each(
	Object.entries(ROWS).map(([name, row], nth) => [name, row[3], nth] as const),
)("%s: %s", (_, expected, nth) => {
	const worst = (["breaking", "compatible", "wording"] as const).find((kind) =>
		changes.some(
			({ where, class: is }) => where.includes(`Row${nth}-`) && is === kind,
		),
	);
	expect(worst ?? "unchanged").toBe(expected);
});

it.each([
	["a path that is gone", "#/paths/~1gone", "Path `/gone` was removed."],
	[
		"the document's server",
		"#/servers/0/url",
		"Server `https://1.acme.example` became `https://2.acme.example`.",
	],
	[
		"a security scheme",
		"#/components/securitySchemes/key/scheme",
		"`scheme` of security scheme `key` changed from 'bearer' to 'basic'.",
	],
	[
		"an operationId, by the new one",
		"2 operationId",
		expect.stringContaining("from '1' to '2'"),
	],
])("names the place of %s", (_, where, what) => {
	expect(changes).toContainEqual({ where, what, class: "breaking" });
});
