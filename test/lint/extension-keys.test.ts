import { describe, expect, it } from "vitest";
import { BODY, CREATE, GET } from "./items.ts";
import { findings } from "./lint.ts";

const keys = (changes = {}) => findings("extension-keys", changes);

it("accepts the project's keys in their places", async () => {
	expect(
		await keys({
			"schemas/Problem.yaml#/x-result": "Item",
			"operations/getItem/examples/found.yaml#/response/x-undeclared": [
				"/more",
			],
		}),
	).toEqual([]);
});

it("looks away from data and from names", async () => {
	expect(
		await keys({
			"operations/getItem/examples/found.yaml#/response/value/x-member": 1,
			"schemas/Problem.yaml#/default": { "x-member": 1 },
			"schemas/Problem.yaml#/enum": [{ "x-member": 1 }],
			"schemas/Problem.yaml#/properties/x-member": { description: "A member." },
		}),
	).toEqual([]);
});

describe("an unknown key", () => {
	it.each([
		["the entry", "openapi.yaml#/x-made-up"],
		["the info", "openapi.yaml#/info/x-made-up"],
		["the paths", "openapi.yaml#/paths/x-made-up"],
		["a tag", "openapi.yaml#/tags/0/x-made-up"],
		[
			"a security scheme",
			"openapi.yaml#/components/securitySchemes/token/x-made-up",
		],
		["an operation", `${CREATE}#/x-made-up`],
		["the responses", `${CREATE}#/responses/x-made-up`],
		["a header", `${GET}#/responses/200/headers/x-remaining/x-made-up`],
		["a parameter", `${GET}#/parameters/0/x-made-up`],
		["a schema", "schemas/Item.yaml#/x-made-up"],
		["a property", "schemas/Item.yaml#/properties/name/x-made-up"],
		[
			"a discriminator",
			"operations/createItem/CreateItemOutcome.yaml#/discriminator/x-made-up",
		],
		[
			"an example",
			"operations/getItem/examples/found.yaml#/response/x-made-up",
		],
	])("is refused on %s", async (_name, place) => {
		const pointer = place.split("#").at(-1);
		expect(await keys({ [place]: "anything" })).toEqual([
			{
				at: place,
				message: `#${pointer}: \`x-made-up\` is no key of this project, which has x-errors, x-rules, x-idempotent, x-credentials, x-failure, x-result, x-skipped, x-undeclared. Correct its name, or say it with a standard keyword.`,
			},
		]);
	});

	it("is refused beside a reference", async () => {
		const [finding] = await keys({
			[`${CREATE}#/requestBody/content/${BODY}/schema/allOf/0/x-made-up`]: true,
		});
		expect(finding?.message).toContain(
			"/schema/allOf/0/x-made-up: `x-made-up` is no key of this project",
		);
	});

	it("is named for what it is when the build writes it", async () => {
		expect(await keys({ [`${CREATE}#/x-codeSamples`]: [] })).toEqual([
			{
				at: `${CREATE}#/x-codeSamples`,
				message:
					"#/x-codeSamples: code samples are derived from the cases by the build, never written. Remove `x-codeSamples`.",
			},
		]);
	});
});

it("refuses a key in another place than its own", async () => {
	expect(await keys({ "schemas/Item.yaml#/x-idempotent": true })).toEqual([
		{
			at: "schemas/Item.yaml#/x-idempotent",
			message:
				"#/x-idempotent: `x-idempotent` stands on an OpenAPI operation object and nowhere else. Move it, or remove it.",
		},
	]);
});

it.each(["x-errors", "x-rules", "x-idempotent"])(
	"asks for %s on each operation",
	async (key) => {
		expect(await keys({ [`${GET}#/${key}`]: undefined })).toEqual([
			{
				at: `${GET}#`,
				message: expect.stringContaining(`#: each operation has \`${key}\`.`),
			},
		]);
	},
);

describe("the shape of", () => {
	it.each([
		[
			"x-errors",
			`${CREATE}#/x-errors/0/code`,
			"nameTaken",
			"x-errors must match pattern",
		],
		[
			"x-errors",
			`${CREATE}#/x-errors/0/example`,
			"nameTaken",
			"x-errors must match pattern",
		],
		[
			"x-errors",
			`${CREATE}#/x-errors/0/message`,
			" ",
			"x-errors must match pattern",
		],
		[
			"x-errors",
			`${CREATE}#/x-errors/1/pattern`,
			"(",
			'x-errors must match format "regex"',
		],
		[
			"x-rules",
			`${CREATE}#/x-rules/0/id`,
			"NAME-1",
			"x-rules must match pattern",
		],
		[
			"x-rules",
			`${CREATE}#/x-rules/0/source`,
			"the page",
			'x-rules must match format "uri"',
		],
		[
			"x-rules",
			`${CREATE}#/x-rules/0/status`,
			"maybe",
			"x-rules must be equal to one of the allowed values",
		],
		[
			"x-rules",
			`${CREATE}#/x-rules/0/topic`,
			"weather",
			"x-rules must be equal to one of the allowed values",
		],
		[
			"x-idempotent",
			`${CREATE}#/x-idempotent`,
			"no",
			"x-idempotent must be boolean",
		],
		[
			"x-credentials",
			"operations/createItem/Credentials.yaml#/x-credentials",
			"yes",
			"x-credentials must be equal to one of the allowed values",
		],
		[
			"x-skipped",
			"schemas/Item.yaml#/x-skipped",
			"skipped",
			"x-skipped must be object",
		],
		[
			"x-failure",
			"schemas/Problem.yaml#/x-failure/messages",
			1,
			"x-failure must be string",
		],
		[
			"x-undeclared",
			"operations/getItem/examples/found.yaml#/response/x-undeclared",
			"/more",
			"x-undeclared must be array",
		],
	])("%s is checked at %s", async (_key, place, value, message) => {
		expect(await keys({ [place]: value })).toEqual([
			{ at: place, message: expect.stringContaining(message) },
		]);
	});

	it.each([
		["x-errors", `${CREATE}#/x-errors/0`, "resolution"],
		["x-rules", `${CREATE}#/x-rules/0`, "source"],
	])(
		"a row of %s is complete and has nothing else",
		async (key, row, member) => {
			const findings = await keys({
				[`${row}/${member}`]: undefined,
				[`${row}/more`]: 1,
			});
			expect(findings.map(({ message }) => message)).toEqual([
				expect.stringContaining(
					`${key} must have required property '${member}'. A list of rows: `,
				),
				expect.stringContaining(
					`${key} must NOT have additional properties (more). A list of rows: `,
				),
			]);
		},
	);
});

it("refuses the id of a rule twice", async () => {
	expect(
		await keys({
			[`${GET}#/x-rules/0`]: {
				id: "IC-NAME-1",
				rule: "R.",
				source: "https://a.test",
				status: "undocumented",
				sandbox: "There is no limit.",
			},
		}),
	).toEqual([
		{
			at: `${GET}#/x-rules/0/id`,
			message:
				"#/x-rules/0/id: the id `IC-NAME-1` belongs to one rule. Take the next free number of the topic.",
		},
	]);
});

it("refuses a result that is no schema file", async () => {
	expect(await keys({ "schemas/Problem.yaml#/x-result": "Nothing" })).toEqual([
		{
			at: "schemas/Problem.yaml#/x-result",
			message:
				"#/x-result: x-result names a schema file of this API, and `Nothing` is none. Write the file's name without .yaml.",
		},
	]);
});

describe("what the client adds of skipped names", () => {
	const skipped = {
		name: "skipped",
		asked: "/item",
		done: "/children",
		warned: "/children",
	};
	const at = "schemas/Item.yaml#/x-skipped";

	it("is accepted with pointers to lists", async () => {
		expect(await keys({ [at]: skipped })).toEqual([]);
	});

	it("has a name that the vendor does not send", async () => {
		expect(await keys({ [at]: { ...skipped, name: "created" } })).toEqual([
			{
				at: `${at}/name`,
				message:
					"#/x-skipped/name: the client adds `created` to what the vendor sends, and the schema has such a property. Choose another name.",
			},
		]);
	});

	it.each(["/name", "/nothing"])(
		"is taken from a list, not from %s",
		async (done) => {
			expect(await keys({ [at]: { ...skipped, done } })).toEqual([
				{
					at: `${at}/done`,
					message: `#/x-skipped/done: x-skipped leads to a list of the schema, and ${done} is none. Write the pointer of a property whose type is array.`,
				},
			]);
		},
	);

	it("is taken by pointers", async () => {
		const [finding] = await keys({ [at]: { ...skipped, asked: "item" } });
		expect(finding?.message).toContain("x-skipped must match pattern");
	});
});
