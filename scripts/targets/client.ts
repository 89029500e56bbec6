/** The client of one API: a typed method per operation over the runtime, which is copied beside. */
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Api, Operation } from "../model/api.ts";
import { jsonContent } from "../model/content.ts";
import { pascalCase, typeName } from "../model/identifiers.ts";
import type { Special } from "../model/operation.ts";
import { nameOf } from "../model/references.ts";
import { branchesOf } from "../model/responses.ts";
import { writeText } from "../util/files.ts";
import { banner, docComment, literal, propertyKey } from "./names.ts";
import { operationMember } from "./operations.ts";
import { isInputOptional, signature } from "./types.ts";

const runtime = fileURLToPath(new URL("../../runtime", import.meta.url));
/** The exports that all APIs have. */
const PUBLIC = await readFile(join(runtime, "public.ts"), "utf8");

/** Copies the hand-written part of the clients. */
export async function writeRuntime(outDir: string): Promise<void> {
	await cp(runtime, join(outDir, "runtime"), { recursive: true });
}

export async function writeClient(api: Api, dir: string): Promise<void> {
	await writeText(
		join(dir, "client.ts"),
		[
			banner(api.name),
			`import * as runtime from "../runtime/index.ts";`,
			`import type * as errors from "./errors.ts";`,
			`import type * as types from "./types.ts";\n`,
			options(api),
			callOptions(api),
			clientInterface(api),
			errorTypes(api),
			`export const operations = { ${api.operations.map((operation) => operationMember(api, operation)).join(", ")} } satisfies Record<string, runtime.OperationDescription>;\n`,
			factory(api),
			...(api.tokenUrl ? [tokenHelper(api, api.tokenUrl)] : []),
		].join("\n"),
	);
	await writeText(join(dir, "index.ts"), index(api));
}

function codeTypes({ operations }: Api): string[] {
	return operations.map(({ name }) => `${pascalCase(name)}ErrorCode`).sort();
}

function clientName(api: Api): string {
	return `${pascalCase(api.name)}Client`;
}

function options(api: Api): string {
	const { auth } = api;
	const members = [
		...(auth?.user ? [secret(auth.user, "The name of the user.")] : []),
		...(auth ? [secret(auth.option, api.security?.description)] : []),
		...api.credentials,
	].map(
		({ name, description, always, perCall }) =>
			`${docComment([
				description,
				...(always ? [] : [`Needed by ${needing(api, name)}.`]),
				...(perCall ? ["A call may bring another."] : []),
			])}${propertyKey(name)}${always ? "" : "?"}: ${name === "token" && auth ? "runtime.Token" : "string"};`,
	);
	return [
		docComment([`What \`${creatorName(api)}\` takes.`]),
		`export interface ${clientName(api)}Options extends runtime.ClientOptions {\n${members.join("\n")}\n}\n`,
	].join("");
}

/** A secret that goes with every request. */
function secret(name: string, description = "") {
	return { name, description, always: true, perCall: false };
}

function needing(api: Api, credential: string): string {
	return api.operations
		.filter(({ credentials }) => credentials.includes(credential))
		.map(({ name }) => `\`${name}\``)
		.join(" and ");
}

export function creatorName(api: Api): string {
	return `create${clientName(api)}`;
}

/** The name of the class of an API's failures. */
export function errorName(api: Api): string {
	return `${pascalCase(api.name)}Error`;
}

/** What a call may bring instead of what the client has. */
function callOptions(api: Api): string {
	const name = callOptionsName(api);
	if (api.credentials.length === 0) return "";
	const credentials = api.credentials.map(({ name }) => JSON.stringify(name));
	return [
		docComment(["What every call accepts in addition to its input."]),
		`export interface ${name} extends runtime.CallOptions {\n`,
		docComment(["Credentials for this call, instead of the client's."]),
		`credentials?: Partial<Pick<${clientName(api)}Options, ${credentials.join(" | ")}>> | undefined;\n}\n`,
	].join("");
}

function callOptionsName(api: Api): string {
	return api.credentials.length > 0
		? `${pascalCase(api.name)}CallOptions`
		: "runtime.CallOptions";
}

function clientInterface(api: Api): string {
	const methods = api.operations.flatMap((operation) => [
		method(api, operation),
		...(operation.special
			? [specialMethod(api, operation, operation.special)]
			: []),
	]);
	return [
		docComment([`${api.document.info.title}: one method per operation.`]),
		`export interface ${clientName(api)} {\n`,
		`${methods.join("\n")}\n}\n`,
	].join("");
}

/** One error type per operation, whose code is one of its own, and a class that is any of them. */
function errorTypes(api: Api): string {
	const errors = [
		...api.operations.map((operation) => ({
			id: operation.name,
			name: `${pascalCase(operation.name)}Error`,
			code: `errors.${pascalCase(operation.name)}ErrorCode`,
			body: failureType(operation),
		})),
		...(api.tokenUrl
			? [
					{
						id: tokenCreator(api),
						name: `${pascalCase(tokenCreator(api))}Error`,
						code: "runtime.TokenErrorCode",
						body: "{ error?: string; error_description?: string; error_uri?: string } & Record<string, unknown>",
					},
				]
			: []),
	];
	const name = errorName(api);
	return [
		...errors.map(({ id, name, code, body }) =>
			[
				docComment([`A failure that \`${id}\` returned.`]),
				`export interface ${name} extends runtime.ApiError {\n`,
				`readonly api: ${JSON.stringify(api.name)};\n`,
				`readonly operation: ${JSON.stringify(id)};\n`,
				`readonly code: ${code};\n`,
				`readonly codes: ${code}[];\n`,
				`readonly body?: ${body};\n}\n`,
			].join(""),
		),
		docComment([
			"A failure that the API returned; `operation` tells which one did, and narrows `code` and `body`.",
		]) +
			`export type ${name} = ${errors.map((error) => error.name).join(" | ")};\n` +
			`export const ${name} = class extends runtime.ApiError {\nconstructor(details: runtime.ApiErrorDetails) { super(details, ${JSON.stringify(name)}); }\n} as unknown as { new (details: runtime.ApiErrorDetails): ${name}; readonly prototype: ${name} };\n`,
	].join("\n");
}

/** The bodies of failed responses; any property may be missing or there, since not every failure is documented. */
function failureType({ object }: Operation): string {
	const names = Object.entries(object.responses).flatMap(
		([status, { content }]) => {
			const branches = branchesOf(jsonContent(content)?.schema);
			return branches
				.filter((schema) => !status.startsWith("2") || schema["x-failure"])
				.flatMap((schema) => nameOf(schema) ?? []);
		},
	);
	const types = [...new Set(names)].map(
		(name) => `Partial<types.${typeName(name)}>`,
	);
	return [
		...(types[0] ? [`(${types.join(" | ")})`] : []),
		"Record<string, unknown>",
	].join(" & ");
}

function tokenCreator(api: Api): string {
	return `create${pascalCase(api.name)}Token`;
}

function tokenHelper(api: Api, tokenUrl: string): string {
	const creator = tokenCreator(api);
	const args = [api.name, creator, tokenUrl].map((text) =>
		JSON.stringify(text),
	);
	return [
		docComment([
			"Gets tokens by the client-credentials flow of OAuth 2.0, for the client's option `token`. A token is kept until",
			"shortly before it expires, and replaced when the API rejects it.",
			"",
			"@param options The credentials, and where and how to send.",
			"@throws {TypeError} when a credential is empty.",
		]),
		`export function ${creator}(options: runtime.TokenOptions): runtime.TokenSource {\n`,
		`return runtime.tokenSource(${args.join(", ")}, options, ${errorName(api)});\n}\n`,
	].join("");
}

function method(api: Api, operation: Operation): string {
	const { name, object } = operation;
	const { input, result } = signature(api, operation);
	const comment = methodComment(api, operation, [
		object.summary,
		"",
		object.description?.trim() ?? "",
		"",
		`@param input ${input.doc}`,
		"@param options Signal, timeout, retries and headers of this call.",
		`@returns ${result.doc.trim()}`,
	]);
	const optional = isInputOptional(operation) ? "?" : "";
	return `${comment}${name}(input${optional}: types.${input.name}, options?: ${callOptionsName(api)}): ${promise(`types.${result.name}`, operation)};\n`;
}

/** The method of a request that has its own response. */
function specialMethod(
	api: Api,
	operation: Operation,
	{ name, result, description }: Special,
): string {
	const comment = methodComment(api, operation, [
		description,
		"",
		"@param options Signal, timeout, retries and headers of this call.",
	]);
	return `${comment}${name}(options?: ${callOptionsName(api)}): ${promise(`types.${typeName(result)}`, operation)};\n`;
}

function promise(result: string, { name }: Operation): string {
	return `runtime.ApiPromise<${result}, ${pascalCase(name)}Error>`;
}

function methodComment(
	api: Api,
	{ name, object, examples }: Operation,
	lines: string[],
): string {
	return docComment([
		...lines,
		...(examples.some(({ failed }) => failed)
			? [
					`@throws {${errorName(api)}} with a code of \`${pascalCase(name)}ErrorCode\`.`,
				]
			: []),
		"@throws {UnexpectedResponseError} when the response is not a documented one.",
		"@throws {TimeoutError | NetworkError} when there is no response.",
		"@throws {TypeError} when a credential or a path parameter is missing or not valid.",
		...(object.externalDocs ? [`@see ${object.externalDocs.url}`] : []),
	]);
}

function factory(api: Api): string {
	const { auth, credentials } = api;
	const { server } = api;
	const described = credentials.map(({ name, isSecret, always, perCall }) => ({
		name,
		...(isSecret && { isSecret }),
		...(always && { isRequired: always }),
		...(perCall && { isPerCall: perCall }),
	}));
	const description = {
		name: api.name,
		creator: creatorName(api),
		server,
		...(auth && { auth }),
		credentials: described,
	};
	const hasParameters = api.operations.some(
		({ parameters }) => parameters.length > 0,
	);
	const methods = api.operations.flatMap(({ name, special }) => [
		`${name}: (input: object, options?: runtime.CallOptions) => call(operations.${name}, input, options)`,
		...(special
			? [
					`${special.name}: (options?: runtime.CallOptions) => call(operations.${name}, { ${propertyKey(special.marker[0])}: ${JSON.stringify(special.marker[1])} }, options)`,
				]
			: []),
	]);
	return [
		`export const api: runtime.ApiDescription = { ...${literal(description)}, ${hasParameters ? "serializeUrl: runtime.serializeUrl, " : ""}Error: ${errorName(api)} };\n\n`,
		docComment([
			`Creates a client of the ${api.document.info.title}.`,
			"",
			"@param options The credentials, and where and how to send.",
			"@throws {TypeError} when a credential is missing or empty, or an option is not valid.",
		]),
		`export function ${creatorName(api)}(options: ${clientName(api)}Options): ${clientName(api)} {\n`,
		`const call = runtime.connect(api, options);\n`,
		`return { ${methods.join(", ")} } as ${clientName(api)};\n}\n`,
	].join("");
}

function index(api: Api): string {
	const token = api.tokenUrl ? tokenCreator(api) : undefined;
	const errors = [...api.operations.map(({ name }) => name), token ?? []]
		.flat()
		.map((name) => `type ${pascalCase(name)}Error`);
	const names = [
		`type ${clientName(api)}`,
		`type ${clientName(api)}Options`,
		...(api.credentials.length === 0 ? [] : [`type ${callOptionsName(api)}`]),
		creatorName(api),
		errorName(api),
		...(token ? [token] : []),
		...errors.filter((name) => name !== `type ${errorName(api)}`),
	];
	return [
		banner(api.name),
		// By name, so that they go before schemas of the same name.
		PUBLIC.replaceAll('from "./', 'from "../runtime/'),
		...(api.auth?.option === "token"
			? [`export type { Token } from "../runtime/options.ts";`]
			: []),
		...(token
			? [
					`export type { TokenErrorCode, TokenOptions, TokenSource } from "../runtime/token.ts";`,
				]
			: []),
		`export { ${names.join(", ")} } from "./client.ts";`,
		`export type { ${codeTypes(api).join(", ")} } from "./errors.ts";`,
		`export type * from "./types.ts";`,
		"",
	].join("\n");
}
