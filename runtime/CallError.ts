/** Which call it was, and how far it got. */
export interface CallFacts {
	/** The API, as the package names it. */
	api: string;
	/** The operationId. */
	operation: string;
	/** How often the request was sent. */
	attempts: number;
}

/** What the errors of a call have in common. They hold nothing of the request, so that they can be logged as they are. */
export class CallError extends Error implements CallFacts {
	/** The API, as the package names it. */
	declare readonly api: string;
	/** The operationId. */
	declare readonly operation: string;
	/** How often the request was sent. */
	declare readonly attempts: number;

	constructor(name: string, facts: CallFacts, text: string) {
		super(`${facts.api}.${facts.operation} ${text}`);
		Object.assign(this, facts, { name });
	}
}
