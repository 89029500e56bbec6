/** The client of one API: a typed method per operation over the runtime, which is copied beside. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Api, Operation } from "../model/api.ts";
import { pascalCase } from "../model/identifiers.ts";
import { writeText } from "../util/files.ts";
import { banner, docComment, literal, propertyKey } from "./names.ts";
import { operationMember } from "./operations.ts";
import { isInputOptional, type Signature, signatures } from "./types.ts";

/** Copies the hand-written part of the clients. */
export async function writeRuntime(outDir: string): Promise<void> {
	const runtime = fileURLToPath(new URL("../../runtime", import.meta.url));
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
			`import { ${runtimeNames(api).join(", ")} } from "../runtime/index.ts";`,
			`import type { ${codeTypes(api).join(", ")} } from "./errors.ts";`,
			`import type { ${[...types].sort().join(", ")} } from "./types.ts";\n`,
			options(api),
			clientInterface(api, overloads),
			errorTypes(api),
			`const operations = { ${api.operations.map((operation) => operationMember(api, operation)).join(", ")} } satisfies Record<string, OperationDescription>;
`,
			factory(api),
			...(api.tokenUrl ? [tokenHelper(api, api.tokenUrl)] : []),
		].join("\n"),
	);
	await writeText(join(dir, "index.ts"), index(api));
}

function runtimeNames(api: Api): string[] {
	const { tokenUrl, operations } = api;
	return [
		"ApiError as AnyApiError",
		"type ApiDescription",
		"type ApiErrorDetails",
		"type CallOptions",
		"type ClientOptions",
		"connect",
		"type OperationDescription",
		...(api.auth?.option === "token" ? ["type Token"] : []),
		...(operations.some(({ skipped }) => skipped) ? ["skippedNames"] : []),
		...(tokenUrl
			? [
					"type TokenErrorCode",
					"type TokenOptions",
					"type TokenSource",
					"tokenSource",
				]
			: []),
	];
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
			])}${propertyKey(name)}${always ? "" : "?"}: ${name === "token" && auth ? "Token" : "string"};`,
	);
	return [
		docComment([`What \`${creatorName(api)}\` takes.`]),
		`export interface ${clientName(api)}Options extends ClientOptions {\n${members.join("\n")}\n}\n`,
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
		`${methods.join("\n")}\n}\n`,
	].join("");
}

/** One error type per operation, whose code is one of its own, and \`ApiError\` as any of them. */
function errorTypes(api: Api): string {
	const errors = [
		...api.operations.map(({ name: id }) => ({
			id,
			name: `${pascalCase(id)}Error`,
			code: `${pascalCase(id)}ErrorCode`,
		})),
		...(api.tokenUrl
			? [
					{
						id: tokenCreator(api),
						name: `${pascalCase(tokenCreator(api))}Error`,
						code: "TokenErrorCode",
					},
				]
			: []),
	];
	return [
		...errors.map(({ id, name, code }) =>
			[
				docComment([`A failure that \`${id}\` was answered with.`]),
				`export interface ${name} extends AnyApiError {\n`,
				`readonly operation: ${JSON.stringify(id)};\n`,
				`readonly code: ${code};\n`,
				`readonly codes: ${code}[];\n}\n`,
			].join(""),
		),
		docComment([
			"A call that the API answered with a failure; `operation` tells which, and narrows `code`. The class is one for the",
			"clients of all APIs: where a program has several, `api` tells them apart.",
		]) +
			`export type ApiError = ${errors.map(({ name }) => name).join(" | ")};\n` +
			`export const ApiError = AnyApiError as { new (details: ApiErrorDetails): ApiError; readonly prototype: ApiError };\n`,
	].join("\n");
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
			"shortly before it expires, and replaced when the API refuses it.",
			"",
			"@param options The credentials, and where and how to send.",
			"@throws {TypeError} when a credential is empty.",
		]),
		`export function ${creator}(options: TokenOptions): TokenSource {\n`,
		`return tokenSource(${args.join(", ")}, options);\n}\n`,
	].join("");
}

function method(
	operation: Operation,
	{ input, result }: Signature,
	usual: boolean,
): string {
	const { name: id, object, examples } = operation;
	const about = usual
		? [object.summary, "", object.description?.trim() ?? ""]
		: [input.doc];
	const failures = examples.some(({ failed }) => failed)
		? [`@throws {ApiError} with a code of \`${pascalCase(id)}ErrorCode\`.`]
		: [];
	const faults = [
		"@throws {UnexpectedResponseError} when the answer is not a documented one.",
		"@throws {TimeoutError | NetworkError} when there is none.",
	];
	const comment = docComment([
		...about,
		"",
		`@param input ${usual ? input.doc : `As in ${input.name}.`}`,
		`@param options Signal, timeout, retries and headers of this call.`,
		`@returns ${result.doc.trim()}`,
		...failures,
		...faults,
		...(object.externalDocs ? [`@see ${object.externalDocs.url}`] : []),
	]);
	const optional = isInputOptional(operation) ? "?" : "";
	return `${comment}${id}(input${optional}: ${input.name}, options?: CallOptions): Promise<${result.name}>;\n`;
}

function factory(api: Api): string {
	const { auth } = api;
	const server = api.document.servers?.[0]?.url ?? "";
	const description = {
		name: api.name,
		creator: creatorName(api),
		server,
		...(auth && { auth }),
		credentials: api.credentials.map(({ name }) => name),
	};
	const methods = api.operations.map(
		({ name: id }) =>
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
		`const call = connect(api, options);\n`,
		`return { ${methods.join(", ")} } as ${clientName(api)};\n}\n`,
	].join("");
}

function index(api: Api): string {
	const token = api.tokenUrl ? tokenCreator(api) : undefined;
	const errors = [
		...api.operations.map(({ name }) => name),
		token ?? [],
	].flat();
	const names = [
		"ApiError",
		`type ${clientName(api)}`,
		`type ${clientName(api)}Options`,
		creatorName(api),
		...(token ? [token] : []),
		...errors.map((id) => `type ${pascalCase(id)}Error`),
	];
	const shared = [
		"type ApiErrorDetails",
		"type CallEvent",
		"type CallOptions",
		"type ClientOptions",
		"NetworkError",
		"type Outcome",
		"safe",
		"TimeoutError",
		...(api.auth?.option === "token" ? ["type Token"] : []),
		...(token
			? ["type TokenErrorCode", "type TokenOptions", "type TokenSource"]
			: []),
		"UnexpectedResponseError",
		"type UnexpectedResponseDetails",
	];
	return [
		banner(api.name),
		`export { ${shared.join(", ")} } from "../runtime/index.ts";`,
		`export { ${names.join(", ")} } from "./client.ts";`,
		`export type { ${codeTypes(api).join(", ")} } from "./errors.ts";`,
		`export type * from "./types.ts";`,
		"",
	].join("\n");
}
