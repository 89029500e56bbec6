/** The programs of the README and the guides, run as they are printed, against the sandbox. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "readme-"));
afterAll(() => rm(folder, { recursive: true }));

const guides = readdirSync("docs").map((file) => `docs/${file}`);
const programs = ["README.md", ...guides].filter((file) =>
	readFileSync(file, "utf8").includes("); // "),
);

const EXPORTS = {
	"./sandbox": "./sandbox/index.ts",
	"./*/errors": "./generated/*/errors.ts",
	"./*/watch": "./generated/*/watch.ts",
	"./*": "./generated/*/index.ts",
};

beforeAll(async () => {
	// The package by its name, its modules as they stand here.
	const self = join(folder, "node_modules/crm-contact-apis");
	await mkdir(self, { recursive: true });
	for (const name of ["generated", "sandbox"])
		await symlink(resolve(name), join(self, name), "junction");
	await writeFile(
		join(self, "package.json"),
		JSON.stringify({ type: "module", exports: EXPORTS }),
	);
});

test.each(programs)("%s", async (document) => {
	await using sandbox = await createSandbox();
	const url = await sandbox.listen();
	const program = programOf(document);
	const file = join(folder, `${basename(document)}.mts`);
	await writeFile(file, program.replaceAll("http://127.0.0.1:4020", url));

	const { stdout } = await run(process.execPath, [file]);

	const printed = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)];
	expect(stdout).toBe(printed.map(([, text]) => `${text}\n`).join(""));
	expect(printed.length).toBeGreaterThan(0);
});

test("they compile under strict", async () => {
	const paths = Object.entries(EXPORTS).map(([name, file]) => [
		name.replace(".", "crm-contact-apis"),
		[resolve(file)],
	]);
	await writeFile(
		join(folder, "tsconfig.json"),
		JSON.stringify({
			extends: resolve("tsconfig.json"),
			compilerOptions: {
				paths: Object.fromEntries(paths),
				typeRoots: [resolve("node_modules/@types")],
			},
			include: ["*.mts"],
		}),
	);
	for (const document of programs)
		await writeFile(
			join(folder, `${basename(document)}.mts`),
			programOf(document),
		);
	const tsc = resolve("node_modules/typescript-7/bin/tsc");
	const { stdout } = await run(process.execPath, [tsc, "-p", folder]).catch(
		(error) => error,
	);
	expect(stdout).toBe("");
});

/** Each block continues the one before it. */
function programOf(document: string): string {
	return [...readFileSync(document, "utf8").matchAll(/```ts\n(.*?)```/gs)]
		.map(([, block = ""]) => block)
		.join("");
}
