/** A document in which every operation uses one schema. */
import type { Change } from "../../scripts/diff/change.ts";
import type { OpenApiDocument, Schema } from "../../scripts/model/openapi.ts";

export type Row = [
	name: string,
	used: "request" | "answer" | "both",
	before: object,
	after: object,
	expected: Change["class"] | "unchanged",
];

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const tag = (value: string) => ({
	type: "object",
	properties: { tag: { const: value } },
});

/** The rows as one document, each an operation of its own; `First` and `Second` are components for all. */
export const document = (rows: Row[], side: 2 | 3): OpenApiDocument => {
	const operation = (row: Row, nth: number) => {
		const schema = row[1] === "both" ? ref(`Both${nth}`) : row[side];
		const content = { "application/json": { schema } };
		return {
			operationId: `row${nth}`,
			...(row[1] !== "answer" && { requestBody: { content } }),
			responses: {
				"200": {
					description: "An answer.",
					...(row[1] !== "request" && { content }),
				},
			},
		};
	};
	return {
		openapi: "3.1.1",
		info: { title: "Rows", version: "1.0.0" },
		paths: Object.fromEntries(
			rows.map((row, nth) => [`/row${nth}`, { post: operation(row, nth) }]),
		),
		components: {
			schemas: {
				First: tag("x"),
				Second: tag("y"),
				...Object.fromEntries(
					rows.flatMap((row, nth) =>
						row[1] === "both" ? [[`Both${nth}`, row[side]]] : [],
					),
				),
			} as Record<string, Schema>,
		},
	};
};
