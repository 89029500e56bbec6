/** The OpenAPI description of the control plane, made of its endpoints. */
import * as z from "zod";

/** What the description says of an endpoint. */
export interface Described {
	/** One sentence. */
	does: string;
	/** The names of query parameters, all optional. */
	query?: string[];
	body?: z.ZodType;
	/** The body of a 200; without one, the status is 204. */
	returns?: z.ZodType;
}

const Failure = z.strictObject({ error: z.string() });

/** Endpoints are named by method and path below the prefix. */
export function describe(
	prefix: string,
	endpoints: Record<string, Described>,
): object {
	const paths: Record<string, Record<string, object>> = {};
	for (const [name, endpoint] of Object.entries(endpoints)) {
		const [method = "", path = ""] = name.split(" ");
		paths[prefix + path] ??= {};
		Object.assign(paths[prefix + path] as object, {
			[method.toLowerCase()]: operation(method, path, endpoint),
		});
	}
	return {
		openapi: "3.1.0",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: {
			title: "Sandbox control plane",
			version: "1.0.0",
			license: { name: "MIT", identifier: "MIT" },
			description:
				"Sets the stage in a sandbox, and shows what happened. It responds to the machine that it runs on, or to who has the token that the sandbox was started with.",
		},
		servers: [{ url: "/" }],
		tags: [{ name: "Control", description: "All endpoints." }],
		security: [{}, { token: [] }],
		paths,
		components: {
			securitySchemes: {
				token: {
					type: "http",
					scheme: "bearer",
					description: "The token of --token; needed only where it was given.",
				},
			},
		},
	};
}

function operation(
	method: string,
	path: string,
	{ does, query = [], body, returns }: Described,
): object {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	const words = path.replaceAll(/[{}]/g, "").split(/\W+/).filter(Boolean);
	return {
		operationId: [method.toLowerCase(), ...words].join("-"),
		summary: does,
		tags: ["Control"],
		parameters: [
			...names.map((name) => parameter(name, "path")),
			...query.map((name) => parameter(name, "query")),
		],
		...(body && {
			requestBody: { required: true, content: contentOf(body) },
		}),
		responses: {
			...(returns
				? { 200: { description: does, content: contentOf(returns) } }
				: { 204: { description: "Done." } }),
			...{
				400: failure("The message says what is wrong."),
				401: failure("The token is missing or wrong."),
				403: failure("Another machine or another site called."),
				500: failure("The file of --db could not be written."),
			},
		},
	};
}

const parameter = (name: string | undefined, place: "path" | "query") => ({
	name,
	in: place,
	required: place === "path",
	schema: { type: "string" },
});

const failure = (description: string) => ({
	description,
	content: contentOf(Failure),
});

function contentOf(schema: z.ZodType) {
	const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input" });
	return { "application/json": { schema: json } };
}
