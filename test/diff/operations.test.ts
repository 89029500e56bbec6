/** One change of a path per row, all of them in one comparison. */
import { beforeAll, expect, it } from "vitest";
import type { Change } from "../../scripts/diff/change.ts";
import { compareStructure } from "../../scripts/diff/compare-structure.ts";
import type { OpenApiDocument } from "../../scripts/model/openapi.ts";

const text = { type: "string" };
const json = { "application/json": { schema: text } };
const both = { ...json, "text/plain": { schema: text } };
const ok = { "200": { description: "Done." } };

/** A path with one operation. */
const post = (more: object = {}) => ({ post: { responses: ok, ...more } });
const query = (more: object = {}) =>
	post({ parameters: [{ name: "q", in: "query", schema: text, ...more }] });
const body = (content: object, more: object = {}) =>
	post({ requestBody: { content, ...more } });
const answer = (more: object) =>
	post({ responses: { "200": { description: "Done.", ...more } } });
const header = (more: object = {}) =>
	answer({ headers: { "X-Count": { schema: text, ...more } } });
const statuses = (...names: string[]) =>
	post({
		responses: Object.fromEntries(
			names.map((name) => [name, { description: name }]),
		),
	});
const security = (...list: object[]) => post({ security: list });
const server = (url: string, variables?: object) =>
	post({ servers: [{ url, ...(variables && { variables }) }] });
const region = (more: object) =>
	server("https://{region}.acme.example", {
		region: { default: "eu", ...more },
	});

type Row = [
	change: string,
	before: Record<string, object>,
	after: Record<string, object>,
	expected: Change["class"] | "unchanged",
];

const ROWS: Row[] = [
	["another method", post(), { put: post().post }, "breaking"],
	["one more method", post(), { ...post(), put: post().post }, "compatible"],
	[
		"another operationId",
		post({ operationId: "one" }),
		post({ operationId: "two" }),
		"breaking",
	],
	["a new optional parameter", post(), query(), "compatible"],
	["a new required parameter", post(), query({ required: true }), "breaking"],
	["no parameter", query(), post(), "breaking"],
	["a required parameter", query(), query({ required: true }), "breaking"],
	["an optional parameter", query({ required: true }), query(), "compatible"],
	["another name of a parameter", query(), query({ name: "r" }), "breaking"],
	[
		"another place of a parameter",
		query(),
		query({ in: "header" }),
		"breaking",
	],
	[
		"another style of a parameter",
		query({ style: "form" }),
		query({ style: "pipeDelimited" }),
		"breaking",
	],
	[
		"a bound of a parameter",
		query(),
		query({ schema: { ...text, minLength: 2 } }),
		"breaking",
	],
	["a new optional body", post(), body(json), "compatible"],
	["a new required body", post(), body(json, { required: true }), "breaking"],
	["a required body", body(json), body(json, { required: true }), "breaking"],
	[
		"an optional body",
		body(json, { required: true }),
		body(json),
		"compatible",
	],
	["no body", body(json), post(), "breaking"],
	["one more media type of a body", body(json), body(both), "compatible"],
	["one media type less of a body", body(both), body(json), "breaking"],
	[
		"a schema for any body",
		body({ "application/json": {} }),
		body(json),
		"breaking",
	],
	[
		"any answer instead of a schema",
		answer({ content: json }),
		answer({ content: { "application/json": {} } }),
		"breaking",
	],
	[
		"one media type less of an answer",
		answer({ content: both }),
		answer({ content: json }),
		"breaking",
	],
	["another status", statuses("200"), statuses("201"), "breaking"],
	["one status less", statuses("200", "404"), statuses("200"), "breaking"],
	["a new failure", statuses("200"), statuses("200", "404"), "compatible"],
	["a new success", statuses("200"), statuses("200", "202"), "breaking"],
	["no header", header(), answer({}), "breaking"],
	["a new header", answer({}), header(), "compatible"],
	["an optional header", header({ required: true }), header(), "breaking"],
	["security", security(), security({ key: [] }), "breaking"],
	["no security", security({ key: [] }), security(), "compatible"],
	[
		"another security",
		security({ key: [] }),
		security({ token: [] }),
		"breaking",
	],
	[
		"more of security",
		security({ key: [] }),
		security({ key: [], token: [] }),
		"breaking",
	],
	[
		"a choice of security",
		security({ key: [] }),
		security({ key: [] }, { token: [] }),
		"compatible",
	],
	[
		"another server",
		server("https://one.example"),
		server("https://two.example"),
		"breaking",
	],
	["a server of its own", post(), server("https://one.example"), "breaking"],
	[
		"fewer values of a server variable",
		region({ enum: ["eu", "us"] }),
		region({ enum: ["eu"] }),
		"breaking",
	],
	[
		"another default of a server variable",
		region({}),
		region({ default: "us" }),
		"breaking",
	],
	["a deprecated operation", post(), post({ deprecated: true }), "compatible"],
	["another text", post({ summary: "a" }), post({ summary: "b" }), "wording"],
	[
		"another example",
		body({
			"application/json": { schema: text, examples: { a: { value: "a" } } },
		}),
		body({
			"application/json": { schema: text, examples: { b: { value: "b" } } },
		}),
		"unchanged",
	],
	[
		"other code samples",
		post(),
		post({ "x-codeSamples": [{ lang: "curl", source: "curl" }] }),
		"unchanged",
	],
];

const document = (side: 1 | 2): OpenApiDocument => {
	const scheme = side === 1 ? "bearer" : "basic";
	return {
		openapi: "3.1.1",
		info: { title: "Rows", version: "1.0.0" },
		servers: [{ url: `https://${side}.acme.example` }],
		paths: {
			...Object.fromEntries(ROWS.map((row, nth) => [`/row${nth}/`, row[side]])),
			...(side === 1 && { "/gone": post() }),
		},
		components: {
			securitySchemes: {
				key: { type: "http", scheme },
				token: { type: "http", scheme: "bearer" },
			},
		},
	};
};

let changes: Change[];

beforeAll(async () => {
	changes = await compareStructure(document(1), document(2));
});

const at = (place: string) =>
	changes.filter(({ where }) => where.includes(place));

it.each(
	ROWS.map(([change, , , expected], nth) => [change, expected, nth] as const),
)("finds %s: %s", (change, expected, nth) => {
	const place = change === "another operationId" ? "two" : `~1row${nth}~1`;
	const worst = (["breaking", "compatible", "wording"] as const).find((kind) =>
		at(place).some((found) => found.class === kind),
	);
	expect(worst ?? "unchanged").toBe(expected);
});

it.each([
	["a path that is gone", "~1gone", "Path `/gone` was removed."],
	[
		"the document's server",
		"#/servers/0",
		"Server `https://1.acme.example` became `https://2.acme.example`.",
	],
	[
		"a security scheme",
		"#/components/securitySchemes/key/scheme",
		"`scheme` of security scheme `key` changed from 'bearer' to 'basic'.",
	],
])("tells of %s", (_, place, what) => {
	expect(at(place)).toContainEqual(
		expect.objectContaining({ what, class: "breaking" }),
	);
});

it("names the place by operationId", () => {
	expect(at("two")).toEqual([
		{
			where: "two operationId",
			what: expect.stringContaining("from 'one' to 'two'"),
			class: "breaking",
		},
	]);
});
