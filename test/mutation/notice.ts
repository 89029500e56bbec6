/** Which of the fast checks notices that a description was changed. */
import { type Api, readApi } from "../../scripts/model/api.ts";
import type { OpenApiDocument } from "../../scripts/model/openapi.ts";
import { checks } from "../contract/checks.ts";
import { pageOf, pages } from "../vendor/pages.ts";

/** The name of the first check that fails on the document of an API, or undefined when none does. */
export function noticedBy(
	name: string,
	document: OpenApiDocument,
): string | undefined {
	let api: Api;
	try {
		api = readApi(name, document);
	} catch {
		return "reading";
	}
	const restated = pages.filter((page) => page.api === name);
	const missing = restated.some(
		(page) => !api.operations.some(({ id }) => id === page.operation),
	);
	if (missing || restated.length !== api.operations.length) return "operations";
	for (const [check, run] of Object.entries(checks))
		for (const operation of api.operations)
			try {
				run(api, operation, pageOf(name, operation.id));
			} catch {
				return check;
			}
	return undefined;
}
