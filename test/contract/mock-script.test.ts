/** The script behind "npm run mock", as a person runs it. */
import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { mockPortOf } from "../../scripts/util/server.ts";
import { apis } from "../support/apis.ts";

const run = promisify(execFile);
const SCRIPT = "scripts/mock.ts";
const shown = apis
	.flatMap(({ operations }) => operations)
	.filter(({ examples }) => examples.some(({ request }) => request));

/** Where ports may begin so that those of all APIs are free. */
async function freePorts(): Promise<number> {
	for (;;) {
		const first = 20_000 + Math.floor(Math.random() * 40_000);
		const servers = apis.map(({ name }) => ({
			server: createServer(),
			port: mockPortOf(name, first),
		}));
		const isFree = await Promise.all(
			servers.map(
				({ server, port }) =>
					new Promise<boolean>((settle) =>
						server
							.once("error", () => settle(false))
							.listen(port, "127.0.0.1", () => settle(true)),
					),
			),
		);
		for (const { server } of servers) server.close();
		if (!isFree.includes(false)) return first;
	}
}

test("it prints a curl command per operation that works as printed", async () => {
	const port = await freePorts();
	const mocks = spawn(process.execPath, [SCRIPT, `--port=${port}`]);
	try {
		let printed = "";
		for await (const chunk of mocks.stdout) {
			printed += chunk;
			if (printed.includes("Stop with Ctrl+C.")) break;
		}
		const commands = printed.match(/^curl .+$/gm) ?? [];
		expect(commands).toHaveLength(shown.length);
		for (const command of commands) {
			const { stdout } = await run("bash", [
				"-c",
				`${command} --silent --output /dev/null --write-out '%{http_code}'`,
			]);
			expect(stdout).toMatch(/^2\d\d$/);
		}
	} finally {
		mocks.kill();
	}
});

test("a taken port is said in one sentence", async () => {
	const taken = createServer();
	await new Promise<void>((ready) => taken.listen(0, "127.0.0.1", ready));
	const { port } = taken.address() as { port: number };
	const [{ name = "" } = {}] = apis;
	const first = port - mockPortOf(name, 1) + 1;
	const failure = await run(process.execPath, [
		SCRIPT,
		`--port=${first}`,
	]).catch((error) => error);
	taken.close();
	expect(failure).toMatchObject({ code: 1 });
	expect(failure.stderr).toBe(
		`Port ${port} is taken, so the mock of ${apis[0]?.name} cannot start: end the program that listens there, or choose another port with --port.\n`,
	);
});

test("it has a help", async () => {
	const { stdout } = await run(process.execPath, [SCRIPT, "--help"]);
	expect(stdout).toContain("Usage: npm run mock");
});
