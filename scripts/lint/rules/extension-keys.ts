import { posix } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
	child,
	type Description,
	type Node,
	type Place,
	problem,
	segments,
} from "../../model/description.ts";
import { EXTENSION_KEYS } from "../extensions.ts";

const ajv = addFormats.default(
	new Ajv2020({ allErrors: true, allowUnionTypes: true }),
);
const shapes = new Map(
	Object.entries(EXTENSION_KEYS).map(([key, { shape }]) => [
		key,
		ajv.compile(shape),
	]),
);

/** Extension keys are a vocabulary of our own: known, in their place, of their shape. */
export function* extensionKeys(description: Description) {
	for (const node of description.nodes)
		for (const key of Object.keys(node.value).filter((name) =>
			name.startsWith("x-"),
		))
			yield* extensionKey(description, node, key);
	yield* sharedRuleIds(description);
	yield* resultNames(description);
	yield* skippedNames(description);
}

/** Each operation says what only our keys can say. */
export function* missingKeys(description: Description) {
	for (const operation of description.all("operation"))
		for (const [key, { on, form }] of Object.entries(EXTENSION_KEYS))
			if (on === "operation" && !(key in operation.value))
				yield problem(operation, `missing \`${key}\` of the operation`, form);
}

function* extensionKey(description: Description, node: Node, key: string) {
	const written = child(node, key) ?? node;
	const place = description.follow(written) ?? written;
	const known = EXTENSION_KEYS[key];
	if (key === "x-codeSamples")
		yield problem(
			place,
			"the build derives the code samples from the examples",
			"Remove `x-codeSamples`",
		);
	else if (!known)
		yield problem(
			place,
			`unknown extension key \`${key}\``,
			`Use a standard keyword, or one of ${Object.keys(EXTENSION_KEYS).join(", ")}`,
		);
	else if (node.kind !== known.on)
		yield problem(
			place,
			`\`${key}\` belongs to the ${known.on} object of OpenAPI, and this is the ${node.kind} object`,
			"Move it, or remove it",
		);
	else yield* misshapen(place, key, known.form);
}

function* misshapen(place: Place, key: string, form: string) {
	const validate = shapes.get(key);
	if (!validate || validate(place.value)) return;
	// What `if` leads to is reported by itself.
	for (const { instancePath, keyword, message, params } of validate.errors ??
		[])
		if (keyword !== "if")
			yield problem(
				{ file: place.file, pointer: place.pointer + instancePath },
				`${key} ${message}${params.additionalProperty ? ` (${params.additionalProperty})` : ""}`,
				form,
			);
}

function* sharedRuleIds(description: Description) {
	const seen = new Set<unknown>();
	for (const operation of description.all("operation"))
		for (const [, row] of description.children(operation, "x-rules")) {
			const id = description.at(row, "id");
			if (id && seen.has(id.value))
				yield problem(
					id,
					`the id \`${id.value}\` is used by two rules`,
					"Take the next free number of the topic",
				);
			seen.add(id?.value);
		}
}

function* resultNames(description: Description) {
	const files = [...description.files].map((file) =>
		posix.basename(file, ".yaml"),
	);
	for (const schema of description.all("schema")) {
		const result = description.at(schema, "x-result");
		if (result && !files.includes(String(result.value)))
			yield problem(
				result,
				`x-result names \`${result.value}\`, which is no schema file of this API`,
				"Write the file's name without .yaml",
			);
	}
}

function* skippedNames(description: Description) {
	for (const schema of description.all("schema")) {
		const name = description.at(schema, "x-skipped", "name");
		if (name && description.at(schema, "properties", String(name.value)))
			yield problem(
				name,
				`x-skipped adds a property \`${name.value}\`, and the schema has one of that name`,
				"Choose another name",
			);
		for (const key of ["done", "warned"]) {
			const place = description.at(schema, "x-skipped", key);
			const keys = segments(String(place?.value ?? ""));
			const target = description.at(
				schema,
				...keys.flatMap((key) => ["properties", key]),
				"type",
			);
			if (place && target?.value !== "array")
				yield problem(
					place,
					`x-skipped leads to ${place.value}, which is no array of the schema`,
					"Write the pointer of a property whose type is array",
				);
		}
	}
}
