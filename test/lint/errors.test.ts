import { expect, it } from "vitest";
import { BODY, CREATE, GET } from "./items.ts";
import { findings } from "./lint.ts";

const errors = (changes = {}) => findings("errors", changes);
const rows = `${CREATE}#/x-errors`;
const row = (code: string, example: string, more = {}) => ({
	code,
	example,
	meaning: "M.",
	resolution: "R.",
	...more,
});

it("accepts a table that fits its cases", async () => {
	expect(await errors()).toEqual([]);
});

it("refuses a message that its case does not show", async () => {
	expect(await errors({ [`${rows}/0/message`]: "Name is taken" })).toEqual([
		{
			at: `${CREATE}#/x-errors/0`,
			message:
				"#/x-errors/0: a text in the response of the case `name-taken` has to be `Name is taken`, and it has `Name taken`. Correct the row or the example; where the text varies, add a `pattern`.",
		},
	]);
});

it("refuses a pattern that its case does not match", async () => {
	expect(await errors({ [`${rows}/1/pattern`]: "^Wrong: " })).toContainEqual({
		at: `${CREATE}#/x-errors/1`,
		message: expect.stringContaining(
			"a text in the response of the case `invalid` has to match the pattern `^Wrong: `, and it has `Invalid: item is missing`",
		),
	});
});

it("asks where the texts are", async () => {
	expect(
		await errors({ "schemas/Problem.yaml#/x-failure": undefined }),
	).toContainEqual({
		at: `${CREATE}#/x-errors/1`,
		message: expect.stringContaining(
			"and it has no texts. Put `x-failure` on the error schema, with the member that holds the texts.",
		),
	});
});

it("refuses texts in a member that the schema does not have", async () => {
	expect(
		await errors({ "schemas/Problem.yaml#/x-failure/messages": "errors" }),
	).toContainEqual({
		at: "schemas/Problem.yaml#/x-failure/messages",
		message:
			"#/x-failure/messages: `messages` names a property of its schema, and `errors` is none. Name the property that holds the vendor's texts.",
	});
});

it("accepts several rows without a text that bear one code, and refuses two codes", async () => {
	expect(
		await errors({ [`${GET}#/x-errors/1`]: row("NOT_FOUND", "not-found") }),
	).toEqual([]);
	expect(
		await errors({ [`${GET}#/x-errors/1`]: row("GONE", "not-found") }),
	).toEqual([
		{
			at: `${GET}#/x-errors/1`,
			message:
				"#/x-errors/1: rows of status 404 without `message` and `pattern` bear one code, here `NOT_FOUND`, not `GONE`. Use the one code, or give the row the text by which it is told apart.",
		},
	]);
});

it("accepts rows without a text of other statuses", async () => {
	expect(
		await errors({
			[`${GET}#/x-errors/1`]: row("GONE", "gone"),
			[`${GET}#/responses/410`]: {
				description: "Gone.",
				content: {
					"application/json": {
						schema: { $ref: "../../schemas/Problem.yaml" },
						examples: { gone: { value: { error: "gone" } } },
					},
				},
			},
		}),
	).toEqual([]);
});

it.each([
	["twice", "NAME_TAKEN", "Remove one of the two"],
	["under two codes", "DUPLICATE", "Keep one code for the text"],
])("refuses a message %s", async (_name, code, mend) => {
	expect(
		await errors({
			[`${rows}/2`]: row(code, "name-taken", { message: "Name taken" }),
		}),
	).toEqual([
		{
			at: `${CREATE}#/x-errors/2`,
			message: `#/x-errors/2: the text \`Name taken\` of status 200 has one row, and \`NAME_TAKEN\` has it already. ${mend}.`,
		},
	]);
});

it("refuses a pattern twice, whatever the message", async () => {
	const again = row("INVALID", "invalid", {
		message: "Invalid too",
		pattern: "^Invalid: ",
	});
	expect(await errors({ [`${rows}/2`]: again })).toEqual([
		{
			at: `${CREATE}#/x-errors/2`,
			message: expect.stringContaining(
				"the text `^Invalid: ` of status 400 has one row",
			),
		},
	]);
});

it("refuses a failure under another status than 2xx that no row recognises", async () => {
	const place = `${CREATE}#/responses/400/content/${BODY}/examples/unknown`;
	expect(await errors({ [place]: { value: { error: "Boom" } } })).toEqual([
		{
			at: place,
			message: `#/responses/400/content/${BODY}/examples/unknown: the failure of the case \`unknown\` (status 400, \`Boom\`) has to be recognised by a row of x-errors. Add the row, or correct the text.`,
		},
	]);
});

it("refuses a failure of HTTP status 200 that no row recognises", async () => {
	const place = `${CREATE}#/responses/200/content/${BODY}/examples/unknown`;
	expect(
		await errors({ [place]: { value: { status: "error", data: ["Boom"] } } }),
	).toEqual([
		{
			at: place,
			message: expect.stringContaining(
				"the failure of the case `unknown` (status 200, `Boom`)",
			),
		},
	]);
});

it("takes each text of a failure for a match", async () => {
	const place = `${CREATE}#/responses/200/content/${BODY}/examples/several`;
	expect(
		await errors({
			[place]: { value: { status: "error", data: ["Boom", "Name taken"] } },
		}),
	).toEqual([]);
});
