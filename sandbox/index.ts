/** A sandbox to embed: in process as a fetch function, or on a port. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { listenError } from "../scripts/util/server.ts";
import { type Bindings, httpShell } from "./http.ts";
import { SandboxState } from "./sandbox.ts";
import type { Sandbox, SandboxOptions } from "./types.ts";

export type {
	Force,
	Sandbox,
	SandboxOptions,
	Seed,
	TableName,
} from "./types.ts";

/** Makes a sandbox with a state of its own. */
export async function createSandbox(
	options: SandboxOptions = {},
): Promise<Sandbox> {
	const state = await SandboxState.open(options);
	const answer = httpShell(state);
	const servers = new Set<ReturnType<typeof createAdaptorServer>>();

	async function listen({
		port = 0,
		host = "127.0.0.1",
	} = {}): Promise<string> {
		const server = createAdaptorServer({
			fetch: (request, env) => answer(request, env as Bindings),
		});
		server.listen(port, host);
		await once(server, "listening").catch((error) => {
			throw listenError(error, "the sandbox", port);
		});
		servers.add(server);
		return `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
	}

	async function close(): Promise<void> {
		for (const server of servers) {
			server.close();
			if ("closeAllConnections" in server) server.closeAllConnections();
		}
		servers.clear();
		state.close();
	}

	return {
		fetch: async (input, { ip, ...init } = {}) =>
			answer(
				new Request(
					input instanceof Request ? input : new URL(input, "http://localhost"),
					init,
				),
				{ ip },
			),
		listen,
		reset: (seed) => state.reset(seed),
		state: () => state.dump(),
		patch: (table, id, members) => state.patch(table, id, members),
		setClock: (now) => state.setClock(now),
		force: (force) => state.forces.add(force),
		requests: () => state.log.shown(),
		close,
		[Symbol.asyncDispose]: close,
	};
}
