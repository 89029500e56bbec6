import type { ApiError } from "./ApiError.ts";
import type { NetworkError } from "./NetworkError.ts";
import type { TimeoutError } from "./TimeoutError.ts";
import type { UnexpectedResponseError } from "./UnexpectedResponseError.ts";

/** A call; the type of the error that its API returns comes along. */
export interface ApiPromise<T, E> extends Promise<T> {
	/** Not there at run time. */
	readonly error?: E;
}

/**
 * What a call may fail with: a failure of the API, or of the call. What is the caller's own, the reason of an abort or a
 * TypeError for a mistake, arrives as it is and is not in the type.
 */
export type Failure<E> =
	| E
	| UnexpectedResponseError
	| TimeoutError
	| NetworkError;

/** The outcome of a call as a value. */
export type Outcome<T, E = ApiError> =
	| { ok: true; data: T }
	| { ok: false; error: Failure<E> };

/** Turns a call into a value: `{ ok: true, data }` on success, `{ ok: false, error }` otherwise. It never rejects. */
export function safe<T, E>(call: ApiPromise<T, E>): Promise<Outcome<T, E>> {
	return call.then(
		(data) => ({ ok: true, data }),
		(error) => ({ ok: false, error }),
	);
}
