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
const WITHDRAW = "operations/withdrawBook/operation.yaml";

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

test("each step is said on one line, with its time", async () => {
	const lines: string[] = [];
	await build(SPEC, join(folder, "other"), (line) => lines.push(line));
	const steps = lines.map((line) => line.replace(/\s+[\d.]+ s$/, ""));
	expect(steps.sort()).toEqual([
		`${NAME}: code`,
		"docs",
		"format code",
		"load descriptions",
	]);
});

/** One place of a description, broken, and what has to be said of it. */
const BROKEN = [
	{
		what: "a reference that leads nowhere",
		file: "schemas/BookDetails.yaml",
		from: "Genre.yaml",
		to: "Gerne.yaml",
		said: ["schemas/BookDetails.yaml", "#/properties/genres/items", "Gerne"],
	},
	{
		what: "YAML that is none",
		file: "schemas/Genre.yaml",
		from: "A genre.",
		to: '"A genre.',
		said: ["schemas/Genre.yaml:2:1", "parse"],
	},
	{
		what: "an operation without an operationId",
		file: WITHDRAW,
		from: "operationId: withdrawBook",
		to: "deprecated: true",
		said: [
			"acme-library/openapi.yaml",
			"#/paths/~1shelves~1{shelf_id}~1books~1{isbn}/delete",
			"operationId",
		],
	},
	{
		what: "a row of x-errors that names an example which is not there",
		file: "operations/withdrawBook/errors.yaml",
		from: "example: not-on-shelf",
		to: "example: elsewhere",
		said: ["acme-library/openapi.yaml", "withdrawBook", "elsewhere"],
	},
	{
		what: "a secret that the client cannot send",
		file: "openapi.yaml",
		from: "in: header",
		to: "in: query",
		said: ["acme-library/openapi.yaml", "apiKey in a header"],
	},
];

test.each(BROKEN)(
	"$what stops it, and the output stays",
	async ({ file, from, to, said }) => {
		const spec = join(folder, "broken");
		await rm(spec, { recursive: true, force: true });
		await cp(SPEC, spec, { recursive: true });
		const broken = join(spec, NAME, file);
		const text = await readFile(broken, "utf8");
		expect(text).toContain(from);
		await writeFile(broken, text.replace(from, to));

		const { message } = await build(spec, outDir, silent).then(
			() => expect.fail("it was built"),
			(error) => error,
		);
		for (const part of said) expect(message).toContain(part);
		expect(message).not.toContain("Warning");
		expect(await digests()).toEqual(built);
		expect(await readdir(folder)).not.toContain("generated.building");
	},
);

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
