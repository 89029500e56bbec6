/** What the generated part of a client tells the runtime. */

export interface ApiDescription {
	name: string;
	/** The name of the creating function, for messages. */
	creator: string;
	server: string;
	/** How the client's secret travels: its option, that of the user's name, the header or query parameter, and the value's prefix. */
	auth?: {
		option: string;
		user?: string;
		header?: string;
		query?: string;
		prefix: string;
	};
	/** The options that are put into bodies. */
	credentials: string[];
}

export interface OperationDescription {
	id: string;
	/** In capitals: fetch does not write `patch` so. */
	method: string;
	path: string;
	/** It goes without the secret that travels in a header. */
	isOpen?: boolean;
	/** Whether the same request twice leaves the same state. */
	idempotent?: boolean;
	/** Members of the input that travel outside the body. */
	parameters?: [name: string, place: "path" | "query" | "header"][];
	/** Whether the body is the member `body` of the input, or all its members that are no parameters. */
	body?: "member" | "rest";
	/** The media type of the body; by default `application/json`. */
	mediaType?: string;
	/** The body is sent as the caller gives it. */
	isRaw?: boolean;
	/** A success is not JSON: what the caller gets of it. */
	reads?: "text" | "blob";
	/** How the body is written; by default as JSON. */
	serialize?: (body: unknown) => string;
	/** The credentials put into the body. */
	credentials?: string[];
	/** An input with this member of this value is a request of its own: it needs no credentials and has its own answer. */
	apart?: [member: string, value: unknown];
	/** The members that a successful answer has, those of a known value with it; absent where it need not be an object. */
	answer?: [name: string, value?: unknown][];
	/** An answer at a 2xx status that is a failure. */
	failure?: [member: string, value: unknown];
	/** The answer holds a secret: no error keeps any of it. */
	isSecret?: boolean;
	/** The member of a failed answer with the vendor's texts. */
	messages?: string;
	/** Adds to a successful answer what the client computes; undefined when the answer lacks what it takes. */
	finish?: (answer: object, input: object) => object | undefined;
	/** The error table: HTTP status, code, and the text or pattern it is recognised by, else any; the first that fits. */
	errors: [status: number, code: string, text?: string | RegExp][];
}
