/** While a description is written: a saved file reaches the open page, and so does what is wrong with it. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dev, startDev } from "../../scripts/dev.ts";
import { temporaryFolder } from "../support/folder.ts";
import { Site } from "./site.ts";

const folder = await temporaryFolder();
const specDir = join(folder, "spec");
const lines: string[] = [];
const site = Site.use();
const file = join(specDir, "acme-library/operations/addBook/operation.yaml");
const url = () => dev.url.replace("index.html", "acme-library/index.html");
let dev: Dev;
let original: string;

beforeAll(async () => {
	await cp("test/build/foreign", specDir, { recursive: true });
	original = await readFile(file, "utf8");
	dev = await startDev(specDir, join(folder, "generated"), 0, (line) =>
		lines.push(line),
	);
});
afterAll(() => dev.close());

test("a saved file rebuilds its API and reloads the page", async () => {
	const page = await site.browser.newPage();
	await page.goto(url());
	await page.getByRole("heading", { level: 1 }).waitFor();
	await writeFile(
		file,
		original.replace(/summary: .*/, "summary: Shelve a book"),
	);
	await page.getByRole("heading", { name: "Shelve a book" }).waitFor();
	expect(lines.join()).toContain("rebuilt acme-library");
	await page.close();
});

test("a lint error is in the terminal and on the page, with file and line, until it is mended", async () => {
	const page = await site.browser.newPage();
	await page.goto(url());
	const broken = original.replace("x-idempotent: ", "x-idempotence: ");
	expect(broken).not.toBe(original);
	const lineNumber =
		1 + broken.split("\n").findIndex((text) => text.includes("x-idempotence"));
	await writeFile(file, broken);
	const banner = page.getByRole("alert");
	const place = `addBook/operation.yaml:${lineNumber}`;
	await banner.getByText(place).waitFor();
	await expect.poll(() => banner.textContent()).toContain("x-idempotence");
	expect(lines.join("\n")).toContain(place);
	await writeFile(file, original);
	await banner.waitFor({ state: "detached" });
	await page.close();
});

test("a file that cannot be read is said to be one, and the page stays", async () => {
	const page = await site.browser.newPage();
	await page.goto(url());
	await writeFile(file, original.replace("summary: ", 'summary: "'));
	await page
		.getByRole("alert")
		.getByText(/operation\.yaml:\d+/)
		.waitFor();
	await page.getByRole("heading", { level: 1 }).waitFor();
	await writeFile(file, original);
	await page.getByRole("alert").waitFor({ state: "detached" });
	await page.close();
});
