/** A small description without a fault, which each lint test spoils in one place. */

export type Files = Record<string, Record<string, unknown>>;

export const CREATE = "operations/createItem/operation.yaml";
export const GET = "operations/getItem/operation.yaml";
export const BODY = "application~1json";

const page = "https://docs.example.com/items";

export const items = (): Files => ({
	"openapi.yaml": {
		openapi: "3.1.1",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: {
			title: "Items",
			version: "1.0.0",
			summary: "Items in a tree.",
			description: "Creates and reads items.",
			license: { name: "MIT", identifier: "MIT" },
		},
		servers: [{ url: "https://api.items.test" }],
		security: [{ token: [] }],
		tags: [{ name: "Items", description: "Items." }],
		paths: {
			"/items": { post: { $ref: CREATE } },
			"/items/{id}": { get: { $ref: GET } },
		},
		components: {
			securitySchemes: {
				token: { type: "http", scheme: "bearer", description: "A token." },
			},
		},
	},
	[CREATE]: {
		operationId: "createItem",
		tags: ["Items"],
		summary: "Create an item",
		description:
			"Creates an item. Not idempotent: each call makes another one.",
		externalDocs: { url: page },
		"x-idempotent": false,
		"x-rules": [
			{
				id: "IC-NAME-1",
				rule: "A name is unique.",
				source: page,
				status: "documented",
			},
			{
				id: "IC-LIMIT-1",
				rule: "The page names no limit.",
				source: page,
				status: "undocumented",
				sandbox: "There is no limit.",
			},
		],
		"x-errors": [
			{
				code: "NAME_TAKEN",
				message: "Name taken",
				meaning: "Another item has the name.",
				resolution: "Choose another one.",
				example: "name-taken",
			},
			{
				code: "INVALID",
				message: "Invalid: ...",
				pattern: "^Invalid: ",
				meaning: "A member is wrong.",
				resolution: "Correct it.",
				example: "invalid",
			},
		],
		requestBody: {
			description: "The item and the credentials.",
			required: true,
			content: {
				"application/json": {
					schema: {
						type: "object",
						allOf: [
							{ $ref: "Credentials.yaml" },
							{ $ref: "CreateItemInput.yaml" },
						],
					},
					examples: {
						created: { $ref: "examples/created.yaml#/request" },
						"name-taken": { $ref: "examples/name-taken.yaml#/request" },
					},
				},
			},
		},
		responses: {
			200: {
				description: "Created, or refused for its name.",
				content: {
					"application/json": {
						schema: { $ref: "CreateItemOutcome.yaml" },
						examples: {
							created: { $ref: "examples/created.yaml#/response" },
							"name-taken": { $ref: "examples/name-taken.yaml#/response" },
						},
					},
				},
			},
			400: {
				description: "Not understood.",
				content: {
					"application/json": {
						schema: { $ref: "../../schemas/Problem.yaml" },
						examples: {
							invalid: { $ref: "examples/invalid.yaml#/response" },
						},
					},
				},
			},
		},
	},
	"operations/createItem/Credentials.yaml": {
		description: "Who asks.",
		type: "object",
		"x-credentials": true,
		required: ["key"],
		properties: { key: { description: "The key.", type: "string" } },
	},
	"operations/createItem/CreateItemInput.yaml": {
		description: "An item to create.",
		type: "object",
		required: ["item"],
		properties: { item: { $ref: "../../schemas/Item.yaml" } },
	},
	"operations/createItem/CreateItemOutcome.yaml": {
		description: "Created or refused.",
		type: "object",
		oneOf: [
			{ $ref: "CreateItemSuccess.yaml" },
			{ $ref: "CreateItemFailure.yaml" },
		],
		discriminator: {
			propertyName: "status",
			mapping: {
				success: "CreateItemSuccess.yaml",
				error: "CreateItemFailure.yaml",
			},
		},
	},
	"operations/createItem/CreateItemSuccess.yaml": {
		description: "Created.",
		type: "object",
		required: ["status", "item"],
		properties: {
			status: { description: "The outcome.", type: "string", const: "success" },
			item: { $ref: "../../schemas/Item.yaml" },
		},
	},
	"operations/createItem/CreateItemFailure.yaml": {
		description: "Refused.",
		type: "object",
		"x-failure": { messages: "data" },
		required: ["status", "data"],
		properties: {
			status: { description: "The outcome.", type: "string", const: "error" },
			data: { description: "Why.", type: "array", items: { type: "string" } },
		},
	},
	"operations/createItem/examples/created.yaml": {
		request: {
			summary: "A tree of two",
			value: {
				key: "k",
				item: {
					name: "oak",
					created: "2026-01-02T03:04:05Z",
					children: [{ name: "leaf" }],
				},
			},
		},
		response: {
			summary: "Created",
			value: {
				status: "success",
				item: { name: "oak", labels: { any: { thing: 1 } } },
			},
		},
	},
	"operations/createItem/examples/name-taken.yaml": {
		request: {
			summary: "A name that is taken",
			value: { key: "k", item: { name: "elm" } },
		},
		response: {
			summary: "Refused",
			value: { status: "error", data: ["Name taken"] },
		},
	},
	"operations/createItem/examples/invalid.yaml": {
		response: {
			summary: "No item",
			value: { error: "Invalid: item is missing" },
		},
	},
	[GET]: {
		operationId: "getItem",
		tags: ["Items"],
		summary: "Read an item",
		description: "Reads an item. Idempotent: it changes nothing.",
		externalDocs: { url: page },
		"x-idempotent": true,
		"x-rules": [],
		"x-errors": [
			{
				code: "NOT_FOUND",
				meaning: "There is no such item.",
				resolution: "Check the id.",
				example: "not-found",
			},
		],
		parameters: [
			{
				name: "id",
				in: "path",
				required: true,
				description: "The item's id.",
				schema: { type: "string", format: "uuid" },
				examples: {
					found: {
						summary: "An id",
						value: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
					},
				},
			},
		],
		responses: {
			200: {
				description: "The item.",
				headers: {
					"x-remaining": {
						description: "Calls left.",
						schema: { type: "integer" },
						example: 9,
					},
				},
				content: {
					"application/json": {
						schema: { $ref: "../../schemas/Item.yaml" },
						examples: { found: { $ref: "examples/found.yaml#/response" } },
					},
				},
			},
			404: {
				description: "No such item.",
				content: {
					"application/json": {
						schema: { $ref: "../../schemas/Problem.yaml" },
						examples: {
							"not-found": { $ref: "examples/not-found.yaml#/response" },
						},
					},
				},
			},
		},
	},
	"operations/getItem/examples/found.yaml": {
		response: { summary: "The item", value: { name: "oak" } },
	},
	"operations/getItem/examples/not-found.yaml": {
		response: { summary: "No such item", value: { error: "no such item" } },
	},
	"schemas/Item.yaml": {
		description: "An item and what is below it.",
		type: "object",
		required: ["name"],
		properties: {
			name: { description: "The name.", type: "string", examples: ["oak"] },
			created: { description: "When.", type: "string", format: "date-time" },
			children: {
				description: "Below it.",
				type: "array",
				items: { $ref: "Item.yaml" },
			},
			labels: {
				description: "What the account defines.",
				type: "object",
				additionalProperties: true,
			},
			"x-origin": {
				description: "A member that looks like an extension key.",
				type: "string",
			},
		},
	},
	"schemas/Problem.yaml": {
		description: "A refusal.",
		type: "object",
		"x-failure": { messages: "error" },
		required: ["error"],
		properties: { error: { description: "Why.", type: "string" } },
	},
});
