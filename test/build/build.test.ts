/** The build as a whole: it repeats itself, it stops at a broken description, and drift is found. */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { findDrift } from "../../scripts/check.ts";
import { build } from "../../scripts/targets/pipeline.ts";
import { listFiles } from "../../scripts/util/files.ts";
import { temporaryFolder } from "../support/folder.ts";

const SPEC = "test/build/foreign";
const NAME = "acme-library";

const folder = await temporaryFolder();
const outDir = join(folder, "generated");
const silent = () => {};
let built: Map<string, string>;

beforeAll(async () => {
	await build(SPEC, outDir, silent);
	built = await digests();
});

async function digests(): Promise<Map<string, string>> {
	const files = (await listFiles(outDir)).map(async (file) => {
		const bytes = await readFile(join(outDir, file));
		return [file, createHash("sha256").update(bytes).digest("hex")] as const;
	});
	return new Map(await Promise.all(files));
}

test("a second build gives the same bytes, and leaves nothing beside them", async () => {
	const beside = await readdir(folder);
	await build(SPEC, outDir, silent);
	expect(await digests()).toEqual(built);
	expect(await readdir(folder)).toEqual(beside);
});

test("a description that cannot be built leaves the output as it was", async () => {
	const spec = join(folder, "broken");
	await cp(SPEC, spec, { recursive: true });
	await rm(join(spec, NAME, "schemas/Genre.yaml"));
	await expect(build(spec, outDir, silent)).rejects.toThrow("Genre.yaml");
	expect(await digests()).toEqual(built);
	expect(await readdir(folder)).not.toContain("generated.building");
});

test("a folder without a description is said to be one", async () => {
	await expect(build(join(folder, "none"), outDir, silent)).rejects.toThrow(
		/No description found: .*none/,
	);
	expect(await digests()).toEqual(built);
});

test("drift is named file by file", async () => {
	const drifted = join(folder, "drifted");
	await cp(outDir, drifted, { recursive: true });
	await writeFile(join(drifted, NAME, "types.ts"), "// changed by hand\n");
	await rm(join(drifted, NAME, "openapi.json"));
	const leftOver = join(drifted, "removed-api", "client.ts");
	await mkdir(dirname(leftOver));
	await writeFile(leftOver, "");
	expect(await findDrift(SPEC, drifted)).toEqual([
		`${NAME}/openapi.json is missing`,
		`${NAME}/types.ts is out of date`,
		"removed-api/client.ts is left over",
	]);
});
