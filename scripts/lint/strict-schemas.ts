import type { ErrorObject } from "ajv";
import { type Description, oncePer, type Place } from "../model/description.ts";
import { newAjv, STRICT, Validators } from "./compiled-schemas.ts";

/** The schemas of one description under strict JSON Schema 2020-12, formats asserted. */
export class StrictSchemas {
	static readonly of = oncePer(
		(description: Description) => new StrictSchemas(description),
	);

	readonly #validators: Validators;

	private constructor(description: Description) {
		this.#validators = new Validators(newAjv(STRICT), description);
	}

	/** Whether a schema and all that it refers to can be used. */
	compiles(schema: Place): boolean {
		try {
			return Boolean(this.#validators.get(schema));
		} catch {
			return false;
		}
	}

	/** What is wrong with a value; nothing where the schema cannot be used. */
	violations(
		schema: Place,
		value: unknown,
	): { pointer: string; message: string }[] {
		if (!this.compiles(schema)) return [];
		const validate = this.#validators.get(schema);
		if (validate(value)) return [];
		const errors = validate.errors ?? [];
		// "must match a schema in anyOf" is explained by the errors of the branches.
		const plain = errors.filter(
			({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword),
		);
		return (plain.length > 0 ? plain : errors).map((error) => ({
			pointer: error.instancePath,
			message: `${error.message}${detail(error)}`,
		}));
	}
}

/** What Ajv's message leaves out. */
function detail({ keyword, params }: ErrorObject): string {
	switch (keyword) {
		case "const":
			return ` ${JSON.stringify(params.allowedValue)}`;
		case "enum":
			return ` ${JSON.stringify(params.allowedValues)}`;
		case "additionalProperties":
			return ` (${params.additionalProperty})`;
		case "unevaluatedProperties":
			return ` (${params.unevaluatedProperty})`;
		default:
			return "";
	}
}
