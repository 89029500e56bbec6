import { CallError, type CallFacts } from "./CallError.ts";

/** What a failed answer says, whatever HTTP status it travelled with. */
export interface ApiErrorDetails extends CallFacts {
	/** The HTTP status of the answer. */
	status: number;
	/** The vendor's texts in their order, with credentials replaced. */
	messages: string[];
	/** The code of each message, in the same order; `UNKNOWN` where the error table has no row for it. */
	codes: string[];
	/** The answer's `X-Request-Id`, where the vendor sends one. */
	requestId?: string;
	/** How many seconds the vendor asks to wait, by the answer's `Retry-After`. */
	retryAfter?: number;
}

/**
 * A call that the API answered with a failure.
 *
 * The meaning of a code, and what to do, stand in the catalogue of the API (its `errors` module).
 */
export class ApiError extends CallError implements ApiErrorDetails {
	/** The HTTP status of the answer. */
	declare readonly status: number;
	/** The code of the first message that the error table knows, else `UNKNOWN`. */
	declare readonly code: string;
	/** The code of each message, in the same order; without a message the one of the status. */
	declare readonly codes: string[];
	/** The vendor's texts in their order, with credentials replaced. */
	declare readonly messages: string[];
	/** The answer's `X-Request-Id`, where the vendor sends one. */
	declare readonly requestId?: string;
	/** How many seconds the vendor asks to wait, by the answer's `Retry-After`. */
	declare readonly retryAfter?: number;

	constructor(details: ApiErrorDetails) {
		const { status, messages, codes } = details;
		const code = codes.find((known) => known !== "UNKNOWN") ?? "UNKNOWN";
		super(
			"ApiError",
			details,
			`failed with ${code} (HTTP ${status}): ${messages.join("; ") || "the answer carries no message"}`,
		);
		Object.assign(this, { code });
	}
}
