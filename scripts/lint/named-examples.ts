import {
	type Description,
	isObject,
	type Json,
	type Node,
	type Place,
} from "../model/description.ts";
import { StrictSchemas } from "./strict-schemas.ts";

/** One named example of an operation: a request or a response. */
export interface Example {
	name: string;
	/** The HTTP status; undefined for a request. */
	status?: string;
	example: Place;
	schema: Place | undefined;
}

/** The examples of the body and of the parameters: what a client sends. */
export const requestExamples = (
	description: Description,
	operation: Node,
): Example[] => [
	...examplesIn(description, operation, "requestBody"),
	...description
		.children(operation, "parameters")
		.flatMap(([, parameter]) => namedExamples(description, parameter)),
];

export const responseExamples = (
	description: Description,
	operation: Node,
): Example[] =>
	description.children(operation, "responses").flatMap(([status, response]) =>
		examplesIn(description, response).map((example) => ({
			...example,
			status,
		})),
	);

const examplesIn = (
	description: Description,
	holder: Place,
	...keys: string[]
): Example[] =>
	description
		.children(holder, ...keys, "content")
		.flatMap(([, media]) => namedExamples(description, media));

const namedExamples = (description: Description, holder: Place): Example[] =>
	description.children(holder, "examples").map(([name, example]) => ({
		name,
		example,
		schema: description.at(holder, "schema"),
	}));

/** The rows of an operation's error table that are at least objects. */
export const errorRows = (
	description: Description,
	operation: Node,
): (Place & { value: Json })[] =>
	description
		.children(operation, "x-errors")
		.flatMap(([, row]) =>
			isObject(row.value) ? [{ ...row, value: row.value }] : [],
		);

/**
 * What a failed call tells its caller: undefined for a success, no texts where no schema says which property holds them.
 * A failure has a status other than 2xx, or the shape of a schema with `x-failure`.
 */
export function failureTexts(
	description: Description,
	{ status, example, schema }: Example,
): string[] | undefined {
	const value = description.at(example, "value")?.value;
	const shape = failureShapes(description, schema).find(
		(candidate) =>
			StrictSchemas.of(description).violations(candidate, value).length === 0,
	);
	if (!shape) return status?.startsWith("2") ? undefined : [];
	const name = (shape.value["x-failure"] as Json | undefined)?.messages;
	const texts = isObject(value) ? value[String(name)] : undefined;
	return [texts].flat().filter((text) => typeof text === "string");
}

function failureShapes(
	description: Description,
	schema: Place | undefined,
): (Place & { value: Json })[] {
	const target = schema && description.follow(schema);
	if (!target || !isObject(target.value)) return [];
	if ("x-failure" in target.value) return [{ ...target, value: target.value }];
	return ["oneOf", "anyOf", "allOf"].flatMap((branches) =>
		description
			.children(target, branches)
			.flatMap(([, branch]) => failureShapes(description, branch)),
	);
}
