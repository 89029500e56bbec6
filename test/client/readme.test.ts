/** The programs of the README and the client guide, run as they are printed, against the sandbox. */
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

test.each(["README.md", "docs/client.md"])("%s", async (document) => {
	// The package by its name, its modules as they stand in generated/.
	const self = join(folder, "node_modules/crm-contact-apis");
	await mkdir(self, { recursive: true });
	await symlink(
		resolve("generated"),
		join(self, "generated"),
		"junction",
	).catch(() => {});
	await writeFile(
		join(self, "package.json"),
		'{ "type": "module", "exports": { "./*": "./generated/*/index.ts" } }',
	);
	await using sandbox = await createSandbox();
	const url = await sandbox.listen();
	const text = await readFile(document, "utf8");
	// Each block continues the one before it.
	const program = [...text.matchAll(/```ts\n(.*?)```/gs)]
		.map(([, block = ""]) => block)
		.join("");
	const file = join(folder, "program.mts");
	await writeFile(file, program.replaceAll("http://127.0.0.1:4020", url));

	const { stdout } = await promisify(execFile)(process.execPath, [file]);

	const printed = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)];
	expect(stdout).toBe(printed.map(([, text]) => `${text}\n`).join(""));
	expect(printed.length).toBeGreaterThan(0);
});
