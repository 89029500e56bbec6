/** The descriptions as they were committed. */
import { execFile } from "node:child_process";
import { basename, dirname, relative } from "node:path/posix";
import { promisify } from "node:util";
import { type Api, readApi } from "../model/api.ts";

/** Reads the bundles that a revision has, by API name. */
export async function apisAt(
	ref: string,
	specDir: string,
	outDir: string,
): Promise<Map<string, Api>> {
	await git(
		["rev-parse", "--git-dir"],
		(said) =>
			`git finds no repository in this folder (${said}): run the command in a clone.`,
	);
	const id = await git(
		["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`],
		() =>
			`git knows no revision "${ref}": name a commit, branch or tag of this clone, or fetch it first.`,
	);
	const commit = id.trim();
	const list = ["ls-tree", "-r", "--name-only", commit, specDir, outDir];
	const files = (await git(list)).split("\n");
	const names = (dir: string, file: string) =>
		files
			.filter((path) => basename(path) === file)
			.map(dirname)
			.filter((path) => dirname(path) === relative("", dir))
			.map((path) => basename(path));
	const built = names(outDir, "openapi.json");
	for (const name of names(specDir, "openapi.yaml"))
		if (!built.includes(name))
			throw new Error(
				`${ref} has ${specDir}/${name} and no ${outDir}/${name}/openapi.json to compare with: name a revision at which it was built and committed.`,
			);
	const apis = built.map(async (name) => {
		const file = `${outDir}/${name}/openapi.json`;
		const text = await git(["show", `${commit}:./${file}`]);
		try {
			return [name, readApi(name, JSON.parse(text))] as const;
		} catch (error) {
			throw new Error(
				`${file} at ${ref} cannot be read: ${(error as Error).message}`,
			);
		}
	});
	return new Map(await Promise.all(apis));
}

/** What git prints; otherwise makes the sentence of its failure from what it said. */
async function git(
	args: string[],
	otherwise = (said: string) => `git failed: ${said}`,
): Promise<string> {
	try {
		const run = promisify(execFile);
		return (await run("git", args, { maxBuffer: Infinity })).stdout;
	} catch (error) {
		const { code, stderr } = error as { code: unknown; stderr: string };
		throw new Error(
			code === "ENOENT"
				? "git is not on the PATH, and the earlier descriptions are read with it: install it."
				: otherwise(stderr.trim()),
		);
	}
}
