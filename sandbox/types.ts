/** The public face of the sandbox. */

/** Such as `zyntro.contacts`; seed.schema.json has them all. */
export type TableName = `${string}.${string}`;

/** Records by table; see seed.schema.json. What a record leaves out has a default. */
export type Seed = {
	[table: TableName]: object[] | undefined;
	$schema?: string;
};

export interface SandboxOptions {
	/** The records to start with, by table; those of seed.json when left out. A file that has records keeps its own. */
	seed?: Seed;
	/** A SQLite file that keeps the state, for one sandbox at a time; without it the state ends with the sandbox. Needs Node 22.13 or later. */
	db?: string;
	/** Where the clock stands still; without it, it runs. */
	now?: string;
}

/** An answer to force, whatever the core would say. */
export interface Force {
	/** Such as `zyntro.updateFieldData`. */
	operation: string;
	/** How many calls it is for; one, unless said otherwise. */
	times?: number;
	/** Answer with a documented example, by its name. */
	example?: string;
	/** Answer with a status; without an example, the body is the sandbox's own. */
	status?: number;
	/** Seconds for the header `Retry-After`, beside an example or a status. */
	retryAfter?: number;
	/** Wait so many milliseconds; without an example, a status or a reset the call is then carried out. */
	delay?: number;
	/** Break the connection off without an answer. */
	reset?: boolean;
}

export interface Sandbox {
	/** Answers a request in process, without a socket. `ip` is where it is to come from; this machine by default. */
	fetch(
		request: Request | string | URL,
		init?: RequestInit & { ip?: string },
	): Promise<Response>;
	/** Listens on a port, a free one by default, and tells the address. */
	listen(options?: { port?: number; host?: string }): Promise<string>;
	/** Goes back to the seed, or to another one. */
	reset(seed?: Seed): void;
	/** Everything that is stored, as a seed. */
	state(): Seed;
	/** Changes members of a record, or adds one: `patch("zyntro.organizations", id, { mode: "b2c" })`. */
	patch(table: TableName, id: string, members: object): void;
	/** Stops the clock at a time; null lets it run. */
	setClock(now: string | null): void;
	/** Forces the next answers of an operation. */
	force(force: Force): void;
	/** The last requests, the newest first, without secrets. */
	requests(): unknown[];
	/** Stops listening, and closes the file. */
	close(): Promise<void>;
	[Symbol.asyncDispose](): Promise<void>;
}
