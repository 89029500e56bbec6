import { CallError, type CallFacts } from "./CallError.ts";

/** What a failed response contains, whatever its HTTP status. */
export interface ApiErrorDetails extends CallFacts {
	/** The HTTP status of the response. */
	status: number;
	/** The vendor's texts in their order, with credentials replaced: the first 100, and the first 1,000 characters of each. */
	messages: string[];
	/** The code of each message, in the same order; `UNKNOWN` where the error table has no row for it. */
	codes: string[];
	/** The body, if it is a JSON object of at most 64 KiB, with credentials replaced. */
	body?: object;
	/** Headers of the response that help in support: request IDs, `retry-after` and rate limits. */
	headers: Record<string, string>;
	/** The response's `X-Request-Id`, if the vendor sends one. */
	requestId?: string;
	/** How many seconds the vendor asks to wait, by the response's `Retry-After`. */
	retryAfter?: number;
}

/**
 * A failure that the API returned. Each API has its own class, with the codes of its operations.
 *
 * The catalogue of the API (its `errors` module) has the meaning of each code, and the resolution.
 */
export class ApiError extends CallError implements ApiErrorDetails {
	/** The HTTP status of the response. */
	declare readonly status: number;
	/** The code of the first message that the error table knows, else `UNKNOWN`. */
	declare readonly code: string;
	/** The code of each message, in the same order; without a message the one of the status. */
	declare readonly codes: string[];
	/** The vendor's texts in their order, with credentials replaced: the first 100, and the first 1,000 characters of each. */
	declare readonly messages: string[];
	/** The body, if it is a JSON object of at most 64 KiB, with credentials replaced. */
	declare readonly body?: object;
	/** Headers of the response that help in support: request IDs, `retry-after` and rate limits. */
	declare readonly headers: Record<string, string>;
	/** The response's `X-Request-Id`, if the vendor sends one. */
	declare readonly requestId?: string;
	/** How many seconds the vendor asks to wait, by the response's `Retry-After`. */
	declare readonly retryAfter?: number;

	constructor(details: ApiErrorDetails, name = "ApiError") {
		const { status, messages, codes } = details;
		const code = codes.find((known) => known !== "UNKNOWN") ?? "UNKNOWN";
		super(
			name,
			details,
			`failed with ${code} (HTTP ${status}): ${messages.join("; ") || "the response has no message"}`,
		);
		Object.assign(this, { code });
	}
}
