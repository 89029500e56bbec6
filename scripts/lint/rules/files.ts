import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { type Description, problem } from "../description.ts";

const ENTRY = "openapi.yaml";
const OPERATION = /^operations\/\w+\/operation\.yaml$/;
const SCHEMA = /^(?:schemas|operations\/\w+)\/([A-Z][A-Za-z0-9]*)\.yaml$/;
const TABLE = /^operations\/\w+\/(errors|rules)\.yaml$/;
const CASE = /^operations\/\w+\/examples\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** A file that is at fault is told of at the paths of the entry: nothing may lead to the file itself. */
const PATHS = { path: ["paths"], pointer: "/paths" };

/** Each file below the entry is of a known sort, is used, and gives a component a name of its own. */
export function* files(description: Description) {
	const folder = posix.dirname(description.entry.file);
	const components = new Map<string, string>();
	for (const name of filesBelow(folder)) {
		const component = SCHEMA.exec(name)?.[1];
		if (
			name !== ENTRY &&
			!component &&
			!CASE.test(name) &&
			!TABLE.test(name) &&
			!OPERATION.test(name)
		)
			yield problem(
				PATHS,
				`${name} is of no known sort: operations/<operationId>/operation.yaml, errors.yaml or rules.yaml beside it, operations/<operationId>/<PascalCase>.yaml, schemas/<PascalCase>.yaml or operations/<operationId>/examples/<kebab-case>.yaml`,
				"Rename, move or remove it",
			);
		else if (!description.files.has(posix.join(folder, name)))
			yield problem(
				PATHS,
				`${name} is a stray file: nothing refers to it`,
				"Refer to it, or remove it",
			);
		const namesake = component && components.get(component);
		if (namesake)
			yield problem(
				PATHS,
				`${name} and ${namesake} would both become the component \`${component}\``,
				"Rename one of the two",
			);
		if (component) components.set(component, name);
	}
	yield* unusedHalves(description, folder);
}

/** A case file holds nothing but the halves that operation.yaml refers to. */
function* unusedHalves(description: Description, folder: string) {
	const used = new Set(
		description.all("example").map(({ file, pointer }) => file + pointer),
	);
	for (const file of description.files) {
		const name = posix.relative(folder, file);
		for (const half of CASE.test(name)
			? Object.keys(Object(description.content(file)))
			: [])
			if (!used.has(`${file}/${half}`))
				yield problem(
					PATHS,
					`${name} holds a request, a response or both, and its \`${half}\` is not used as either`,
					"Refer to it from operation.yaml, or remove it",
				);
	}
}

const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((found) => found.isFile())
		.map(({ parentPath, name }) =>
			posix.relative(
				folder,
				posix.join(parentPath.replaceAll("\\", "/"), name),
			),
		)
		.sort();
