import {
	createFinalURL,
	createQuerySerializer,
	defaultPathSerializer,
} from "openapi-fetch";
import type { ApiDescription, OperationDescription } from "./description.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { checkSecret } from "./secrets.ts";

type Members = Record<string, unknown>;

const querySerializer = /* @__PURE__ */ createQuerySerializer();

/** A request as fetch takes it, but for the token and the signal, which each try has of its own. */
export interface PlainRequest {
	url: string;
	init: RequestInit & { headers: Record<string, string> };
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
	given: ClientOptions & { baseUrl: string } & Members,
	input: Members,
	options: CallOptions,
): PlainRequest {
	const { mediaType = "application/json", serialize = JSON.stringify } =
		operation;
	const params = { path: {}, query: {}, header: {} };
	const members = { ...input };
	for (const [name, place] of operation.parameters ?? []) {
		(params[place] as Members)[name] = members[name];
		delete members[name];
	}

	const apart =
		!!operation.apart && members[operation.apart[0]] === operation.apart[1];
	const secrets = apart ? [] : addCredentials(api, operation, given, members);

	const body = operation.body === "rest" ? members : members.body;
	// Of a form, fetch itself writes the type, since it chooses the boundary.
	const type = body instanceof FormData ? undefined : mediaType;
	const headers = merged(
		operation.body && { "content-type": type },
		given.headers,
		params.header,
		options.headers,
	);
	return {
		// Looking for parameters where there are none would take longer than all the rest here.
		url: operation.parameters
			? createFinalURL(operation.path, {
					baseUrl: given.baseUrl,
					params,
					querySerializer,
					pathSerializer: defaultPathSerializer,
				})
			: given.baseUrl + operation.path,
		init: {
			method: operation.method,
			headers,
			...(operation.body && {
				body: operation.isRaw ? (body as BodyInit) : serialize(body),
			}),
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
		const own = members[name];
		if (own !== undefined) checkSecret(`${api.name}.${id}`, name, own);
		const value = (own ?? given[name]) as string | undefined;
		if (value === undefined)
			throw new TypeError(
				`${api.name}.${id} needs ${name}: give it to ${api.creator}.`,
			);
		members[name] = value;
		return value;
	});
}

/** Headers by their names in small letters, the later before the earlier: `fetch` would send both spellings of one. */
function merged(...sets: (Members | undefined)[]): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const set of sets)
		for (const name in set)
			if (set[name] !== undefined)
				headers[name.toLowerCase()] = String(set[name]);
	return headers;
}
