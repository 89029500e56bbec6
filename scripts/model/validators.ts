/** Validation by JSON Schema 2020-12, formats on, as the descriptions ask for it. */
import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Api, Operation } from "./api.ts";
import { jsonType } from "./content.ts";

const OWN_KEYWORDS = [
	"discriminator",
	"x-credentials",
	"x-failure",
	"x-result",
	"x-skipped",
	"components",
	"paths",
];

/** A validator for each schema of a document by its pointer. */
export function validators(api: Api) {
	const ajv = withSchemas(api, { strict: true });
	return (pointer: string): ValidateFunction => {
		const validate = ajv.getSchema(idOf(api, pointer));
		if (!validate) throw new Error(`${api.name} has no schema at ${pointer}.`);
		return validate;
	};
}

/** An Ajv that knows the schemas of a document by their ids. */
export function withSchemas(
	api: Api,
	options: Pick<Options, "strict" | "code">,
): Ajv2020 {
	const ajv = new Ajv2020({
		...options,
		allowUnionTypes: true,
		allErrors: true,
		keywords: OWN_KEYWORDS,
		// The lint does it; here it would compile the metaschema, which takes longer than all the rest.
		validateSchema: false,
		logger: options.strict ? undefined : false,
	});
	addFormats.default(ajv);
	const { paths, components } = api.document;
	ajv.addSchema({ $id: idOf(api, "").replace(/#$/, ""), paths, components });
	return ajv;
}

/** The id of the schema at a pointer. */
export function idOf({ name }: Api, pointer: string): string {
	return `https://${name}.example/#${pointer}`;
}

function escapeToken(token: string): string {
	return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer of an operation's request schema. */
export function requestPointer({ path, method, body }: Operation): string {
	return `/paths/${escapeToken(path)}/${method}/requestBody/content/${escapeToken(body?.mediaType ?? "")}/schema`;
}

/** The pointer of the schema of an operation's answer. */
export function responsePointer(
	{ path, method, object }: Operation,
	status: number | string,
): string {
	const type = jsonType(object.responses[status]?.content) ?? "";
	return `/paths/${escapeToken(path)}/${method}/responses/${status}/content/${escapeToken(type)}/schema`;
}

/** The pointer of the schema of one of an operation's parameters: those of its path come first. */
export function parameterPointer(
	{ document }: Api,
	{ path, method }: Operation,
	index: number,
): string {
	const shared = (document.paths?.[path]?.parameters as unknown[]) ?? [];
	const place =
		index < shared.length
			? `parameters/${index}`
			: `${method}/parameters/${index - shared.length}`;
	return `/paths/${escapeToken(path)}/${place}/schema`;
}
