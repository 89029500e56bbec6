/** The files of a new operation: they build and pass, but for the texts that are still to write. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { isOurs, ownFindings } from "../../scripts/lint/own.ts";
import { readDescription } from "../../scripts/model/read.ts";
import { findSpecs } from "../../scripts/model/specs.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = await temporaryFolder();
const run = (...names: string[]) =>
	promisify(execFile)(process.execPath, [resolve("scripts/new.ts"), ...names], {
		cwd: folder,
	});

test("an API with two operations", async () => {
	await run("acme", "getBook");
	const table = join(folder, "test/contract/bodies/acme.getBook.yaml");
	const text = await readFile(table, "utf8");
	await writeFile(table, text.replace("security: none", "security: a key"));
	await run("acme", "addBook");
	expect(await readFile(table.replace("get", "add"), "utf8")).toContain(
		"security: a key",
	);
	await expect(run("acme", "addBook")).rejects.toThrow("addBook");
	const found = await findSpecs(join(folder, "spec"));
	const specs = found.map(readDescription);
	expect(specs.map(isOurs)).toEqual([true]);
	const findings = specs.flatMap(ownFindings);
	expect(findings.map(({ what }) => what)).toContain(
		"rule of the row is still to write",
	);
	expect(
		findings.filter(({ what }) => !what.includes("still to write")),
	).toEqual([]);
});
