/** The command line: its seed, its file, its commands, and other machines. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { apis } from "../support/apis.ts";
import { started } from "./started.ts";

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

test.each(["db", "host", "port", "seed", "token"])(
	"an empty value is no value: --%s",
	async (option) => {
		const args = [...SANDBOX, `--${option}=`];
		const failure = await run(process.execPath, args).catch((error) => error);
		expect(failure.stderr).toBe(
			`--${option} is empty: give it a value, or leave it out.\n`,
		);
	},
);

test("a seed beside a file with records is said to wait for a reset", async () => {
	const seed = join(folder, "seed.json");
	await writeFile(seed, "{}");
	const db = join(folder, "filled.sqlite");
	await (await createSandbox({ db })).close();
	const printed = async () => {
		await using sandbox = await started(["--seed", seed, "--db", db]);
		return sandbox.printed;
	};
	expect(await printed()).toContain(
		`${db} continues with its own records: those of ${seed} are used at the next reset.`,
	);
	await rm(db);
	expect(await printed()).not.toContain("reset");
});

test("the printed command of each operation succeeds", async () => {
	await using sandbox = await started();
	const commands = sandbox.printed.match(/^curl .*$/gm) ?? [];
	expect(commands).toHaveLength(apis.flatMap((it) => it.operations).length);
	for (const command of commands) {
		const { stdout } = await run("bash", ["-c", `${command} --silent --fail`]);
		expect(stdout).not.toContain('"status":"error"');
	}
});

test("other machines need the printed token, and none for the vendors' paths", async () => {
	await using sandbox = await started(["--host", "0.0.0.0"]);
	const [, port] = /0\.0\.0\.0:(\d+)/.exec(sandbox.printed) ?? [];
	const [, token] = /control plane: (\w+)/.exec(sandbox.printed) ?? [];
	const own = Object.values(networkInterfaces())
		.flat()
		.find((it) => it?.family === "IPv4" && !it.internal)?.address;
	const url = `http://${own ?? "127.0.0.1"}:${port}`;
	const status = async (path: string, init?: RequestInit) =>
		(await fetch(url + path, init)).status;
	expect(await status("/_sandbox/health")).toBe(200);
	expect(await status("/_sandbox/state")).toBe(401);
	const headers = { Authorization: `Bearer ${token}` };
	expect(await status("/_sandbox/state", { headers })).toBe(200);
	const [command = ""] =
		sandbox.printed.match(/^curl .*updateFieldData.*$/m) ?? [];
	const { stdout } = await run("bash", [
		"-c",
		`${command.replace(/http:..0.0.0.0:\d+/, url)} --silent`,
	]);
	expect(stdout).toContain('"status":"success"');
});
