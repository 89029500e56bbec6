import {
	type Description,
	isObject,
	isReference,
	type Node,
	type Place,
	problem,
} from "../../model/description.ts";

/** A tagged union says its tag in full, so that every tool reads it alike. */
export function* discriminators(description: Description) {
	for (const schema of description.all("schema")) {
		if ("const" in schema.value && !("type" in schema.value))
			yield problem(
				schema,
				"missing `type` of the constant, without which docs show its type as any",
				"Add `type` next to `const`",
			);
		if ("discriminator" in schema.value) yield* union(description, schema);
	}
}

function* union(description: Description, schema: Node) {
	if (schema.value.type !== "object")
		yield problem(
			schema,
			"missing `type: object` of the discriminated union, without which some validators accept any other value",
			"Add `type: object` next to `oneOf`",
		);
	const property = String(
		description.at(schema, "discriminator", "propertyName")?.value,
	);
	const mapping = description.children(schema, "discriminator", "mapping");
	const branches = description.children(schema, "oneOf");
	if (branches.length === 0)
		yield problem(
			schema,
			"the discriminator has no `oneOf` to choose from",
			"Add the branches, or remove the discriminator",
		);

	const tags = new Map<unknown, string>();
	for (const [tag, reference] of mapping) {
		const target = description.follow({
			...reference,
			value: { $ref: String(reference.value) },
		});
		const branch =
			target && branches.find(([, { value }]) => value === target.value)?.[1];
		if (branch) tags.set(branch.value, tag);
		else
			yield problem(
				reference,
				`the mapping of \`${tag}\` names \`${reference.value}\`, which is no branch of \`oneOf\``,
				"Write the reference just as it stands in `oneOf`",
			);
	}
	for (const [index, branch] of branches) {
		const tag = tags.get(branch.value);
		const place = description.at(schema, "oneOf", index) ?? schema;
		if (tag === undefined)
			yield problem(
				place,
				`${nameOf(place)} is missing from the discriminator's mapping`,
				"Add it to `mapping` under its value",
			);
		else if (!isTagged(description, branch, property, tag))
			yield problem(
				branch,
				`${nameOf(place)} does not require \`${property}\` with the constant \`${tag}\`, its key in the mapping`,
				`Add \`${property}\` to \`required\`, and \`const: ${tag}\` to the property`,
			);
	}
}

/** Whether the branch, or a schema that it takes in by `allOf`, requires the tag and pins it. */
function isTagged(
	description: Description,
	branch: Place,
	property: string,
	tag: string,
): boolean {
	const parts = [
		branch,
		...description.children(branch, "allOf").map(([, part]) => part),
	];
	return (
		parts.some(
			({ value }) =>
				isObject(value) &&
				Array.isArray(value.required) &&
				value.required.includes(property),
		) &&
		parts.some((part) => {
			const constant = description.at(part, "properties", property, "const");
			return constant?.value === tag;
		})
	);
}

const nameOf = (branch: Place) =>
	isReference(branch) ? `\`${branch.value.$ref}\`` : "the inline branch";
