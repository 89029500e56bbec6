/** Which call it was, and how far it got. */
export interface CallFacts {
	/** The API, as the package names it. */
	api: string;
	/** The operationId. */
	operation: string;
	/** How often the request was sent. */
	attempts: number;
}

/** The most characters of a message: enough to read, little enough for a log. */
const MAX_MESSAGE_LENGTH = 1000;

/** What the errors of a call have in common. They hold nothing of the request, so that they can be logged as they are. */
export class CallError extends Error implements CallFacts {
	/** The API, as the package names it. */
	declare readonly api: string;
	/** The operationId. */
	declare readonly operation: string;
	/** How often the request was sent. */
	declare readonly attempts: number;

	constructor(name: string, facts: CallFacts, text: string) {
		super(
			`${facts.api}.${facts.operation} ${text}`.slice(0, MAX_MESSAGE_LENGTH),
		);
		Object.assign(this, facts, { name });
	}

	/** The message and all that the error knows, for a log in JSON. */
	toJSON(): object {
		return { ...this, message: this.message };
	}
}
