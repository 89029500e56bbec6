/** What the client could only do wrongly stops the build; what is merely rare is built. */
import { expect, test } from "vitest";
import { readApi } from "../../scripts/model/api.ts";
import type { Operation } from "../../scripts/model/operation.ts";
import { clientCall, wireRequest } from "../../scripts/targets/samples.ts";

const text = { type: "string" };
const json = (schema: object) => ({ "application/json": { schema } });
const ok = { 200: { description: "A thing", content: json(text) } };
const id = {
	name: "id",
	in: "path",
	required: true,
	schema: text,
	example: "a",
};

/** An API of one operation, without any of our own keys. */
const read = (operation: object, root: object = {}, paths: object = {}) =>
	readApi("things", {
		openapi: "3.1.1",
		info: { title: "Things", version: "1.0.0" },
		paths: {
			"/things/{id}": {
				put: {
					operationId: "putThing",
					summary: "Put a thing",
					parameters: [id],
					responses: ok,
					...operation,
				},
			},
			...paths,
		},
		...root,
	});

const query = (parameter: object) => ({
	parameters: [{ name: "q", in: "query", schema: text, ...parameter }],
});
const failure = (messages: string) => ({
	description: "A failure",
	content: json({ type: "object", "x-failure": { messages } }),
});
const skipped = { name: "left", asked: "/fields", done: "/done", warned: "/w" };
const key = [{ key: [] }];
const mutual = { key: { type: "mutualTLS" } };

const REJECTED: [what: string, said: RegExp, ...Parameters<typeof read>][] = [
	["a cookie", /`q` is a cookie/, query({ in: "cookie" })],
	["an object", /parameter `q`/, query({ schema: { type: "object" } })],
	["JSON", /parameter `q`/, query({ schema: undefined, content: json(text) })],
	["another style", /style/, query({ style: "pipeDelimited" })],
	["an array in one parameter", /explode/, query({ explode: false })],
	[
		"two parameters of one name",
		/two parameters have the name `id`/,
		{ parameters: [id, { name: "id", in: "query", schema: text }] },
	],
	[
		"successes in two formats",
		/the successful responses are json and text/,
		{
			responses: {
				...ok,
				201: { description: "A table", content: { "text/csv": {} } },
			},
		},
	],
	[
		"a response without a status",
		/`default` is no HTTP status/,
		{ responses: { default: { description: "Anything" } } },
	],
	[
		"texts of failures in two places",
		/`message` and in `errors`/,
		{ responses: { 400: failure("message"), 401: failure("errors") } },
	],
	[
		"names that the body does not have",
		/\/fields.*no `fields`/,
		{
			requestBody: { content: json({ properties: { name: text } }) },
			responses: {
				200: {
					description: "A thing",
					content: json({ type: "object", "x-skipped": skipped }),
				},
			},
		},
	],
	[
		"two secrets in two requests",
		/key and other/,
		{ security: [{ other: [] }] },
		{ security: key },
	],
	[
		"two secrets in one request",
		/key and other/,
		{},
		{ security: [{ key: [], other: [] }] },
	],
	[
		"a scheme that is missing",
		/there is no security scheme `key`/,
		{},
		{ security: key },
	],
	[
		"a scheme that no client can send",
		/the client cannot send the security scheme `key` \(mutualTLS\)/,
		{},
		{ security: key, components: { securitySchemes: mutual } },
	],
	[
		"names that are one in TypeScript, all at once",
		/give the client two methods `putThing`[\s\S]*give two types `ThingList`/,
		{},
		{ components: { schemas: { "thing-list": text, "Thing-List": text } } },
		{ "/a": { get: { operationId: "put-thing", responses: ok } } },
	],
];

test.each(REJECTED)("%s: rejected", (_, said, ...parts) => {
	expect(() => read(...parts)).toThrow(said);
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
	const api = read({}, { security, components: { securitySchemes } });
	expect(api).toMatchObject({ security: expected, tokenUrl });
});

const BODIES: [what: string, schema: object, nested: boolean][] = [
	["an object", { type: "object", properties: { name: text } }, false],
	["an object in a part", { allOf: [{ properties: { name: text } }] }, false],
	["a property of a parameter's name", { properties: { id: text } }, true],
	["one in a part", { allOf: [{ properties: { id: text } }] }, true],
	[
		"one in an alternative",
		{ oneOf: [{ properties: { id: text } }, {}] },
		true,
	],
	["an array", { type: "array", items: text }, true],
	["an array as an alternative", { oneOf: [{}, { type: "array" }] }, true],
	["a map", { type: "object", additionalProperties: text }, true],
];
const sent = { path: { id: "a" }, query: {}, headers: {}, body: { name: "b" } };

test.each(BODIES)(
	"the body of %s has its place in the input",
	(_, schema, nested) => {
		const api = read(
			{ requestBody: { content: json({ $ref: "#/components/schemas/Body" }) } },
			{ components: { schemas: { Body: schema } } },
		);
		const [operation] = api.operations as [Operation];
		expect(clientCall(api, operation, sent).input).toEqual(
			nested ? { id: "a", body: sent.body } : { id: "a", ...sent.body },
		);
	},
);

test("a secret that single operations ask for, and another JSON type, are used", () => {
	const api = read(
		{
			security: key,
			requestBody: {
				content: { "application/merge-patch+json": { schema: {} } },
			},
		},
		{ components: { securitySchemes: { key: bearer } } },
	);
	const [operation] = api.operations as [Operation];
	expect(wireRequest(api, operation, sent).headers).toEqual({
		"Content-Type": "application/merge-patch+json",
		Authorization: "Bearer your_token",
	});
});
