/** The body of a request: its properties, and the alternatives that a caller chooses from. */

import { type Format, formatOf, usedType } from "./content.ts";
import { namedExamples } from "./examples.ts";
import type { ExampleObject, MediaType, Schema } from "./openapi.ts";
import { nameOf } from "./references.ts";

export interface RequestBody {
	schema: Schema;
	mediaType: string;
	format: Format;
	/** The names of all its members; undefined for a body that is no object, or one whose names nobody can list. */
	members?: string[];
	examples: Record<string, ExampleObject>;
	/** The alternatives of the body; one, unless the schema is a union at its top. */
	branches: BodyBranch[];
}

export interface BodyBranch {
	/** What a caller gives: the branch without the credentials. */
	input: Schema[];
	credentials: string[];
	/** The component that answers this branch alone, by `x-result`. */
	result?: string;
	/** A required member with a constant value, by which an input is known to be of this branch. */
	marker?: [member: string, value: unknown];
}

export function readBody(content: Record<string, MediaType>): RequestBody {
	const mediaType = usedType(content) ?? "";
	const format = formatOf(mediaType);
	const { schema = {}, ...media } = content[mediaType] ?? {};
	const branches = (schema.anyOf ?? schema.oneOf ?? [schema]).map(readBranch);
	return {
		schema,
		mediaType,
		format,
		members: format === "json" ? membersOf(schema) : undefined,
		examples: namedExamples(media, "default"),
		branches,
	};
}

function readBranch(branch: Schema): BodyBranch {
	const isSecret = (part: Schema) => part["x-credentials"];
	const { allOf } = branch;
	const isSplit = allOf && (allOf.some(isSecret) || !nameOf(branch));
	const parts = isSplit ? allOf : [branch];
	const secret = parts.filter(isSecret);
	return {
		input: parts.filter((part) => !secret.includes(part)),
		credentials: secret.flatMap((part) => Object.keys(part.properties ?? {})),
		result: parts
			.map((part) => part["x-result"])
			.find((name) => name !== undefined),
		marker: parts.flatMap(markers).at(0),
	};
}

/** The names of a body's members, through references, parts and alternatives. */
function membersOf(schema: Schema): string[] | undefined {
	const { type, properties, additionalProperties, allOf, anyOf, oneOf } =
		schema;
	const isOpen = additionalProperties === true && properties !== undefined;
	if ((type ?? "object") !== "object" || (additionalProperties && !isOpen))
		return undefined;
	const parts = [allOf, anyOf, oneOf].flatMap((list) =>
		(list ?? []).map((part) => membersOf(part)),
	);
	if (parts.includes(undefined)) return undefined;
	return [...Object.keys(properties ?? {}), ...parts.flat()] as string[];
}

function markers(schema: Schema): [member: string, value: unknown][] {
	return (schema.required ?? []).flatMap((name) => {
		const value = schema.properties?.[name]?.const;
		return value === undefined ? [] : [[name, value]];
	});
}
