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
} from "../description.ts";
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
	for (const operation of description.all("operation"))
		for (const [key, { on, form }] of Object.entries(EXTENSION_KEYS))
			if (on === "operation" && !(key in operation.value))
				yield problem(operation, `each operation has \`${key}\``, form);
	yield* uniqueRuleIds(description);
	yield* resultNames(description);
	yield* skippedNames(description);
}

function* extensionKey(description: Description, node: Node, key: string) {
	const written = child(node, key) ?? node;
	const place = description.follow(written) ?? written;
	const known = EXTENSION_KEYS[key];
	if (key === "x-codeSamples")
		yield problem(
			place,
			"code samples are derived from the cases by the build, never written",
			"Remove `x-codeSamples`",
		);
	else if (!known)
		yield problem(
			place,
			`\`${key}\` is no key of this project, which has ${Object.keys(EXTENSION_KEYS).join(", ")}`,
			"Correct its name, or say it with a standard keyword",
		);
	else if (node.kind !== known.on)
		yield problem(
			place,
			`\`${key}\` stands on an OpenAPI ${known.on} object and nowhere else`,
			"Move it, or remove it",
		);
	else yield* misshapen(place, key, known.form);
}

function* misshapen(place: Place, key: string, form: string) {
	const validate = shapes.get(key);
	if (!validate || validate(place.value)) return;
	for (const { instancePath, message, params } of validate.errors ?? [])
		yield problem(
			{
				pointer: place.pointer + instancePath,
				path: [...place.path, ...segments(instancePath)],
			},
			`${key} ${message}${params.additionalProperty ? ` (${params.additionalProperty})` : ""}`,
			form,
		);
}

function* uniqueRuleIds(description: Description) {
	const seen = new Set<unknown>();
	for (const operation of description.all("operation"))
		for (const [, row] of description.members(operation, "x-rules")) {
			const id = description.at(row, "id");
			if (id && seen.has(id.value))
				yield problem(
					id,
					`the id \`${id.value}\` belongs to one rule`,
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
				`x-result names a schema file of this API, and \`${result.value}\` is none`,
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
				`the client adds \`${name.value}\` to what the vendor sends, and the schema has such a property`,
				"Choose another name",
			);
		for (const key of ["done", "warned"]) {
			const place = description.at(schema, "x-skipped", key);
			const keys = segments(String(place?.value ?? ""));
			const target = description.at(
				schema,
				...keys.flatMap((member) => ["properties", String(member)]),
				"type",
			);
			if (place && target?.value !== "array")
				yield problem(
					place,
					`x-skipped leads to a list of the schema, and ${place.value} is none`,
					"Write the pointer of a property whose type is array",
				);
		}
	}
}
