/** While descriptions are written: however a file changes, the docs follow, and what is wrong is said. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dev, startDev } from "../../scripts/dev.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = await temporaryFolder();
const specDir = join(folder, "spec");
const outDir = join(folder, "generated");
const api = join(specDir, "acme-library");
const operation = join(api, "operations/addBook/operation.yaml");
const lines: string[] = [];
let dev: Dev;
let original: string;

beforeAll(async () => {
	await cp("test/build/foreign", specDir, { recursive: true });
	original = await readFile(operation, "utf8");
	dev = await startDev(specDir, outDir, 0, (line) => lines.push(line));
});
afterAll(() => dev.close());

const page = (name = "acme-library") =>
	readFile(join(outDir, "docs", name, "addBook.md"), "utf8").catch(() => "");
const shows = (text: string) =>
	expect.poll(() => page(), { timeout: 20_000 }).toContain(text);
const says = (text: string) =>
	expect.poll(() => lines.join("\n"), { timeout: 20_000 }).toContain(text);
const titled = (summary: string) =>
	original.replace(/summary: .*/, `summary: ${summary}`);

test("a save is noticed", async () => {
	await writeFile(operation, titled("Saved in place"));
	await shows("Saved in place");
});

test("atomic saves are noticed, one after the other", async () => {
	for (const summary of ["Renamed once", "Renamed twice"]) {
		await writeFile(`${operation}~`, titled(summary));
		await rename(`${operation}~`, operation);
		await shows(summary);
	}
});

test("a checkout is noticed", async () => {
	const git = (...args: string[]) =>
		promisify(execFile)("git", [
			"-C",
			folder,
			"-c",
			"user.name=t",
			"-c",
			"user.email=t@example.com",
			...args,
		]);
	await git("init", "--quiet", "--initial-branch=one");
	await git("add", "spec");
	await git("commit", "--quiet", "--message=one");
	await git("checkout", "--quiet", "-b", "two");
	await writeFile(operation, titled("On another branch"));
	await shows("On another branch");
	await git("commit", "--quiet", "--all", "--message=two");
	await git("checkout", "--quiet", "one");
	await shows("Renamed twice");
	await git("checkout", "--quiet", "two");
	await shows("On another branch");
});

test("a deleted file is named by what refers to it, and a new one mends it", async () => {
	const file = join(api, "schemas/Genre.yaml");
	const text = await readFile(file, "utf8");
	await rm(file);
	await says("names a file that does not exist");
	await writeFile(operation, titled("Whole again"));
	await writeFile(file, text);
	await shows("Whole again");
});

test("a new API is added, and a deleted one leaves", async () => {
	const other = join(specDir, "beta-library");
	await mkdir(other);
	await cp(api, other, { recursive: true });
	await expect
		.poll(() => page("beta-library"), { timeout: 20_000 })
		.not.toBe("");
	await rm(other, { recursive: true });
	await expect.poll(() => page("beta-library"), { timeout: 20_000 }).toBe("");
});
