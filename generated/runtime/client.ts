import createFetchClient, { type Client } from "openapi-fetch";
import { ApiError } from "./ApiError.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";

/** What every client takes at creation, beside its credentials. */
export interface ClientOptions {
	/** Where the API is; by default the vendor's server. Give the address of a mock to test against it. */
	baseUrl?: string;
	/** The fetch to use; by default the global one. */
	fetch?: (request: Request) => Promise<Response>;
	/** Headers sent with every request. */
	headers?: Record<string, string>;
}

/** What every call takes beside its input. */
export interface CallOptions {
	/** Aborts the call. */
	signal?: AbortSignal;
	/** Headers sent with this request, on top of the client's. */
	headers?: Record<string, string>;
}

type Members = Record<string, unknown>;

/** The one signature of openapi-fetch that the runtime needs, without its generics. */
type Send = (
	method: string,
	path: string,
	init: Members,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A client's connection: the function that makes its calls, and the openapi-fetch client beneath. */
export function connect<Paths extends object>(
	api: ApiDescription,
	options: ClientOptions & object,
): {
	call: (
		operation: OperationDescription,
		input?: object,
		options?: CallOptions,
	) => Promise<unknown>;
	http: Client<Paths>;
} {
	const given = options as ClientOptions & Members;
	const secrets = readSecrets(api, given);
	const http = createFetchClient<Paths>({
		baseUrl: given.baseUrl ?? api.server,
		fetch: given.fetch,
		headers: { ...given.headers, ...authorization(api, given) },
	});
	const send = http.request as unknown as Send;

	async function call(
		operation: OperationDescription,
		input: object = {},
		{ signal, headers }: CallOptions = {},
	): Promise<unknown> {
		const request = sortInput(operation, input as Members);
		const body = operation.credentials
			? {
					...bodyCredentials(api, operation, given, request.body),
					...request.body,
				}
			: request.body;
		const { data, error, response } = await send(
			operation.method,
			operation.path,
			{
				params: { path: request.path, query: request.query },
				headers: {
					...(operation.mediaType && { "Content-Type": operation.mediaType }),
					...request.header,
					...headers,
				},
				body,
				signal,
				parseAs: "text",
			},
		);
		const answer = response.ok ? parse(data) : error;
		const { failure } = operation;
		const failed =
			!response.ok ||
			(failure && (answer as Members)?.[failure.member] === failure.value);
		if (failed || answer === NOT_JSON)
			throw failureOf(api, operation, response.status, answer, secrets);
		return answer;
	}

	return { call, http };
}

/** The options that are secrets, refused when empty: an empty one would only fail at the vendor. */
function readSecrets(api: ApiDescription, given: Members): string[] {
	const names = api.auth
		? [api.auth.option, ...api.credentials]
		: api.credentials;
	return names.flatMap((name) => {
		const value = given[name];
		if (value === undefined && name !== api.auth?.option) return [];
		if (typeof value === "string" && value !== "") return [value];
		throw new TypeError(
			`${api.creator}: ${name} is missing or empty; give it as a string.`,
		);
	});
}

function authorization({ auth }: ApiDescription, given: Members) {
	return auth && { [auth.header]: `${auth.prefix}${given[auth.option]}` };
}

/** Splits a flat input into what the path, the query, the headers and the body carry. */
function sortInput(operation: OperationDescription, input: Members) {
	const { parameters = {} } = operation;
	const request: Record<"path" | "query" | "header", Members> & {
		body?: Members;
	} = { path: {}, query: {}, header: {} };
	const rest: Members = {};
	for (const [name, value] of Object.entries(input)) {
		const place = Object.hasOwn(parameters, name)
			? parameters[name]
			: undefined;
		(place ? request[place] : rest)[name] = value;
	}
	if (operation.body === "rest") request.body = rest;
	if (operation.body === "member") request.body = rest.body as Members;
	return request;
}

function bodyCredentials(
	api: ApiDescription,
	{ id, credentials }: OperationDescription,
	given: Members,
	body: Members | undefined,
): Members {
	const { names = [], unless } = credentials ?? {};
	if (unless && body?.[unless[0]] === unless[1]) return {};
	const missing = names.find((name) => given[name] === undefined);
	if (missing)
		throw new TypeError(
			`${api.name}.${id} needs ${missing}: give it to ${api.creator}.`,
		);
	return Object.fromEntries(names.map((name) => [name, given[name]]));
}

const NOT_JSON = Symbol("not JSON");

/** Parses an answer; the parser's own error would quote it, credentials and all. */
function parse(text: unknown): unknown {
	if (typeof text !== "string" || text === "") return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return NOT_JSON;
	}
}

function failureOf(
	api: ApiDescription,
	operation: OperationDescription,
	status: number,
	answer: unknown,
	secrets: string[],
): ApiError {
	const said = (answer as Members | undefined)?.[operation.messages ?? ""];
	const texts = answer === NOT_JSON ? "the answer is not JSON" : (said ?? []);
	const messages = [texts].flat().map(String);
	return new ApiError({
		api: api.name,
		operation: operation.id,
		status,
		messages: messages.map((text) => scrub(text, secrets)),
		codes: messages.map((text) => codeOf(operation, status, text)),
	});
}

/** The code of the row that a text is recognised by: an exact text first, then a pattern, then a row for any text. */
function codeOf(
	{ errors }: OperationDescription,
	status: number,
	message: string,
): string {
	const rows = errors.filter((row) => row[0] === status);
	const row =
		rows.find(([, , text]) => text === message) ??
		rows.find(([, , text]) => text instanceof RegExp && text.test(message)) ??
		rows.find(([, , text]) => text === undefined);
	return row?.[1] ?? "UNKNOWN";
}

/** A vendor may quote what it was sent: no credential leaves through its text. */
function scrub(text: string, secrets: string[]): string {
	return secrets.reduce(
		(clean, secret) => clean.replaceAll(secret, "***"),
		text,
	);
}
