/** What a caller may set, for a client and for a single call. */

/** What every client accepts at creation, in addition to its credentials. */
export interface ClientOptions {
	/** Where the API is; by default the vendor's server. Give the address of a mock or a sandbox to test against it. */
	baseUrl?: string | URL | undefined;
	/** The fetch to use; by default the global one. */
	fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
	/** How many milliseconds one attempt may take, its body included; by default 30,000. */
	timeout?: number | undefined;
	/** How many milliseconds a call may take, all attempts and delays included; by default without limit. */
	deadline?: number | undefined;
	/**
	 * How often a call is retried; by default 2. HTTP 429 is always retried; 408, 5xx, network faults and timeouts only where
	 * a repeated call leaves the same state. `Retry-After` is obeyed up to 60 s; a call that would have to wait longer fails
	 * at once.
	 */
	retries?: number | undefined;
	/** The largest response in bytes, decompressed; by default 10 MiB. */
	maxResponseBytes?: number | undefined;
	/** Headers sent with every request. */
	headers?: HeaderValues | undefined;
	/** Is called with what happens to each call. What it throws is ignored. */
	onEvent?: ((event: CallEvent) => unknown) | undefined;
}

/** What every call accepts in addition to its input. */
export interface CallOptions {
	/** Aborts the call, also while it waits for a retry; the call rejects with the signal's reason. */
	signal?: AbortSignal | undefined;
	/** How many milliseconds one attempt may take; by default the client's. */
	timeout?: number | undefined;
	/** How many milliseconds the call may take, all attempts and delays included; by default the client's. */
	deadline?: number | undefined;
	/** How often the call is retried; by default the client's. */
	retries?: number | undefined;
	/** Headers sent with this request, in addition to the client's. */
	headers?: HeaderValues | undefined;
}

export type HeaderValues = Headers | Record<string, string | undefined>;

/** What happens to a call: facts for logs and metrics, never a body, a header or an address. */
export interface CallEvent {
	/** An attempt begins, its response is there, a retry will follow, or the call has failed. */
	type: "request" | "response" | "retry" | "error";
	/** The API, as the package names it. */
	api: string;
	/** The operationId. */
	operation: string;
	/** The number of the attempt, from 1 on. */
	attempt: number;
	/** The HTTP status, where there is a response. */
	status?: number | undefined;
	/** Milliseconds: those of the attempt, or for `retry` the delay ahead. */
	duration?: number | undefined;
	/** Why, for `retry` and `error`: the name of the error. */
	error?: string | undefined;
	/** The code of an `ApiError`. */
	code?: string | undefined;
}

/**
 * A token, or a function that returns one for each request. After a 401 it is called once more, with the token that was
 * rejected, and the request is sent again. The signal aborts when the call no longer needs the token.
 */
export type Token =
	| string
	| ((
			refused: string | undefined,
			signal: AbortSignal,
	  ) => string | Promise<string>);
