/** What is wrong on a command line is said in one sentence. */
import { execFile } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { findSpecs } from "../../scripts/model/specs.ts";
import { mockPortOf } from "../../scripts/util/server.ts";

const run = promisify(execFile);
const SANDBOX = ["sandbox/bin.ts", "sandbox"];

test.each([
	[
		[...SANDBOX, "--port", "abc"],
		'--port has to be a number from 0 to 65535, and it is "abc".',
	],
	[
		["scripts/mock.ts", "--port", "99999"],
		'--port has to be a number from 0 to 65535, and it is "99999".',
	],
	[
		["scripts/dev.ts", "--port", ""],
		"--port is empty: give it a value, or leave it out.",
	],
	[
		["scripts/start.ts", "--sandbox-port=1e3"],
		'--sandbox-port has to be a number from 0 to 65535, and it is "1e3".',
	],
	[
		["scripts/lint.ts", "--colour"],
		"Unknown option '--colour': --help lists the options.",
	],
	[
		[...SANDBOX, "--port"],
		"Option '--port <value>' argument missing: --help lists the options.",
	],
	[
		["scripts/check.ts", "now"],
		"Unexpected argument 'now': --help lists the options.",
	],
])("%j", async (args, sentence) => {
	const failure = await run(process.execPath, args).catch((error) => error);
	expect(failure).toMatchObject({ code: 1, stderr: `${sentence}\n` });
});

const { prepack, ...commands } = manifest.scripts;

test.concurrent.each(Object.entries(commands))(
	"%s has a help",
	async (name, command) => {
		const [node, ...args] = command.split(" ");
		expect(node).toBe("node");
		const { stdout } = await run(process.execPath, [...args, "--help"]);
		expect(stdout).toMatch(new RegExp(`^Usage: npm (run )?${name}\\b`, "m"));
	},
);

test.each(["--port", "--mock-port", "--sandbox-port"])(
	"a port that is taken, of %s",
	async (option) => {
		const server = createServer();
		await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
		const { port } = server.address() as AddressInfo;
		const [{ name = "" } = {}] = await findSpecs("spec");
		const free = ["--port=0", "--mock-port=0", "--sandbox-port=0"];
		const failure = await run(process.execPath, [
			"scripts/start.ts",
			...free,
			`${option}=${option === "--mock-port" ? port - mockPortOf(name, 1) + 1 : port}`,
		]).catch((error) => error);
		server.close();
		expect(failure).toMatchObject({ code: 1, stdout: "" });
		expect(failure.stderr).toMatch(
			new RegExp(
				`^Port ${port} is taken, .* another port with ${option}\\.\n$`,
			),
		);
	},
);

test("a host that is not this machine's", async () => {
	const args = [...SANDBOX, "--port=0", "--host=192.0.2.1"];
	const failure = await run(process.execPath, args).catch((error) => error);
	expect(failure.code).toBe(1);
	expect(failure.stderr).toMatch(
		/^This machine has no such address, so the sandbox cannot start \(.*\): choose another with --host, such as 127.0.0.1.\n$/,
	);
});
