import {
	type Description,
	isReference,
	type Place,
	problem,
} from "../../model/description.ts";
import { STRUCTURE } from "../../model/structure.ts";

const METHODS = Object.keys(STRUCTURE.pathItem).filter(
	(key) => STRUCTURE.pathItem[key] === "operation",
);

const OPERATION = /^operations\/(\w+)\/operation\.yaml$/;

/** One operation, one folder, named by its operationId; one file per example, named by it. */
export function* layout(description: Description) {
	const { entry } = description;
	for (const route of Object.keys(Object(entry.value.paths)))
		for (const method of METHODS) {
			const operation = description.at(entry, "paths", route, method);
			if (operation) yield* operationFolder(description, operation);
		}
	for (const operation of description.all("operation")) {
		yield* exampleReferences(
			description,
			description.at(operation, "requestBody"),
			"request",
		);
		for (const [, response] of description.children(operation, "responses"))
			yield* exampleReferences(description, response, "response");
	}
	for (const key of Object.keys(Object(entry.value.components)))
		if (key !== "securitySchemes")
			yield problem(
				{ file: entry.file, pointer: `/components/${key}` },
				`\`${key}\` stands in the entry file, which has no components but security schemes`,
				"Move it to files, schemas to schemas/<Name>.yaml",
			);
}

function* operationFolder(description: Description, operation: Place) {
	const reference = isReference(operation) ? operation.value.$ref : "";
	const folder = OPERATION.exec(reference)?.[1];
	if (!folder) {
		yield problem(
			operation,
			"the operation is not a `$ref` to `operations/<operationId>/operation.yaml`",
			"Move the operation to such a file and refer to it",
		);
		return;
	}
	const id = description.at(operation, "operationId");
	if (id && id.value !== folder)
		yield problem(
			id,
			`the operationId \`${id.value}\` is not the name of its folder, \`${folder}\``,
			"Rename one of the two",
		);
}

function* exampleReferences(
	description: Description,
	holder: Place | undefined,
	half: "request" | "response",
) {
	if (!holder) return;
	for (const [, media] of description.children(holder, "content"))
		for (const [name] of description.children(media, "examples")) {
			const example = description.at(media, "examples", name);
			const expected = `examples/${name}.yaml#/${half}`;
			if (example && !(isReference(example) && example.value.$ref === expected))
				yield problem(
					example,
					`the ${half} example \`${name}\` is not in a file of its name`,
					`Write \`$ref: ${expected}\``,
				);
		}
}
