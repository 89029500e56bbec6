/** What a client passes to the runtime about each operation, as source. */

import type { Api, Operation } from "../model/api.ts";
import type { Schema } from "../model/openapi.ts";
import { successesOf } from "../model/responses.ts";
import { bodyPlace } from "./types.ts";

/** An operation's description as a member of an object. */
export function operationMember(api: Api, operation: Operation): string {
	const { name: id, method, path, body, special, failure } = operation;
	const { messages, object, isIdempotent } = operation;
	const parameters = operation.parameters.map((parameter) =>
		list([parameter.name, parameter.in]),
	);
	const place = bodyPlace(operation);
	const response = responseOf(operation);
	const format = operation.successes.find((success) => success.format)?.format;
	const members = [
		`id: ${JSON.stringify(id)}`,
		`method: ${JSON.stringify(method.toUpperCase())}`,
		`path: ${JSON.stringify(path)}`,
		...(api.auth && object.security?.length === 0 ? ["isOpen: true"] : []),
		...(isIdempotent ? ["isIdempotent: true"] : []),
		...(parameters.length > 0
			? [`parameters: [${parameters.join(", ")}]`]
			: []),
		...(place ? [`body: ${JSON.stringify(place)}`] : []),
		...(body && body.mediaType !== "application/json"
			? [`mediaType: ${JSON.stringify(body.mediaType)}`]
			: []),
		...(body && body.format !== "json" ? ["isRaw: true"] : []),
		...(format === "text" || format === "binary"
			? [`reads: ${JSON.stringify(format === "text" ? "text" : "blob")}`]
			: []),
		...(operation.credentials.length > 0
			? [`credentials: ${list(operation.credentials)}`]
			: []),
		...(special ? [`special: ${list(special.marker)}`] : []),
		...(response ? [`response: [${response.join(", ")}]`] : []),
		...(failure ? [`failure: ${list([failure.member, failure.value])}`] : []),
		...(messages ? [`messages: ${JSON.stringify(messages)}`] : []),
		...finish(operation),
		`errors: [${rows(operation).join(", ")}]`,
	];
	return `${id}: { ${members.join(", ")} }`;
}

/** The members that every usual success has, those of one value with it; undefined where it need not be an object. */
function responseOf(operation: Operation): string[] | undefined {
	const special = operation.special ? [operation.special.result] : [];
	const successes = operation.successes.flatMap(({ format, schema }) =>
		format === "json" && schema ? successesOf(schema, special) : [undefined],
	);
	const shapes = successes.map((schema) => schema && shapeOf(schema));
	const [first, ...others] = shapes;
	if (!first || others.includes(undefined)) return undefined;
	return Object.entries(first)
		.filter(([name]) => others.every((other) => other && name in other))
		.map(([name, value]) => {
			const known = others.every((other) => other?.[name] === value);
			return list(known && value !== undefined ? [name, value] : [name]);
		});

	function shapeOf(schema: Schema): Record<string, unknown> | undefined {
		const { type, required = [], properties = {}, allOf = [] } = schema;
		if (type !== "object" && type !== "array" && allOf.length === 0)
			return undefined;
		return Object.assign(
			{},
			...allOf.map(shapeOf),
			Object.fromEntries(
				required.map((name) => [name, properties[name]?.const]),
			),
		);
	}
}

/** What the client adds to a success. */
function finish({ skipped }: Operation): string[] {
	if (!skipped) return [];
	const path = (pointer: string) => pointer.split("/").slice(1);
	const paths = {
		asked: path(skipped.asked),
		done: path(skipped.done),
		warned: path(skipped.warned),
	};
	const members = Object.entries(paths).map(
		([name, tokens]) => `${name}: ${list(tokens)}`,
	);
	return [
		`warned: ${list(paths.warned)}`,
		`finish: runtime.skippedNames(${JSON.stringify(skipped.name)}, { ${members.join(", ")} })`,
	];
}

/** The rows that a text can be recognised by: a literal goes before a pattern, a pattern before any text. */
function rows({ errors }: Operation): string[] {
	const rank = ({ message, pattern }: Operation["errors"][number]) =>
		pattern !== undefined ? 1 : message !== undefined ? 0 : 2;
	const source = errors
		.toSorted((a, b) => rank(a) - rank(b))
		.map(({ status, code, message, pattern, type }) =>
			list(
				[status, code],
				[
					...(pattern !== undefined
						? [String(new RegExp(pattern))]
						: message !== undefined
							? [JSON.stringify(message)]
							: type
								? ["0"]
								: []),
					...(type ? [JSON.stringify(type)] : []),
				],
			),
		);
	return [...new Set(source)];
}

function list(values: unknown[], sources: string[] = []): string {
	return `[${[...values.map((value) => JSON.stringify(value)), ...sources].join(", ")}]`;
}
