/** The mocks: Prism, one server per API, which returns the documented examples. */
import { serverOf } from "./model/api.ts";
import { builtApis } from "./model/built.ts";
import type { OpenApiDocument } from "./model/openapi.ts";
import { curlOf, wireRequest } from "./targets/samples.ts";
import { main, options } from "./util/cli.ts";
import {
	addressOf,
	FIRST_MOCK_PORT,
	listenError,
	mockPortOf,
	portOf,
} from "./util/server.ts";

const HELP = `
Starts a mock of each API in generated/, each on a port of its own, and prints a curl command per operation.
A request is checked against the description: an invalid one gets 422 with the violations, a valid one a documented
example, chosen by the header "Prefer: example=<example>" or, where the example has another status than 200,
"Prefer: code=<status>, example=<example>".

Usage: npm run mock -- [options]
  --port <number>  where the ports begin; that of an API follows from its name (default: 4100)
`;

export interface Mock {
	url: string;
	close: () => Promise<void>;
}

/** Starts a mock of a bundled document; port 0 takes a free one. */
export async function startMock(
	document: OpenApiDocument,
	port = 0,
): Promise<Mock> {
	const { getHttpOperationsFromSpec, createLogger, createServer } =
		await loadPrism();
	const prefix = serverPath(document);
	const paths = Object.entries(structuredClone(document.paths)).map(
		([path, item]) => [prefix + path, item],
	);
	const operations = await getHttpOperationsFromSpec({
		...structuredClone(document),
		paths: Object.fromEntries(paths),
	});
	const server = createServer(operations, {
		cors: true,
		config: {
			checkSecurity: true,
			validateRequest: true,
			validateResponse: true,
			mock: { dynamic: false },
			isProxy: false,
			upstreamProxy: undefined,
			errors: false,
		},
		components: { logger: createLogger("mock", { enabled: false }) },
	});
	const url = await server.listen(port, "127.0.0.1");
	return { url: url + prefix, close: () => server.close() };
}

/** The path of the first server, which Prism leaves out: a mock is called as the API is. */
function serverPath(document: OpenApiDocument): string {
	const { pathname } = new URL(serverOf(document), "http://localhost");
	return pathname.replace(/\/$/, "");
}

/** Loads Prism without its support for source maps, by which stack traces would name wrong lines. */
async function loadPrism() {
	const { prepareStackTrace } = Error;
	const [cli, core, server] = await Promise.all([
		import("@stoplight/prism-cli/dist/operations.js"),
		import("@stoplight/prism-core"),
		import("@stoplight/prism-http-server"),
	]);
	Error.prepareStackTrace = prepareStackTrace;
	return { ...cli, ...core, ...server };
}

/** Starts the mocks of all APIs from a port on, prints how to call them, and tells their addresses. */
export async function startMocks(firstPort: number): Promise<string[]> {
	const addresses: string[] = [];
	for (const api of await builtApis()) {
		const port = mockPortOf(api.name, firstPort);
		const { url } = await startMock(api.document, port).catch((error) => {
			throw listenError(error, `the mock of ${api.name}`, port);
		});
		addresses.push(`${api.document.info.title}: mock at ${url}`);
		console.log(`\n${addresses.at(-1)}`);
		for (const operation of api.operations) {
			const shown = operation.examples.find(({ request }) => request);
			if (!shown?.request) continue;
			const wire = wireRequest(api, operation, shown.request, addressOf(url));
			console.log(
				`# ${operation.id}: ${shown.summary}\n${curlOf(wire, "line")}`,
			);
		}
	}
	return addresses;
}

if (import.meta.main)
	await main(async () => {
		const { port } = options(HELP, {
			port: { type: "string", default: String(FIRST_MOCK_PORT) },
		});
		await startMocks(portOf(port));
		console.log("\nStop with Ctrl+C.");
	});
