/** Waits, or rejects with the signal's reason when that aborts; `stop` gives the wait up. */
export function wait(ms: number, signal?: AbortSignal) {
	signal?.throwIfAborted();
	let stop = () => {};
	const over = new Promise<void>((resolve, reject) => {
		const timer = setTimeout(resolve, ms);
		const abort = () => reject(signal?.reason);
		signal?.addEventListener("abort", abort);
		stop = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", abort);
		};
	}).finally(stop);
	return { over, stop };
}

/**
 * Works under a signal of its own, which aborts when the time is over or the caller's signal aborts. It settles then
 * even if the work does not.
 */
export async function attempt<T>(
	work: (signal: AbortSignal) => Promise<T>,
	ms: number,
	late: () => Error,
	signal?: AbortSignal,
): Promise<T> {
	const controller = new AbortController();
	const { over, stop } = wait(ms, signal);
	try {
		return await Promise.race([
			work(controller.signal),
			over.then(() => {
				throw late();
			}),
		]);
	} catch (error) {
		controller.abort();
		throw error;
	} finally {
		stop();
	}
}
