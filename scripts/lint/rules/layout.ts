import { readdirSync } from "node:fs";
import { posix } from "node:path";
import {
	type Description,
	isObject,
	isReference,
	type Place,
	problem,
} from "../description.ts";
import { STRUCTURE } from "../structure.ts";

const METHODS = Object.keys(STRUCTURE.pathItem).filter(
	(key) => STRUCTURE.pathItem[key] === "operation",
);

const ENTRY = "openapi.yaml";
const OPERATION = /^operations\/(\w+)\/operation\.yaml$/;
const SCHEMA = /^(?:schemas|operations\/\w+)\/([A-Z][A-Za-z0-9]*)\.yaml$/;
const CASE = /^operations\/\w+\/examples\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** One operation, one folder, named by its operationId; one file per schema and per case, named by what it is. */
export function* layout(description: Description) {
	const { entry } = description;
	for (const route of Object.keys(Object(entry.value.paths))) {
		const item = description.at(entry, "paths", route);
		if (item) yield* operationFolder(description, item);
	}
	for (const operation of description.all("operation")) {
		yield* caseReferences(
			description,
			description.at(operation, "requestBody"),
			"request",
		);
		for (const [, response] of description.members(operation, "responses"))
			yield* caseReferences(description, response, "response");
	}
	for (const key of Object.keys(Object(entry.value.components)))
		if (key !== "securitySchemes")
			yield problem(
				{ path: ["components", key], pointer: `/components/${key}` },
				"the entry's components are its security schemes; everything else comes from files",
				`Move \`${key}\` to files, schemas to schemas/<Name>.yaml`,
			);
	yield* files(description);
}

function* operationFolder(description: Description, item: Place) {
	const reference = isReference(item) ? item.value.$ref : "";
	const folder = OPERATION.exec(reference)?.[1];
	if (!folder || Object.keys(Object(item.value)).length > 1) {
		yield problem(
			item,
			"a path is one `$ref` to `operations/<operationId>/operation.yaml`",
			"Move the operation to such a file and refer to it",
		);
		return;
	}
	const target = description.follow(item);
	const methods = METHODS.filter(
		(method) => isObject(target?.value) && method in target.value,
	);
	const [method = ""] = methods;
	if (methods.length !== 1)
		yield problem(
			item,
			`${reference} holds exactly one method, and has ${methods.join(", ") || "none"}`,
			"Give each operation a folder of its own",
		);
	const id = target && description.at(target, method, "operationId");
	if (id && id.value !== folder)
		yield problem(
			id,
			`the folder bears the operationId: \`${id.value}\`, not \`${folder}\``,
			"Rename one of the two",
		);
}

function* caseReferences(
	description: Description,
	holder: Place | undefined,
	half: "request" | "response",
) {
	if (!holder) return;
	for (const [, media] of description.members(holder, "content"))
		for (const [name] of description.members(media, "examples")) {
			const example = description.at(media, "examples", name);
			const expected = `examples/${name}.yaml#/${half}`;
			if (example && !(isReference(example) && example.value.$ref === expected))
				yield problem(
					example,
					`the ${half} of the case \`${name}\` is in a file of its name`,
					`Write \`$ref: ${expected}\``,
				);
		}
}

/** Each file below the entry is of a known sort, has a name of its own, and is used. */
function* files(description: Description) {
	const folder = posix.dirname(description.entry.file);
	const named = new Map<string, string>();
	const used = new Set(
		description.all("example").map(({ file, pointer }) => file + pointer),
	);
	const at = { path: ["paths"], pointer: "/paths" };
	for (const found of readdirSync(folder, {
		recursive: true,
		withFileTypes: true,
	})) {
		if (!found.isFile()) continue;
		const file = posix.join(found.parentPath.replaceAll("\\", "/"), found.name);
		const name = posix.relative(folder, file);
		const component = SCHEMA.exec(name)?.[1];
		if (
			name !== ENTRY &&
			!component &&
			!CASE.test(name) &&
			!OPERATION.test(name)
		)
			yield problem(
				at,
				`${name} is of no known sort: operations/<operationId>/operation.yaml, operations/<operationId>/<PascalCase>.yaml, schemas/<PascalCase>.yaml or operations/<operationId>/examples/<kebab-case>.yaml`,
				"Rename, move or remove it",
			);
		else if (!description.files.has(file))
			yield problem(
				at,
				`${name} is a stray file: nothing refers to it`,
				"Refer to it, or remove it",
			);
		else if (CASE.test(name))
			for (const half of Object.keys(Object(description.content(file))))
				if (!used.has(`${file}/${half}`))
					yield problem(
						at,
						`${name} holds a request, a response or both, and its \`${half}\` is not used as either`,
						"Refer to it from operation.yaml, or remove it",
					);
		if (!component) continue;
		if (named.has(component))
			yield problem(
				at,
				`${name} and ${named.get(component)} would both become the component \`${component}\``,
				"Rename one of the two",
			);
		named.set(component, name);
	}
}
