/** What the generated part of a client tells the runtime. */

export interface ApiDescription {
	name: string;
	/** The name of the creating function, for messages. */
	creator: string;
	server: string;
	/** How the client's secret travels in a header: its option, the header, and the value's prefix. */
	auth?: { option: string; header: string; prefix: string };
	/** The options that are put into bodies. */
	credentials: string[];
}

export interface OperationDescription {
	id: string;
	method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
	path: string;
	/** Members of the input that travel outside the body. */
	parameters?: Record<string, "path" | "query" | "header">;
	/** Whether the body is the member `body` of the input, or all its members that are no parameters. */
	body?: "member" | "rest";
	/** The media type of the body; by default `application/json`. */
	mediaType?: string;
	/** Credentials put into the body, but for an input with this member of this value. */
	credentials?: { names: string[]; unless?: [member: string, value: unknown] };
	/** An answer at a 2xx status that is a failure. */
	failure?: { member: string; value: string };
	/** The member of a failed answer with the vendor's texts. */
	messages?: string;
	/** The error table: HTTP status, code, and the text or pattern it is recognised by; neither: any text. */
	errors: [status: number, code: string, text?: string | RegExp][];
}
