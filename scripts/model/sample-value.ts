/** A value for a schema that no example shows, so that a sample of a call is complete. */
import type { Schema } from "./openapi.ts";

const TEXTS: Record<string, string> = {
	uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
	date: "2026-01-31",
	"date-time": "2026-01-31T12:00:00Z",
	time: "12:00:00Z",
	email: "ada@example.com",
	uri: "https://example.com",
};

/** The value that the schema itself shows, if it shows one. */
export function shownValue(schema: Schema): unknown {
	const { example, examples, const: constant, default: usual } = schema;
	const [first] = (examples as unknown[] | undefined) ?? [];
	return example ?? first ?? constant ?? usual ?? schema.enum?.[0];
}

/** A value of the schema: what it shows, else the simplest one of its type. An object has what is required or shown. */
export function sampleValue(schema: Schema, seen: Schema[] = []): unknown {
	const shown = shownValue(schema);
	if (shown !== undefined || seen.includes(schema)) return shown;
	const within = [...seen, schema];
	const branch = schema.oneOf?.[0] ?? schema.anyOf?.[0];
	if (branch) return sampleValue(branch, within);
	const [type = schema.properties || schema.allOf ? "object" : "string"] = [
		schema.type ?? [],
	].flat();
	if (type === "object") return sampleObject(schema, within);
	if (type === "array")
		return schema.items ? [sampleValue(schema.items, within)] : [];
	if (type === "boolean") return true;
	if (type === "integer" || type === "number") return schema.minimum ?? 1;
	if (type === "null") return null;
	return TEXTS[String(schema.format)] ?? "text";
}

function sampleObject(schema: Schema, seen: Schema[]): Record<string, unknown> {
	const { properties = {}, required = [], allOf = [] } = schema;
	return Object.assign(
		{},
		...allOf.map((part) => sampleValue(part, seen)),
		...Object.entries(properties)
			.filter(([, { readOnly }]) => !readOnly)
			.map(([name, property]) => {
				const value = required.includes(name)
					? sampleValue(property, seen)
					: shownValue(property);
				return value === undefined ? {} : { [name]: value };
			}),
	);
}
