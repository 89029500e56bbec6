/** A vendor's page, restated as data: what the tests expect of the description of one operation. */
import { z } from "zod";

export interface Page {
	api: string;
	operation: string;
	/** The page of the operation. */
	source: string;
	/** Words of the page that descriptions have to keep. */
	words: Words;
	call: Call;
	/** Members of the body that a client takes once. */
	credentials: string[];
	/** What tells a failure from a success at HTTP 200, and where a failure has its texts. */
	failure: { member?: string; value?: string; messages: string };
	/** Schemas that answer one alternative of the body alone. */
	results?: string[];
	/** What the page says of a body; each message is the reason of a refusal. */
	body: z.ZodType;
	/** What it says of the answers, by HTTP status. */
	answers: Record<string, z.ZodType>;
	/** The same of the named schemas that a union is made of, since each is a type that callers see. */
	parts?: {
		request?: Record<string, z.ZodType>;
		answer?: Record<string, z.ZodType>;
	};
	/** The table of errors, row by row in the page's order. */
	errors: ErrorRow[];
	/** The documented cases: as printed where the page prints them, else ours in the words of the page. */
	cases: Record<string, VendorCase>;
	/** Bodies with all the members that the page has, one for each alternative: what the corpus changes. */
	seeds: {
		requests: Record<string, unknown>;
		answers: Record<string, [status: number, body: unknown]>;
	};
}

/** By place (`operation`, `request /tags`, `200 /id`, `answer 404`, `parameter id`): what its description has to say. */
export type Words = Record<string, RegExp[]>;

export interface Call {
	method: string;
	url: string;
	parameters: {
		name: string;
		in: string;
		required: boolean;
		schema: object;
		/** What the page says of a value; as a text, for that is what travels. */
		shape: z.ZodType;
		/** The value that each case sends. */
		values: Record<string, string>;
	}[];
	security: object[];
	/** Headers of an answer with their schemas, by status; every answer is JSON. */
	headers: Record<string, Record<string, object>>;
	idempotent: boolean;
}

/** `code` is ours where the page has none; `message` only where the page prints one; `case` shows the row. */
export interface ErrorRow {
	code: string;
	message?: string;
	pattern?: string;
	case: string;
	meaning: string;
	resolution: string;
}

export interface VendorCase {
	request?: unknown;
	answer?: [status: number, body: unknown];
	/** The code of a failure. */
	code?: string;
	/** Pointers to members that the page does not name. */
	undeclared?: string[];
}

/** A text without bounds; the page names neither null nor a format. */
export const text = (because: string) => z.string(because);
export const uuid = (because: string) => z.guid(because);
export const time = (because: string) =>
	z.iso.datetime({ offset: true, error: because });
export const list = (of: z.ZodType, because: string) => z.array(of, because);
/** An object that may have other members too: the page does not say that they are refused. */
export const open = (members: z.ZodRawShape, because: string) =>
	z.looseObject(members, because);
export const only = <T extends string | boolean>(value: T, because: string) =>
	z.literal(value, because);

/** Why a value is refused, or undefined when nothing on the page rules it out. */
export function refusal(shape: z.ZodType, value: unknown): string | undefined {
	const { error } = shape.safeParse(value);
	return error && reason(error.issues);
}

/** Of an alternative the last branch speaks: the usual one is put there. */
function reason([issue]: z.core.$ZodIssue[]): string | undefined {
	if (issue?.code === "invalid_union" && issue.errors.length > 0)
		return reason(issue.errors.at(-1) ?? []) ?? issue.message;
	return issue?.message;
}
