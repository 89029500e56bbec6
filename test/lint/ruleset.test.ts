import { expect, it } from "vitest";
import { CREATE } from "./items.ts";
import { lint } from "./lint.ts";

it("finds nothing in a good description", async () => {
	expect(await lint()).toEqual([]);
});

it("has Spectral's rules look behind the references", async () => {
	expect(await lint({ [`${CREATE}#/responses`]: [] })).toContainEqual(
		expect.objectContaining({
			code: "oas3-schema",
			at: `${CREATE}#/responses`,
		}),
	);
});

it("tells of a reference to nothing", async () => {
	const place = "operations/createItem/CreateItemInput.yaml#/properties/more";
	expect(await lint({ [place]: { $ref: "Nothing.yaml" } })).toContainEqual(
		expect.objectContaining({
			code: "invalid-ref",
			message: expect.stringContaining("Nothing.yaml"),
		}),
	);
});
