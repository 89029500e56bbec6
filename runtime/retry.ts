/** When a call is retried, and after which delay. */

/** The maximum delay: a vendor that asks for more is not waited for. */
const MAX_DELAY_MS = 60_000;
/** The first delay without `Retry-After`; each further one is twice as long. */
const INITIAL_DELAY_MS = 500;

/**
 * Whether a failure may pass by itself and sending again does no harm. HTTP 429 says that the request was not carried out;
 * after any other failure, or without a response, it may have been.
 */
export function isRetryable(
	status: number | undefined,
	isIdempotent: boolean | undefined,
): boolean {
	return (
		status === 429 ||
		(isIdempotent === true &&
			(status === undefined || status === 408 || status >= 500))
	);
}

/**
 * How many milliseconds to wait after an attempt, or undefined if the vendor asks for more than is waited. The jitter keeps
 * clients that failed together from returning together.
 */
export function delayAfter(
	attempt: number,
	retryAfter = 0,
): number | undefined {
	if (retryAfter * 1000 > MAX_DELAY_MS) return undefined;
	return retryAfter > 0
		? retryAfter * 1000
		: Math.min(
				INITIAL_DELAY_MS * 2 ** (attempt - 1) * (1 + Math.random()),
				MAX_DELAY_MS,
			);
}

/** The seconds of a `Retry-After`, which is a number of them or a date; 0 for a past one. */
export function secondsOf(retryAfter: string | null): number | undefined {
	if (!retryAfter) return undefined;
	const seconds = Number.isNaN(+retryAfter)
		? (Date.parse(retryAfter) - Date.now()) / 1000
		: +retryAfter;
	return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}
