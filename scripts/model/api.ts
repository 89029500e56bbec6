/**
 * One API, loaded: the bundled document with what the targets ask of it — operations, examples, errors, rules, and the
 * credentials. Everything an artifact says comes from here, and everything here comes from the description.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Example, type Failure, readExamples } from "./examples.ts";
import {
	type ErrorRow,
	type ExampleObject,
	jsonContent,
	jsonType,
	METHODS,
	type MediaType,
	type OpenApiDocument,
	type OperationObject,
	type Parameter,
	type Rule,
	type Schema,
	type SecurityScheme,
	type SkippedNames,
} from "./openapi.ts";
import { dereference, nameOf } from "./references.ts";
import { readFailure, readSkipped } from "./responses.ts";
import { readSecurity } from "./security.ts";
import { refuseUnsupported } from "./unsupported.ts";

export interface Api {
	/** The folder's name under spec/. */
	name: string;
	/** The bundled document, as it is published. */
	document: OpenApiDocument;
	/** The schemas of its components; references are resolved here and in the operations. */
	schemas: Record<string, Schema>;
	operations: Operation[];
	/** What a client is given once, at creation. */
	credentials: Credential[];
	/** The security scheme in force, if the API has one. */
	security?: SecurityScheme;
	/** Where a program gets the token for it, by the client-credentials flow of OAuth 2.0. */
	tokenUrl?: string;
}

export interface Credential {
	name: string;
	description: string;
	/** Whether every operation needs it. */
	always: boolean;
	/** Whether a single call may bring another. */
	perCall: boolean;
}

export interface Operation {
	id: string;
	path: string;
	method: string;
	object: OperationObject;
	parameters: Parameter[];
	body?: RequestBody;
	examples: Example[];
	errors: (ErrorRow & { status: number })[];
	rules: Rule[];
	/** Names of the body credentials that the operation needs. */
	credentials: string[];
	failure?: Failure;
	/** The member of an error body that carries the vendor's texts. */
	messages?: string;
	/** What the client adds to a success, with the name of the success's schema. */
	skipped?: SkippedNames & { schema: string };
}

export interface RequestBody {
	schema: Schema;
	mediaType: string;
	/** The names of all its members; undefined for a body that is no object, or one whose names nobody can list. */
	members?: string[];
	examples: Record<string, ExampleObject>;
	/** The alternatives of the body; one, unless the schema is a union at its top. */
	branches: BodyBranch[];
}

export interface BodyBranch {
	/** What a caller gives: the branch without the credentials. */
	input: Schema[];
	credentials: string[];
	/** The component that answers this branch alone, by `x-result`. */
	result?: string;
	/** A required member with a constant value, by which an input is known to be of this branch. */
	marker?: [member: string, value: unknown];
}

/** The entry files of all descriptions under a folder, by API name, in the order of the names. */
export async function findSpecs(
	specDir: string,
): Promise<{ name: string; file: string }[]> {
	const names = existsSync(specDir) ? (await readdir(specDir)).sort() : [];
	const specs = names
		.map((name) => ({ name, file: join(specDir, name, "openapi.yaml") }))
		.filter(({ file }) => existsSync(file));
	if (specs.length === 0)
		throw new Error(
			`No description found: ${specDir} has no folder with an openapi.yaml; add one, such as ${join(specDir, "acme", "openapi.yaml")}.`,
		);
	return specs;
}

/** Reads a bundled document. */
export function readApi(name: string, document: OpenApiDocument): Api {
	const { paths = {}, components } = dereference(document);
	const schemas = components?.schemas ?? {};
	const operations = Object.entries(paths).flatMap(([path, item]) =>
		METHODS.filter((method) => item[method]).map((method) =>
			readOperation(schemas, path, method, item),
		),
	);
	if (operations.length === 0)
		throw new Error("it describes no operation: add a path to #/paths.");
	return {
		name,
		document,
		schemas,
		operations,
		credentials: readCredentials(schemas, operations),
		...readSecurity(document, operations),
	};
}

function readOperation(
	schemas: Record<string, Schema>,
	path: string,
	method: string,
	item: Record<string, unknown>,
): Operation {
	const object = item[method] as OperationObject;
	if (!object.operationId)
		throw new Error(
			`#/paths/${path.replaceAll("/", "~1")}/${method} has no operationId: name it as its folder under operations/ is named.`,
		);
	const parameters = [
		...((item.parameters as Parameter[]) ?? []),
		...(object.parameters ?? []),
	];
	refuseUnsupported(object, parameters);
	const body = object.requestBody && readBody(object.requestBody.content);
	const answers = Object.entries(object.responses).map(
		([status, { content }]) => ({
			status: Number(status),
			media: jsonContent(content),
		}),
	);
	const failing = readFailure(schemas, answers);
	const examples = readExamples(parameters, body, answers, failing.failure);
	return {
		id: object.operationId,
		path,
		method,
		object,
		parameters,
		body,
		examples,
		errors: (object["x-errors"] ?? []).map((row) => ({
			...row,
			status: statusOf(object, examples, row),
		})),
		rules: object["x-rules"] ?? [],
		credentials: [
			...new Set((body?.branches ?? []).flatMap((b) => b.credentials)),
		],
		...failing,
		skipped: readSkipped(object.operationId, body, answers),
	};
}

function statusOf(
	object: OperationObject,
	examples: Example[],
	row: ErrorRow,
): number {
	const shown = examples.find(({ name }) => name === row.example)?.response;
	if (!shown)
		throw new Error(
			`${object.operationId}: the x-errors row ${row.code} names the example ${row.example}, which no response has; add examples/${row.example}.yaml with a response.`,
		);
	return shown.status;
}

function readBody(content: Record<string, MediaType>): RequestBody {
	const mediaType = jsonType(content) ?? "";
	const { schema = {}, examples = {} } = content[mediaType] ?? {};
	const isSecret = (part: Schema) => part["x-credentials"];
	const branches = (schema.anyOf ?? schema.oneOf ?? [schema]).map(
		(branch): BodyBranch => {
			const { allOf } = branch;
			const isSplit = allOf && (allOf.some(isSecret) || !nameOf(branch));
			const parts = isSplit ? allOf : [branch];
			const secret = parts.filter(isSecret);
			return {
				input: parts.filter((part) => !secret.includes(part)),
				credentials: secret.flatMap((part) =>
					Object.keys(part.properties ?? {}),
				),
				result: parts
					.map((part) => part["x-result"])
					.find((name) => name !== undefined),
				marker: parts.flatMap(markers).at(0),
			};
		},
	);
	const members = membersOf(schema);
	return { schema, mediaType, members, examples, branches };
}

/** The names of a body's members, through references, parts and alternatives. */
function membersOf(schema: Schema): string[] | undefined {
	const { type, properties, additionalProperties, allOf, anyOf, oneOf } =
		schema;
	if ((type ?? "object") !== "object" || additionalProperties) return undefined;
	const parts = [allOf, anyOf, oneOf].flatMap((list) =>
		(list ?? []).map((part) => membersOf(part)),
	);
	if (parts.includes(undefined)) return undefined;
	return [...Object.keys(properties ?? {}), ...parts.flat()] as string[];
}

function markers(schema: Schema): [member: string, value: unknown][] {
	return (schema.required ?? []).flatMap((name) => {
		const value = schema.properties?.[name]?.const;
		return value === undefined ? [] : [[name, value]];
	});
}

function readCredentials(
	schemas: Record<string, Schema>,
	operations: Operation[],
): Credential[] {
	const secret = Object.values(schemas).filter(
		(schema) => schema["x-credentials"],
	);
	return secret.flatMap((schema) =>
		Object.entries(schema.properties ?? {}).map(([name, property]) => ({
			name,
			description: property.description ?? "",
			always: operations.every(({ credentials }) => credentials.includes(name)),
			perCall: schema["x-credentials"] === "call",
		})),
	);
}
