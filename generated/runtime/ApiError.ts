/** What a failed answer says, whatever HTTP status it travelled with. */
export interface ApiErrorDetails {
	/** The API, as the package names it. */
	api: string;
	/** The operationId. */
	operation: string;
	/** The HTTP status of the answer. */
	status: number;
	/** The vendor's texts in their order, with credentials replaced. */
	messages: string[];
	/** The code of each message, in the same order; `UNKNOWN` where the error table has no row for it. */
	codes: string[];
}

/**
 * A call that the API answered with a failure. It holds what the answer says and nothing of the request, so that it
 * can be logged as it is.
 *
 * The meaning of a code, and what to do, stand in the catalogue of the API (its `errors` module).
 */
export class ApiError extends Error implements ApiErrorDetails {
	readonly api: string;
	readonly operation: string;
	readonly status: number;
	/** The code of the first message that the error table knows, else `UNKNOWN`. */
	readonly code: string;
	readonly codes: string[];
	readonly messages: string[];

	constructor({ api, operation, status, messages, codes }: ApiErrorDetails) {
		const code = codes.find((known) => known !== "UNKNOWN") ?? "UNKNOWN";
		super(
			`${api}.${operation} failed with ${code} (HTTP ${status}): ${messages.join("; ") || "the answer carries no message"}`,
		);
		this.name = "ApiError";
		this.api = api;
		this.operation = operation;
		this.status = status;
		this.code = code;
		this.codes = codes;
		this.messages = messages;
	}
}
