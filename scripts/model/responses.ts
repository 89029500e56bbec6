/** What the answers of an operation have in common: how failures look, what successes consist of and pass over. */
import type { Operation, RequestBody } from "./api.ts";
import {
	componentName,
	type MediaType,
	type OpenApiDocument,
	resolve,
	type Schema,
} from "./openapi.ts";

/** Looks through the unions of the answers for the shape that is marked as a failure. */
export function readFailure(
	document: OpenApiDocument,
	answers: { status: number; media?: MediaType }[],
): Pick<Operation, "failure" | "messages"> {
	const found: Pick<Operation, "failure" | "messages"> = {};
	for (const { media } of answers) {
		for (const schema of branchesOf(document, media?.schema)) {
			const messages = schema["x-failure"]?.messages ?? found.messages;
			if (messages !== (found.messages ?? messages))
				throw new Error(
					`its failures carry their texts in \`${found.messages}\` and in \`${messages}\`: a client reads one member per operation, so give x-failure to one of the shapes.`,
				);
			found.messages = messages;
			for (const [value, ref] of Object.entries(
				schema.discriminator?.mapping ?? {},
			)) {
				if (!resolve<Schema>(document, { $ref: ref })["x-failure"]) continue;
				const member = schema.discriminator?.propertyName as string;
				found.failure = { member, value };
			}
		}
	}
	return found;
}

/** Looks through the unions of the answers for the success that passes over names without a word. */
export function readSkipped(
	document: OpenApiDocument,
	id: string,
	body: RequestBody | undefined,
	answers: { media?: MediaType }[],
): Operation["skipped"] {
	for (const { media } of answers)
		for (const schema of branchesOf(document, media?.schema)) {
			const skipped = schema["x-skipped"];
			if (!skipped) continue;
			const [, member = ""] = skipped.asked.split("/");
			if (!body?.members?.includes(member))
				throw new Error(
					`${id}: x-skipped takes the names asked for from ${skipped.asked}, and the request's body has no ${member}; write a pointer that leads into it.`,
				);
			return { ...skipped, schema: nameOf(document, schema) };
		}
	return undefined;
}

function nameOf(document: OpenApiDocument, schema: Schema): string {
	const schemas = Object.entries(document.components?.schemas ?? {});
	return schemas.find(([, known]) => known === schema)?.[0] ?? "";
}

/** A schema and all the alternatives and parts that it consists of, references resolved. */
export function branchesOf(
	document: OpenApiDocument,
	schema: Schema | undefined,
): Schema[] {
	if (!schema) return [];
	const resolved = resolve(document, schema);
	return [
		resolved,
		...[resolved.oneOf, resolved.anyOf, resolved.allOf].flatMap((list) =>
			(list ?? []).flatMap((branch) => branchesOf(document, branch)),
		),
	];
}

/** The success shapes of a schema: its unions opened, failures and answers of other branches left out. */
export function successesOf(
	document: OpenApiDocument,
	schema: Schema,
	others: string[],
): Schema[] {
	if (schema.$ref && others.includes(componentName(schema.$ref))) return [];
	const resolved = resolve(document, schema);
	if (resolved["x-failure"]) return [];
	const union = resolved.oneOf ?? resolved.anyOf;
	return union
		? union.flatMap((branch) => successesOf(document, branch, others))
		: [schema];
}

/** The references to the success shapes of a schema. */
export function successRefs(
	document: OpenApiDocument,
	schema: Schema,
	others: string[],
): string[] {
	return successesOf(document, schema, others).flatMap(({ $ref }) =>
		$ref ? [componentName($ref)] : [],
	);
}
