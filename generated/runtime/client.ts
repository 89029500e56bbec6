import type { ApiError } from "./ApiError.ts";
import { wait, within } from "./abort.ts";
import { CallError, type CallFacts } from "./CallError.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import { NetworkError } from "./NetworkError.ts";
import type { CallEvent, CallOptions, Token } from "./options.ts";
import { type PlainRequest, requestOf } from "./request.ts";
import { detailsOf, readResponse, textOf } from "./response.ts";
import { delayAfter, isRetryable } from "./retry.ts";
import { checkSecret, scrub } from "./secrets.ts";
import { limitsOf, type Settings, settingsOf } from "./settings.ts";
import { TimeoutError } from "./TimeoutError.ts";
import { UnexpectedResponseError } from "./UnexpectedResponseError.ts";

/** Makes the calls of a client. */
export type Call = (
	operation: OperationDescription,
	input?: object,
	options?: CallOptions,
) => Promise<unknown>;

/** What is the same for all attempts of a call. */
interface Job {
	api: ApiDescription;
	operation: OperationDescription;
	settings: Settings;
	request: PlainRequest;
	maxBytes: number;
}

/** Checks what a client is created with, and returns the function that makes its calls. */
export function connect(api: ApiDescription, options: object): Call {
	const settings = settingsOf(api, options);
	return async (operation, input = {}, options = {}) => {
		const where = `${api.name}.${operation.id}`;
		const { signal } = options;
		const { timeout, deadline, retries, maxBytes } = limitsOf(
			where,
			settings,
			options,
		);
		const request = requestOf(
			api,
			operation,
			settings,
			input as Record<string, unknown>,
			options,
		);
		const job = { api, operation, settings, request, maxBytes };
		const end = Date.now() + deadline;
		let refused: string | undefined;
		let retried = 0;
		let delay: number | undefined = 0;

		for (let nth = 1; ; nth++) {
			const facts = { api: api.name, operation: operation.id, attempts: nth };
			let began = Date.now();
			const report = (
				type: CallEvent["type"],
				duration: number,
				event: Partial<CallEvent> = {},
			) =>
				settings.onEvent &&
				tell(settings.onEvent, {
					type,
					api: api.name,
					operation: operation.id,
					attempt: nth,
					duration,
					...event,
				});
			const progress: Progress = {};
			try {
				if (delay) await wait(delay, signal);
				began = Date.now();
				report("request", 0);
				const ms = Math.min(timeout, end - began);
				return await within(
					ms,
					signal,
					(signal) =>
						attempt(job, facts, progress, refused, signal, (status) =>
							report("response", Date.now() - began, { status }),
						),
					(_, reject) =>
						reject(new TimeoutError(facts, lateness(ms, timeout, progress))),
				);
			} catch (thrown) {
				// What the caller aborts or misuses is the caller's own.
				const isOurs = progress.isSending && !signal?.aborted;
				const error =
					!isOurs || thrown instanceof CallError
						? thrown
						: networkError(facts, request, thrown);
				const { name, status, code, retryAfter } = (error ??
					{}) as Partial<ApiError>;
				const reason = { status, error: name, code };
				const isRenewable =
					status === 401 && progress.isRenewable && refused === undefined;
				delay = isRenewable ? 0 : delayAfter(nth, retryAfter);
				if (
					!isOurs ||
					delay === undefined ||
					Date.now() + delay >= end ||
					!(isRenewable || (canRetry(error, operation) && retried++ < retries))
				) {
					report("error", Date.now() - began, reason);
					throw error;
				}
				if (isRenewable) refused = progress.token;
				report("retry", delay, reason);
			}
		}
	};
}

/** How far an attempt has got. */
interface Progress {
	/** Its token, and whether another can be had. */
	token?: string;
	isRenewable?: boolean;
	/** The request is on its way. */
	isSending?: boolean;
}

/** Sends a request once, and returns the value of a success. */
async function attempt(
	{ api, operation, settings, request, maxBytes }: Job,
	facts: CallFacts,
	progress: Progress,
	refused: string | undefined,
	signal: AbortSignal,
	responded: (status: number) => void,
): Promise<unknown> {
	const url =
		api.auth && !operation.isOpen
			? await authorized(
					api,
					api.auth,
					settings,
					request,
					progress,
					refused,
					signal,
				)
			: request.url;
	progress.isSending = true;
	// Looked up for each call, so that a test can replace it.
	const { fetch = globalThis.fetch } = settings;
	const response = await fetch(url, { ...request.init, signal });
	const value =
		response.ok && operation.reads === "blob"
			? await response.blob()
			: await textOf(response, maxBytes);
	responded(response.status);
	if (value === undefined)
		throw new UnexpectedResponseError(
			{ ...detailsOf(response, request.secrets, facts), body: "" },
			`had a response of more than ${maxBytes} bytes`,
		);
	if (response.ok && operation.reads) return value;
	return readResponse(
		api,
		operation,
		response,
		value as string,
		request,
		facts,
	);
}

/** Adds the client's secret to the headers of a request, or to its URL, which is returned. */
async function authorized(
	{ creator }: ApiDescription,
	auth: NonNullable<ApiDescription["auth"]>,
	{ given }: Settings,
	{ url, init, secrets }: PlainRequest,
	progress: Progress,
	refused: string | undefined,
	signal: AbortSignal,
): Promise<string> {
	const token = given[auth.option] as Token;
	progress.isRenewable = typeof token === "function";
	const secret =
		typeof token === "function" ? await token(refused, signal) : token;
	checkSecret(creator, auth.option, secret);
	progress.token = secret;
	const value = auth.user ? btoa(`${given[auth.user]}:${secret}`) : secret;
	secrets.push(secret, value);
	if (auth.query)
		return `${url}${url.includes("?") ? "&" : "?"}${auth.query}=${encodeURIComponent(secret)}`;
	init.headers[`${auth.header}`.toLowerCase()] = auth.prefix + value;
	return url;
}

/** A larger response is as large the next time, and a wrong configuration as wrong. */
function canRetry(error: unknown, { isIdempotent }: OperationDescription) {
	if (error instanceof NetworkError && error.isConfiguration) return false;
	return isRetryable((error as Partial<ApiError>).status, isIdempotent);
}

function lateness(ms: number, timeout: number, { isSending }: Progress) {
	return `had no ${isSending ? "response" : "token from its function"} within ${ms} ms${ms < timeout ? ", its deadline" : ""}`;
}

/** What cannot become right by itself: a URL, a port, a header or a certificate. */
const CONFIGURATION = /inva.*(url|header|char)|bad port|cert|tls|ssl/i;

function networkError(
	facts: CallFacts,
	{ url, secrets }: PlainRequest,
	thrown: unknown,
): NetworkError {
	const { cause = thrown } = (thrown ?? {}) as { cause?: unknown };
	const { code } = (cause ?? {}) as { code?: string };
	// Without a password in a URL.
	const text = String((cause as Error)?.message ?? cause).replace(
		/\/\/[^/]*@/,
		"//",
	);
	const error = new Error(scrub(text, secrets));
	if (code) Object.assign(error, { code });
	error.stack = "";
	return new NetworkError(
		facts,
		URL.canParse(url) ? new URL(url).host : "its server",
		error,
		CONFIGURATION.test(`${code} ${text}`),
	);
}

/** What a listener throws or rejects with is its own. */
function tell(onEvent: (event: CallEvent) => unknown, event: CallEvent): void {
	try {
		(onEvent(event) as Promise<unknown> | undefined)?.then?.(
			undefined,
			() => {},
		);
	} catch {}
}
