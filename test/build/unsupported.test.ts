/** What the client could only do wrongly stops the build; what is merely rare is built. */
import { expect, test } from "vitest";
import { readApi } from "../../scripts/model/api.ts";
import { clientCall, wireRequest } from "../../scripts/targets/samples.ts";

const text = { type: "string" };
const json = (schema: object) => ({ "application/json": { schema } });

/** A document of one operation, without any of our own keys. */
const documentOf = (operation: object, root: object = {}) => ({
	openapi: "3.1.1",
	info: { title: "Things", version: "1.0.0" },
	paths: {
		"/things/{id}": {
			put: {
				operationId: "putThing",
				summary: "Put a thing",
				parameters: [
					{
						name: "id",
						in: "path",
						required: true,
						schema: text,
						example: "a",
					},
				],
				responses: { 200: { description: "A thing", content: json(text) } },
				...operation,
			},
		},
	},
	...root,
});
const query = (parameter: object) => ({
	parameters: [{ name: "q", in: "query", schema: text, ...parameter }],
});
const failures = (...members: string[]) =>
	Object.fromEntries(
		members.map((messages, nth) => [
			400 + nth,
			{
				description: "A failure",
				content: json({ type: "object", "x-failure": { messages } }),
			},
		]),
	);

const REFUSED: [what: string, operation: object, said: RegExp][] = [
	["a cookie", query({ in: "cookie" }), /`q` is a cookie/],
	[
		"an object in the query",
		query({ schema: { type: "object" } }),
		/parameter `q`/,
	],
	[
		"JSON in the query",
		query({ schema: undefined, content: json(text) }),
		/parameter `q`/,
	],
	["a list in another style", query({ style: "pipeDelimited" }), /style/],
	["a list in one parameter", query({ explode: false }), /explode/],
	[
		"two parameters of one name",
		{
			parameters: [
				{ name: "id", in: "path", required: true, schema: text },
				{ name: "id", in: "query", schema: text },
			],
		},
		/two parameters have the name `id`/,
	],
	[
		"successes in two formats",
		{
			responses: {
				200: { description: "A thing", content: json(text) },
				201: { description: "A table", content: { "text/csv": {} } },
			},
		},
		/the successful responses are json and text/,
	],
	[
		"an answer without a status",
		{ responses: { default: { description: "Anything" } } },
		/`default` is no HTTP status/,
	],
	[
		"texts of failures in two places",
		{ responses: failures("message", "errors") },
		/`message` and in `errors`/,
	],
];

test.each(REFUSED)("%s is refused", (_, operation, said) => {
	expect(() => readApi("things", documentOf(operation))).toThrow(said);
});

test("two secrets are refused", () => {
	const document = documentOf(
		{ security: [{ other: [] }] },
		{ security: [{ key: [] }] },
	);
	expect(() => readApi("things", document)).toThrow(/key and other/);
});

const bearer = { type: "http", scheme: "bearer" };
const tokenUrl = "https://things.example/token";
const flow = {
	type: "oauth2",
	flows: { clientCredentials: { tokenUrl, scopes: {} } },
};

test.each([
	["beside the secret that it gives", [{ key: [] }, { flow: [] }], bearer],
	["alone, as a bearer token", [{ flow: [] }], bearer],
])("the flow that gives a token stands %s", (_, security, expected) => {
	const securitySchemes = { key: bearer, flow };
	const document = documentOf(
		{},
		{ security, components: { securitySchemes } },
	);
	expect(readApi("things", document)).toMatchObject({
		security: expected,
		tokenUrl,
	});
});

test("a scheme that is missing or that no client can send is refused", () => {
	const security = [{ key: [] }];
	const securitySchemes = { key: { type: "mutualTLS" } };
	expect(() => readApi("things", documentOf({}, { security }))).toThrow(
		"there is no security scheme `key`",
	);
	expect(() =>
		readApi(
			"things",
			documentOf({}, { security, components: { securitySchemes } }),
		),
	).toThrow("the client cannot send the security scheme `key` (mutualTLS)");
});

test("names that are one in TypeScript are refused, all at once", () => {
	const responses = { 200: { description: "OK" } };
	const document = documentOf(
		{},
		{
			components: { schemas: { "thing-list": text, "Thing-List": text } },
		},
	);
	Object.assign(document.paths, {
		"/a": { get: { operationId: "put-thing", summary: "A", responses } },
	});
	expect(() => readApi("things", document)).toThrow(
		/give the client two methods `putThing`[\s\S]*give two types `ThingList`/,
	);
});

test("two secrets in one request are refused", () => {
	const document = documentOf({}, { security: [{ key: [], other: [] }] });
	expect(() => readApi("things", document)).toThrow(/key and other/);
});

test("names asked for are looked for in the body", () => {
	const skipped = {
		name: "left",
		asked: "/fields",
		done: "/done",
		warned: "/w",
	};
	const document = documentOf({
		requestBody: { content: json({ properties: { name: text } }) },
		responses: {
			200: {
				description: "A thing",
				content: json({ type: "object", "x-skipped": skipped }),
			},
		},
	});
	expect(() => readApi("things", document)).toThrow(/\/fields.*no `fields`/);
});

const BODIES: [what: string, schema: object, nested: boolean][] = [
	["an object", { type: "object", properties: { name: text } }, false],
	["an object with a part", { allOf: [{ properties: { name: text } }] }, false],
	["a member of a parameter's name", { properties: { id: text } }, true],
	["one in a part", { allOf: [{ properties: { id: text } }] }, true],
	[
		"one in an alternative",
		{ oneOf: [{ properties: { id: text } }, {}] },
		true,
	],
	["a list", { type: "array", items: text }, true],
	["a list as an alternative", { oneOf: [{}, { type: "array" }] }, true],
	["a map", { type: "object", additionalProperties: text }, true],
];

test.each(BODIES)(
	"the body of %s has its place in the input",
	(_, schema, nested) => {
		const api = readApi(
			"things",
			documentOf(
				{
					requestBody: { content: json({ $ref: "#/components/schemas/Body" }) },
				},
				{ components: { schemas: { Body: schema } } },
			),
		);
		const [operation] = api.operations;
		if (!operation) throw new Error("There is no operation.");
		const body = { name: "b" };
		const request = { path: { id: "a" }, query: {}, headers: {}, body };
		expect(clientCall(api, operation, request).input).toEqual(
			nested ? { id: "a", body } : { id: "a", ...body },
		);
	},
);

test("a secret that single operations ask for, and another JSON type, are used", () => {
	const api = readApi(
		"things",
		documentOf(
			{
				security: [{ key: [] }],
				requestBody: {
					content: { "application/merge-patch+json": { schema: {} } },
				},
			},
			{
				components: {
					securitySchemes: { key: { type: "http", scheme: "bearer" } },
				},
			},
		),
	);
	const [operation] = api.operations;
	if (!operation) throw new Error("There is no operation.");
	const request = { path: { id: "a" }, query: {}, headers: {}, body: {} };
	expect(wireRequest(api, operation, request).headers).toEqual({
		"Content-Type": "application/merge-patch+json",
		Authorization: "Bearer your_token",
	});
});
