import { expect, it } from "vitest";
import { BODY, CREATE, GET } from "./items.ts";
import { findings } from "./lint.ts";

const cases = (changes = {}) => findings("cases", changes);
const request = `${CREATE}#/requestBody/content/${BODY}`;
const refused = `${CREATE}#/responses/400/content/${BODY}`;
const file = (name: string) => `operations/createItem/examples/${name}.yaml`;

it("accepts cases that are named and paired", async () => {
	expect(await cases()).toEqual([]);
});

it("asks for a case of each body", async () => {
	const mend =
		"each request and response body shows at least one named case. Add `examples` with a case of its own file.";
	expect(
		await cases({
			[`${request}/examples`]: undefined,
			[`${refused}/examples`]: {},
		}),
	).toEqual([
		{ at: request, message: `#/requestBody/content/${BODY}: ${mend}` },
		{ at: refused, message: `#/responses/400/content/${BODY}: ${mend}` },
		// The row that named the case has none now.
		expect.objectContaining({ at: `${CREATE}#/x-errors/1` }),
	]);
});

it("refuses an example without a name", async () => {
	expect(
		await cases({ [`${refused}/example`]: { error: "Invalid: x" } }),
	).toEqual([
		{
			at: refused,
			message: expect.stringContaining(
				"Move `example` to `examples`, under a name.",
			),
		},
	]);
});

it("refuses a name that is not kebab-case", async () => {
	expect(
		await cases({
			[`${refused}/examples/notFound`]: {
				$ref: "examples/invalid.yaml#/response",
			},
		}),
	).toEqual([
		{
			at: `${file("invalid")}#/response`,
			message:
				"#/response: a case is named in kebab-case by its meaning, not `notFound`. Rename it, like `contact-not-found`.",
		},
	]);
});

it("refuses one name under two statuses", async () => {
	expect(
		await cases({
			[`${refused}/examples/created`]: {
				$ref: "examples/created.yaml#/response",
			},
		}),
	).toEqual([
		{
			at: `${file("created")}#/response`,
			message:
				"#/response: the case `created` has one response, not one under 200 and one under 400. Give one of the two another name.",
		},
	]);
});

it("refuses a request without a response", async () => {
	expect(
		await cases({
			[`${request}/examples/invalid`]: {
				$ref: "examples/created.yaml#/request",
			},
		}),
	).toEqual([]);
	expect(
		await cases({
			[`${request}/examples/lonely`]: {
				$ref: "examples/created.yaml#/request",
			},
		}),
	).toEqual([
		{
			at: `${file("created")}#/request`,
			message:
				"#/request: the request of the case `lonely` has a response of the same name. Add `lonely` to the examples of a response, or rename the request.",
		},
	]);
});

it("refuses a parameter's example that is of no case", async () => {
	const examples = `${GET}#/parameters/0/examples`;
	const lonely = {
		summary: "An id",
		value: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
	};
	expect(await cases({ [`${examples}/lonely`]: lonely })).toEqual([
		{
			at: `${examples}/lonely`,
			message: expect.stringContaining(
				"the request of the case `lonely` has a response of the same name",
			),
		},
	]);
});

it("accepts a request without a response where an answer has no body", async () => {
	expect(
		await cases({
			[`${request}/examples/lonely`]: {
				$ref: "examples/created.yaml#/request",
			},
			[`${CREATE}#/responses/204`]: { description: "Done." },
		}),
	).toEqual([]);
});

it("refuses a row of the error table that names no case with a response", async () => {
	expect(
		await cases({ [`${CREATE}#/x-errors/0/example`]: "name-in-use" }),
	).toEqual([
		{
			at: `${CREATE}#/x-errors/0`,
			message:
				"#/x-errors/0: the row's `example` names a case with a response, and `name-in-use` is none. Add that response example, or name one that exists.",
		},
	]);
});
