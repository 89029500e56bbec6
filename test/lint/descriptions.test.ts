import { expect, it } from "vitest";
import { CREATE, GET } from "./items.ts";
import { findings } from "./lint.ts";

const descriptions = (changes = {}) => findings("descriptions", changes);

it("accepts a description in full, and a property described where it refers to", async () => {
	expect(await descriptions()).toEqual([]);
});

it.each(["operationId", "tags", "summary", "description", "externalDocs"])(
	"asks for %s of an operation",
	async (key) => {
		expect(await descriptions({ [`${CREATE}#/${key}`]: undefined })).toEqual([
			{
				at: `${CREATE}#`,
				message: `#: this operation has \`${key}\`. Add \`${key}\`, in words of our own.`,
			},
		]);
	},
);

it.each([
	["a parameter", `${GET}#/parameters/0`, "this parameter `id`"],
	["a header", `${GET}#/responses/200/headers/x-remaining`, "this header"],
	["a request body", `${CREATE}#/requestBody`, "this requestBody"],
	["a response", `${CREATE}#/responses/400`, "this response"],
	["a schema file", "schemas/Item.yaml#", "this schema"],
	["a property", "schemas/Item.yaml#/properties/name", "the property `name`"],
	[
		"a property of a schema in a branch",
		"operations/createItem/CreateItemFailure.yaml#/properties/data",
		"the property `data`",
	],
])("asks for the description of %s", async (_name, place, called) => {
	const expected = [
		{
			at: place,
			message: expect.stringContaining(`${called} has \`description\`.`),
		},
	];
	expect(await descriptions({ [`${place}/description`]: undefined })).toEqual(
		expected,
	);
	expect(await descriptions({ [`${place}/description`]: "  " })).toEqual(
		expected,
	);
});

it("asks for the summary of an example", async () => {
	const example = "operations/getItem/examples/found.yaml#/response";
	expect(await descriptions({ [`${example}/summary`]: undefined })).toEqual([
		{
			at: example,
			message: expect.stringContaining("this example has `summary`."),
		},
	]);
});
