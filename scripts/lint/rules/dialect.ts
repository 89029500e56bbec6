import { type Description, problem } from "../../model/description.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** OpenAPI 3.1 with the plain JSON Schema dialect, by which every tool judges alike. */
export function* dialect({ entry }: Description) {
	const { openapi, jsonSchemaDialect } = entry.value;
	const at = (key: string) => ({ file: entry.file, pointer: `/${key}` });
	if (!/^3\.1\.\d+$/.test(String(openapi)))
		yield problem(
			at("openapi"),
			`unsupported version ${openapi}`,
			"Write `openapi: 3.1.1`",
		);
	if (jsonSchemaDialect !== DIALECT)
		yield problem(
			at("jsonSchemaDialect"),
			jsonSchemaDialect === undefined
				? "missing jsonSchemaDialect, without which tools validate by draft-07 or not at all"
				: "with this dialect, tools validate by draft-07 or not at all",
			`Write \`jsonSchemaDialect: ${DIALECT}\``,
		);
}
