/** The lint as a whole: our rules and both linters, errors and advice. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../scripts/lint.ts";
import { temporaryFolder } from "../support/folder.ts";
import { type Changes, writeSpec } from "./lint.ts";

const folder = await temporaryFolder();
let count = 0;

async function run(changes?: Changes, name = "items") {
	const spec = join(folder, String(count++));
	writeSpec(join(spec, name), changes);
	const { errors, advice } = await lint(spec, () => {});
	const short = (lines: string[]) =>
		lines.map((line) =>
			line.slice(line.indexOf(`/${name}/`) + name.length + 2),
		);
	return { errors: short(errors), advice: short(advice), spec };
}

test("says nothing of a good description", async () => {
	expect(await run()).toMatchObject({ errors: [], advice: [] });
});

test("names what our rules and both linters find, with place, reason and rule", async () => {
	const { errors } = await run({
		"create#/summary": undefined,
		"entry#/tags/1": { name: "Items", description: "Again." },
	});
	expect(errors).toEqual(
		expect.arrayContaining([
			"operations/createItem/operation.yaml:1:1: missing summary of the operation. Add one line that says what it is. (descriptions)",
			expect.stringMatching(
				/^operations\/createItem\/operation.yaml:1:1 #\/summary: .* \(redocly operation-summary\)$/,
			),
			expect.stringMatching(
				/^openapi.yaml:\d+:\d+ #\/tags\/1\/name: .* \(spectral openapi-tags-uniqueness\)$/,
			),
		]),
	);
});

test("advises where a description is not laid out as ours are", async () => {
	const spec = join(folder, "theirs");
	await mkdir(join(spec, "theirs"), { recursive: true });
	await writeFile(
		join(spec, "theirs/openapi.yaml"),
		`openapi: 3.1.0
info: { title: Theirs, version: 1.0.0 }
paths: { /: { get: { operationId: get, responses: { 200: { description: OK } } } } }`,
	);
	const { errors, advice } = await lint(spec, () => {});
	expect(errors).toEqual([]);
	expect(advice.join("\n")).toContain("(redocly operation-summary)");
});
