/** Reading and writing of files and folders. */
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes a file, making its folder. */
export async function writeText(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

/** All files under a folder, as sorted paths relative to it; none when there is no such folder. */
export async function listFiles(dir: string): Promise<string[]> {
	if (!existsSync(dir)) return [];
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.sort();
}

/** Puts a finished folder in the place of another, whole or not at all. */
export async function replaceFolder(
	finished: string,
	target: string,
): Promise<void> {
	const old = `${target}.old`;
	await rm(old, { recursive: true, force: true });
	if (existsSync(target)) await rename(target, old);
	await rename(finished, target);
	await rm(old, { recursive: true, force: true });
}
