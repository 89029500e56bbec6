import { wait, within } from "./abort.ts";
import { CallError, type CallFacts } from "./CallError.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import { NetworkError } from "./NetworkError.ts";
import type { CallEvent, Token } from "./options.ts";
import type { PlainRequest } from "./request.ts";
import { contentOf, detailsOf, readResponse } from "./response.ts";
import { checkSecret, scrub } from "./secrets.ts";
import type { limitsOf, Settings } from "./settings.ts";
import { TimeoutError } from "./TimeoutError.ts";
import { UnexpectedResponseError } from "./UnexpectedResponseError.ts";

/** What is the same for all attempts of a call. */
export interface Job {
	api: ApiDescription;
	operation: OperationDescription;
	settings: Settings;
	request: PlainRequest;
	limits: ReturnType<typeof limitsOf>;
	signal: AbortSignal | undefined;
	/** When its deadline is. */
	end: number;
}

export interface Attempt {
	facts: CallFacts;
	/** How many milliseconds to wait before it. */
	delay: number;
	/** How often the call may still be retried after it. */
	retries: number;
	/** The token that the attempt before it was rejected with. */
	refused?: string | undefined;
	began: number;
	/** Its token, and whether another can be had. */
	token?: string;
	isRenewable?: boolean;
	/** The request is on its way. */
	isSending?: boolean;
}

/** Makes one attempt in its time, and returns the value of a success. */
export async function send(job: Job, attempt: Attempt): Promise<unknown> {
	const { limits, signal, end } = job;
	if (attempt.delay) await wait(attempt.delay, signal);
	attempt.began = Date.now();
	report(job, attempt, "request", { duration: 0 });
	const ms = Math.min(limits.timeout, end - attempt.began);
	return within(
		ms,
		signal,
		(signal) => exchange(job, attempt, signal),
		(_, reject) =>
			reject(
				new TimeoutError(
					attempt.facts,
					`had no ${attempt.isSending ? "response" : "token from its function"} within ${ms} ms${ms < limits.timeout ? ", its deadline" : ""}`,
				),
			),
	);
}

async function exchange(
	job: Job,
	attempt: Attempt,
	signal: AbortSignal,
): Promise<unknown> {
	const { api, operation, settings, request, limits } = job;
	const { facts } = attempt;
	const url =
		api.auth && !operation.isOpen
			? await authorized(job, api.auth, attempt, signal)
			: request.url;
	attempt.isSending = true;
	// Looked up for each call, so that a test can replace it.
	const { fetch = globalThis.fetch } = settings;
	const response = await fetch(url, { ...request.init, signal });
	const content = await contentOf(
		response,
		limits.maxBytes,
		operation.reads === "blob",
	);
	report(job, attempt, "response", { status: response.status });
	if (content === undefined)
		throw new UnexpectedResponseError(
			{ ...detailsOf(response, request.secrets, facts), body: "" },
			`had a response of more than ${limits.maxBytes} bytes`,
		);
	return typeof content !== "string" || (response.ok && operation.reads)
		? content
		: readResponse(api, operation, response, content, request, facts);
}

/** Adds the client's secret to the headers of a request, or to its URL, which is returned. */
async function authorized(
	{ api: { creator }, settings: { given }, request }: Job,
	auth: NonNullable<ApiDescription["auth"]>,
	attempt: Attempt,
	signal: AbortSignal,
): Promise<string> {
	const { url, init, secrets } = request;
	const token = given[auth.option] as Token;
	attempt.isRenewable = typeof token === "function";
	const secret =
		typeof token === "function" ? await token(attempt.refused, signal) : token;
	checkSecret(creator, auth.option, secret);
	attempt.token = secret;
	const value = auth.user ? btoa(`${given[auth.user]}:${secret}`) : secret;
	secrets.push(secret, value);
	if (auth.query)
		return `${url}${url.includes("?") ? "&" : "?"}${auth.query}=${encodeURIComponent(secret)}`;
	init.headers[`${auth.header}`.toLowerCase()] = auth.prefix + value;
	return url;
}

/** What a call rejects with; what the caller aborts or misuses is the caller's own. */
export function failureOf(
	{ request: { url, secrets }, signal }: Job,
	{ facts, isSending }: Attempt,
	thrown: unknown,
): unknown {
	if (!isSending || signal?.aborted || thrown instanceof CallError)
		return thrown;
	const { cause = thrown } = (thrown ?? {}) as { cause?: unknown };
	const { code, message = `${cause}` } = (cause ?? {}) as Error & {
		code?: string;
	};
	// Without a password in a URL.
	const text = scrub(message.replace(/\/\/[^/]*@/, "//"), secrets);
	return new NetworkError(
		facts,
		new URL(url).host,
		Object.assign(new Error(text), { stack: "" }, code && { code }),
		CONFIGURATION.test(code ?? text),
	);
}

/**
 * What cannot become right by itself: a certificate, a port, a header or a URL. By the runtime's code where it has one: a
 * reset during a TLS handshake passes, and the text may contain the host's name.
 */
const CONFIGURATION =
	/^(ERR_(SSL|TLS|INV)|CERT_|UNABLE_|SELF_|DEPTH_)|bad port|invalid (header|peer cert)|credentials/;

/** Tells the listener what happens; what it throws or rejects with is its own. */
export function report(
	{ settings: { onEvent } }: Job,
	{ facts: { attempts, ...facts }, began }: Attempt,
	type: CallEvent["type"],
	event?: Partial<CallEvent>,
): void {
	if (!onEvent) return;
	try {
		(
			onEvent({
				type,
				...facts,
				attempt: attempts,
				duration: Date.now() - began,
				...event,
			}) as Promise<unknown> | undefined
		)?.then?.(undefined, () => {});
	} catch {}
}
