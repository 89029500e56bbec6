/**
 * The fast checks: what a description says of one operation against what the vendor's page says. Each throws where they
 * differ. They run in the tests, and against each mutant of a description.
 */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { z } from "zod";
import type { Api, Operation } from "../../scripts/model/api.ts";
import {
	jsonContent,
	jsonType,
	type Response,
	resolve,
	type Schema,
} from "../../scripts/model/openapi.ts";
import {
	parameterPointer,
	requestPointer,
	responsePointer,
	validators,
} from "../../scripts/model/validators.ts";
import type { RestatedPage } from "../vendor/pages.ts";
import { Described } from "../vendor/rule.ts";
import { topicOf } from "../vendor/topics.ts";
import { corpusOf, type Instance, label } from "./corpus/corpus.ts";
import { outline, words } from "./outline.ts";

type Check = (api: Api, operation: Operation, page: RestatedPage) => void;

/** How the operation is called: address, method, parameters, credentials, media types, statuses, headers. */
const call: Check = ({ document }, operation, page) => {
	const { object, path, method, parameters } = operation;
	const content = (status: string) =>
		resolve(document, object.responses[status] ?? { description: "" });
	deepEqual(
		{
			url: `${document.servers?.map(({ url }) => url).join()}${path}`,
			method: method.toUpperCase(),
			body: [object.requestBody?.required, operation.body?.mediaType],
			parameters: parameters.map(
				({ name, in: place, required = false, schema }) => ({
					name,
					in: place,
					required,
					schema: withoutWords(resolve(document, schema ?? {})),
				}),
			),
			security: (object.security ?? document.security)?.map((alternative) =>
				Object.keys(alternative).map((name) =>
					withoutWords({ ...document.components?.securitySchemes?.[name] }),
				),
			),
			answers: Object.keys(object.responses).map((status) => [
				status,
				jsonType(content(status).content),
				headersOf(content(status)),
			]),
			idempotent: object["x-idempotent"],
			page: object.externalDocs?.url,
		},
		{
			url: page.call.url,
			method: page.call.method,
			body: [true, "application/json"],
			parameters: page.call.parameters.map(
				({ values: _, shape: __, ...parameter }) => parameter,
			),
			security: page.call.security.map((scheme) => [scheme]),
			answers: Object.entries(page.call.headers).map(([status, headers]) => [
				status,
				"application/json",
				headers,
			]),
			idempotent: page.call.idempotent,
			page: page.source,
		},
	);
};

function headersOf({ headers = {} }: Response) {
	return Object.fromEntries(
		Object.entries(headers).map(([name, header]) => [
			name,
			withoutWords(header as object),
		]),
	);
}

function withoutWords({ description: _, ...node }: { description?: string }) {
	return node;
}

/** How a client reads it: credentials, help mode's answer, what is a failure, and where its texts are. */
const reading: Check = (_, operation, page) => {
	deepEqual([...operation.credentials].sort(), [...page.credentials].sort());
	const { failure, messages } = operation;
	deepEqual({ ...failure, messages }, page.failure);
	deepEqual(
		(operation.body?.branches ?? []).flatMap(({ result }) => result ?? []),
		page.results ?? [],
	);
};

const outlines = new Map<z.ZodType, Map<string, string[]>>();
/** The outline of a restated shape, made once. */
function outlineOf(shape: z.ZodType): Map<string, string[]> {
	const schema = () =>
		z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
	const made = outlines.get(shape) ?? outline(undefined, schema());
	outlines.set(shape, made);
	return made;
}

/** The members of all bodies, the values they may have, their defaults, formats and examples. */
const members: Check = ({ document }, { body, object }, page) => {
	deepEqual(outline(document, body?.schema), outlineOf(page.body));
	for (const [status, shape] of Object.entries(page.answers)) {
		const { content } = resolve(document, object.responses[status] as Response);
		deepEqual(
			outline(document, jsonContent(content)?.schema),
			outlineOf(shape),
		);
	}
};

/**
 * A constant, and a list of values, has the type of its values: the docs show "any" without. A body is an object, said
 * beside its alternatives: some validators let anything pass a union of objects with a discriminator.
 */
const types: Check = ({ document }, { body, object }) => {
	visit(document.components?.schemas);
	const answers = Object.values(object.responses).map(
		(response) => jsonContent(resolve(document, response).content)?.schema,
	);
	for (const schema of [body?.schema, ...answers])
		equal(resolve(document, schema ?? {}).type, "object");
};

function visit(node: unknown): void {
	if (typeof node !== "object" || node === null) return;
	const { type, const: constant, enum: values = [constant] } = node as Schema;
	if (values[0] !== undefined)
		deepEqual(
			[type].flat().sort(),
			[...new Set(values.map(typeOf))].sort(),
			`the type of ${JSON.stringify(values)}`,
		);
	for (const member of Object.values(node)) visit(member);
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Number.isInteger(value) ? "integer" : typeof value;
}

/** The mapping of a discriminator leads to the alternative that has the value. */
const discriminators: Check = ({ document }) => {
	for (const [name, schema] of Object.entries(
		document.components?.schemas ?? {},
	)) {
		const { propertyName = "", mapping = {} } = schema.discriminator ?? {};
		const branches = (schema.oneOf ?? []).map(({ $ref }) => $ref);
		if (schema.discriminator)
			deepEqual(Object.values(mapping).sort(), [...branches].sort(), name);
		for (const [value, $ref] of Object.entries(mapping))
			equal(
				resolve(document, { $ref } as object as typeof schema).properties?.[
					propertyName
				]?.const,
				value,
				name,
			);
	}
};

/** Descriptions keep the words that tell a page's meaning from its opposite. Others are free. */
const prose: Check = ({ document }, { object, parameters, body }, page) => {
	const places = new Map([["operation", object.description ?? ""]]);
	const note = (where: string, schema: unknown) => {
		for (const [place, text] of words(document, schema ?? {}))
			places.set(`${where} ${place}`, text);
	};
	for (const { name, description = "" } of parameters)
		places.set(`parameter ${name}`, description);
	note("request", body?.schema);
	for (const [status, response] of Object.entries(object.responses)) {
		const { description, headers = {}, content } = resolve(document, response);
		places.set(`answer ${status}`, description);
		for (const [name, header] of Object.entries(headers))
			places.set(
				`header ${status} ${name}`,
				(header as { description: string }).description,
			);
		note(status, jsonContent(content)?.schema);
	}
	for (const [place, expected] of Object.entries(page.words))
		for (const word of expected)
			match(places.get(place) ?? "", word, `the description of ${place}`);
};

/** The documented cases, word by word. */
const cases: Check = (_, operation, page) => {
	const described = operation.cases.map(
		({ name, request, response, failed }) => [
			name,
			{
				...(request && { request }),
				...(response && { answer: [response.status, response.value] }),
				failed,
			},
		],
	);
	const restated = Object.entries(page.cases).map(
		([name, { request, answer, code }]) => [
			name,
			{
				...(request !== undefined && {
					request: { ...parametersOf(page, name), body: request },
				}),
				...(answer && { answer }),
				failed: code !== undefined,
			},
		],
	);
	deepEqual(Object.fromEntries(described), Object.fromEntries(restated));
};

function parametersOf({ call: { parameters } }: RestatedPage, name: string) {
	const inPlace = (place: string) =>
		Object.fromEntries(
			parameters
				.filter((it) => it.in === place)
				.flatMap(({ name: parameter, values }) => {
					const value = values[name] ?? values[""];
					return value === undefined ? [] : [[parameter, value]];
				}),
		);
	return {
		path: inPlace("path"),
		query: inPlace("query"),
		headers: inPlace("header"),
	};
}

/** Members that a case has on purpose although no schema names them. */
const undeclared: Check = (_, { body }, page) => {
	const marked = Object.entries(body?.examples ?? {}).flatMap(
		([name, { "x-undeclared": pointers = [] }]) =>
			pointers.map((it) => `${name} ${it}`),
	);
	const restated = Object.entries(page.cases).flatMap(
		([name, { undeclared: pointers = [] }]) =>
			pointers.map((it) => `${name} ${it}`),
	);
	deepEqual(marked, restated);
};

/** The table of errors, row by row. */
const errors: Check = (_, operation, page) => {
	deepEqual(
		operation.object["x-errors"]?.map(
			({ code, message, pattern, example, meaning, resolution }) => ({
				code,
				...(message !== undefined && { message }),
				...(pattern !== undefined && { pattern }),
				case: example,
				meaning,
				resolution,
			}),
		),
		page.errors,
	);
};

/** Each rule is there, with its status and what it is compared by, and holds. */
const rules: Check = (api, operation, page) => {
	deepEqual(
		operation.rules,
		Object.entries(page.rules).map(
			([id, { rule, status, source = page.source }]) => ({
				id,
				rule,
				source,
				status,
				...(topicOf(id) && { topic: topicOf(id) }),
			}),
		),
	);
	const described = new Described(api, operation);
	for (const [id, { how }] of Object.entries(page.rules))
		if (typeof how === "function") ok(how(described), id);
};

const corpora = new Map<RestatedPage, Instance[]>();
/** The corpus of a page, made once. */
export function corpus(page: RestatedPage): Instance[] {
	const made = corpora.get(page) ?? corpusOf(page);
	corpora.set(page, made);
	return made;
}

/** The verdicts of the corpus. */
const verdicts: Check = (api, operation, page) => {
	const schemaAt = validators(api);
	for (const instance of corpus(page))
		equal(
			schemaAt(pointerOf(operation, instance))(instance.body),
			instance.because === undefined,
			label(instance),
		);
};

/** The pointer of the schema that judges an instance. */
export function pointerOf(
	operation: Operation,
	{ side, part }: Instance,
): string {
	if (side === "parameter")
		return parameterPointer(
			operation,
			operation.parameters.findIndex(({ name }) => name === part),
		);
	if (part) return `/components/schemas/${part}`;
	return side === "request"
		? requestPointer(operation)
		: responsePointer(operation, Number(side));
}

/** In the order of their cost. */
export const checks: Record<string, Check> = {
	call,
	reading,
	members,
	types,
	discriminators,
	prose,
	cases,
	undeclared,
	errors,
	rules,
	verdicts,
};
