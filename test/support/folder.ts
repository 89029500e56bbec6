/** A folder outside of the project, in which what is built finds the packages that it imports. */
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/** Makes the folder, and removes it after the last test of the file. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "build test "));
	// A process that has just been ended may still write.
	afterAll(() => rm(folder, { recursive: true, maxRetries: 10 }));
	await symlink(
		resolve("node_modules"),
		join(folder, "node_modules"),
		"junction",
	);
	await writeFile(join(folder, "package.json"), '{ "type": "module" }');
	return folder;
}
