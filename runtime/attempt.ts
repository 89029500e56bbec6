/** Runs `over` after a time, or `aborted` with the signal's reason when that aborts; returns what calls both off. */
function watch(
	ms: number,
	signal: AbortSignal | undefined,
	over: () => void,
	aborted: (reason: unknown) => void,
): () => void {
	signal?.throwIfAborted();
	const abort = () => aborted(signal?.reason);
	const timer = setTimeout(over, ms);
	signal?.addEventListener("abort", abort);
	return () => {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	};
}

/** Waits, or rejects with the signal's reason when that aborts. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
	let callOff = () => {};
	return new Promise<void>((resolve, reject) => {
		callOff = watch(ms, signal, resolve, reject);
	}).finally(() => callOff());
}

/**
 * Works under a signal of its own, which aborts when the time is over or the caller's signal aborts. It settles then
 * even if the work does not.
 */
export function attempt<T>(
	work: (signal: AbortSignal) => Promise<T>,
	ms: number,
	late: () => Error,
	caller?: AbortSignal,
): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		const controller = new AbortController();
		const giveUp = (reason: unknown) => {
			callOff();
			reject(reason);
			controller.abort();
		};
		const callOff = watch(ms, caller, () => giveUp(late()), giveUp);
		work(controller.signal).then(
			(value) => {
				callOff();
				resolve(value);
			},
			(error) => {
				callOff();
				reject(error);
			},
		);
	});
}
