/** What the generated part of a client passes to the runtime. */
import type { ApiError, ApiErrorDetails } from "./ApiError.ts";
import type { SerializeUrl } from "./url.ts";

export interface ApiDescription {
	name: string;
	/** The name of the creating function, for messages. */
	creator: string;
	server: string;
	/** The class of its failures. */
	Error: new (
		details: ApiErrorDetails,
	) => ApiError;
	/** How the client's secret travels: its option, that of the user's name, the header or query parameter, and the value's prefix. */
	auth?: {
		option: string;
		user?: string;
		header?: string;
		query?: string;
		prefix: string;
	};
	/** Writes parameters into URLs, if an operation has some. */
	serializeUrl?: SerializeUrl;
	/** The options that are put into bodies. */
	credentials: Credential[];
}

export interface Credential {
	name: string;
	/** Errors must not quote it. */
	isSecret?: boolean;
	/** Every operation needs it. */
	isRequired?: boolean;
	/** The input of a call may have another. */
	isPerCall?: boolean;
}

export interface OperationDescription {
	id: string;
	/** In capitals: fetch does not write `patch` so. */
	method: string;
	path: string;
	/** It goes without the secret that travels in a header. */
	isOpen?: boolean;
	/** Whether the same request twice leaves the same state. */
	isIdempotent?: boolean;
	/** Properties of the input that travel outside the body. */
	parameters?: [name: string, place: "path" | "query" | "header"][];
	/** Whether the body is the property `body` of the input, or all its properties that are no parameters. */
	body?: "property" | "rest";
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
	/** An input with this property of this value is a request of its own: it needs no credentials and has its own response. */
	special?: [name: string, value: unknown];
	/** The properties that a successful response has, those of a known value with it; absent where it need not be an object. */
	response?: [name: string, value?: unknown][];
	/** A response with a 2xx status that is a failure. */
	failure?: [name: string, value: unknown];
	/** The response holds a secret: no error keeps any of it. */
	isSecret?: boolean;
	/** The property of a failed response with the vendor's texts. */
	messages?: string;
	/** Where a success lists what it did not do, as a list of names. */
	warned?: string[];
	/** Looks at the body that is sent, and adds to a successful response what the client computes from both. */
	finish?: (body: unknown) => (response: object) => object;
	/** The error table: HTTP status, code, the text or pattern it is recognised by, and the `type` of a problem. */
	errors: [
		status: number,
		code: string,
		text?: string | RegExp | 0,
		type?: string,
	][];
}
