/// <reference lib="esnext.disposable" preserve="true" />
/** The public types of the sandbox. */

/** `<api>.<table>`; GET /_sandbox/tables has them all. */
export type TableName = `${string}.${string}`;

/** Records by table. What a record leaves out has a default. */
export type Seed = { [table: TableName]: object[] | undefined };

export interface SandboxOptions {
	/** The records to start with, by table; those of the standard seed by default. A file that has records keeps its own. */
	seed?: Seed;
	/** A SQLite file that keeps the state, for one sandbox at a time; without it the state ends with the sandbox. Needs Node 22.13 or later. */
	db?: string;
	/** Where the clock stands still; without it, it runs. */
	now?: string;
	/** What callers of the control plane send, from wherever they call; without it, this machine alone can call it. */
	token?: string;
	/** The address of the docs, for the links of the page; without it, they lead to the vendors. */
	docs?: string;
}

/** A response to force, whatever the core would return. */
export interface Force {
	/** `<api>.<operationId>`. */
	operation: string;
	/** The number of calls; 1 by default. */
	times?: number;
	/** The name of a documented example to respond with. */
	example?: string;
	/** The status to respond with; without an example, the body is the sandbox's own. */
	status?: number;
	/** Seconds for the header `Retry-After`, with an example or a status. */
	retryAfter?: number;
	/** Milliseconds to wait; without an example, a status or a reset the call is then carried out. */
	delay?: number;
	/** Breaks the connection off without a response. */
	reset?: boolean;
}

/** A request as the log shows it: secrets are replaced by `***`. */
export interface LoggedRequest {
	/** Counts from 1. */
	number: number;
	/** ISO 8601, by the sandbox's clock. */
	at: string;
	/** `<api>.<operationId>`; absent where nothing is served. */
	operation?: string;
	method: string;
	/** Path and query. */
	url: string;
	ip: string;
	/** The page that explains the operation, and the error. */
	docs?: string;
	errorDocs?: string;
	/** Whether a bearer token was sent. */
	hasToken: boolean;
	/** Whether the body was a form; else it is JSON. */
	isForm: boolean;
	/** Whether the response was forced. */
	forced: boolean;
	/** The path parameters. */
	path: Record<string, string>;
	query: Record<string, string | string[]>;
	/** The parsed body; absent when it is not JSON. */
	body?: unknown;
	/** How the request differs from the description. */
	violations: string[];
	/** By the body where the vendor says it there, whatever the HTTP status. A partial success has warnings. */
	outcome: "success" | "partial" | "error";
	/** The texts of an error, or the warnings. */
	messages: string[];
	/** The codes of the error table. */
	codes: string[];
	/** Absent when the connection was broken off. */
	status?: number;
	response?: unknown;
	/** Whether the connection was broken off. */
	reset?: boolean;
}

export interface Sandbox {
	/** Responds to a request in process, without a socket. `ip` is where it comes from; this machine by default. */
	fetch(
		request: Request | string | URL,
		init?: RequestInit & { ip?: string },
	): Promise<Response>;
	/** Listens on a port, a free one by default, and returns the address. */
	listen(options?: { port?: number; host?: string }): Promise<string>;
	/** Goes back to the seed, or to another one, which the next resets go back to. The clock, the forced responses and the log go back too. */
	reset(seed?: Seed): void;
	/** A copy of everything that is stored. */
	state(): Seed;
	/** A copy of everything that is stored, for `restore`. */
	snapshot(): Seed;
	/** Replaces everything that is stored; a reset still goes back to the seed. */
	restore(snapshot: Seed): void;
	/** A copy of one record. */
	get(table: TableName, id: string): object | undefined;
	/** Changes properties of a record, or adds one: `patch("acme.books", id, { title: "Emma" })`. Undefined removes a property. */
	patch(table: TableName, id: string, properties: object): void;
	/** Deletes a record that no other one names. */
	remove(table: TableName, id: string): void;
	/** Stops the clock at a time; null lets it run. */
	setClock(now: string | null): void;
	/** Forces the next responses of an operation. */
	force(force: Force): void;
	/** The forced responses that are left. */
	forced(): Force[];
	/** Forgets the forced responses that are left. */
	clearForced(): void;
	/** The last requests, the newest first; of one operation, or all. */
	requests(operation?: string): LoggedRequest[];
	/** Stops listening, and closes the file. */
	close(): Promise<void>;
	[Symbol.asyncDispose](): Promise<void>;
}
