import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { type Description, problem } from "../../model/description.ts";

const ENTRY = "openapi.yaml";
const OPERATION = /^operations\/\w+\/operation\.yaml$/;
const SCHEMA = /^(?:schemas|operations\/\w+)\/([A-Z][A-Za-z0-9]*)\.yaml$/;
const TABLE = /^operations\/\w+\/(errors|rules)\.yaml$/;
const EXAMPLE = /^operations\/\w+\/examples\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** Each file of the folder has an expected name and place, is used, and gives a component its own name. */
export function* files(
	description: Description,
	names: string[] = filesBelow(posix.dirname(description.entry.file)),
) {
	const folder = posix.dirname(description.entry.file);
	const components = new Map<string, string>();
	for (const name of names) {
		const whole = { file: posix.join(folder, name), pointer: "" };
		const component = SCHEMA.exec(name)?.[1];
		const isExpected =
			component ||
			name === ENTRY ||
			[EXAMPLE, TABLE, OPERATION].some((form) => form.test(name));
		if (!isExpected)
			yield problem(
				whole,
				"unexpected file name or location",
				"Rename it to operations/<operationId>/operation.yaml, errors.yaml or rules.yaml, operations/<operationId>/<PascalCase>.yaml, schemas/<PascalCase>.yaml or operations/<operationId>/examples/<kebab-case>.yaml, or remove it",
			);
		else if (!description.files.has(whole.file))
			yield problem(
				whole,
				"nothing refers to this file",
				"Refer to it, or remove it",
			);
		const namesake = component && components.get(component);
		if (namesake)
			yield problem(
				whole,
				`the component \`${component}\` has two files, also ${posix.join(folder, namesake)}`,
				"Rename one of the two",
			);
		if (component) components.set(component, name);
	}
	yield* unusedHalves(description, folder);
}

/** An example file holds nothing but the request and the response that operation.yaml refers to. */
function* unusedHalves(description: Description, folder: string) {
	const used = new Set(
		description.all("example").map(({ file, pointer }) => file + pointer),
	);
	for (const file of description.files) {
		const halves = EXAMPLE.test(posix.relative(folder, file))
			? Object.keys(Object(description.content(file)))
			: [];
		for (const half of halves)
			if (!used.has(`${file}/${half}`))
				yield problem(
					{ file, pointer: `/${half}` },
					`nothing refers to \`${half}\``,
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
