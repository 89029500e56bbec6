import { ClosedSchemas } from "../closed.ts";
import {
	type Description,
	isObject,
	type Place,
	problem,
	segments,
} from "../description.ts";
import { StrictSchemas } from "../strict.ts";

/** Examples are tests: valid under strict JSON Schema 2020-12, with formats, and without undeclared members. */
export function* examples(description: Description) {
	for (const holder of description.all("mediaType", "parameter", "header")) {
		const schema = description.at(holder, "schema");
		if (!schema) continue;
		for (const [name, example] of description.members(holder, "examples"))
			yield* named(description, schema, name, example);
		const single = description.at(holder, "example");
		if (single) yield* judged(description, schema, "the example", single, []);
	}
	for (const schema of description.all("schema"))
		for (const [index, value] of description.members(schema, "examples"))
			yield* judged(
				description,
				schema,
				`example ${index} of the schema`,
				value,
				[],
			);
}

function* named(
	description: Description,
	schema: Place,
	name: string,
	example: Place,
) {
	const value = description.at(example, "value");
	const listed = isObject(example.value)
		? example.value["x-undeclared"]
		: undefined;
	if (value)
		yield* judged(
			description,
			schema,
			`case \`${name}\``,
			value,
			Array.isArray(listed) ? listed : [],
		);
	else
		yield problem(
			example,
			`case \`${name}\` has a \`value\``,
			"Add the `value`",
		);
}

function* judged(
	description: Description,
	schema: Place,
	name: string,
	value: Place,
	listed: string[],
) {
	const strict = StrictSchemas.of(description);
	// A schema that does not compile is reported by itself; an example can only be judged by one that does.
	if (!strict.compiles(schema)) return;
	const violations = strict.violations(schema, value.value);
	for (const { pointer, message } of violations)
		yield at(
			value,
			pointer,
			`${name}, ${pointer || "/"}: ${message}`,
			"Correct the example or the schema",
		);
	if (violations.length > 0) return;
	const undeclared = ClosedSchemas.of(description).undeclared(
		schema,
		value.value,
	);
	for (const pointer of undeclared.filter((member) => !listed.includes(member)))
		yield at(
			value,
			pointer,
			`${name}, ${pointer}: the schema declares no such member`,
			"Correct its name, declare it, or list it in the example's `x-undeclared` if that is the point of the case",
		);
	for (const pointer of listed.filter((member) => !undeclared.includes(member)))
		yield problem(
			value,
			`${name}, ${pointer}: \`x-undeclared\` lists exactly the members that the schema does not declare`,
			"Take the pointer off the list: the value has no such member, or the schema declares it",
		);
}

const at = (value: Place, pointer: string, expected: string, mend: string) =>
	problem(
		{
			pointer: `${value.pointer}${pointer}`,
			path: [...value.path, ...segments(pointer)],
		},
		expected,
		mend,
	);
