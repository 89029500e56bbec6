/** One listener per signal, however many calls share it: a runtime warns of more than a few. */
const listening = new WeakMap<AbortSignal, Set<() => void>>();

/** Runs a callback when a signal aborts; returns what cancels that. Throws the signal's reason if it has aborted. */
export function onAbort(
	signal: AbortSignal | undefined,
	callback: () => void,
): () => void {
	if (!signal) return () => {};
	signal.throwIfAborted();
	let callbacks = listening.get(signal);
	if (!callbacks) {
		const all = new Set<() => void>();
		listening.set(signal, all);
		signal.addEventListener("abort", () => {
			for (const run of all) run();
		});
		callbacks = all;
	}
	callbacks.add(callback);
	return () => callbacks.delete(callback);
}

/** Waits, or rejects with the signal's reason when that aborts. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
	return within(
		ms,
		signal,
		() => new Promise(() => {}),
		(done) => done(),
	);
}

/**
 * Works under a signal of its own, which aborts when the time is over or the caller's signal aborts. It settles then
 * even if the work does not: after the time as `late` says.
 */
export function within<T>(
	ms: number,
	caller: AbortSignal | undefined,
	work: (signal: AbortSignal) => Promise<T>,
	late: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		const controller = new AbortController();
		const stop = () => {
			clearTimeout(timer);
			cancel();
		};
		const cancel = onAbort(caller, () => {
			stop();
			reject(caller?.reason);
			controller.abort();
		});
		// A timer of more than 31 bits fires at once.
		const timer = setTimeout(
			() => {
				stop();
				late(resolve as (value: T) => void, reject);
				controller.abort();
			},
			Math.min(ms, 2 ** 31 - 1),
		);
		work(controller.signal).then(
			(value) => {
				stop();
				resolve(value);
			},
			(error) => {
				stop();
				reject(error);
				// What of a response has not been read is not read any more.
				controller.abort();
			},
		);
	});
}
