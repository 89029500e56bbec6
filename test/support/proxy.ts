/** Prism between a caller and a server, as `prism proxy --errors` starts it: an answer that is not as described is a 500. */
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import type { Mock } from "../../scripts/mock.ts";
import type { OpenApiDocument } from "../../scripts/model/openapi.ts";

/** `validateRequest: false` is `--no-validate-request`, for calls that are wrong on purpose. */
export async function startProxy(
	document: OpenApiDocument,
	upstream: string,
	{ validateRequest = true } = {},
): Promise<Mock> {
	const operations = await getHttpOperationsFromSpec(structuredClone(document));
	const server = createServer(operations, {
		cors: true,
		config: {
			isProxy: true,
			upstream: new URL(upstream),
			upstreamProxy: undefined,
			errors: true,
			checkSecurity: true,
			validateRequest,
			validateResponse: true,
			mock: { dynamic: false },
		},
		components: { logger: createLogger("proxy", { enabled: false }) },
	});
	const url = await server.listen(0, "127.0.0.1");
	return { url, close: () => server.close() };
}
