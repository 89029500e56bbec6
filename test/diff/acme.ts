/** A small API with everything that is compared, and the same with a change. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type Api, readApi } from "../../scripts/model/api.ts";
import type {
	MediaType,
	OpenApiDocument,
	OperationObject,
	Schema,
} from "../../scripts/model/openapi.ts";

const text = await readFile(new URL("acme.yaml", import.meta.url), "utf8");

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
	const copy = parse(text);
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
