/** The client of one API: a typed method per operation over the runtime, which is copied beside. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Api, Operation } from "../api.ts";
import { writeText } from "../files.ts";
import {
	banner,
	docComment,
	literal,
	pascalCase,
	propertyKey,
} from "./names.ts";
import {
	bodyPlace,
	isInputOptional,
	type Signature,
	signatures,
} from "./types.ts";

/** Copies the hand-written part of the clients. */
export async function writeRuntime(outDir: string): Promise<void> {
	const runtime = fileURLToPath(new URL("../runtime", import.meta.url));
	await cp(runtime, join(outDir, "runtime"), { recursive: true });
}

export async function writeClient(api: Api, dir: string): Promise<void> {
	const overloads = new Map(
		api.operations.map((operation) => [operation, signatures(api, operation)]),
	);
	const types = new Set(
		[...overloads.values()]
			.flat()
			.flatMap(({ input, result }) => [input.name, result.name]),
	);
	await writeText(
		join(dir, "client.ts"),
		[
			banner(api.name),
			`import type { Client } from "openapi-fetch";`,
			`import { type ApiDescription, type CallOptions, type ClientOptions, connect, type OperationDescription } from "../runtime/index.ts";`,
			`import type { ${[...types, "paths"].sort().join(", ")} } from "./types.ts";\n`,
			options(api),
			clientInterface(api, overloads),
			`const operations = { ${api.operations.map(operationMember).join(", ")} } satisfies Record<string, OperationDescription>;
`,
			factory(api),
		].join("\n"),
	);
	await writeText(join(dir, "index.ts"), index(api));
}

function clientName(api: Api): string {
	return `${pascalCase(api.name)}Client`;
}

/** How the API's secret travels in a header: its option, the header, and the value's prefix. */
export function authOf({ name, security }: Api) {
	if (!security) return undefined;
	const { type, scheme, in: place, name: header = "" } = security;
	if (type === "http" && scheme === "bearer")
		return { option: "token", header: "Authorization", prefix: "Bearer " };
	if (type === "apiKey" && place === "header")
		return { option: "apiKey", header, prefix: "" };
	throw new Error(
		`spec/${name}/openapi.yaml: the client cannot send the security scheme of type ${type}; use http bearer or an apiKey in a header.`,
	);
}

function options(api: Api): string {
	const auth = authOf(api);
	const members = [
		...(auth
			? [
					{
						name: auth.option,
						description: api.security?.description ?? "",
						always: true,
					},
				]
			: []),
		...api.credentials,
	].map(
		({ name, description, always }) =>
			`${docComment([
				description,
				...(always ? [] : [`Needed by ${needing(api, name)}.`]),
			])}${propertyKey(name)}${always ? "" : "?"}: string;`,
	);
	return [
		docComment([`What \`${creatorName(api)}\` takes.`]),
		`export interface ${clientName(api)}Options extends ClientOptions {\n${members.join("\n")}\n}\n`,
	].join("");
}

function needing(api: Api, credential: string): string {
	return api.operations
		.filter(({ credentials }) => credentials.includes(credential))
		.map(({ id }) => `\`${id}\``)
		.join(" and ");
}

export function creatorName(api: Api): string {
	return `create${clientName(api)}`;
}

function clientInterface(
	api: Api,
	overloads: Map<Operation, Signature[]>,
): string {
	const methods = [...overloads].flatMap(([operation, list]) =>
		list.map((signature, nth) =>
			method(operation, signature, nth === list.length - 1),
		),
	);
	return [
		docComment([`${api.document.info.title}: one method per operation.`]),
		`export interface ${clientName(api)} {\n`,
		`${methods.join("\n")}\n`,
		docComment([
			"The openapi-fetch client beneath, typed by path. It sends what it is given: credentials that belong into a",
			"body are yours to put there, and failures are not thrown.",
		]),
		`readonly http: Client<paths>;\n}\n`,
	].join("");
}

function method(
	operation: Operation,
	{ input, result }: Signature,
	usual: boolean,
): string {
	const { id, object, cases } = operation;
	const about = usual
		? [object.summary, "", object.description?.trim() ?? ""]
		: [input.doc];
	const failures = cases.some(({ failed }) => failed)
		? [`@throws {ApiError} with a code of \`${pascalCase(id)}ErrorCode\`.`]
		: [];
	const comment = docComment([
		...about,
		"",
		`@param input ${usual ? input.doc : `As in ${input.name}.`}`,
		`@param options Signal and headers of this call.`,
		`@returns ${result.doc.trim()}`,
		...failures,
		...(object.externalDocs ? [`@see ${object.externalDocs.url}`] : []),
	]);
	const optional = isInputOptional(operation) ? "?" : "";
	return `${comment}${id}(input${optional}: ${input.name}, options?: CallOptions): Promise<${result.name}>;\n`;
}

function operationMember(operation: Operation): string {
	const { id, method, path, body, failure, messages, errors } = operation;
	const parameters = Object.fromEntries(
		operation.parameters.map((parameter) => [parameter.name, parameter.in]),
	);
	const place = bodyPlace(operation);
	const rows = errors.map(({ status, code, message, pattern }) => {
		const text = pattern === undefined ? message : new RegExp(pattern);
		return `[${[status, JSON.stringify(code), ...(text === undefined ? [] : [text instanceof RegExp ? String(text) : JSON.stringify(text)])].join(", ")}]`;
	});
	const members = [
		`id: ${JSON.stringify(id)}`,
		`method: ${JSON.stringify(method)}`,
		`path: ${JSON.stringify(path)}`,
		...(operation.parameters.length > 0
			? [`parameters: ${literal(parameters)}`]
			: []),
		...(place ? [`body: ${JSON.stringify(place)}`] : []),
		...(body && body.mediaType !== "application/json"
			? [`mediaType: ${JSON.stringify(body.mediaType)}`]
			: []),
		...(operation.credentials.length > 0
			? [`credentials: ${literal(credentials(operation))}`]
			: []),
		...(failure ? [`failure: ${literal(failure)}`] : []),
		...(messages ? [`messages: ${JSON.stringify(messages)}`] : []),
		`errors: [${rows.join(", ")}]`,
	];
	return `${id}: { ${members.join(", ")} }`;
}

/** The body's credentials, and the member that marks the alternative which goes without them. */
function credentials({ credentials: names, body }: Operation) {
	const free = body?.branches.find((branch) => branch.credentials.length === 0);
	return { names, ...(free && { unless: free.marker }) };
}

function factory(api: Api): string {
	const auth = authOf(api);
	const server = api.document.servers?.[0]?.url ?? "";
	const description = {
		name: api.name,
		creator: creatorName(api),
		server,
		...(auth && { auth }),
		credentials: api.credentials.map(({ name }) => name),
	};
	const methods = api.operations.map(
		({ id }) =>
			`${id}: (input: object, options?: CallOptions) => call(operations.${id}, input, options)`,
	);
	return [
		`const api: ApiDescription = ${literal(description)};\n\n`,
		docComment([
			`Creates a client of the ${api.document.info.title}.`,
			"",
			"@param options The credentials, and where and how to send.",
			"@throws {TypeError} when a credential is empty.",
		]),
		`export function ${creatorName(api)}(options: ${clientName(api)}Options): ${clientName(api)} {\n`,
		`const { call, http } = connect<paths>(api, options);\n`,
		`return { ${methods.join(", ")}, http } as ${clientName(api)};\n}\n`,
	].join("");
}

function index(api: Api): string {
	const codes = api.operations
		.map(({ id }) => `${pascalCase(id)}ErrorCode`)
		.sort();
	return [
		banner(api.name),
		`export { ApiError, type ApiErrorDetails, type CallOptions, type ClientOptions } from "../runtime/index.ts";`,
		`export { type ${clientName(api)}, type ${clientName(api)}Options, ${creatorName(api)} } from "./client.ts";`,
		`export type { ${codes.join(", ")} } from "./errors.ts";`,
		`export type * from "./types.ts";`,
		"",
	].join("\n");
}
