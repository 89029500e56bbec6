import { CallError, type CallFacts } from "./CallError.ts";

/** What is known of an answer that is not a documented one. */
export interface UnexpectedResponseDetails extends CallFacts {
	/** The HTTP status of the answer. */
	status: number;
	/** The first characters of the answer, with credentials replaced. */
	body: string;
	/** The answer's `X-Request-Id`, where the vendor sends one. */
	requestId?: string;
}

/**
 * An answer that is not a documented one: no JSON, an empty or cut body, another shape, or a redirect, which is not
 * followed since it would carry the credentials elsewhere. Whether the API carried the call out is not known.
 */
export class UnexpectedResponseError
	extends CallError
	implements UnexpectedResponseDetails
{
	/** The HTTP status of the answer. */
	declare readonly status: number;
	/** The first characters of the answer, with credentials replaced. */
	declare readonly body: string;
	/** The answer's `X-Request-Id`, where the vendor sends one. */
	declare readonly requestId?: string;

	constructor(details: UnexpectedResponseDetails) {
		const { status, body } = details;
		super(
			"UnexpectedResponseError",
			details,
			`had an undocumented answer (HTTP ${status}): ${body || "it is empty"}`,
		);
	}
}
