import type { Api, Operation } from "../../../api.ts";
import type { OpenApiDocument } from "../../../openapi.ts";
import { errorTable, ruleTable } from "./tables.ts";

/** The document as its page shows it: a copy that tells each operation's errors and rules in its description. */
export function docsDocument({ document, operations }: Api): OpenApiDocument {
	const paths = structuredClone(document.paths);
	for (const operation of operations) {
		const item = paths[operation.path] as Record<string, unknown>;
		item[operation.method] = docsOperation(operation);
	}
	// Redoc folds tagged operations behind a button and unfolds one tag at a time, hence no tags.
	const { tags: _, info, ...rest } = document;
	const description = paragraphs(
		"[Reference](index.html) · [All APIs](../index.html)",
		info.description,
	);
	return { ...rest, info: { ...info, description }, paths };
}

function docsOperation({ object, errors, rules }: Operation) {
	const { tags, "x-errors": _, "x-rules": __, ...shown } = object;
	const { description } = object;
	return {
		...shown,
		description: paragraphs(description, errorTable(errors), ruleTable(rules)),
	};
}

const paragraphs = (...texts: (string | undefined)[]) =>
	texts.filter(Boolean).join("\n\n");
