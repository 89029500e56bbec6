/** A sandbox to embed: in process as a fetch function, or on a port. */
import type { Server } from "node:http";
import { fetchOf } from "./fetch.ts";
import { Http } from "./http.ts";
import { rejectUnknown } from "./problems.ts";
import { SandboxState } from "./sandbox.ts";
import { listen } from "./server.ts";
import type { Sandbox, SandboxOptions } from "./types.ts";

export type {
	Force,
	LoggedRequest,
	Sandbox,
	SandboxOptions,
	Seed,
	TableName,
} from "./types.ts";

const OPTIONS = ["seed", "db", "now", "token", "docs"];

/** Makes a sandbox with a state of its own. */
export async function createSandbox(
	options: SandboxOptions = {},
): Promise<Sandbox> {
	rejectUnknown("The option", options, OPTIONS);
	if (options.token === "")
		throw new Error(
			"token is empty, so that everyone would have it: give it a text, or leave it out.",
		);
	const state = await SandboxState.open(options);
	const http = new Http(state, options.token);
	const servers = new Set<Server>();

	async function close(): Promise<void> {
		for (const server of servers) {
			server.close();
			server.closeAllConnections();
		}
		servers.clear();
		state.close();
	}

	return {
		fetch: fetchOf(http),
		listen: async (where = {}) => {
			rejectUnknown("The option", where, ["port", "host"]);
			const { port = 0, host = "127.0.0.1" } = where;
			const { server, address } = await listen(http, port, host);
			servers.add(server);
			return address;
		},
		reset: (seed) => state.reset(seed),
		state: () => structuredClone(state.dump()),
		snapshot: () => structuredClone(state.dump()),
		restore: (snapshot) => state.restore(snapshot),
		get: (table, id) => structuredClone(state.get(table, id)),
		patch: (table, id, properties) => state.patch(table, id, properties),
		remove: (table, id) => state.remove(table, id),
		setClock: (now) => state.setClock(now),
		force: (force) => state.forces.add(force),
		forced: () => state.forces.list(),
		clearForced: () => state.forces.clear(),
		requests: (operation) => structuredClone(state.requests(operation)),
		close,
		[Symbol.asyncDispose]: close,
	};
}
