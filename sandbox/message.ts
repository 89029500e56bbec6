/** HTTP requests and responses, without a socket. */
import type { IncomingHttpHeaders } from "node:http";

export interface HttpRequest {
	method: string;
	/** Path and query. */
	url: string;
	/** By names in small letters. */
	headers: IncomingHttpHeaders;
	ip: string;
	/** The body; undefined when it has more bytes. */
	read(maxBytes: number): Promise<string | undefined>;
}

export interface HttpResponse {
	status: number;
	headers: Record<string, string>;
	body: string | null;
}

/** Thrown to break a connection off. */
export class ConnectionReset extends Error {}

/** Statuses whose responses have no body. */
const WITHOUT_BODY = [204, 205, 304];

export function json(
	status: number,
	body: unknown,
	headers: Record<string, string> = {},
): HttpResponse {
	return WITHOUT_BODY.includes(status) || body === undefined
		? { status, headers, body: null }
		: {
				status,
				headers: { "Content-Type": "application/json", ...headers },
				body: JSON.stringify(body),
			};
}

/** A name that comes several times has an array. */
export function queryOf(text: string): Record<string, string | string[]> {
	const query: Record<string, string | string[]> = {};
	for (const [name, value] of new URLSearchParams(text))
		query[name] = Object.hasOwn(query, name)
			? [query[name] as string | string[], value].flat()
			: value;
	return query;
}
