import type { CallFacts } from "./CallError.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import type { PlainRequest } from "./request.ts";
import { secondsOf } from "./retry.ts";
import { scrub, scrubbed } from "./secrets.ts";
import { UnexpectedResponseError } from "./UnexpectedResponseError.ts";

type Properties = Record<string, unknown>;

/** How much of an undocumented response an error keeps: enough to know it by, little enough for a log. */
const MAX_TEXT_LENGTH = 500;
/** How many messages an error keeps, and how much of each: whoever sends more would hold up the program. */
const MAX_MESSAGES = 100;
const MAX_MESSAGE_LENGTH = 1000;
/** The longest JSON text that an error keeps as its `body`. */
const MAX_BODY_LENGTH = 65_536;
/** The headers that help in support. */
const TELLING_HEADERS = /request-?id|retry-after|rate-?limit/;

/** The value of a response that is a documented success; otherwise throws. */
export function readResponse(
	api: ApiDescription,
	operation: OperationDescription,
	response: Response,
	text: string,
	{ isSpecial, finish, secrets }: PlainRequest,
	facts: CallFacts,
): unknown {
	const { failure } = operation;
	const { ok, status } = response;
	const value = parse(text);
	const properties = (
		typeof value === "object" && value !== null ? value : {}
	) as Properties;
	const hasFailed = ok
		? failure && properties[failure[0]] === failure[1]
		: status >= 400;
	if (ok && !hasFailed && isDocumented(operation, value, text, isSpecial))
		return finish ? finish(properties) : value;

	const details = detailsOf(response, secrets, facts);
	const body =
		operation.isSecret && !hasFailed
			? ""
			: start(text, MAX_TEXT_LENGTH, secrets);
	if (!hasFailed)
		throw new UnexpectedResponseError(
			{ ...details, body },
			redirected(response, secrets) ??
				(text ? "had an undocumented response" : "had an empty response"),
		);

	const texts = textsOf(operation, properties);
	const messages = texts ?? [textIn(value) ?? body].filter(Boolean);
	throw new api.Error({
		...details,
		messages: messages.map((text) => start(text, MAX_MESSAGE_LENGTH, secrets)),
		codes: (texts?.length ? texts : [undefined]).map((message) =>
			codeOf(operation, status, message, properties.type),
		),
		...(typeof value === "object" &&
			value !== null &&
			text.length <= MAX_BODY_LENGTH && {
				body: scrubbed(value, secrets) as object,
			}),
		retryAfter: secondsOf(response.headers.get("retry-after")),
	});
}

/** The start of a text. Scrubbed before it is cut: of a secret in two not enough may be left to know it by. */
function start(text: string, length: number, secrets: string[]): string {
	return scrub(text.slice(0, length * 2), secrets).slice(0, length);
}

/** What every error keeps of a response. */
export function detailsOf(
	{ status, headers }: Response,
	secrets: string[],
	facts: CallFacts,
) {
	const kept = Object.fromEntries(
		[...headers]
			.filter(([name]) => TELLING_HEADERS.test(name))
			.map(([name, value]) => [name, scrub(value, secrets)]),
	);
	return {
		...facts,
		status,
		headers: kept,
		...(kept["x-request-id"] && { requestId: kept["x-request-id"] }),
	};
}

/** The body of a response, read up to a number of bytes; undefined if it is larger. */
export async function contentOf(
	response: Response,
	maxBytes: number,
	isBlob: boolean,
): Promise<string | Blob | undefined> {
	const { ok, body, headers } = response;
	const length = Number(headers.get("content-length"));
	if (length > maxBytes) return undefined;
	const wantsBlob = isBlob && ok;
	// Of a compressed body, the length is not the one that it has here.
	if (!body || (length && !headers.get("content-encoding")))
		return wantsBlob ? response.blob() : response.text();
	const reader = body.getReader();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	for (let bytes = 0; ; ) {
		const { done, value } = await reader.read();
		if (done) break;
		bytes += value.length;
		if (bytes > maxBytes) return undefined;
		chunks.push(value);
	}
	if (wantsBlob)
		return new Blob(chunks, { type: headers.get("content-type") ?? "" });
	const decoder = new TextDecoder();
	return (
		chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") +
		decoder.decode()
	);
}

/** Parses a text that should be JSON; the parser's own error would quote it, credentials and all. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Whether a response has the properties of a documented one, and is JSON where anything but an empty one is. */
function isDocumented(
	{ response: documented }: OperationDescription,
	value: unknown,
	text: string,
	isSpecial: boolean,
): boolean {
	if (!documented) return value !== undefined || text === "";
	return (
		typeof value === "object" &&
		value !== null &&
		(isSpecial ||
			documented.every(([name, constant]) =>
				constant === undefined
					? name in value
					: (value as Properties)[name] === constant,
			))
	);
}

function redirected(
	{ status, type, headers }: Response,
	secrets: string[],
): string | undefined {
	if (type !== "opaqueredirect" && (status < 300 || status > 399))
		return undefined;
	const location = headers.get("location")?.replace(/[?#].*/s, "");
	return `was redirected to ${location ? scrub(location, secrets) : "another address"}, where the credentials are not sent`;
}

/** The vendor's texts of a failure, from where they are documented. */
export function textsOf(
	{ messages }: OperationDescription,
	properties: Properties,
): string[] | undefined {
	const texts = messages && properties[messages];
	return texts === undefined || texts === null || texts === ""
		? undefined
		: [texts]
				.flat()
				.slice(0, MAX_MESSAGES)
				.map((text) =>
					typeof text === "string" ? text : JSON.stringify(text),
				);
}

/** Where others than the vendor, a proxy for example, put a text. */
const OTHER_TEXTS = ["message", "error", "detail", "title"];

/** The text of a failure of another shape than documented. */
function textIn(value: unknown): string | undefined {
	if (typeof value !== "object" || value === null)
		return typeof value === "string" ? value : undefined;
	return OTHER_TEXTS.map((name) => textIn((value as Properties)[name])).find(
		Boolean,
	);
}

/**
 * The code of the row that a failure is recognised by: by the type of its problem, by its text, or else by its status. A text
 * counts in any letter case and with any status, since vendors are not consistent in these.
 */
export function codeOf(
	{ errors }: OperationDescription,
	status: number,
	message: string | undefined,
	type: unknown,
): string {
	const isText = (text: string | RegExp | 0 | undefined) =>
		text &&
		message !== undefined &&
		(typeof text === "string"
			? text.toLowerCase() === message.toLowerCase()
			: text.test(message));
	const row =
		errors.find((it) => it[3] && it[3] === type) ??
		errors.find(([at, , text]) => at === status && isText(text)) ??
		errors.find((it) => isText(it[2])) ??
		errors.find(([at, , text]) => at === status && !text);
	return row?.[1] ?? "UNKNOWN";
}
