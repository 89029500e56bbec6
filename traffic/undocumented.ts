/** What a response has that its description does not name. */
import type { Operation } from "../scripts/model/api.ts";
import { jsonContent } from "../scripts/model/content.ts";
import type { Schema } from "../scripts/model/openapi.ts";
import { nameOf } from "../scripts/model/references.ts";
import { branchesOf } from "../scripts/model/responses.ts";
import type { Deviation } from "./check.ts";
import type { Recorded } from "./read.ts";

type Found = Omit<Deviation, "count">;

/** Headers of HTTP itself, of browsers' rules for other origins, and of hosts and proxies. */
const USUAL_HEADERS =
	/^(accept-ranges|age|allow|alt-svc|cache-control|connection|content-.*|cross-origin-.*|access-control-.*|cf-.*|date|etag|expect-ct|expires|keep-alive|last-modified|location|nel|permissions-policy|pragma|referrer-policy|report-to|reporting-endpoints|server|server-timing|set-cookie|strict-transport-security|timing-allow-origin|trailer|transfer-encoding|upgrade|vary|via|www-authenticate|x-(amz|amzn|cache|content-type|download|dns|envoy|frame|permitted|powered|request|robots|runtime|ua|xss).*)$/;

export function undocumentedHeaders(
	{ object }: Operation,
	{ received }: Recorded,
): Found[] {
	const documented = Object.values(object.responses).flatMap(
		({ headers = {} }) =>
			Object.keys(headers).map((name) => name.toLowerCase()),
	);
	return [...received.keys()]
		.filter((name) => !USUAL_HEADERS.test(name) && !documented.includes(name))
		.map((place) => ({ kind: "header", place, message: "is not documented" }));
}

export function undocumentedProperties(
	{ object, special }: Operation,
	{ status, request, response }: Recorded,
): Found[] {
	const schema = jsonContent(object.responses[status]?.content)?.schema;
	const isSpecial =
		special &&
		(request as Record<string, unknown> | undefined)?.[special.marker[0]] ===
			special.marker[1];
	const schemas = isSpecial
		? branchesOf(schema).filter((it) => nameOf(it) === special?.result)
		: [schema ?? {}];
	const places = placesIn(schemas, response, "");
	return [...new Set(places)].map((place) => ({
		kind: "property",
		place,
		message: "is not documented",
	}));
}

/** `schemas` are all that the value may follow. */
function* placesIn(
	schemas: Schema[],
	value: unknown,
	at: string,
): Generator<string> {
	if (typeof value !== "object" || value === null) return;
	const all = schemas.flatMap(partsOf);
	if (Array.isArray(value)) {
		const items = all.flatMap(({ items }): Schema[] => (items ? [items] : []));
		for (const item of value) yield* placesIn(items, item, `${at}/*`);
		return;
	}
	const named = all.filter(({ properties }) => properties);
	const rest = all.flatMap(({ additionalProperties }): Schema[] =>
		typeof additionalProperties === "object" ? [additionalProperties] : [],
	);
	// Without a name, a schema leaves them all to the vendor.
	if (named.length === 0 && rest.length === 0) return;
	for (const [name, inner] of Object.entries(value)) {
		const described = named.flatMap(({ properties }): Schema[] => {
			const property = properties?.[name];
			return property ? [property] : [];
		});
		const next = described.length > 0 ? described : rest;
		if (next.length === 0) yield `${at}/${name}`;
		else
			yield* placesIn(
				next,
				inner,
				`${at}/${described.length > 0 ? name : "*"}`,
			);
	}
}

/** A schema and those of which it consists, or one of which applies. */
function partsOf(schema: Schema): Schema[] {
	const { allOf = [], anyOf = [], oneOf = [] } = schema;
	return [schema, ...[...allOf, ...anyOf, ...oneOf].flatMap(partsOf)];
}
