/** Serves what the build made: the docs, and a mock of each API. */
import { createServer } from "node:http";
import sirv from "sirv";
import { main, options } from "./cli.ts";
import { startMocks } from "./mock.ts";
import { FIRST_MOCK_PORT, listenError } from "./server.ts";

const HELP = `
Serves generated/ with the docs, and starts the mock of each API. "npm start" builds first.

Usage: npm start -- [options]
  --port <number>       the port of the docs (default: 8080)
  --mock-port <number>  the port of the first mock; the others follow (default: 4010)
`;

/** Serves a folder on a port, as a static host would. */
export function serveFolder(dir: string, port: number): Promise<string> {
	const serve = sirv(dir, { dev: true });
	const server = createServer((request, response) =>
		serve(request, response, () => {
			response.statusCode = 404;
			response.end("Not found\n");
		}),
	);
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
		});
		const address = await serveFolder("generated", Number(values.port));
		const mocks = await startMocks(Number(values["mock-port"]));
		console.log(
			`\n${[...mocks, `Docs at ${address}/docs/`].join("\n")}\nStop with Ctrl+C.`,
		);
	});
