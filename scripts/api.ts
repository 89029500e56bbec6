/**
 * One API, loaded: the bundled document with what the targets ask of it — operations, cases, errors, rules, and the
 * credentials. Everything an artifact says comes from here, and everything here comes from the description.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import {
	at,
	componentName,
	type ErrorRow,
	type Example,
	jsonContent,
	METHODS,
	type MediaType,
	type OpenApiDocument,
	type OperationObject,
	type Parameter,
	type Rule,
	resolve,
	type Schema,
	type SecurityScheme,
} from "./openapi.ts";
import { runTool } from "./process.ts";

export interface Api {
	/** The folder's name under spec/. */
	name: string;
	document: OpenApiDocument;
	operations: Operation[];
	/** What a client is given once, at creation. */
	credentials: Credential[];
	/** The security scheme in force, if the API has one. */
	security?: SecurityScheme;
}

export interface Credential {
	name: string;
	description: string;
	/** Whether every operation needs it. */
	always: boolean;
}

export interface Operation {
	id: string;
	path: string;
	method: string;
	object: OperationObject;
	parameters: Parameter[];
	body?: RequestBody;
	cases: Case[];
	errors: (ErrorRow & { status: number })[];
	rules: Rule[];
	/** Names of the body credentials that the operation needs. */
	credentials: string[];
	/** How a failed answer is told from a successful one at a 2xx status. */
	failure?: { member: string; value: string };
	/** The member of an error body that carries the vendor's texts. */
	messages?: string;
}

export interface RequestBody {
	schema: Schema;
	examples: Record<string, Example>;
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

/** One documented case: a request, an answer, or both, under one name. */
export interface Case {
	name: string;
	summary: string;
	request?: CaseRequest;
	response?: { status: number; value: unknown; summary?: string };
	/** The rows of the error table that this case shows. */
	error?: ErrorRow;
}

export interface CaseRequest {
	path: Record<string, unknown>;
	query: Record<string, unknown>;
	headers: Record<string, unknown>;
	body?: unknown;
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

/** Bundles a description into one document and reads it. */
export async function loadApi(file: string): Promise<Api> {
	return readApi(basename(dirname(file)), await bundle(file));
}

async function bundle(file: string): Promise<OpenApiDocument> {
	const shown = relative(process.cwd(), file);
	const { code, stdout, stderr } = await runTool("@redocly/cli", "redocly", [
		"bundle",
		file,
		"--ext=json",
	]);
	if (code !== 0)
		throw new Error(
			`${shown} cannot be bundled; mend what is named below.\n${stderr.trim()}`,
		);
	return inlineExamples(JSON.parse(stdout));
}

/** Puts each example back where it is used: a reader of the bundle sees a case beside its schema. */
function inlineExamples(document: OpenApiDocument): OpenApiDocument {
	const inline = (node: unknown): unknown => {
		if (Array.isArray(node)) return node.map(inline);
		if (typeof node !== "object" || node === null) return node;
		const { $ref } = node as { $ref?: unknown };
		if (typeof $ref === "string" && $ref.startsWith("#/components/examples/"))
			return at(document, $ref);
		return Object.fromEntries(
			Object.entries(node).map(([key, value]) => [key, inline(value)]),
		);
	};
	const { examples: _, ...components } = document.components ?? {};
	return inline({ ...document, components }) as OpenApiDocument;
}

/** Reads a bundled document. */
export function readApi(name: string, document: OpenApiDocument): Api {
	const operations = Object.entries(document.paths ?? {}).flatMap(
		([path, item]) =>
			METHODS.filter((method) => item[method]).map((method) =>
				readOperation(document, path, method, item),
			),
	);
	if (operations.length === 0)
		throw new Error(
			`spec/${name}/openapi.yaml describes no operation: add a path to #/paths.`,
		);
	const schemes = Object.keys(document.security?.[0] ?? {});
	return {
		name,
		document,
		operations,
		credentials: readCredentials(document, operations),
		security: document.components?.securitySchemes?.[schemes[0] ?? ""],
	};
}

function readOperation(
	document: OpenApiDocument,
	path: string,
	method: string,
	item: Record<string, unknown>,
): Operation {
	const object = item[method] as OperationObject;
	if (!object.operationId)
		throw new Error(
			`#/paths/${path}/${method} has no operationId: name it as its folder under operations/ is named.`,
		);
	const parameters = [
		...((item.parameters as Parameter[]) ?? []),
		...(object.parameters ?? []),
	].map((parameter) => resolve(document, parameter));
	const content = jsonContent(
		object.requestBody && resolve(document, object.requestBody).content,
	);
	const body = content && readBody(document, content);
	const answers = Object.entries(object.responses).map(([status, response]) => {
		const media = jsonContent(resolve(document, response).content);
		return { status: Number(status), media };
	});
	const cases = readCases(document, object, parameters, body, answers);
	return {
		id: object.operationId,
		path,
		method,
		object,
		parameters,
		body,
		cases,
		errors: (object["x-errors"] ?? []).map((row) => ({
			...row,
			status: statusOf(object, cases, row),
		})),
		rules: object["x-rules"] ?? [],
		credentials: [
			...new Set((body?.branches ?? []).flatMap((b) => b.credentials)),
		],
		...readFailure(document, answers),
	};
}

function statusOf(
	object: OperationObject,
	cases: Case[],
	row: ErrorRow,
): number {
	const shown = cases.find(({ name }) => name === row.example)?.response;
	if (!shown)
		throw new Error(
			`${object.operationId}: the x-errors row ${row.code} names the case ${row.example}, which no response has; add examples/${row.example}.yaml with a response.`,
		);
	return shown.status;
}

function readBody(document: OpenApiDocument, media: MediaType): RequestBody {
	const schema = media.schema ?? {};
	const resolved = resolve(document, schema);
	const branches = (resolved.anyOf ?? resolved.oneOf ?? [schema]).map(
		(branch): BodyBranch => {
			const parts = branch.allOf ?? [branch];
			const secret = parts.filter(
				(part) => resolve(document, part)["x-credentials"],
			);
			return {
				input: parts.filter((part) => !secret.includes(part)),
				credentials: secret.flatMap((part) =>
					Object.keys(resolve(document, part).properties ?? {}),
				),
				result: parts
					.map((part) => resolve(document, part)["x-result"])
					.find((name) => name !== undefined),
				marker: parts.flatMap((part) => markers(resolve(document, part))).at(0),
			};
		},
	);
	return { schema, examples: media.examples ?? {}, branches };
}

function markers(schema: Schema): [member: string, value: unknown][] {
	return (schema.required ?? []).flatMap((name) => {
		const value = schema.properties?.[name]?.const;
		return value === undefined ? [] : [[name, value]];
	});
}

function readCredentials(
	document: OpenApiDocument,
	operations: Operation[],
): Credential[] {
	const schemas = Object.values(document.components?.schemas ?? {}).filter(
		(schema) => schema["x-credentials"],
	);
	return schemas.flatMap((schema) =>
		Object.entries(schema.properties ?? {}).map(([name, property]) => ({
			name,
			description: resolve(document, property).description ?? "",
			always: operations.every(({ credentials }) => credentials.includes(name)),
		})),
	);
}

/** Looks through the unions of the answers for the shape that is marked as a failure. */
function readFailure(
	document: OpenApiDocument,
	answers: { status: number; media?: MediaType }[],
): Pick<Operation, "failure" | "messages"> {
	const found: Pick<Operation, "failure" | "messages"> = {};
	for (const { media } of answers) {
		for (const schema of branchesOf(document, media?.schema)) {
			if (schema["x-failure"]) found.messages = schema["x-failure"].messages;
			for (const [value, ref] of Object.entries(
				schema.discriminator?.mapping ?? {},
			)) {
				if (!resolve<Schema>(document, { $ref: ref })["x-failure"]) continue;
				const member = schema.discriminator?.propertyName as string;
				found.failure = { member, value };
			}
		}
	}
	return found;
}

/** A schema and, through its unions, all the alternatives it consists of, references resolved. */
export function branchesOf(
	document: OpenApiDocument,
	schema: Schema | undefined,
): Schema[] {
	if (!schema) return [];
	const resolved = resolve(document, schema);
	return [
		resolved,
		...[...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])].flatMap(
			(branch) => branchesOf(document, branch),
		),
	];
}

/** The references to the success shapes of a schema: its unions opened, failures and answers of other branches left out. */
export function successRefs(
	document: OpenApiDocument,
	schema: Schema,
	others: string[],
): string[] {
	if (schema.$ref && others.includes(componentName(schema.$ref))) return [];
	const resolved = resolve(document, schema);
	if (resolved["x-failure"]) return [];
	const union = resolved.oneOf ?? resolved.anyOf;
	if (union)
		return union.flatMap((branch) => successRefs(document, branch, others));
	return schema.$ref ? [componentName(schema.$ref)] : [];
}

function readCases(
	document: OpenApiDocument,
	object: OperationObject,
	parameters: Parameter[],
	body: RequestBody | undefined,
	answers: { status: number; media?: MediaType }[],
): Case[] {
	const responses = new Map<string, Case["response"]>();
	for (const { status, media } of answers)
		for (const [name, { value, summary }] of Object.entries(
			media?.examples ?? {},
		))
			responses.set(name, { status, value, summary });
	const names = new Set([
		...Object.keys(body?.examples ?? {}),
		...responses.keys(),
	]);
	return [...names].map((name) => {
		const example = body?.examples[name];
		const response = responses.get(name);
		const request =
			body && !example
				? undefined
				: readRequest(document, parameters, name, example?.value);
		return {
			name,
			summary: example?.summary ?? response?.summary ?? name,
			...(request && { request }),
			...(response && { response }),
			error: object["x-errors"]?.find(({ example }) => example === name),
		};
	});
}

/** A case's parameters: those with an example of its name, and the required ones by their first example. */
function readRequest(
	document: OpenApiDocument,
	parameters: Parameter[],
	name: string,
	body: unknown,
): CaseRequest {
	const request: CaseRequest = { path: {}, query: {}, headers: {} };
	const places: Record<string, Record<string, unknown>> = {
		path: request.path,
		query: request.query,
		header: request.headers,
	};
	for (const parameter of parameters) {
		const { examples = {}, schema = {} } = parameter;
		const usual =
			parameter.example ??
			Object.values(examples)[0]?.value ??
			(resolve(document, schema).examples as unknown[] | undefined)?.[0];
		const value =
			examples[name]?.value ?? (parameter.required ? usual : undefined);
		const place = places[parameter.in];
		if (value !== undefined && place) place[parameter.name] = value;
	}
	if (body !== undefined) request.body = body;
	return request;
}
