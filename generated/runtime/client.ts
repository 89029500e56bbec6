import type { ApiError } from "./ApiError.ts";
import { readAnswer } from "./answer.ts";
import { attempt, wait } from "./attempt.ts";
import { CallError } from "./CallError.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import { NetworkError } from "./NetworkError.ts";
import type {
	CallEvent,
	CallOptions,
	ClientOptions,
	Token,
} from "./options.ts";
import { requestOf } from "./request.ts";
import { delayAfter, isPassing } from "./retry.ts";
import { checkSecret, scrub } from "./secrets.ts";
import { TimeoutError } from "./TimeoutError.ts";

/** What a client was created with. */
type Given = ClientOptions & { baseUrl: string } & Record<string, unknown>;

/** Makes the calls of a client. */
export type Call = (
	operation: OperationDescription,
	input?: object,
	options?: CallOptions,
) => Promise<unknown>;

/** Checks what a client is created with, and gives the function that makes its calls. */
export function connect(api: ApiDescription, options: object): Call {
	const given = { ...options } as Given;
	given.baseUrl = (given.baseUrl ?? api.server).replace(/\/$/, "");
	const { auth, creator, credentials } = api;
	const token = auth && (given[auth.option] as Token | undefined);
	if (auth && typeof token !== "function")
		checkSecret(creator, auth.option, token);
	if (auth?.user) checkSecret(creator, auth.user, given[auth.user]);
	for (const name of credentials)
		if (given[name] !== undefined) checkSecret(creator, name, given[name]);
	// By a name of its own: a browser's fetch refuses to be called as a method of the options.
	const { fetch: transport = fetch, onEvent } = given;

	return async (operation, input = {}, options = {}) => {
		const { signal, timeout = given.timeout ?? 30_000 } = options;
		let { retries = given.retries ?? 2 } = options;
		const request = requestOf(
			api,
			operation,
			given,
			input as Record<string, unknown>,
			options,
		);
		const { url, init, secrets } = request;
		let delay = 0;
		let refused: string | undefined;

		for (let nth = 1; ; nth++) {
			const facts = {
				api: api.name,
				operation: operation.id,
				attempts: nth,
			};
			let began = Date.now();
			let sent = false;
			let target = url;
			const report = (
				type: CallEvent["type"],
				status?: number,
				duration = Date.now() - began,
			) => {
				try {
					onEvent?.({
						type,
						api: api.name,
						operation: operation.id,
						attempt: nth,
						status,
						duration,
					});
				} catch {}
			};
			const send = async (signal: AbortSignal) => {
				if (auth && !operation.isOpen) {
					const secret =
						typeof token === "function" ? await token(refused) : token;
					checkSecret(creator, auth.option, secret);
					const value = auth.user
						? btoa(`${given[auth.user]}:${secret}`)
						: secret;
					secrets.push(secret, value);
					if (auth.header)
						init.headers[auth.header.toLowerCase()] = auth.prefix + value;
					else target = withQuery(url, `${auth.query}`, secret);
				}
				sent = true;
				const response = await transport(target, { ...init, signal });
				if (response.ok && operation.reads)
					return { response, value: await response[operation.reads]() };
				return { response, text: await response.text() };
			};

			try {
				if (nth > 1) await wait(delay, signal);
				began = Date.now();
				report("request");
				const late = () => new TimeoutError(facts, timeout);
				const { response, text, value } = await attempt(
					send,
					timeout,
					late,
					signal,
				);
				report("response", response.status);
				if (text === undefined) return value;
				return readAnswer(operation, response, text, request, facts);
			} catch (error) {
				const ended = !sent || signal?.aborted;
				const failure =
					ended || error instanceof CallError
						? error
						: new NetworkError(facts, scrub(reasonOf(error), secrets));
				const { status, retryAfter } = (failure ?? {}) as Partial<ApiError>;
				const renewable =
					status === 401 && typeof token === "function" && !refused;
				if (
					ended ||
					!(
						renewable ||
						(isPassing(status, operation.idempotent) && retries-- > 0)
					)
				) {
					report("error", status);
					throw failure;
				}
				if (renewable) refused = secrets.at(-1);
				delay = renewable ? 0 : delayAfter(nth, retryAfter);
				report("retry", status, delay);
			}
		}
	};
}

function withQuery(url: string, name: string, value: string): string {
	return `${url}${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}

/** Why nothing came back: the system's code where the runtime tells it, else its sentence, without a password in a URL. */
function reasonOf(error: unknown): string {
	const { cause } = (error ?? {}) as { cause?: { code?: string } };
	return cause?.code ?? String(error).replace(/\/\/[^/]*@/, "//");
}
