/** Every schema compiles: one that does not would pass everything in the mock. */
import { describe, expect, test } from "vitest";
import {
	requestPointer,
	responsePointer,
	validators,
} from "../../scripts/model/validators.ts";
import { apis } from "../support/apis.ts";

describe.each(apis)("$name", (api) => {
	const schemaAt = validators(api);

	test.each(Object.keys(api.document.components?.schemas ?? {}))(
		"component %s",
		(name) => {
			expect(schemaAt(`/components/schemas/${name}`)).toBeTypeOf("function");
		},
	);

	test.each(api.operations)("the bodies of $id", (operation) => {
		if (operation.body)
			expect(schemaAt(requestPointer(operation))).toBeTypeOf("function");
		for (const status of Object.keys(operation.object.responses))
			expect(schemaAt(responsePointer(operation, Number(status)))).toBeTypeOf(
				"function",
			);
	});
});

test("a schema that cannot be compiled is noticed", () => {
	const [api] = structuredClone(apis);
	if (!api?.document.components?.schemas) throw new Error("There is no API.");
	api.document.components.schemas.Broken = { type: "nonsense" };
	expect(() => validators(api)("/components/schemas/Broken")).toThrow(/type/);
});
