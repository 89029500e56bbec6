/** Checks a small description by one of our own rules, with single places changed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { files } from "../../scripts/lint/rules/files.ts";
import { CONTENT, STYLE } from "../../scripts/lint/rules.ts";
import { Description } from "../../scripts/model/description.ts";

/** A place, `file` or `file#/pointer`, and what stands there instead; undefined removes it. */
export type Changes = Record<string, unknown>;

type Files = Record<string, Record<string, unknown>>;

const ITEMS = readFileSync(new URL("items.yaml", import.meta.url), "utf8");
const RULES = { ...CONTENT, ...STYLE };

/** Short names of the files that are changed most. */
const NAMES: Record<string, string> = {
	entry: "openapi.yaml",
	create: "operations/createItem/operation.yaml",
	credentials: "operations/createItem/Credentials.yaml",
	input: "operations/createItem/CreateItemInput.yaml",
	outcome: "operations/createItem/CreateItemOutcome.yaml",
	success: "operations/createItem/CreateItemSuccess.yaml",
	failure: "operations/createItem/CreateItemFailure.yaml",
	created: "operations/createItem/examples/created.yaml",
	invalid: "operations/createItem/examples/invalid.yaml",
	get: "operations/getItem/operation.yaml",
	found: "operations/getItem/examples/found.yaml",
	item: "schemas/Item.yaml",
	problem: "schemas/Problem.yaml",
};

/** A place with its file's name in full; `json` is the JSON content of a body. */
export function longName(place: string): string {
	return place
		.replace(/^\w+(?=#)/, (name) => NAMES[name] ?? name)
		.replace(/\/json(?=\/|$)/, "/content/application~1json");
}

/** What a rule says of the changed description, as `file#/pointer: message`. */
export function findings(rule: string, changes: Changes = {}): string[] {
	const content = changed(changes);
	const description = new Description("openapi.yaml", (file) => content[file]);
	const found =
		rule === "files"
			? files(description, Object.keys(content))
			: (RULES[rule]?.(description) ?? []);
	return [...found].map(
		({ file, pointer, what, fix }) => `${file}#${pointer}: ${what}. ${fix}.`,
	);
}

/** Writes the changed description into a folder. */
export function writeSpec(folder: string, changes: Changes = {}): void {
	for (const [name, content] of Object.entries(changed(changes))) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		// JSON is YAML.
		writeFileSync(file, JSON.stringify(content, null, 2));
	}
}

function changed(changes: Changes): Files {
	const files: Files = parse(ITEMS);
	for (const [place, value] of Object.entries(changes)) {
		const [file = "", pointer] = longName(place).split("#/");
		const keys = (pointer?.split("/") ?? []).map((key) =>
			key.replaceAll("~1", "/"),
		);
		const last = keys.pop();
		let holder: Record<string, unknown> = files;
		for (const key of last === undefined ? [] : [file, ...keys]) {
			holder[key] ??= {};
			holder = holder[key] as Record<string, unknown>;
		}
		const key = last ?? file;
		if (value === undefined) delete holder[key];
		else holder[key] = value;
	}
	return files;
}
