/** The outcome of a call as a value. */
export type Outcome<T> = { ok: true; data: T } | { ok: false; error: unknown };

/** Turns a call into a value: `{ ok: true, data }` on success, `{ ok: false, error }` otherwise. It never rejects. */
export function safe<T>(call: Promise<T>): Promise<Outcome<T>> {
	return call.then(
		(data) => ({ ok: true, data }),
		(error) => ({ ok: false, error }),
	);
}
