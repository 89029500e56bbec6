/** The part of OpenAPI 3.1 that the scripts read, as plain types. */

import type { Topic } from "./topics.ts";

export interface Schema {
	$ref?: string;
	type?: string | string[];
	title?: string;
	description?: string;
	const?: unknown;
	enum?: unknown[];
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	additionalProperties?: boolean | Schema;
	allOf?: Schema[];
	anyOf?: Schema[];
	oneOf?: Schema[];
	discriminator?: { propertyName: string; mapping?: Record<string, string> };
	externalDocs?: { url: string };
	"x-credentials"?: true | "call";
	"x-failure"?: { messages: string };
	"x-result"?: string;
	"x-skipped"?: SkippedNames;
	[keyword: string]: unknown;
}

/** What a successful answer passes over without a word, by pointers into the request's body and the answer. */
export interface SkippedNames {
	name: string;
	asked: string;
	done: string;
	warned: string;
}

export interface ExampleObject {
	$ref?: string;
	summary?: string;
	description?: string;
	value?: unknown;
	"x-undeclared"?: string[];
}

export interface MediaType {
	schema?: Schema;
	example?: unknown;
	examples?: Record<string, ExampleObject>;
}

export interface Parameter {
	name: string;
	in: "path" | "query" | "header" | "cookie";
	required?: boolean;
	description?: string;
	style?: string;
	explode?: boolean;
	schema?: Schema;
	example?: unknown;
	examples?: Record<string, ExampleObject>;
}

export interface Response {
	description: string;
	headers?: Record<string, unknown>;
	content?: Record<string, MediaType>;
}

export interface ErrorRow {
	code: string;
	message?: string;
	pattern?: string;
	/** The `type` of the problem body (RFC 9457) that has this code, whatever its text. */
	type?: string;
	meaning: string;
	resolution: string;
	example: string;
}

export interface Rule {
	id: string;
	rule: string;
	source: string;
	status: "documented" | "undocumented";
	topic?: Topic;
	/** Whether the landing page compares it with the rules of other APIs. */
	compare?: boolean;
	/** Undocumented rules: what the sandbox does, in a sentence. */
	sandbox?: string;
	/**
	 * Undocumented rules: a JSON Schema for `{request, status, response}` of an exchange that shows what the vendor does; its title
	 * says what was seen.
	 */
	observe?: Schema & { title: string };
	/** Worked examples, which the sandbox executes. */
	examples?: RuleExample[];
}

/** One call, or several in sequence after one `given`. */
export type RuleExample = RuleStep | { given?: Given; steps: RuleStep[] };

/** Properties of stored records by `<table>` or `<table>/<id>`; `clock` and `forced` are not tables. */
export type Given = Record<string, unknown>;

export interface RuleStep {
	given?: Given;
	/** The named example whose request is sent. */
	example?: string;
	/** What replaces properties of that request; a string is the raw body. */
	when?: Record<string, unknown> | string;
	without?: string[];
	/** What the response and the stored records must contain. */
	then: Record<string, unknown>;
}

export interface CodeSample {
	lang: string;
	label: string;
	source: string;
}

export interface OperationObject {
	operationId: string;
	summary: string;
	description?: string;
	tags?: string[];
	externalDocs?: { url: string; description?: string };
	parameters?: Parameter[];
	requestBody?: {
		description?: string;
		required?: boolean;
		content: Record<string, MediaType>;
	};
	responses: Record<string, Response>;
	security?: Record<string, string[]>[];
	"x-errors"?: ErrorRow[];
	"x-rules"?: Rule[];
	"x-idempotent"?: boolean;
	"x-codeSamples"?: CodeSample[];
}

export interface SecurityScheme {
	type: string;
	description?: string;
	scheme?: string;
	bearerFormat?: string;
	in?: string;
	name?: string;
	flows?: Record<string, { tokenUrl?: string }>;
}

export interface OpenApiDocument {
	openapi: string;
	jsonSchemaDialect?: string;
	info: {
		title: string;
		version: string;
		summary?: string;
		description?: string;
	};
	externalDocs?: { url: string; description?: string };
	servers?: {
		url: string;
		description?: string;
		variables?: Record<string, { default: string }>;
	}[];
	security?: Record<string, string[]>[];
	tags?: {
		name: string;
		description?: string;
		externalDocs?: { url: string };
	}[];
	webhooks?: Record<string, Record<string, unknown>>;
	paths: Record<string, Record<string, unknown>>;
	components?: {
		schemas?: Record<string, Schema>;
		examples?: Record<string, ExampleObject>;
		securitySchemes?: Record<string, SecurityScheme>;
		[section: string]: Record<string, unknown> | undefined;
	};
}

export const METHODS = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
];
