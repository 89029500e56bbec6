import type { ApiDescription, OperationDescription } from "./description.ts";
import {
	type Exchange,
	type Finding,
	type Judged,
	judge,
	matches,
	type OperationValidators,
} from "./judge.ts";

/** The longest body that is read. */
const MAX_BODY_LENGTH = 1_048_576;

/** The operations of an API with their validators, in the order of the description. */
export function judgedOf(
	api: ApiDescription,
	operations: Record<string, OperationDescription>,
	validators: Record<string, unknown>,
): Judged[] {
	return Object.entries(operations).map(([name, operation]) => ({
		api,
		operation,
		validators: validators[name] as OperationValidators,
	}));
}

/** Calls `fetch`, and judges what comes of it afterwards: neither waits for the other, and nothing is thrown. */
export function watched(
	all: Judged[],
	fetch: typeof globalThis.fetch,
	onFinding: (finding: Finding) => unknown,
): typeof globalThis.fetch {
	return (input, init) => {
		const result = fetch(input, init);
		const sent = requestOf(input, init);
		const judged =
			sent && all.find(({ operation }) => matches(operation, sent));
		if (judged)
			// Before the caller can read the body.
			result
				.then((response) => exchangeOf(sent, response.clone()))
				.then((exchange) => {
					if (exchange)
						for (const finding of judge(judged, exchange)) onFinding(finding);
				})
				.catch(() => {});
		return result;
	};
}

type Sent = Pick<Exchange, "method" | "url" | "headers"> & { text: string };

/** Undefined where the body is no text, or the address no URL. */
function requestOf(
	input: RequestInfo | URL,
	{ method = "GET", body = "", headers }: RequestInit = {},
): Sent | undefined {
	const address = String(input);
	if (typeof body !== "string" || !URL.canParse(address)) return undefined;
	return {
		method: method.toUpperCase(),
		url: new URL(address),
		headers: new Headers(headers),
		text: body,
	};
}

async function exchangeOf(
	{ text, ...sent }: Sent,
	response: Response,
): Promise<Exchange | undefined> {
	if (Number(response.headers.get("content-length")) > MAX_BODY_LENGTH)
		return undefined;
	const body = await response.text();
	if (body.length > MAX_BODY_LENGTH) return undefined;
	return {
		...sent,
		request: parsed(text),
		status: response.status,
		response: parsed(body),
	};
}

/** The value of a text of JSON; undefined if it is none. */
export function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
