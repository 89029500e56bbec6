/** What a caller may set, for a client and for a single call. */

/** What every client takes at creation, beside its credentials. */
export interface ClientOptions {
	/** Where the API is; by default the vendor's server. Give the address of a mock or a sandbox to test against it. */
	baseUrl?: string;
	/** The fetch to use; by default the global one. */
	fetch?: (url: string, init: RequestInit) => Promise<Response>;
	/** How many milliseconds one try may take, its body included; by default 30,000. */
	timeout?: number;
	/**
	 * How often a call is tried again; by default 2. HTTP 429 and 503 are tried again always; other 5xx, network faults
	 * and timeouts only where a repeated call leaves the same state. `Retry-After` is obeyed up to 60 s.
	 */
	retries?: number;
	/** Headers sent with every request. */
	headers?: Record<string, string>;
	/** Is told what happens to each call. What it throws is ignored. */
	onEvent?: (event: CallEvent) => void;
}

/** What every call takes beside its input. */
export interface CallOptions {
	/** Aborts the call, also while it waits to be tried again; the call rejects with the signal's reason. */
	signal?: AbortSignal;
	/** How many milliseconds one try may take; by default the client's. */
	timeout?: number;
	/** How often the call is tried again; by default the client's. */
	retries?: number;
	/** Headers sent with this request, on top of the client's. */
	headers?: Record<string, string>;
}

/** What happens to a call: facts for logs and metrics, never a body, a header or an address. */
export interface CallEvent {
	/** A try begins, its answer is there, another try will follow, or the call has failed. */
	type: "request" | "response" | "retry" | "error";
	/** The API, as the package names it. */
	api: string;
	/** The operationId. */
	operation: string;
	/** The number of the try, from 1 on. */
	attempt: number;
	/** The HTTP status, where there is an answer. */
	status?: number;
	/** Milliseconds: those of the try, or for `retry` the wait ahead. */
	duration?: number;
}

/**
 * A token, or a function that gives one for each request. After a 401 it is called once more, with the token that was
 * refused, and the request is sent again.
 */
export type Token = string | ((refused?: string) => string | Promise<string>);
