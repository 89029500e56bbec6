/** The generated validators say of each documented example and each sample body what the description says. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Validator } from "../../runtime/validator.ts";
import { clientCall } from "../../scripts/targets/samples.ts";
import { JANE } from "../sandbox/calls.ts";
import { apis } from "../support/apis.ts";

interface Module {
	[operation: string]: {
		input: Validator<unknown>;
		parameters: Record<string, Validator<unknown>>;
		request?: Validator<unknown>;
		response: Record<string, Validator<unknown>>;
	};
}

async function validatorsOf(api: string): Promise<Module> {
	return await import(resolve("generated", api, "validators.ts"));
}

const operations = apis.flatMap((api) =>
	api.operations.map((operation) => ({
		name: `${api.name}.${operation.id}`,
		api,
		operation,
	})),
);

describe.each(operations)("$name", async ({ api, operation }) => {
	const validators = (await validatorsOf(api.name))[operation.id];
	if (!validators) throw new Error("It has no validators.");

	test("each example's request is accepted, whole and as a client's input", () => {
		for (const { request } of operation.examples) {
			if (!request) continue;
			const { input } = clientCall(api, operation, request);
			if (input) expect(validators.input.issues(input)).toEqual([]);
			expect(validators.request?.issues(request.body) ?? []).toEqual([]);
		}
	});

	test("each example's response is accepted, and nothing else", () => {
		for (const { response } of operation.examples) {
			if (response?.value === undefined) continue;
			const validator = validators.response[response.status];
			expect(validator?.issues(response.value)).toEqual([]);
			expect(validator?.is("a text")).toBe(false);
		}
	});
});

test("an issue has a message, a pointer and a path, and a union those of its nearest alternative", async () => {
	const { updateFieldData } = await validatorsOf("zyntro");
	const value = { contact_id: "x", fields: { tags: 1 } };
	const issue = {
		message: "must be string,null",
		pointer: "/fields/tags",
		path: ["fields", "tags"],
	};
	expect(updateFieldData?.input.issues(value)).toContainEqual(issue);
	expect(updateFieldData?.input["~standard"].validate(value)).toEqual({
		issues: expect.arrayContaining([issue]),
	});
	const fits = {
		contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
		fields: { tags: "vip" },
	};
	expect(updateFieldData?.input["~standard"].validate(fits)).toEqual({
		value: fits,
	});
});

test("parameters of an input are checked with its body", async () => {
	const { updateContact } = await validatorsOf("nedzo");
	const input = updateContact?.input;
	expect(input?.is({ id: JANE, tags: ["a"] })).toBe(true);
	expect(input?.issues({ tags: ["a"] })).toMatchObject([
		{ message: "must have required property 'id'" },
	]);
	expect(input?.issues({ id: JANE, nickname: "N" })).toMatchObject([
		{ message: "must NOT have additional properties" },
	]);
	expect(input?.is([])).toBe(false);
});

test.each(apis)("the code of $name needs no package", async ({ name }) => {
	const { size } = await stat(`generated/${name}/validate.js`);
	expect(size).toBeLessThan(200_000);
	expect(await import(resolve("generated", name, "validate.js"))).toBeDefined();
});
