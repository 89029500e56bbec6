/** A git repository with descriptions, their bundles and a changelog, in which the command runs as a user runs it. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";
import { loadApis } from "../../scripts/model/load.ts";
import { writeBundle } from "../../scripts/targets/bundle.ts";
import { acme, type Parts } from "./acme.ts";

const script = resolve("scripts/diff.ts");

export interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

/** Makes an empty folder, and removes it after the last test of the file. */
export function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "diff test "));
	afterAll(() => rmSync(folder, { recursive: true }));
	return folder;
}

export function repository() {
	const folder = emptyFolder();
	const git = (...args: string[]) =>
		execFileSync("git", args, { cwd: folder, stdio: "pipe" });
	git("init", "--quiet");
	git("config", "user.name", "Test");
	git("config", "user.email", "test@acme.example");
	return {
		folder,
		git,
		/** Writes the small API, changed, as `spec/<name>`. */
		describe: (name: string, change?: (parts: Parts) => void) => {
			const dir = join(folder, "spec", name);
			mkdirSync(dir, { recursive: true });
			// JSON is YAML.
			const text = JSON.stringify(acme(change).document);
			writeFileSync(join(dir, "openapi.yaml"), text);
		},
		remove: (path: string) => rmSync(join(folder, path), { recursive: true }),
		changelog: (text: string) =>
			writeFileSync(join(folder, "CHANGELOG.md"), text),
		bundle: async () => {
			for (const api of await loadApis(join(folder, "spec")))
				await writeBundle(api, join(folder, "generated", api.name));
		},
		commit: () => {
			git("add", "--all");
			git("commit", "--quiet", "--message", "State");
		},
	};
}

/** Runs the command in a folder. */
export function diffSpec(
	cwd: string,
	args: string[],
	env: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
	return new Promise((ended) =>
		execFile(
			process.execPath,
			[script, ...args],
			{ cwd, env },
			(error, stdout, stderr) =>
				ended({ code: Number(error?.code ?? 0), stdout, stderr }),
		),
	);
}
