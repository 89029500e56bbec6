import { expect, it } from "vitest";
import { findings } from "./lint.ts";

const discriminators = (changes = {}) => findings("discriminators", changes);
const folder = "operations/createItem";
const outcome = `${folder}/CreateItemOutcome.yaml`;

it("accepts a union that says its tag in full", async () => {
	expect(await discriminators()).toEqual([]);
});

it("accepts a tag that a branch takes in by allOf", async () => {
	expect(
		await discriminators({
			"schemas/Tag.yaml": {
				description: "The tag.",
				type: "object",
				required: ["status"],
				properties: {
					status: {
						description: "The outcome.",
						type: "string",
						const: "success",
					},
				},
			},
			[`${folder}/CreateItemSuccess.yaml`]: {
				description: "Created.",
				type: "object",
				allOf: [{ $ref: "../../schemas/Tag.yaml" }],
			},
		}),
	).toEqual([]);
});

it("asks for the type of the union", async () => {
	expect(await discriminators({ [`${outcome}#/type`]: undefined })).toEqual([
		{
			at: `${outcome}#`,
			message:
				"#: a discriminated union says `type: object` beside `oneOf`, without which tools let any other value through. Add `type: object`.",
		},
	]);
});

it("asks for branches", async () => {
	expect(
		await discriminators({ [`${outcome}#/oneOf`]: undefined }),
	).toContainEqual({
		at: `${outcome}#`,
		message:
			"#: a discriminator stands beside `oneOf`. Add the branches, or remove the discriminator.",
	});
});

it("asks for each branch in the mapping", async () => {
	expect(
		await discriminators({
			[`${outcome}#/discriminator/mapping/error`]: undefined,
		}),
	).toEqual([
		{
			at: `${outcome}#/oneOf`,
			message:
				"#/oneOf/1: each branch is in the discriminator's mapping, and `CreateItemFailure.yaml` is not. Add it to `mapping` under its tag.",
		},
	]);
});

it("refuses a mapping to what is no branch", async () => {
	expect(
		await discriminators({
			[`${outcome}#/discriminator/mapping/other`]: "CreateItemInput.yaml",
		}),
	).toEqual([
		{
			at: `${outcome}#/discriminator/mapping/other`,
			message:
				"#/discriminator/mapping/other: the mapping of `other` names a branch of `oneOf`, and `CreateItemInput.yaml` is none. Write the reference just as it stands in `oneOf`.",
		},
	]);
});

it.each([
	[
		"another constant",
		{ [`${folder}/CreateItemSuccess.yaml#/properties/status/const`]: "ok" },
	],
	[
		"no constant",
		{
			[`${folder}/CreateItemSuccess.yaml#/properties/status/const`]: undefined,
		},
	],
	[
		"the tag optional",
		{ [`${folder}/CreateItemSuccess.yaml#/required`]: ["item"] },
	],
])("refuses a branch with %s", async (_name, change) => {
	expect(await discriminators(change)).toEqual([
		{
			at: `${folder}/CreateItemSuccess.yaml#`,
			message:
				"#: `CreateItemSuccess.yaml` requires `status` with the constant `success`, its key in the mapping. Add `status` to `required`, and `const: success` to the property.",
		},
	]);
});

it("asks for the type of a constant", async () => {
	expect(
		await discriminators({
			"schemas/Problem.yaml#/properties/kind": {
				description: "Kind.",
				const: "problem",
			},
		}),
	).toEqual([
		{
			at: "schemas/Problem.yaml#/properties/kind",
			message:
				"#/properties/kind: `const` stands beside its `type`, without which docs call it any. Add the `type`.",
		},
	]);
});
