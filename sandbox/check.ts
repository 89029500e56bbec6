/** Checks what people hand in against a schema, and says in sentences what is wrong and how to mend it. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({
	allErrors: true,
	useDefaults: true,
	allowUnionTypes: true,
	// Our own schemas: to check them would take longer than all else at the start.
	validateSchema: false,
});
addFormats.default(ajv);

/** A function that fills a value's defaults in, and tells all that is wrong with it; `what` names the value itself. */
export function checker(
	schema: object,
	what: string,
): (value: unknown) => string[] {
	const validate = ajv.compile(schema);
	return (value) =>
		validate(value)
			? []
			: (validate.errors ?? []).map((error) => sentence(error, what));
}

/** Throws the sentences, if there are any. */
export function refuse(what: string, sentences: string[]): void {
	if (sentences.length > 0)
		throw new Error(`${what} is not valid:\n${sentences.join("\n")}`);
}

function sentence(
	{ instancePath, message, params }: ErrorObject,
	what: string,
): string {
	const place = instancePath.slice(1).replaceAll("~1", "/") || what;
	if (params.additionalProperty)
		return `${place} has no member ${params.additionalProperty}: remove it, or mend its name`;
	if (params.missingProperty)
		return `${place} lacks the member ${params.missingProperty}: add it`;
	if (params.allowedValues)
		return `${place} must be one of ${params.allowedValues.join(", ")}`;
	return `${place} ${message}`;
}
