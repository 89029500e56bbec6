import type { ApiError } from "./ApiError.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import type { NetworkError } from "./NetworkError.ts";
import type { CallOptions } from "./options.ts";
import { requestOf } from "./request.ts";
import { delayAfter, isRetryable } from "./retry.ts";
import { type Attempt, failureOf, type Job, report, send } from "./send.ts";
import { limitsOf, settingsOf } from "./settings.ts";

/** Makes the calls of a client. */
export type Call = (
	operation: OperationDescription,
	input?: object,
	options?: CallOptions,
) => Promise<unknown>;

/** Checks what a client is created with, and returns the function that makes its calls. */
export function connect(api: ApiDescription, options: object): Call {
	const settings = settingsOf(api, options);
	return async (operation, input = {}, options = {}) => {
		const where = `${api.name}.${operation.id}`;
		const limits = limitsOf(where, settings, options);
		const request = requestOf(
			api,
			operation,
			settings,
			input as Record<string, unknown>,
			options,
		);
		const began = Date.now();
		return carryOut(
			{
				api,
				operation,
				settings,
				request,
				limits,
				signal: options.signal,
				end: began + limits.deadline,
			},
			{
				facts: { api: api.name, operation: operation.id, attempts: 1 },
				delay: 0,
				retries: limits.retries,
				began,
			},
		);
	};
}

/** Makes attempts until one succeeds or the call has failed. */
async function carryOut(job: Job, first: Attempt): Promise<unknown> {
	for (let attempt = first; ; )
		try {
			return await send(job, attempt);
		} catch (thrown) {
			const error = failureOf(job, attempt, thrown);
			const { status, name, code } = (error ?? {}) as Partial<ApiError>;
			const reason = { status, error: name, code };
			const next = nextAttempt(job, attempt, error);
			if (!next) {
				report(job, attempt, "error", reason);
				throw error;
			}
			report(job, attempt, "retry", { ...reason, duration: next.delay });
			attempt = next;
		}
}

/** The attempt that follows a failed one, if the error may pass and there is time for it. */
function nextAttempt(
	{ operation, signal, end }: Job,
	{ facts, retries, refused, token, isRenewable, isSending }: Attempt,
	error: unknown,
): Attempt | undefined {
	const { status, retryAfter, isConfiguration } = (error ?? {}) as Partial<
		ApiError & NetworkError
	>;
	const mayRenew = status === 401 && isRenewable && refused === undefined;
	const delay = mayRenew ? 0 : delayAfter(facts.attempts, retryAfter);
	if (
		!isSending ||
		signal?.aborted ||
		delay === undefined ||
		Date.now() + delay >= end ||
		!(
			mayRenew ||
			(retries > 0 &&
				!isConfiguration &&
				isRetryable(status, operation.isIdempotent))
		)
	)
		return undefined;
	return {
		facts: { ...facts, attempts: facts.attempts + 1 },
		delay,
		retries: mayRenew ? retries : retries - 1,
		refused: mayRenew ? token : refused,
		began: Date.now(),
	};
}
