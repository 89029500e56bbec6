/** The command line: its seed and its file. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";

const run = promisify(execFile);
const SANDBOX = ["sandbox/bin.ts", "sandbox", "--port=0"];
const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
afterAll(() => rm(folder, { recursive: true }));

test.each([
	["{", "JSON"],
	['{"zyntro.contact": []}', "unknown table zyntro.contact; name one of "],
	[undefined, "ENOENT"],
])("a seed that cannot be used: %s", async (text, reason) => {
	const file = join(folder, text === undefined ? "nowhere.json" : "bad.json");
	if (text !== undefined) await writeFile(file, text);
	const args = [...SANDBOX, "--seed", file];
	const failure = await run(process.execPath, args).catch((error) => error);
	expect(failure.code).toBe(1);
	expect(failure.stderr).toContain(`${file} cannot be the seed: `);
	expect(failure.stderr).toContain(reason);
});

test("a seed beside a file with records is said to wait for a reset", async () => {
	const seed = join(folder, "seed.json");
	await writeFile(seed, "{}");
	const db = join(folder, "filled.sqlite");
	const printed = async () => {
		const args = [...SANDBOX, "--seed", seed, "--db", db];
		const child = spawn(process.execPath, args);
		let text = "";
		for await (const chunk of child.stdout) {
			text += chunk;
			if (text.includes("Ctrl+C")) break;
		}
		child.kill();
		await once(child, "exit");
		return text;
	};
	await (await createSandbox({ db })).close();
	expect(await printed()).toContain(
		`${db} continues with its own records: those of ${seed} are used at the next reset.`,
	);
	await rm(db);
	expect(await printed()).not.toContain("reset");
});
