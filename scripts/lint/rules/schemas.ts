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
				{ ...schema, pointer: schema.pointer + fault.pointer },
				`the schema does not compile under strict JSON Schema 2020-12: ${fault.what}`,
				"Correct the schema",
			);
	}
}

function faultOf(schema: Json): { pointer: string; what: string } | undefined {
	// Each root is judged by itself, so that a fault is reported where it is and not where it is referred to.
	const alone = JSON.parse(
		JSON.stringify(schema, (key, value) =>
			key === "$ref" ? undefined : value,
		),
	);
	if (!ajv.validateSchema(alone)) {
		const [{ instancePath: pointer = "", message = "" } = {}] =
			ajv.errors ?? [];
		return { pointer, what: message };
	}
	try {
		ajv.compile(alone);
	} catch (error) {
		return { pointer: "", what: (error as Error).message };
	}
	return undefined;
}
