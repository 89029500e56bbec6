import { type Description, problem } from "../description.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** OpenAPI 3.1 with the plain JSON Schema dialect, by which every tool judges alike. */
export function* dialect({ entry }: Description) {
	const { openapi, jsonSchemaDialect } = entry.value;
	if (!/^3\.1\.\d+$/.test(String(openapi)))
		yield problem(
			{ path: ["openapi"], pointer: "/openapi" },
			`the version is 3.1.x, not ${openapi}`,
			"Write `openapi: 3.1.1`",
		);
	if (jsonSchemaDialect !== DIALECT)
		yield problem(
			{ path: ["jsonSchemaDialect"], pointer: "/jsonSchemaDialect" },
			"the dialect is pinned, since tools fall back to draft-07 or to no validation without it",
			`Write \`jsonSchemaDialect: ${DIALECT}\``,
		);
}
