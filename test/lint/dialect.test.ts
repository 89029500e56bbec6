import { expect, it } from "vitest";
import { findings } from "./lint.ts";

it("accepts OpenAPI 3.1 with the 2020-12 dialect", async () => {
	expect(
		await findings("dialect", { "openapi.yaml#/openapi": "3.1.0" }),
	).toEqual([]);
});

it("refuses another version of OpenAPI", async () => {
	expect(
		await findings("dialect", { "openapi.yaml#/openapi": "3.0.4" }),
	).toEqual([
		{
			at: "openapi.yaml#/openapi",
			message:
				"#/openapi: the version is 3.1.x, not 3.0.4. Write `openapi: 3.1.1`.",
		},
	]);
});

it.each([undefined, "https://spec.openapis.org/oas/3.1/dialect/base"])(
	"refuses the dialect %s",
	async (dialect) => {
		const [finding, ...others] = await findings("dialect", {
			"openapi.yaml#/jsonSchemaDialect": dialect,
		});
		expect(others).toEqual([]);
		expect(finding?.message).toBe(
			"#/jsonSchemaDialect: the dialect is pinned, since tools fall back to draft-07 or to no validation without it. Write `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`.",
		);
	},
);
