/** Runs the whole suite with one more API, which no test knows, in a copy of the repository. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { main, options, step } from "../../scripts/util/cli.ts";

const FOREIGN = "test/build/foreign";
const HELP = `
Copies the repository, adds the APIs of ${FOREIGN} to spec/, and runs lint, build, types and tests there. Fails on
everything that fails there but what those APIs lack, which a line names with the file to write.

Usage: npm run test:foreign
`;

interface Results {
	testResults: {
		name: string;
		message: string;
		assertionResults: {
			fullName: string;
			status: string;
			failureMessages: string[];
		}[];
	}[];
}

if (import.meta.main)
	await main(async () => {
		options(HELP, {});
		const copy = await copyRepository();
		const node = (...args: string[]) =>
			promisify(execFile)(process.execPath, args, { cwd: copy });
		const tool = (path: string) => join("node_modules", path);
		await step("build", () => node("scripts/build.ts"));
		await step("lint", () => node("scripts/lint.ts"));
		await step("types", () => node(tool("typescript/bin/tsc"), "-p", "."));
		const report = join(copy, "report.json");
		await step("tests", () =>
			node(
				...[tool("vitest/vitest.mjs"), "run", "--reporter=json"],
				`--outputFile=${report}`,
			).catch(() => undefined),
		);
		const failures = failuresIn(JSON.parse(await readFile(report, "utf8")));
		const missing = failures.filter((it) =>
			/: no [^:]+: (spec|test)\//.test(it),
		);
		console.log(missing.join("\n"));
		const others = failures.filter((it) => !missing.includes(it));
		if (others.length > 0 || missing.length === 0)
			throw new Error(
				`The suite assumes something of an API that it does not know:\n${others.join("\n")}`,
			);
		await rm(copy, { recursive: true });
	});

/** A copy with the foreign APIs in spec/, and with the same packages. */
async function copyRepository(): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), "whole-suite-"));
	const { stdout } = await promisify(execFile)("git", ["ls-files", "-z"]);
	for (const file of stdout.split("\0").filter((name) => name !== ""))
		await cp(file, join(copy, file));
	await symlink(resolve("node_modules"), join(copy, "node_modules"));
	for (const name of await readdir(FOREIGN))
		await cp(join(FOREIGN, name), join(copy, "spec", name), {
			recursive: true,
		});
	return copy;
}

/** The first line of each failure. */
function failuresIn({ testResults }: Results): string[] {
	return testResults.flatMap(({ name, message, assertionResults }) => {
		const failed = assertionResults.filter(({ status }) => status === "failed");
		const first = (text = "") => text.split("\n")[0];
		return failed.length === 0 && message
			? [`${name}: ${first(message)}`]
			: failed.map(
					({ fullName, failureMessages }) =>
						`${name}: ${fullName}: ${first(failureMessages[0])}`,
				);
	});
}
