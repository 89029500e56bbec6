/** The licences of the packages whose code is part of dist/. */
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What Ajv puts into the compiled validators. */
const IN_VALIDATORS = ["ajv", "ajv-formats", "fast-deep-equal"];

/** `modules` are the files that were bundled. */
export async function noticesOf(modules: string[]): Promise<string> {
	const bundled = modules.flatMap(
		(file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
	);
	const names = [...new Set([...bundled, ...IN_VALIDATORS])].sort();
	const notices = await Promise.all(names.map(noticeOf));
	return notices.join(`\n${"-".repeat(80)}\n\n`);
}

async function noticeOf(name: string): Promise<string> {
	const folder = join("node_modules", name);
	const { version } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	);
	for await (const file of glob(join(folder, "LICEN[CS]E*")))
		return `${name} ${version}\n\n${await readFile(file, "utf8")}`;
	throw new Error(`${folder} has no licence file.`);
}
