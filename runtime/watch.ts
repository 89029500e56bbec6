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

/**
 * Calls `fetch`, and judges what comes of it once the body has been read, by `text`, `json` or a reader: nothing waits for it,
 * and nothing is thrown.
 */
export function watched(
	all: Judged[],
	fetch: typeof globalThis.fetch,
	onFinding: (finding: Finding) => unknown,
): typeof globalThis.fetch {
	return (input, init) => {
		const sent = requestOf(input, init);
		const found = sent && all.find(({ operation }) => matches(operation, sent));
		const result = fetch(input, init);
		if (!found) return result;
		return result.then((response) => {
			tap(response, (text) => {
				const { text: request, ...facts } = sent;
				const { status } = response;
				const exchange: Exchange = {
					...facts,
					request: parsed(request),
					status,
					response: parsed(text),
				};
				for (const finding of judge(found, exchange)) onFinding(finding);
			});
			return response;
		});
	};
}

/** After what waits for the response; a timer costs more where there is something better. */
const defer: (run: () => void) => unknown =
	(globalThis as { setImmediate?: (run: () => void) => unknown })
		.setImmediate ?? setTimeout;

/** Hands over the text of a body after the caller has read it; a copy of the body would cost more than the judgment. */
function tap(response: Response, take: (text: string) => void): void {
	let isTaken = false;
	const later = (text: () => string) => {
		// The text may be read by a reader too.
		if (isTaken) return;
		isTaken = true;
		defer(() => {
			try {
				take(text());
			} catch {
				// A finding is lost, the program goes on.
			}
		});
	};
	const { body } = response;
	const readText = response.text.bind(response);
	response.text = async () => {
		const text = await readText();
		if (text.length <= MAX_BODY_LENGTH) later(() => text);
		return text;
	};
	response.json = async () => JSON.parse(await response.text());
	if (!body) return;
	const getReader = body.getReader.bind(body) as (
		...options: unknown[]
	) => ReadableStreamDefaultReader<Uint8Array>;
	body.getReader = ((...options: unknown[]) => {
		const reader = getReader(...options);
		const read = reader.read.bind(reader);
		const chunks: Uint8Array[] = [];
		let length = 0;
		reader.read = async () => {
			const part = await read();
			if (part.done) {
				if (length <= MAX_BODY_LENGTH) later(() => textOf(chunks));
				return part;
			}
			length += part.value.length;
			if (length <= MAX_BODY_LENGTH) chunks.push(part.value);
			return part;
		};
		return reader;
	}) as typeof body.getReader;
}

function textOf(chunks: Uint8Array[]): string {
	const decoder = new TextDecoder();
	return (
		chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") +
		decoder.decode()
	);
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

/** The value of a text of JSON; undefined if it is none. */
export function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
