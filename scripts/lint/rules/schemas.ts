import {
	type Description,
	type Json,
	problem,
} from "../../model/description.ts";
import { newAjv, STRICT } from "../compiled-schemas.ts";

const ajv = newAjv(STRICT);

/** Roles in which a schema is the root of its own: a body's, a file's, a component's. */
const ROOTS = new Set(["schema", "$ref", "schemas"]);

/** Each schema compiles under strict JSON Schema 2020-12. */
export function* schemas(description: Description) {
	for (const schema of description.all("schema")) {
		const fault = ROOTS.has(schema.role) && faultOf(schema.value);
		if (fault)
			yield problem(
				schema,
				`the schema does not compile under strict JSON Schema 2020-12: ${fault}`,
				"Correct the schema",
			);
	}
}

function faultOf(schema: Json): string | undefined {
	// Each root is judged by itself, so that a fault is reported where it is and not where it is referred to.
	const alone = JSON.parse(
		JSON.stringify(schema, (key, value) =>
			key === "$ref" ? undefined : value,
		),
	);
	if (!ajv.validateSchema(alone))
		return ajv.errorsText(undefined, { dataVar: "schema" });
	try {
		ajv.compile(alone);
	} catch (error) {
		return (error as Error).message;
	}
	return undefined;
}
