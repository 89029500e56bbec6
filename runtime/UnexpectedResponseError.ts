import { CallError, type CallFacts } from "./CallError.ts";

/** What is known of a response that is not documented. */
export interface UnexpectedResponseDetails extends CallFacts {
	/** The HTTP status of the response. */
	status: number;
	/** The first 500 characters of the response, with credentials replaced. */
	body: string;
	/** Headers of the response that help in support: request IDs, `retry-after` and rate limits. */
	headers: Record<string, string>;
	/** The response's `X-Request-Id`, if the vendor sends one. */
	requestId?: string;
}

/**
 * A response that is not documented: no JSON, an empty or cut body, another shape, one that is too large, or a redirect,
 * which is not followed since it would carry the credentials elsewhere. Whether the API carried the call out is not known.
 */
export class UnexpectedResponseError
	extends CallError
	implements UnexpectedResponseDetails
{
	/** The HTTP status of the response. */
	declare readonly status: number;
	/** The first 500 characters of the response, with credentials replaced. */
	declare readonly body: string;
	/** Headers of the response that help in support: request IDs, `retry-after` and rate limits. */
	declare readonly headers: Record<string, string>;
	/** The response's `X-Request-Id`, if the vendor sends one. */
	declare readonly requestId?: string;

	constructor(details: UnexpectedResponseDetails, text: string) {
		super(
			"UnexpectedResponseError",
			details,
			`${text} (HTTP ${details.status})${details.body && `: ${details.body}`}`,
		);
	}
}
