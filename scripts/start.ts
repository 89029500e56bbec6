/** Builds, and serves what the build made: the docs, a mock of each API, and the sandbox. */
import { createServer } from "node:http";
import { startSandbox } from "../sandbox/cli.ts";
import { startMocks } from "./mock.ts";
import { findSpecs } from "./model/specs.ts";
import { build } from "./targets/pipeline.ts";
import { main, options, step } from "./util/cli.ts";
import {
	checkFree,
	FIRST_MOCK_PORT,
	listenError,
	mockPortOf,
	portOf,
} from "./util/server.ts";
import { serveStatic } from "./util/static.ts";

const HELP = `
Builds, serves generated/ with the docs, and starts the mock of each API and the sandbox.

Usage: npm start -- [options]
  --port <number>          the port of the docs (default: 8080)
  --mock-port <number>     where the ports of the mocks begin; each follows from the name of its API (default: 4100)
  --sandbox-port <number>  the port of the sandbox (default: 4020)
`;

/** Serves a folder on a port, as a static host would. */
export function serveFolder(dir: string, port: number): Promise<string> {
	const server = createServer(serveStatic(dir));
	return new Promise((ready, fail) => {
		server.once("error", (error) =>
			fail(listenError(error, "the docs server", port)),
		);
		server.listen(port, "127.0.0.1", () => ready(`http://localhost:${port}`));
	});
}

if (import.meta.main)
	await main(async () => {
		const values = options(HELP, {
			port: { type: "string", default: "8080" },
			"mock-port": { type: "string", default: String(FIRST_MOCK_PORT) },
			"sandbox-port": { type: "string", default: "4020" },
		});
		const port = portOf(values.port);
		const mockPort = portOf(values["mock-port"], "--mock-port");
		const sandboxPort = portOf(values["sandbox-port"], "--sandbox-port");
		await checkFree(port, "the docs server", "--port");
		for (const { name } of await findSpecs("spec"))
			await checkFree(
				mockPortOf(name, mockPort),
				`the mock of ${name}`,
				"--mock-port",
			);
		await checkFree(sandboxPort, "the sandbox", "--sandbox-port");
		await step("build", () => build("spec", "generated"));
		const address = await serveFolder("generated", port);
		const mocks = await startMocks(mockPort);
		const sandbox = await startSandbox(sandboxPort, {
			docs: `${address}/docs/`,
		});
		console.log(
			`\n${[...mocks, `Sandbox at ${sandbox}`, `Docs at ${address}/docs/`].join("\n")}\nStop with Ctrl+C.`,
		);
	});
