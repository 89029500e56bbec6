import { CallError, type CallFacts } from "./CallError.ts";

/** A call whose answer was not complete in the time of a try. Whether the API carried it out is not known. */
export class TimeoutError extends CallError {
	constructor(facts: CallFacts, timeout: number) {
		super("TimeoutError", facts, `had no answer within ${timeout} ms`);
	}
}
