/** When a call is tried again, and after which time. */

/** The longest wait, whatever the vendor asks for. */
const LONGEST = 60_000;
/** The first wait without `Retry-After`; each further one is twice as long. */
const SHORTEST = 500;

/**
 * Whether a failure may pass by itself and sending again does no harm. Without an HTTP status there was no answer: the
 * request may have been carried out.
 */
export function isPassing(
	status: number | undefined,
	idempotent: boolean | undefined,
): boolean {
	return (
		status === 429 ||
		status === 503 ||
		(idempotent === true && (status === undefined || status >= 500))
	);
}

/** How many milliseconds to wait after a try; the jitter keeps clients that failed together from returning together. */
export function delayAfter(attempt: number, retryAfter?: number): number {
	const delay =
		retryAfter === undefined
			? SHORTEST * 2 ** (attempt - 1) * (1 + Math.random())
			: retryAfter * 1000;
	return Math.min(delay, LONGEST);
}

/** The seconds of a `Retry-After`, which is a number of them or a date. */
export function secondsOf(retryAfter: string | null): number | undefined {
	if (!retryAfter) return undefined;
	const seconds = Number.isNaN(+retryAfter)
		? (Date.parse(retryAfter) - Date.now()) / 1000
		: +retryAfter;
	return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}
