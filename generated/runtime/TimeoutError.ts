import { CallError, type CallFacts } from "./CallError.ts";

/** A call that took too long; the message contains the limit. Whether the API carried it out is not known. */
export class TimeoutError extends CallError {
	constructor(facts: CallFacts, text: string) {
		super("TimeoutError", facts, text);
	}
}
