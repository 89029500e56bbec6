/** The README's program, run as it is printed, against the sandbox. */
import { execFile } from "node:child_process";
import {
	mkdir,
	mkdtemp,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";

const folder = await mkdtemp(join(tmpdir(), "readme-"));
afterAll(() => rm(folder, { recursive: true }));

test("it prints what its comments say", async () => {
	// The package by its name, its modules as they stand in generated/.
	const self = join(folder, "node_modules/crm-contact-apis");
	await mkdir(self, { recursive: true });
	await symlink(resolve("generated"), join(self, "generated"), "junction");
	await writeFile(
		join(self, "package.json"),
		'{ "type": "module", "exports": { "./*": "./generated/*/index.ts" } }',
	);
	await using sandbox = await createSandbox();
	const url = await sandbox.listen();
	const readme = await readFile("README.md", "utf8");
	const [, program = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
	const file = join(folder, "readme.mts");
	await writeFile(file, program.replace("http://127.0.0.1:4020", url));

	const { stdout } = await promisify(execFile)(process.execPath, [file]);

	const printed = [...program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)];
	expect(stdout).toBe(printed.map(([, text]) => `${text}\n`).join(""));
	expect(printed.length).toBeGreaterThan(0);
});
