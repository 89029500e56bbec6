/** Whether a description accepts what a line of a table says, by Ajv under strict JSON Schema 2020-12. */
import type { ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Api, Operation } from "../../scripts/model/api.ts";
import { jsonType } from "../../scripts/model/content.ts";
import type { Schema } from "../../scripts/model/openapi.ts";
import { valueAt } from "../../scripts/model/references.ts";
import { validators } from "../../scripts/model/validators.ts";
import type { Line } from "./tables.ts";

/** Judges lines by one API's schemas, each compiled at its first use. */
export function judge(
	api: Api,
): (operation: Operation, line: Pick<Line, "side" | "value">) => boolean {
	const schemaAt = validators(api);
	const compiled = new Map<string, ValidateFunction>();
	return (operation, { side, value }) => {
		if (value === undefined) return isOptional(operation, side);
		const key = `${operation.id} ${side}`;
		const pointer = schemaPointer(api, operation, side);
		if (pointer === undefined)
			throw new Error(`${key} has no schema, and the table has lines for it.`);
		const validate = compiled.get(key) ?? schemaAt(pointer);
		compiled.set(key, validate);
		return validate(valueOn(operation, side, value));
	};
}

function isOptional({ object, parameters }: Operation, side: string): boolean {
	if (side === "request") return !object.requestBody?.required;
	return !parameters.some(
		({ in: place, name, required }) =>
			required && side === `parameters/${place}/${name}`,
	);
}

/** The value that a parameter's or a header's text stands for; a body as it is. */
export function valueOn(
	{ parameters, object }: Operation,
	side: string,
	value: unknown,
): unknown {
	const [, first = "", , name = ""] = side.split("/");
	const parameter = parameters.find(
		(it) => side === `parameters/${it.in}/${it.name}`,
	);
	const header = object.responses[first]?.headers?.[name] as
		| { schema?: Schema }
		| undefined;
	const schema = parameter?.schema ?? header?.schema;
	return schema === undefined || [schema.type].flat().includes("string")
		? value
		: parse(String(value));
}

/** The pointer of the schema of a side, references on the way followed. */
export function schemaPointer(
	{ document }: Api,
	{ path, method, body, object }: Operation,
	side: string,
): string | undefined {
	const [kind, first = "", , header] = side.split("/");
	const at = ["paths", path, method];
	const media = (type = "") => ["content", type, "schema"];
	if (kind === "request")
		return follow(document, [...at, "requestBody", ...media(body?.mediaType)])
			?.pointer;
	if (kind === "responses")
		return follow(document, [
			...[...at, "responses", first],
			...(header
				? ["headers", header, "schema"]
				: media(jsonType(object.responses[first]?.content))),
		])?.pointer;
	for (const holder of [at, ["paths", path]])
		for (let nth = 0; ; nth++) {
			const place = [...holder, "parameters", String(nth)];
			const name = follow(document, [...place, "name"])?.value;
			if (name === undefined) break;
			const where = follow(document, [...place, "in"])?.value;
			if (side === `parameters/${where}/${name}`)
				return follow(document, [...place, "schema"])?.pointer;
		}
	return undefined;
}

/** What stands at a path, and its pointer; undefined where nothing does. */
function follow(
	document: unknown,
	path: string[],
): { pointer: string; value: unknown } | undefined {
	let pointer = "";
	let value = document;
	for (const key of path) {
		const { $ref } = Object(value);
		if (typeof $ref === "string") {
			pointer = $ref.slice(1);
			value = valueAt(document, $ref);
		}
		pointer += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		value = (value as Record<string, unknown> | undefined)?.[key];
	}
	return value === undefined ? undefined : { pointer, value };
}
