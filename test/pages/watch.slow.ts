/** The command as a user runs it, with a description and pages of our own. */
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { acme } from "../diff/acme.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = await temporaryFolder();
const stored = join(folder, "spec/pages.json");
const pages: Record<string, string> = {};
const server = createServer(({ url = "" }, response) => {
	const page = pages[url];
	response.writeHead(page === undefined ? 404 : 200, {
		"Content-Type": url.endsWith(".pdf") ? "application/pdf" : "text/html",
	});
	response.end(page);
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
afterAll(() => {
	server.close();
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

await mkdir(join(folder, "spec/acme"), { recursive: true });
await writeFile(
	join(folder, "spec/acme/openapi.yaml"),
	JSON.stringify(
		acme(({ document, operation }) => {
			document.externalDocs = { url: "https://docs.acme.example/intro" };
			operation.externalDocs = { url: "https://docs.acme.example/boxes" };
			const [label] = operation["x-rules"];
			if (label) label.source = "https://docs.acme.example/boxes#label";
		}).document,
	),
);

const INTRO = "/docs.acme.example/intro";
const BOXES = "/docs.acme.example/boxes";

function watchPages(...args: string[]) {
	return new Promise<{ code: number; stdout: string; stderr: string }>(
		(ended) =>
			execFile(
				process.execPath,
				[resolve("scripts/watch-pages.ts"), "--base", base, ...args],
				{ cwd: folder },
				(error, stdout, stderr) =>
					ended({ code: Number(error?.code ?? 0), stdout, stderr }),
			),
	);
}

/** Shows the pages, stores their hashes, then shows others. */
async function change(before: typeof pages, after: typeof pages) {
	Object.assign(pages, before);
	await watchPages("--update");
	for (const url of Object.keys(pages)) delete pages[url];
	Object.assign(pages, after);
}

const boxes = "<main><h1 id=boxes>Boxes</h1><h2 id=label>Labels</h2>Kept.";

test("asks for hashes on the first run, and stores no text", async () => {
	await rm(stored, { force: true });
	Object.assign(pages, { [INTRO]: "Welcome", [BOXES]: boxes });
	expect(await watchPages()).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/^No hashes are stored yet: .*--update/),
	});
	expect(await watchPages("--update")).toMatchObject({ code: 0, stderr: "" });
	expect(JSON.parse(await readFile(stored, "utf8"))).toEqual({
		"https://docs.acme.example/boxes": {
			boxes: expect.stringMatching(/^[0-9a-f]{16}$/),
			label: expect.stringMatching(/^[0-9a-f]{16}$/),
		},
		"https://docs.acme.example/intro": { "": expect.any(String) },
	});
	expect(await watchPages()).toEqual({
		code: 0,
		stdout: "No page changed; 2 of 2 were read.\n",
		stderr: "",
	});
});

test("names changed, added and removed sections with what cites them", async () => {
	await change(
		{ [INTRO]: "Welcome", [BOXES]: `${boxes}<h2 id=old>Old</h2>` },
		{
			[INTRO]: "Welcome",
			[BOXES]: `${boxes.replace("Kept", "Lower case")}<h2>Rate limits</h2>5`,
		},
	);
	const { code, stdout, stderr } = await watchPages();
	expect(stdout.trimEnd().split("\n")).toEqual([
		"https://docs.acme.example/boxes",
		"  changed: #label (Labels)",
		"    cited by acme packBox: AP-LABEL-1",
		"  added: #rate-limits (Rate limits)",
		"  removed: #old",
		"  page cited by acme packBox: operation, LABEL_TAKEN, AP-LIMIT-1",
	]);
	expect(stderr).toMatch(/^\n1 of 2 pages changed: .*--update/);
	expect(code).toBe(1);
});

test("names a page that cannot be read, which does not count as changed, and keeps its hashes", async () => {
	await change({ [INTRO]: "Welcome", [BOXES]: boxes }, { [INTRO]: "Welcome" });
	const before = await readFile(stored, "utf8");
	expect(await watchPages()).toEqual({
		code: 0,
		stdout:
			"https://docs.acme.example/boxes\n  cannot be read: HTTP status 404\nNo page changed; 1 of 2 were read.\n",
		stderr: "",
	});
	await watchPages("--update");
	expect(await readFile(stored, "utf8")).toBe(before);
});

test("fails where no page can be read", async () => {
	await change({ [INTRO]: "Welcome" }, { [INTRO]: "<div id=app></div>" });
	const { code, stdout, stderr } = await watchPages();
	expect(stdout).toContain("it shows no text without JavaScript");
	expect(stderr).toMatch(/^None of the pages could be read/);
	expect(code).toBe(1);
});
