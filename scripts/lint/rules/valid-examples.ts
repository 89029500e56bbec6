import {
	type Description,
	isObject,
	type Place,
	problem,
} from "../../model/description.ts";
import { ClosedSchemas } from "../closed-schemas.ts";
import { StrictSchemas } from "../strict-schemas.ts";

/** Examples are tests: valid under strict JSON Schema 2020-12, with formats, and without undeclared properties. */
export function* validExamples(description: Description) {
	for (const holder of description.all("mediaType", "parameter", "header")) {
		const schema = description.at(holder, "schema");
		if (!schema) continue;
		for (const [name, example] of description.children(holder, "examples"))
			yield* named(description, schema, name, example);
		const single = description.at(holder, "example");
		if (single) yield* judged(description, schema, "the example", single, []);
	}
	for (const schema of description.all("schema"))
		for (const [index, value] of description.children(schema, "examples"))
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
			`example \`${name}\``,
			value,
			Array.isArray(listed) ? listed : [],
		);
	else
		yield problem(
			example,
			`missing \`value\` of the example \`${name}\``,
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
	const report = (pointer: string, what: string, fix: string) =>
		problem(
			{ file: value.file, pointer: value.pointer + pointer },
			`${name}: ${what}`,
			fix,
		);
	for (const { pointer, message } of violations)
		yield report(
			pointer,
			`the value ${message}`,
			"Correct the example or the schema",
		);
	if (violations.length > 0) return;
	const undeclared = ClosedSchemas.of(description).undeclared(
		schema,
		value.value,
	);
	for (const pointer of undeclared.filter((found) => !listed.includes(found)))
		yield report(
			pointer,
			"the schema does not declare this property",
			"Correct its name, declare it, or list it in the example's `x-undeclared` if the example is about undeclared properties",
		);
	for (const pointer of listed.filter((found) => !undeclared.includes(found)))
		yield report(
			"",
			`\`x-undeclared\` lists ${pointer}, which the schema declares or the value does not have`,
			"Remove it from the list",
		);
}
