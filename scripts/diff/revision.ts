/** The descriptions as they were committed. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Api, readApi } from "../api.ts";

/** Reads the bundles that a revision has, by API name. */
export async function apisAt(
	ref: string,
	specDir: string,
	outDir: string,
): Promise<Map<string, Api>> {
	await git("rev-parse", "--git-dir").catch(() => {
		throw new Error(
			"This folder is in no git repository, so there is nothing to compare with: run the command in a clone.",
		);
	});
	const commit = await git(
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${ref}^{commit}`,
	).catch(() => {
		throw new Error(
			`git knows no revision "${ref}": name a commit, branch or tag of this clone, or fetch it first.`,
		);
	});
	const files = (
		await git("ls-tree", "-r", "--name-only", commit.trim(), specDir, outDir)
	).split("\n");
	const names = (dir: string, file: string) =>
		files
			.map((path) => path.split("/"))
			.filter((path) => path.at(-1) === file && path.length > 2)
			.filter((path) => path.slice(0, -2).join("/") === dir)
			.map((path) => path.at(-2) as string);
	const built = names(outDir, "openapi.json");
	for (const name of names(specDir, "openapi.yaml"))
		if (!built.includes(name))
			throw new Error(
				`${ref} has ${specDir}/${name} and no ${outDir}/${name}/openapi.json to compare with: name a revision at which it was built and committed.`,
			);
	const apis = built.map(async (name) => {
		const file = `${outDir}/${name}/openapi.json`;
		const text = await git("show", `${commit.trim()}:./${file}`);
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

async function git(...args: string[]): Promise<string> {
	try {
		const run = promisify(execFile);
		return (await run("git", args, { maxBuffer: Infinity })).stdout;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		throw new Error(
			"git is not on the PATH, and the earlier descriptions are read with it: install it.",
		);
	}
}
