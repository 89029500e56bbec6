import {
	createFinalURL,
	createQuerySerializer,
	defaultPathSerializer,
	type HeadersOptions,
	mergeHeaders,
} from "openapi-fetch";
import type { ApiDescription, OperationDescription } from "./description.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { checkSecret } from "./secrets.ts";

type Members = Record<string, unknown>;

/** A request as fetch takes it, but for the token and the signal, which each try has of its own. */
export interface PlainRequest {
	url: string;
	init: RequestInit & { headers: Headers };
	/** The input it was made of. */
	input: object;
	/** What may not leave through an error, since the vendor may quote it. */
	secrets: string[];
	/** Whether the operation has another answer for it than the usual. */
	apart: boolean;
}

/** Splits a flat input into what the path, the query, the headers and the body carry, and adds the credentials. */
export function requestOf(
	api: ApiDescription,
	operation: OperationDescription,
	given: ClientOptions & Members,
	input: object,
	options: CallOptions,
): PlainRequest {
	const { mediaType = "application/json", serialize = JSON.stringify } =
		operation;
	const places: Record<string, string> = operation.parameters ?? {};
	const params: Record<string, Members> = { path: {}, query: {}, header: {} };
	const members: Members = {};
	for (const [name, value] of Object.entries(input))
		(params[places[name] ?? ""] ?? members)[name] = value;

	const apart =
		!!operation.apart && members[operation.apart[0]] === operation.apart[1];
	const secrets = apart ? [] : addCredentials(api, operation, given, members);

	const body = operation.body === "rest" ? members : members.body;
	const headers = mergeHeaders(
		operation.body && { "Content-Type": mediaType },
		given.headers,
		params.header as HeadersOptions,
		options.headers,
	);
	return {
		url: createFinalURL(operation.path, {
			baseUrl: (given.baseUrl ?? api.server).replace(/\/$/, ""),
			params,
			querySerializer: createQuerySerializer(),
			pathSerializer: defaultPathSerializer,
		}),
		init: {
			method: operation.method,
			headers,
			...(operation.body && { body: serialize(body) }),
			// Followed, it would carry the credentials to wherever it leads.
			redirect: "manual",
		},
		input,
		secrets,
		apart,
	};
}

/** Puts the credentials that an operation needs into its body; those of the call go before those of the client. */
function addCredentials(
	api: ApiDescription,
	{ id, credentials = [] }: OperationDescription,
	given: Members,
	members: Members,
): string[] {
	return credentials.map((name) => {
		const value = members[name] ?? given[name];
		if (value === undefined)
			throw new TypeError(
				`${api.name}.${id} needs ${name}: give it to ${api.creator}.`,
			);
		checkSecret(`${api.name}.${id}`, name, value);
		members[name] = value;
		return value;
	});
}
