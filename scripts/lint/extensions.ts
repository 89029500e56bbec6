import type { Kind } from "../model/structure.ts";
import { TOPICS } from "../model/topics.ts";

export const KEBAB_CASE = "^[a-z0-9]+(-[a-z0-9]+)*$";

const text = { type: "string", pattern: "\\S" };
const pointer = { type: "string", pattern: "^(/[^/]+)+$" };

const given = { type: "object", minProperties: 1 };
const STEP = {
	type: "object",
	required: ["then"],
	properties: {
		given,
		example: { type: "string", pattern: KEBAB_CASE },
		when: { type: ["object", "string"] },
		without: { type: "array", minItems: 1, items: text },
		then: { type: "object", minProperties: 1 },
	},
	additionalProperties: false,
};
const STEPS = {
	type: "object",
	required: ["steps"],
	properties: { given, steps: { type: "array", minItems: 1, items: STEP } },
	additionalProperties: false,
};

interface ExtensionKey {
	/** The OpenAPI object on which it may stand. */
	on: Kind;
	/** What it holds, as a JSON Schema and in words. */
	shape: object;
	form: string;
}

/** The project's own keys. Every other `x-` key is rejected. */
export const EXTENSION_KEYS: Record<string, ExtensionKey> = {
	"x-errors": {
		on: "operation",
		form: "A list of rows: `code` (UPPER_SNAKE), `message` or `pattern` where the text is known, `type` of a problem body, `meaning`, `resolution`, `example` (the named example that shows it)",
		shape: {
			type: "array",
			items: {
				type: "object",
				required: ["code", "meaning", "resolution", "example"],
				properties: {
					code: { type: "string", pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$" },
					message: text,
					pattern: { type: "string", minLength: 1, format: "regex" },
					type: { type: "string", format: "uri" },
					meaning: text,
					resolution: text,
					example: { type: "string", pattern: KEBAB_CASE },
				},
				additionalProperties: false,
			},
		},
	},
	"x-rules": {
		on: "operation",
		form: `A list of rows: \`id\` (two letters for API and operation, a topic, a number: AB-TAGS-1), \`rule\`, \`source\` (URL of the page), \`status\` (documented or undocumented), \`sandbox\` (undocumented rules: one sentence, what the sandbox does), \`observe\` (undocumented rules: a JSON Schema with a \`title\` for {request, status, response} of an exchange that shows what the vendor does), \`examples\` (given, example, when, without, then), \`topic\` (${Object.keys(TOPICS).join(", ")}), and \`compare: true\` where the landing page compares it`,
		shape: {
			type: "array",
			items: {
				type: "object",
				required: ["id", "rule", "source", "status"],
				properties: {
					id: {
						type: "string",
						pattern: "^[A-Z]{2}-[A-Z][A-Z0-9]*-[1-9][0-9]*$",
					},
					rule: text,
					source: { type: "string", format: "uri" },
					status: { enum: ["documented", "undocumented"] },
					topic: { enum: Object.keys(TOPICS) },
					compare: { const: true },
					sandbox: text,
					observe: {
						type: "object",
						required: ["title", "properties"],
						properties: { title: text },
					},
					examples: {
						type: "array",
						minItems: 1,
						items: { anyOf: [STEP, STEPS] },
					},
				},
				if: { properties: { status: { const: "undocumented" } } },
				then: { required: ["sandbox"] },
				else: { properties: { sandbox: false, observe: false } },
				dependentRequired: { compare: ["topic"] },
				additionalProperties: false,
			},
		},
	},
	"x-idempotent": {
		on: "operation",
		form: "Write true or false, and the reason in the description",
		shape: { type: "boolean" },
	},
	"x-credentials": {
		on: "schema",
		form: "Write true, or call where a single call may bring another, or leave it out",
		shape: { enum: [true, "call"] },
	},
	"x-failure": {
		on: "schema",
		form: "Write `messages:` and the name of the property that holds the texts",
		shape: {
			type: "object",
			required: ["messages"],
			properties: { messages: text },
			additionalProperties: false,
		},
	},
	"x-result": {
		on: "schema",
		form: "Write the name of the schema file that describes the response to this request, without .yaml",
		shape: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$" },
	},
	"x-skipped": {
		on: "schema",
		form: "Write `name:` of the property that the client adds, and the pointers `asked:` into the request body, `done:` and `warned:` into the response",
		shape: {
			type: "object",
			required: ["name", "asked", "done", "warned"],
			properties: {
				name: { type: "string", pattern: "^[A-Za-z_]\\w*$" },
				asked: pointer,
				done: pointer,
				warned: pointer,
			},
			additionalProperties: false,
		},
	},
	"x-undeclared": {
		on: "example",
		form: "A list of JSON pointers into `value`, each once",
		shape: {
			type: "array",
			minItems: 1,
			uniqueItems: true,
			items: { type: "string", pattern: "^/" },
		},
	},
};
