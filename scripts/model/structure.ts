/**
 * Where the objects of an OpenAPI 3.1 document stand: for each kind of object its properties that hold further objects.
 * `"schema"` is one object, `["schema"]` an array or a map of them, `"*"` any other property. What is not listed is data
 * (an example's `value`, a schema's `const`) and is never walked into.
 */
const structure = {
	document: {
		info: "info",
		servers: ["server"],
		tags: ["tag"],
		externalDocs: "leaf",
		paths: "paths",
		webhooks: ["pathItem"],
		components: "components",
	},
	info: { contact: "leaf", license: "leaf" },
	server: { variables: ["leaf"] },
	tag: { externalDocs: "leaf" },
	paths: { "*": "pathItem" },
	pathItem: {
		parameters: ["parameter"],
		servers: ["server"],
		get: "operation",
		put: "operation",
		post: "operation",
		delete: "operation",
		options: "operation",
		head: "operation",
		patch: "operation",
		trace: "operation",
	},
	operation: {
		externalDocs: "leaf",
		parameters: ["parameter"],
		requestBody: "requestBody",
		responses: "responses",
		callbacks: ["callback"],
		servers: ["server"],
	},
	parameter: {
		schema: "schema",
		examples: ["example"],
		content: ["mediaType"],
	},
	header: { schema: "schema", examples: ["example"], content: ["mediaType"] },
	requestBody: { content: ["mediaType"] },
	mediaType: {
		schema: "schema",
		examples: ["example"],
		encoding: ["encoding"],
	},
	encoding: { headers: ["header"] },
	responses: { "*": "response" },
	response: { headers: ["header"], content: ["mediaType"], links: ["link"] },
	link: { server: "server" },
	callback: { "*": "pathItem" },
	example: {},
	components: {
		schemas: ["schema"],
		responses: ["response"],
		parameters: ["parameter"],
		examples: ["example"],
		requestBodies: ["requestBody"],
		headers: ["header"],
		securitySchemes: ["securityScheme"],
		links: ["link"],
		callbacks: ["callback"],
		pathItems: ["pathItem"],
	},
	securityScheme: { flows: "flows" },
	flows: { "*": "leaf" },
	schema: {
		$defs: ["schema"],
		allOf: ["schema"],
		anyOf: ["schema"],
		oneOf: ["schema"],
		not: "schema",
		if: "schema",
		then: "schema",
		else: "schema",
		dependentSchemas: ["schema"],
		prefixItems: ["schema"],
		items: "schema",
		contains: "schema",
		unevaluatedItems: "schema",
		properties: ["schema"],
		patternProperties: ["schema"],
		additionalProperties: "schema",
		unevaluatedProperties: "schema",
		propertyNames: "schema",
		discriminator: "leaf",
		externalDocs: "leaf",
		xml: "leaf",
	},
	leaf: {},
} as const satisfies Record<string, Record<string, string | readonly [string]>>;

export type Kind = keyof typeof structure;

export const STRUCTURE: Record<
	Kind,
	Record<string, Kind | readonly [Kind]>
> = structure;
