import { describe, expect, it } from "vitest";
import { GET } from "./items.ts";
import { type Changes, findings } from "./lint.ts";

const examples = (changes: Changes = {}) => findings("examples", changes);
const created = "operations/createItem/examples/created.yaml";
const found = "operations/getItem/examples/found.yaml";
const item = "schemas/Item.yaml#/properties";

it("accepts examples that are valid and declared", async () => {
	expect(await examples()).toEqual([]);
});

describe("an invalid example", () => {
	it("is told by case, pointer and reason", async () => {
		expect(
			await examples({ [`${created}#/request/value/item/children/0/name`]: 7 }),
		).toEqual([
			{
				at: `${created}#/request/value/item/children/0/name`,
				message:
					"#/request/value/item/children/0/name: case `created`, /item/children/0/name: must be string. Correct the example or the schema.",
			},
		]);
	});

	it("is not asked for its undeclared members before it is valid", async () => {
		expect(
			await examples({
				[`${found}#/response/value`]: { name: 7, colour: "green" },
			}),
		).toEqual([
			{
				at: `${found}#/response/value/name`,
				message: expect.stringContaining("case `found`, /name: must be string"),
			},
		]);
	});

	it("is told of a format", async () => {
		expect(
			await examples({
				[`${created}#/request/value/item/created`]: "yesterday",
			}),
		).toEqual([
			{
				at: `${created}#/request/value/item/created`,
				message: expect.stringContaining(
					'case `created`, /item/created: must match format "date-time"',
				),
			},
		]);
	});

	it("is told by what each branch of a union misses", async () => {
		expect(
			await examples({
				[`${created}#/response/value`]: {
					status: "done",
					item: { name: "oak" },
					data: [],
				},
			}),
		).toEqual([
			{
				at: `${created}#/response/value/status`,
				message: expect.stringContaining(
					'case `created`, /status: must be equal to constant "success"',
				),
			},
			{
				at: `${created}#/response/value/status`,
				message: expect.stringContaining(
					'case `created`, /status: must be equal to constant "error"',
				),
			},
		]);
	});

	it("is told of a union whose branches all fit", async () => {
		expect(
			await examples({
				[`${item}/origin`]: {
					description: "Whence.",
					oneOf: [{ type: "string" }, { type: "string" }],
				},
				[`${found}#/response/value/origin`]: "bulb",
			}),
		).toEqual([
			{
				at: `${found}#/response/value/origin`,
				message: expect.stringContaining(
					"case `found`, /origin: must match exactly one schema in oneOf",
				),
			},
		]);
	});

	it("is told of a missing value", async () => {
		expect(await examples({ [`${found}#/response/value`]: undefined })).toEqual(
			[
				{
					at: `${found}#/response`,
					message: expect.stringContaining("case `found` has a `value`"),
				},
			],
		);
	});

	it("is found on a parameter, a header and a schema", async () => {
		expect(
			await examples({
				[`${GET}#/parameters/0/examples/found/value`]: "7",
				[`${GET}#/responses/200/headers/x-remaining/example`]: "nine",
				[`${item}/name/examples/0`]: false,
			}),
		).toEqual([
			{
				at: `${GET}#/parameters/0/examples/found/value`,
				message: expect.stringContaining(
					'case `found`, /: must match format "uuid"',
				),
			},
			{
				at: `${GET}#/responses/200/headers/x-remaining/example`,
				message: expect.stringContaining("the example, /: must be integer"),
			},
			{
				at: `${item}/name/examples/0`,
				message: expect.stringContaining(
					"example 0 of the schema, /: must be string",
				),
			},
		]);
	});

	it("is not judged by a schema that does not compile", async () => {
		expect(
			await examples({
				"schemas/Problem.yaml#/format": "zip-code",
				"operations/getItem/examples/not-found.yaml#/response/value": 1,
			}),
		).toEqual([]);
	});
});

describe("an undeclared member", () => {
	it.each([
		["at the top of a request", `${created}#/request/value/colour`],
		["in a nested object", `${created}#/request/value/item/colour`],
		[
			"in an item of a list",
			`${created}#/request/value/item/children/0/colour`,
		],
		["in a branch of a union", `${created}#/response/value/colour`],
		["deep in a branch of a union", `${created}#/response/value/item/colour`],
		["at the top of a response", `${found}#/response/value/colour`],
	])("is refused %s", async (_name, place) => {
		const pointer = place.split("/value").at(-1);
		expect(await examples({ [place]: "green" })).toEqual([
			{
				at: place,
				message: expect.stringMatching(
					`case \`\\w+\`, ${pointer}: the schema declares no such member. Correct its name`,
				),
			},
		]);
	});

	it("is accepted where the case lists it", async () => {
		expect(
			await examples({
				[`${created}#/request/value/item/a~1b`]: "green",
				[`${created}#/request/x-undeclared`]: ["/item/a~1b"],
			}),
		).toEqual([]);
	});

	it("is accepted where the schema takes any member", async () => {
		expect(
			await examples({
				[`${item}/labels`]: { description: "Anything." },
				[`${found}#/response/value/labels`]: { any: { thing: 1 } },
			}),
		).toEqual([]);
	});

	it("is accepted where a shared schema takes any value", async () => {
		expect(
			await examples({
				"schemas/Anything.yaml": { description: "Anything." },
				[`${item}/labels`]: { $ref: "Anything.yaml" },
			}),
		).toEqual([]);
	});

	it("is refused in the values of a map", async () => {
		expect(
			await examples({
				[`${item}/labels/additionalProperties`]: { $ref: "Item.yaml" },
				[`${created}#/response/value/item/labels`]: {
					any: { name: "moss", colour: "green" },
				},
			}),
		).toEqual([
			{
				at: `${created}#/response/value/item/labels/any/colour`,
				message: expect.stringContaining(
					"/item/labels/any/colour: the schema declares no such member",
				),
			},
		]);
	});

	it("is refused by the branch that accepts the value, whatever the others declare", async () => {
		const branch = (type: string, member: string) => ({
			type: "object",
			required: ["type", "more"],
			properties: {
				type: { description: "Which.", type: "string", const: type },
				more: {
					description: "More.",
					type: "object",
					properties: { [member]: { description: "It.", type: "string" } },
				},
			},
		});
		expect(
			await examples({
				[`${item}/origin`]: {
					description: "Whence.",
					type: "object",
					oneOf: [branch("bulb", "depth"), branch("graft", "stock")],
				},
				[`${found}#/response/value/origin`]: {
					type: "graft",
					more: { stock: "quince", depth: "2 cm" },
				},
			}),
		).toEqual([
			{
				at: `${found}#/response/value/origin/more/depth`,
				message: expect.stringContaining(
					"/origin/more/depth: the schema declares no such member",
				),
			},
		]);
	});

	it("is refused where a branch tells itself apart by what it is not", async () => {
		expect(
			await examples({
				[`${item}/origin`]: {
					description: "Whence.",
					type: "object",
					anyOf: [
						{
							type: "object",
							required: ["bulb"],
							properties: {
								bulb: {
									description: "The bulb.",
									type: "object",
									properties: {
										depth: { description: "How deep.", type: "string" },
									},
								},
							},
						},
						{
							type: "object",
							additionalProperties: true,
							not: {
								type: "object",
								required: ["bulb"],
								properties: {
									bulb: { description: "The bulb.", type: "object" },
								},
							},
						},
					],
				},
				[`${found}#/response/value/origin`]: {
					bulb: { depth: "2 cm", colour: "green" },
				},
				[`${created}#/response/value/item/origin`]: {
					graft: { colour: "green" },
				},
			}),
		).toEqual([
			{
				at: `${found}#/response/value/origin/bulb/colour`,
				message: expect.stringContaining(
					"/origin/bulb/colour: the schema declares no such member",
				),
			},
		]);
	});

	it.each([
		[
			"a condition",
			{
				if: {
					type: "object",
					required: ["name"],
					properties: { name: { type: "object" } },
				},
				else: { required: ["other"], properties: { other: true } },
			},
			{ name: { first: "oak" } },
		],
		[
			"a search in a list",
			{
				type: "object",
				properties: {
					list: {
						type: "array",
						items: {
							type: "object",
							properties: {
								name: {
									type: "object",
									properties: { first: { type: "string" } },
								},
							},
						},
						contains: {
							type: "object",
							required: ["name"],
							properties: { name: { type: "object" } },
						},
					},
				},
			},
			{ list: [{ name: { first: "oak" } }] },
		],
	])(
		"is not made by %s, which only tells values apart",
		async (_name, keywords, value) => {
			expect(
				await examples({
					[`${item}/origin`]: {
						description: "Whence.",
						type: "object",
						properties: {
							name: {
								description: "It.",
								type: "object",
								properties: { first: { description: "It.", type: "string" } },
							},
						},
						...keywords,
					},
					[`${found}#/response/value/origin`]: value,
				}),
			).toEqual([]);
		},
	);

	it("is counted against a schema's own example", async () => {
		expect(
			await examples({
				"schemas/Problem.yaml#/examples": [{ error: "no", colour: "red" }],
			}),
		).toEqual([
			{
				at: "schemas/Problem.yaml#/examples/0/colour",
				message: expect.stringContaining(
					"example 0 of the schema, /colour: the schema declares no such member",
				),
			},
		]);
	});
});

describe("x-undeclared", () => {
	it.each(["/name", "/colour"])(
		"lists no member that is declared or absent, like %s",
		async (pointer) => {
			expect(
				await examples({ [`${found}#/response/x-undeclared`]: [pointer] }),
			).toEqual([
				{
					at: `${found}#/response/value`,
					message: `#/response/value: case \`found\`, ${pointer}: \`x-undeclared\` lists exactly the members that the schema does not declare. Take the pointer off the list: the value has no such member, or the schema declares it.`,
				},
			]);
		},
	);
});
