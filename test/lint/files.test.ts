import { expect, it } from "vitest";
import { findings } from "./lint.ts";

it("accepts files of known sorts that are used", async () => {
	expect(await findings("files")).toEqual([]);
});

const stray = { description: "A text.", type: "string" };
const says = (message: string) => [
	{ at: "openapi.yaml#/paths", message: expect.stringContaining(message) },
];

it("refuses a file that nothing refers to", async () => {
	expect(await findings("files", { "schemas/Stray.yaml": stray })).toEqual(
		says(
			"schemas/Stray.yaml is a stray file: nothing refers to it. Refer to it, or remove it.",
		),
	);
});

it("refuses a half of a case that is not used", async () => {
	expect(
		await findings("files", {
			"operations/createItem/examples/invalid.yaml#/request": { value: {} },
		}),
	).toEqual(
		says(
			"operations/createItem/examples/invalid.yaml holds a request, a response or both, and its `request` is not used as either",
		),
	);
});

it.each([
	"schemas/item.yaml",
	"schemas/Item.json",
	"operations/createItem/examples/NotKebab.yaml",
	"notes.md",
])("refuses %s, which is of no known sort", async (name) => {
	expect(await findings("files", { [name]: stray })).toEqual(
		says(`${name} is of no known sort`),
	);
});

it("refuses one component name for two files", async () => {
	expect(
		await findings("files", {
			"operations/createItem/Problem.yaml": stray,
			"operations/createItem/CreateItemInput.yaml#/properties/note": {
				$ref: "Problem.yaml",
			},
		}),
	).toEqual(
		says("would both become the component `Problem`. Rename one of the two."),
	);
});
