/** What a mutant makes of each kind of object that is no schema. */

import { METHODS } from "../../../scripts/model/openapi.ts";
import type { Kind } from "../../../scripts/model/structure.ts";

export type Json = Record<string, unknown>;

/** The changed objects, by what was done. */
type Changes = (object: Json) => Record<string, Json>;

/** The object without each of its keys in turn. */
export const withoutEach = (object: Json, keys = Object.keys(object)) =>
	Object.fromEntries(
		keys
			.filter((key) => object[key] !== undefined)
			.map((key) => [
				`without ${key}`,
				Object.fromEntries(Object.entries(object).filter(([it]) => it !== key)),
			]),
	);

/** The object with each key renamed in turn. */
const renamedEach = (object: Json, rename: (key: string) => string) =>
	Object.fromEntries(
		Object.keys(object).map((key) => [
			`${key} as ${rename(key)}`,
			Object.fromEntries(
				Object.entries(object).map(([it, value]) => [
					it === key ? rename(it) : it,
					value,
				]),
			),
		]),
	);

/** The object with each text changed in turn that programs read. */
const changedTexts = (object: Json) =>
	Object.fromEntries(
		Object.keys(object)
			.filter((key) => typeof object[key] === "string" && key !== "description")
			.map((key) => [
				`another ${key}`,
				{ ...object, [key]: `${object[key]}2` },
			]),
	);

/** The changes of what an object holds under a key. */
const under = (object: Json, key: string, changes: Changes) =>
	Object.fromEntries(
		Object.entries(changes((object[key] ?? {}) as Json)).map(
			([what, value]) => [what, { ...object, [key]: value }],
		),
	);

const asText: Changes = (object) =>
	under(object, "content", (it) => renamedEach(it, () => "text/plain"));

const flipped: Changes = (object) => ({
	"required or not": { ...object, required: !object.required },
});

export const CHANGES: Partial<Record<Kind, Changes>> = {
	document: (document) => withoutEach(document, ["security", "servers"]),
	server: changedTexts,
	paths: (paths) => renamedEach(paths, (path) => `${path}/x`),
	pathItem: (item) =>
		renamedEach(item, (key) =>
			METHODS.includes(key) && key !== "put" ? "put" : key,
		),
	operation: (operation) => ({
		"another operationId": { ...operation, operationId: "other" },
		"another security": { ...operation, security: [{ other: [] }] },
		"no security": { ...operation, security: [] },
		...withoutEach(operation, ["parameters", "requestBody", "security"]),
	}),
	parameter: (parameter) => ({
		// A path cannot be called without its parameters.
		...(parameter.in === "path" ? {} : flipped(parameter)),
		"another name": { ...parameter, name: `${parameter.name}2` },
		"another place": {
			...parameter,
			in: parameter.in === "header" ? "query" : "header",
		},
	}),
	requestBody: (body) => ({ ...flipped(body), ...asText(body) }),
	responses: (responses) => ({
		...withoutEach(responses),
		...renamedEach(responses, (status) => String(Number(status) + 1)),
	}),
	response: (response) => ({
		...asText(response),
		...under(response, "headers", withoutEach),
	}),
	securityScheme: (scheme) => ({
		...changedTexts(scheme),
		...under(scheme, "flows", (flows) =>
			Object.fromEntries(
				Object.keys(flows).flatMap((flow) =>
					Object.entries(under(flows, flow, changedTexts)),
				),
			),
		),
	}),
};
