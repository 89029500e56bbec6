/** The types of one API, by openapi-typescript, with a friendly name for each input, result and component. */
import { join } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import type { Api, BodyBranch, Operation } from "../model/api.ts";
import { pascalCase, typeName } from "../model/identifiers.ts";
import type { OpenApiDocument, Schema } from "../model/openapi.ts";
import { nameOf } from "../model/references.ts";
import { successesOf } from "../model/responses.ts";
import { writeText } from "../util/files.ts";
import { banner, docComment, propertyKey } from "./names.ts";

/** A named type of an operation, and the expression behind it. */
interface NamedType {
	name: string;
	doc: string;
	is: string;
}

/** The input and result types of an operation. */
export interface Signature {
	input: NamedType;
	result: NamedType;
}

/** What openapi-typescript adds to the description of a discriminator, and an editor would show. */
const REMARK = " (enum property replaced by openapi-typescript)";

export async function writeTypes(api: Api, dir: string): Promise<void> {
	// It brings a whole compiler, hence not at the start but when other processes are at work.
	const { default: openapiTypescript, astToString } = await import(
		"openapi-typescript"
	);
	const ast = await openapiTypescript(
		withoutOpenObjects(api.document) as unknown as OpenAPI3,
		{ defaultNonNullable: false, alphabetize: false },
	);
	const named = new Map<string, NamedType>();
	for (const operation of api.operations)
		for (const type of Object.values(signature(api, operation)))
			named.set(type.name, type);
	for (const [schema, { description = "" }] of Object.entries(
		api.document.components?.schemas ?? {},
	)) {
		const name = typeName(schema);
		if (!named.has(name))
			named.set(name, { name, doc: description, is: component(schema) });
	}
	const aliases = [...named.values()].map(
		({ name, doc, is }) => `${docComment([doc])}export type ${name} = ${is};\n`,
	);
	await writeText(
		join(dir, "types.ts"),
		`${banner(api.name)}\nimport type { Input } from "../runtime/input.ts";\n\n${astToString(ast).replaceAll(REMARK, "")}\n${aliases.join("\n")}`,
	);
}

/**
 * The document without `additionalProperties: true` beside named properties: an index signature would accept a misspelled
 * property of a literal.
 */
function withoutOpenObjects(document: OpenApiDocument): OpenApiDocument {
	return JSON.parse(
		JSON.stringify(document, (_, value) => {
			if (value?.additionalProperties !== true || !value.properties)
				return value;
			const { additionalProperties: _open, ...closed } = value;
			return closed;
		}),
	);
}

/** The input and the result of an operation. */
export function signature(api: Api, operation: Operation): Signature {
	const name = pascalCase(operation.id);
	const special = operation.special?.result;
	const usual = (operation.body?.branches ?? []).filter(
		({ result }) => result === undefined,
	);
	return {
		input: {
			name: `${name}Input`,
			doc: `The input of \`${operation.name}\`.`,
			is:
				accepted(operation, inputType(operation, usual)) +
				perCall(api, operation),
		},
		result: {
			name: `${name}Result`,
			doc: `What \`${operation.name}\` returns on success.`,
			is: resultType(operation, special ? [special] : []),
		},
	};
}

/** With what a caller may write instead. */
function accepted({ body }: Operation, type: string): string {
	return body && body.format !== "json" ? type : `Input<${type}>`;
}

/** The credentials that a single call may bring. */
function perCall({ credentials }: Api, operation: Operation): string {
	const members = credentials
		.filter(
			({ name, perCall }) => perCall && operation.credentials.includes(name),
		)
		.map(
			({ name, description }) =>
				`${docComment([description, "Goes before the one that the client was created with."])}${propertyKey(name)}?: string;`,
		);
	return members.length > 0 ? ` & {\n${members.join("\n")}\n}` : "";
}

/** The member that the client adds to a success. */
function computed({ skipped }: Operation, schema: string): string {
	if (skipped?.schema !== schema) return "";
	const { name, asked, done, warned } = skipped;
	const last = (pointer: string) => `\`${pointer.split("/").at(-1)}\``;
	const doc = `Computed by the client, not sent by the vendor: the names in ${last(asked)} of the call that are neither in ${last(done)} nor begin one of ${last(warned)}. The vendor skipped them without a word.`;
	return ` & {\n${docComment([doc])}${propertyKey(name)}: string[];\n}`;
}

function component(name: string): string {
	return `components["schemas"][${JSON.stringify(name)}]`;
}

function operationType(operation: Operation): string {
	return `operations[${JSON.stringify(operation.id)}]`;
}

function hasFailure(schema: Schema): boolean {
	return (
		schema["x-failure"] !== undefined ||
		[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some(hasFailure)
	);
}

function inputType(operation: Operation, branches: BodyBranch[]): string {
	const places = new Set(operation.parameters.map((parameter) => parameter.in));
	const parameters = (["path", "query", "header"] as const)
		.filter((place) => places.has(place))
		.map(
			(place) =>
				`NonNullable<${operationType(operation)}["parameters"]["${place}"]>`,
		);
	const whole = bodyType(operation, branches);
	const body =
		whole && bodyPlace(operation) === "property" ? `{ body: ${whole} }` : whole;
	return (
		[...parameters, ...(body ? [body] : [])].join(" & ") ||
		"Record<string, never>"
	);
}

function bodyType(
	operation: Operation,
	branches: BodyBranch[],
): string | undefined {
	if (!operation.body) return undefined;
	if (operation.body.format !== "json") return "BodyInit";
	const names = branches.map(({ input }) => input.map(nameOf));
	if (names.every((parts) => parts.every((name) => name !== undefined))) {
		const union = names
			.map((parts) => parts.map(component).join(" & "))
			.join(" | ");
		return branches.length > 1 ? `(${union})` : union;
	}
	if (operation.credentials.length > 0)
		throw new Error(
			`${operation.id}: the parts of a body beside its credentials have to be schema files of their own, so that the input type can name them; move the inline schema to a file.`,
		);
	return `NonNullable<${operationType(operation)}["requestBody"]>["content"][${JSON.stringify(operation.body.mediaType)}]`;
}

/** Where the body stands in the flat input: its members beside the parameters, unless names would clash. */
export function bodyPlace({
	body,
	parameters,
}: Operation): "property" | "rest" | undefined {
	if (!body) return undefined;
	const { members } = body;
	const clash = parameters.some(({ name }) => members?.includes(name));
	return clash || !members ? "property" : "rest";
}

/** Whether a method can be called without an input. */
export function isInputOptional({ body, parameters }: Operation): boolean {
	return !body && !parameters.some(({ required }) => required);
}

/** `others` are the results of the alternatives that have their own. */
function resultType(operation: Operation, others: string[]): string {
	const types = operation.successes.flatMap(
		({ status, mediaType, format, schema }) => {
			if (!format) return ["undefined"];
			if (format === "text") return ["string"];
			if (format === "binary") return ["Blob"];
			if (!schema) return ["unknown"];
			if (hasFailure(schema) || others.length > 0)
				return successesOf(schema, others)
					.flatMap((success) => nameOf(success) ?? [])
					.map((name) => component(name) + computed(operation, name));
			const name = nameOf(schema);
			if (name) return [component(name)];
			return [
				`${operationType(operation)}["responses"][${status}]["content"][${JSON.stringify(mediaType)}]`,
			];
		},
	);
	return [...new Set(types)].join(" | ") || "undefined";
}
