/** An invented description of any size, in the layout of the real ones. */
import { join } from "node:path";
import { writeText } from "../../scripts/util/files.ts";

const text = { description: "A text.", type: "string" };
const PAGE = "https://docs.example.com/items";

/** Writes a description of so many operations, each with a body, a result, an error and three examples. */
export async function writeSynthetic(
	dir: string,
	operations: number,
): Promise<void> {
	const ids = Array.from({ length: operations }, (_, nth) => `putItem${nth}`);
	const files: Record<string, object> = {
		"openapi.yaml": entry(ids),
		"schemas/Problem.yaml": {
			description: "A failure.",
			type: "object",
			"x-failure": { messages: "message" },
			required: ["message"],
			properties: { message: text },
		},
		...Object.assign({}, ...ids.map(operationFiles)),
	};
	// JSON is YAML.
	for (const [name, content] of Object.entries(files))
		await writeText(join(dir, name), JSON.stringify(content, null, 2));
}

function entry(ids: string[]): object {
	return {
		openapi: "3.1.1",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: { title: "Items", version: "1.0.0", description: "Invented." },
		servers: [{ url: "https://api.example.com" }],
		security: [{ token: [] }],
		tags: [{ name: "Items", description: "Items." }],
		paths: Object.fromEntries(
			ids.map((id) => [
				`/${id}/{id}`,
				{ put: { $ref: `operations/${id}/operation.yaml` } },
			]),
		),
		components: {
			securitySchemes: { token: { type: "http", scheme: "bearer" } },
		},
	};
}

function operationFiles(id: string): Record<string, object> {
	const dir = `operations/${id}`;
	const name = id.replace(/^p/, "P");
	const item = (more: object) => ({
		description: "An item.",
		type: "object",
		required: ["name"],
		properties: {
			name: text,
			size: { description: "A number.", type: "integer", minimum: 0 },
			tags: { description: "Tags.", type: "array", items: text },
			owner: {
				description: "Whose it is.",
				type: "object",
				properties: { name: text, mail: text },
			},
			...more,
		},
	});
	const value = { name: "oak", size: 3, tags: ["old"], owner: { name: "Ann" } };
	const body = (schema: string, half: string, ...names: string[]) => ({
		"application/json": {
			schema: { $ref: schema },
			examples: Object.fromEntries(
				names.map((it) => [it, { $ref: `examples/${it}.yaml#/${half}` }]),
			),
		},
	});
	return {
		[`${dir}/operation.yaml`]: {
			operationId: id,
			tags: ["Items"],
			summary: `Put ${id}`,
			description: "Puts an item. Idempotent: it sets values.",
			externalDocs: { url: PAGE },
			"x-idempotent": true,
			"x-rules": [
				{
					id: "IP-NAME-1",
					rule: "A name is unique.",
					source: PAGE,
					status: "documented",
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
			],
			parameters: [
				{
					name: "id",
					in: "path",
					required: true,
					description: "The id.",
					schema: text,
					example: "a1",
				},
			],
			requestBody: {
				description: "The item.",
				required: true,
				content: body(`${name}Input.yaml`, "request", "saved"),
			},
			responses: {
				200: {
					description: "The item.",
					content: body(`${name}Result.yaml`, "response", "saved"),
				},
				409: {
					description: "Refused.",
					content: body("../../schemas/Problem.yaml", "response", "name-taken"),
				},
			},
		},
		[`${dir}/${name}Input.yaml`]: item({}),
		[`${dir}/${name}Result.yaml`]: item({ id: text }),
		[`${dir}/examples/saved.yaml`]: {
			request: { summary: `An item of ${id}`, value },
			response: { summary: `Saved by ${id}`, value: { ...value, id: "a1" } },
		},
		[`${dir}/examples/name-taken.yaml`]: {
			response: {
				summary: `Refused by ${id}`,
				value: { message: "Name taken" },
			},
		},
	};
}
