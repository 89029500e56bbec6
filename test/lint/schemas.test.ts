import { expect, it } from "vitest";
import { BODY, CREATE } from "./items.ts";
import { findings } from "./lint.ts";

it("accepts schemas that compile, recursive ones too", async () => {
	expect(await findings("schemas")).toEqual([]);
});

it.each([
	[
		"an unknown format",
		{ type: "string", format: "zip-code" },
		'unknown format "zip-code"',
	],
	[
		"a misspelled keyword",
		{ type: "string", maxLenght: 3 },
		'unknown keyword: "maxLenght"',
	],
	[
		"a keyword of the wrong shape",
		{ type: "string", maxLength: "3" },
		"maxLength must be integer",
	],
	[
		"a required member that is not declared",
		{ type: "object", required: ["a"] },
		'required property "a" is not defined',
	],
])("refuses %s in a schema file", async (_name, schema, message) => {
	expect(
		await findings("schemas", {
			"schemas/Problem.yaml#/properties/more": {
				description: "More.",
				...schema,
			},
		}),
	).toEqual([
		{ at: "schemas/Problem.yaml#", message: expect.stringContaining(message) },
	]);
});

it("refuses a schema in an operation that does not compile", async () => {
	const place = `${CREATE}#/requestBody/content/${BODY}/schema`;
	expect(
		await findings("schemas", { [`${place}/format`]: "zip-code" }),
	).toEqual([
		{
			at: place,
			message: expect.stringContaining(
				"the schema has to compile under strict JSON Schema 2020-12",
			),
		},
	]);
});
