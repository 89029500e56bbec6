import { describe, expect, it } from "vitest";
import { BODY, CREATE, GET, items } from "./items.ts";
import { findings } from "./lint.ts";

const layout = (changes = {}) => findings("layout", changes);

it("accepts one folder per operation and one file per schema and case", async () => {
	expect(await layout()).toEqual([]);
});

describe("an operation in the entry", () => {
	it("is a reference", async () => {
		expect(
			await layout({ "openapi.yaml#/paths/~1items/post": items()[CREATE] }),
		).toContainEqual({
			at: "openapi.yaml#/paths/~1items/post",
			message:
				"#/paths/~1items/post: an operation is one `$ref` to `operations/<operationId>/operation.yaml`. Move the operation to such a file and refer to it.",
		});
	});

	it("stands beside others on its path", async () => {
		expect(
			await layout({ "openapi.yaml#/paths/~1items/get": { $ref: GET } }),
		).toEqual([]);
	});

	it("leads to a folder of the operation's name", async () => {
		expect(await layout({ [`${CREATE}#/operationId`]: "addItem" })).toEqual([
			{
				at: `${CREATE}#/operationId`,
				message:
					"#/operationId: the folder bears the operationId: `addItem`, not `createItem`. Rename one of the two.",
			},
		]);
	});
});

describe("an example", () => {
	const examples = `${CREATE}#/requestBody/content/${BODY}/examples`;

	it("is in a file of the case's name", async () => {
		expect(
			await layout({
				[`${examples}/fresh`]: { $ref: "examples/created.yaml#/request" },
			}),
		).toEqual([
			expect.objectContaining({
				message: `#/requestBody/content/${BODY}/examples/fresh: the request of the case \`fresh\` is in a file of its name. Write \`$ref: examples/fresh.yaml#/request\`.`,
			}),
		]);
	});

	it("is the half of the case that belongs there", async () => {
		const used = { $ref: "examples/created.yaml#/response" };
		expect(await layout({ [`${examples}/created`]: used })).toContainEqual({
			at: examples,
			message: expect.stringContaining(
				"Write `$ref: examples/created.yaml#/request`.",
			),
		});
	});

	it("is not written into the operation", async () => {
		const place = `${CREATE}#/responses/400/content/${BODY}/examples/inline`;
		expect(
			await layout({
				[place]: { summary: "Here", value: { error: "Invalid: x" } },
			}),
		).toEqual([
			{
				at: place,
				message: expect.stringContaining(
					"Write `$ref: examples/inline.yaml#/response`.",
				),
			},
		]);
	});
});

it("keeps components out of the entry", async () => {
	expect(
		await layout({
			"openapi.yaml#/components/schemas": { Text: { type: "string" } },
		}),
	).toEqual([
		{
			at: "openapi.yaml#/components/schemas",
			message: expect.stringContaining(
				"Move `schemas` to files, schemas to schemas/<Name>.yaml.",
			),
		},
	]);
});
