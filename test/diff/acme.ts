/** A small API with everything that is compared, and the same with a change. */
import { type Api, readApi } from "../../scripts/model/api.ts";
import type {
	MediaType,
	OpenApiDocument,
	OperationObject,
	Schema,
} from "../../scripts/model/openapi.ts";

const page = "https://docs.acme.example/boxes";

const document = {
	openapi: "3.1.1",
	jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
	info: { title: "Acme", version: "1.4.0" },
	servers: [{ url: "https://api.acme.example" }],
	paths: {
		"/boxes": {
			post: {
				operationId: "packBox",
				summary: "Pack a box",
				"x-idempotent": true,
				"x-rules": [
					{
						id: "AP-LABEL-1",
						rule: "A label is kept as it is sent.",
						source: page,
						status: "documented",
					},
					{
						id: "AP-LIMIT-1",
						rule: "The page names no limit.",
						source: page,
						status: "undocumented",
						sandbox: "There is no limit.",
					},
				],
				"x-errors": [
					{
						code: "LABEL_TAKEN",
						message: "Label taken",
						meaning: "Another box has the label.",
						resolution: "Choose another.",
						example: "label-taken",
					},
					{
						code: "LABEL_TAKEN",
						pattern: "^Label .+ is reserved$",
						meaning: "The label is reserved.",
						resolution: "Choose another.",
						example: "label-reserved",
					},
				],
				requestBody: {
					required: true,
					content: {
						"application/json": {
							schema: { $ref: "#/components/schemas/Box" },
							examples: {
								packed: { value: { label: "A 1" } },
								"label-taken": { value: { label: "A 2" } },
								"label-reserved": { value: { label: "A 0" } },
							},
						},
					},
				},
				responses: {
					"200": {
						description: "The box.",
						content: {
							"application/json": {
								schema: { $ref: "#/components/schemas/Box" },
								examples: { packed: { value: { label: "A 1" } } },
							},
						},
					},
					"409": {
						description: "A conflict.",
						content: {
							"application/json": {
								schema: { $ref: "#/components/schemas/Problem" },
								examples: {
									"label-taken": { value: { message: "Label taken" } },
									"label-reserved": {
										value: { message: "Label A 0 is reserved" },
									},
								},
							},
						},
					},
				},
			},
		},
	},
	components: {
		schemas: {
			Box: {
				type: "object",
				required: ["label"],
				properties: { label: { type: "string" } },
			},
			Problem: {
				type: "object",
				"x-failure": { messages: "message" },
				required: ["message"],
				properties: { message: { type: "string" } },
			},
		},
	},
};

/** What a test changes. */
export interface Parts {
	document: OpenApiDocument;
	operation: OperationObject & {
		"x-rules": NonNullable<OperationObject["x-rules"]>;
		"x-errors": NonNullable<OperationObject["x-errors"]>;
	};
	request: Required<MediaType>;
	answer: Required<MediaType>;
	conflict: Required<MediaType>;
	box: Schema;
	problem: Schema;
}

/** The API with a change. */
export function acme(change: (parts: Parts) => void = () => {}): Api {
	const copy = structuredClone(document);
	const operation = copy.paths["/boxes"].post;
	const json = ({ content }: { content: Record<string, unknown> }) =>
		content["application/json"];
	change({
		document: copy,
		operation,
		request: json(operation.requestBody),
		answer: json(operation.responses["200"]),
		conflict: json(operation.responses["409"]),
		box: copy.components.schemas.Box,
		problem: copy.components.schemas.Problem,
	} as unknown as Parts);
	return readApi("acme", copy as unknown as OpenApiDocument);
}
