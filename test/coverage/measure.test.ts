/** The meter names what no example shows and no body tests. */
import { expect, test } from "vitest";
import { readApi } from "../../scripts/model/api.ts";
import type { OpenApiDocument } from "../../scripts/model/openapi.ts";
import { measure } from "./measure.ts";

const json = (schema: object, examples = {}) => ({
	description: "A response",
	content: { "application/json": { schema, examples } },
});
const document = {
	openapi: "3.1.1",
	info: { title: "Acme", version: "1.0.0" },
	servers: [{ url: "https://acme.example" }],
	paths: {
		"/items": {
			get: {
				operationId: "listItems",
				summary: "List",
				responses: {
					200: json(
						{
							type: "array",
							items: {
								type: "object",
								required: ["id"],
								properties: { id: {} },
							},
						},
						{ one: { value: [{ id: 1 }] } },
					),
					204: { description: "Nothing" },
					404: json({ const: "gone" }),
				},
			},
		},
	},
} as unknown as OpenApiDocument;

test("what is missing is named with the place to add it", () => {
	const { rows, holes } = measure(readApi("acme", document));
	expect(rows).toEqual([
		["acme.listItems", "2", "2/3", "0", "0/0", "0", "0", "0", "0/4"],
	]);
	const table = "test/contract/bodies/acme.listItems.yaml";
	expect(holes[0]).toBe(
		"acme.listItems: no named example has the status 404: add one to spec/acme/operations/listItems/examples",
	);
	expect(holes.slice(1)).toEqual(
		[
			"responses/200/type",
			"responses/200/items/required/id",
			"responses/200/items/type",
			"responses/404/const",
		].map(
			(site) =>
				`acme.listItems: listItems/${site} was not seen accepting a value: add it to ${table}`,
		),
	);
});
