/** Lints a small description made of files, with single places changed, by the real Spectral and the real ruleset. */
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import {
	Document,
	type RuleDefinition,
	type RulesetDefinition,
	Spectral,
} from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import { afterAll } from "vitest";
import ruleset from "../../scripts/lint/ruleset.ts";
import { type Files, items } from "./items.ts";

/** A place, `file` or `file#/pointer`, and what stands there instead; undefined removes it. */
export type Changes = Record<string, unknown>;

export interface Finding {
	at: string;
	message: string;
}

// The space is on purpose: people keep repositories in such folders.
const folder = mkdtempSync(join(tmpdir(), "lint test "));
afterAll(() => rmSync(folder, { recursive: true }));

/** What one of our own rules says of the changed description. */
export async function findings(
	rule: keyof typeof ruleset.rules,
	changes: Changes = {},
): Promise<Finding[]> {
	const alone = { rules: { [rule]: ruleset.rules[rule] as RuleDefinition } };
	const found = await lint(changes, alone);
	return found
		.filter(({ code }) => code === rule)
		.map(({ at, message }) => ({ at, message }))
		.sort((a, b) => a.at.localeCompare(b.at));
}

/** What all rules, built-in ones too, say of the changed description. */
export async function lint(
	changes: Changes = {},
	rules: RulesetDefinition = ruleset,
): Promise<(Finding & { code: string })[]> {
	const entry = join(writeSpec(changes), "openapi.yaml");
	const api = dirname(entry);
	const spectral = new Spectral();
	spectral.setRuleset(rules);
	const text = readFileSync(entry, "utf8");
	const results = await spectral.run(new Document(text, Yaml, entry));
	return results.map(({ code, path, source, message }) => ({
		code: String(code),
		at: `${relative(api, source ?? "")}#${path.map((key) => `/${String(key).replaceAll("/", "~1")}`).join("")}`,
		message,
	}));
}

/** Writes the changed description to a folder of its own, as the only one of a folder of descriptions. */
export function writeSpec(changes: Changes = {}): string {
	const api = join(mkdtempSync(join(folder, "spec ")), "items");
	for (const [name, content] of Object.entries(changed(items(), changes))) {
		const file = join(api, name);
		mkdirSync(dirname(file), { recursive: true });
		// JSON is YAML.
		writeFileSync(file, JSON.stringify(content));
	}
	return api;
}

function changed(files: Files, changes: Changes): Files {
	for (const [place, value] of Object.entries(changes)) {
		const [file = "", pointer] = place.split("#/");
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
