/** What the answers of an operation have in common: how failures look, what successes consist of and pass over. */
import type { RequestBody } from "./body.ts";
import type { Failure } from "./examples.ts";
import type { MediaType, Schema, SkippedNames } from "./openapi.ts";
import { componentName, nameOf } from "./references.ts";

type Report = (below: string, what: string, fix: string) => void;

/** Looks through the unions of the answers for the shape that is marked as a failure. */
export function readFailure(
	schemas: Record<string, Schema>,
	answers: { status: number; media?: MediaType }[],
	report: Report,
): { failure?: Failure; messages?: string } {
	const found: { failure?: Failure; messages?: string } = {};
	for (const { media } of answers) {
		for (const schema of branchesOf(media?.schema)) {
			const messages = schema["x-failure"]?.messages ?? found.messages;
			if (messages !== (found.messages ?? messages))
				report(
					"/responses",
					`the failures carry their texts in \`${found.messages}\` and in \`${messages}\`, and the client reads one property per operation`,
					"Give x-failure to one of the shapes",
				);
			found.messages = messages;
			for (const [value, ref] of Object.entries(
				schema.discriminator?.mapping ?? {},
			)) {
				if (!schemas[componentName(ref)]?.["x-failure"]) continue;
				const member = schema.discriminator?.propertyName as string;
				found.failure = { member, value };
			}
		}
	}
	return found;
}

/** Looks through the unions of the answers for the success that passes over names without a word. */
export function readSkipped(
	body: RequestBody | undefined,
	answers: { media?: MediaType }[],
	report: Report,
): (SkippedNames & { schema: string }) | undefined {
	for (const { media } of answers)
		for (const schema of branchesOf(media?.schema)) {
			const skipped = schema["x-skipped"];
			if (!skipped) continue;
			const [, member = ""] = skipped.asked.split("/");
			if (!body?.members?.includes(member))
				report(
					"/responses",
					`x-skipped takes the names asked for from ${skipped.asked}, and the request's body has no \`${member}\``,
					"Write a pointer that leads into the body",
				);
			return { ...skipped, schema: nameOf(schema) ?? "" };
		}
	return undefined;
}

/** A schema and all the alternatives and parts that it consists of. */
export function branchesOf(schema: Schema | undefined): Schema[] {
	if (!schema) return [];
	const { oneOf = [], anyOf = [], allOf = [] } = schema;
	return [schema, ...[...oneOf, ...anyOf, ...allOf].flatMap(branchesOf)];
}

/** The success shapes of a schema: its unions opened, failures and responses of other branches left out. */
export function successesOf(schema: Schema, others: string[]): Schema[] {
	if (others.includes(nameOf(schema) ?? "") || schema["x-failure"]) return [];
	const union = schema.oneOf ?? schema.anyOf;
	return union
		? union.flatMap((branch) => successesOf(branch, others))
		: [schema];
}
