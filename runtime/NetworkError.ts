import { CallError, type CallFacts } from "./CallError.ts";

/**
 * A call that was not sent, or whose answer broke off; the message names the cause. Whether the API carried it out is
 * not known, unless the connection was refused.
 */
export class NetworkError extends CallError {
	constructor(facts: CallFacts, cause: string) {
		super("NetworkError", facts, `got no answer: ${cause}`);
	}
}
