/** Reads the files of a description, and names what keeps it from being used at all. */
import {
	Description,
	isObject,
	isReference,
	type Json,
	type Place,
	problem,
	type Reference,
	segments,
	targetOf,
} from "./description.ts";
import { METHODS } from "./openapi.ts";
import type { Problem } from "./problem.ts";
import { Sources } from "./sources.ts";
import type { Spec } from "./specs.ts";

export interface Read extends Spec {
	description: Description;
	/** What has to be fixed before anything else can be said. */
	problems: Problem[];
	/** Adds line and column. */
	locate(problem: Problem): Problem;
}

export function readDescription({ name, file }: Spec): Read {
	const sources = new Sources();
	const description = new Description(file, sources.content);
	const locate = (problem: Problem) => sources.locate(problem);
	const { value } = description.entry;
	const found =
		value !== undefined && !(isObject(value) && isSupported(value))
			? [notSupported(description)]
			: [
					...leadingNowhere(description),
					...endless(description),
					...sharedIds(description, locate),
				];
	return {
		name,
		file,
		description,
		// A file that cannot be parsed has no values, so what refers to it is not at fault.
		problems: [...sources.problems, ...found.map(locate)],
		locate,
	};

	function* leadingNowhere(description: Description) {
		for (const place of description.references) {
			const target = targetOf(place);
			const { $ref } = place.value;
			if (/^[a-z]+:\/\//.test($ref)) continue;
			if (sources.problems.some(({ file }) => file === target.file)) continue;
			if (description.content(target.file) === undefined)
				yield problem(
					place,
					`the reference \`${$ref}\` names a file that does not exist`,
					"Correct the path, or add the file",
				);
			else if (!description.find(target.file, target.pointer))
				yield problem(
					place,
					`the reference \`${$ref}\` leads nowhere: ${target.file} has no ${target.pointer}`,
					"Correct the pointer, or add the value",
				);
			else yield* circle(description, place);
		}
	}
}

function isSupported({ openapi }: Json): boolean {
	return /^3\.1\.\d+$/.test(String(openapi));
}

function notSupported({ entry }: Description): Problem {
	const { openapi, swagger } = isObject(entry.value) ? entry.value : {};
	const version = openapi ?? swagger;
	return version === undefined
		? problem(
				entry,
				"no OpenAPI document: it states no version",
				"Begin it with `openapi: 3.1.1`",
			)
		: problem(
				{ ...entry, pointer: openapi ? "/openapi" : "/swagger" },
				`the version ${version} is not supported`,
				"Convert the description to OpenAPI 3.1, and write `openapi: 3.1.1`",
			);
}

/** A reference that leads, over other references, back to itself. */
function* circle(description: Description, start: Reference) {
	const passed: Reference[] = [];
	let here: Place | undefined = start;
	while (here && isReference(here)) {
		if (passed.length > 0 && here.value === start.value) {
			yield problem(
				start,
				`the reference leads in a circle: ${passed.map(({ value }) => value.$ref).join(" -> ")}`,
				"Let one of them lead to a value",
			);
			return;
		}
		if (passed.some(({ value }) => value === here?.value)) return;
		passed.push(here);
		const { file, pointer } = targetOf(here);
		here = description.find(file, pointer);
	}
}

/** A schema that contains itself as a part or an alternative of itself, so that no end of it is found. */
function* endless(description: Description) {
	const done = new Set<unknown>();
	for (const schema of description.all("schema"))
		yield* visit(schema, new Set());

	function* visit(schema: Place, above: Set<unknown>): Generator<Problem> {
		if (done.has(schema.value)) return;
		done.add(schema.value);
		const inside = new Set(above).add(schema.value);
		for (const key of ["allOf", "anyOf", "oneOf"])
			for (const [nth, branch] of description.children(schema, key))
				if (inside.has(branch.value))
					yield problem(
						{ ...schema, pointer: `${schema.pointer}/${key}/${nth}` },
						`the schema is a part of itself by \`${key}\`, so it never ends`,
						`Remove the branch, or refer to the schema below \`properties\` or \`items\``,
					);
				else yield* visit(branch, inside);
	}
}

function* sharedIds(
	description: Description,
	locate: (problem: Problem) => Problem,
) {
	const known = new Map<unknown, Problem>();
	for (const section of ["paths", "webhooks"])
		for (const [route, item] of description.children(
			description.entry,
			section,
		))
			for (const method of METHODS) {
				const operation = description.at(item, method);
				const id = operation && description.at(operation, "operationId");
				if (!id) continue;
				const first = known.get(id.value);
				const place = locate(problem(id, "", ""));
				if (first)
					yield problem(
						first.file === id.file && first.pointer === id.pointer
							? operation
							: id,
						`the operationId \`${id.value}\` is used twice, first in ${first.file}:${first.line}`,
						`Give ${method.toUpperCase()} ${route} its own`,
					);
				else known.set(id.value, place);
			}
}

/** The place in the files of what stands at a pointer of the bundled document, or of what holds it. */
export function placeOf(
	{ description, file, locate }: Read,
	{ pointer, what, fix }: Omit<Problem, "file">,
): Problem {
	const keys = segments(pointer);
	for (let length = keys.length; length > 0; length--) {
		const place = description.at(description.entry, ...keys.slice(0, length));
		const target = place && description.follow(place);
		if (target) return locate(problem(target, what, fix));
	}
	return locate({ file, pointer: "", what, fix });
}
