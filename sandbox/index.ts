/** A sandbox to embed: in process as a fetch function, or on a port. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { listenError } from "../scripts/server.ts";
import type { Force } from "./force.ts";
import { type Env, httpShell } from "./http.ts";
import { type SandboxOptions, SandboxState } from "./sandbox.ts";
import type { Seed } from "./seed.ts";

export type { Force, SandboxOptions, Seed };

export interface Sandbox {
	/** Answers a request in process, without a socket. `ip` is where it is to come from; this machine by default. */
	fetch(
		request: Request | string | URL,
		init?: RequestInit & { ip?: string },
	): Promise<Response>;
	/** Listens on a port, a free one by default, and tells the address. */
	listen(options?: { port?: number; host?: string }): Promise<string>;
	/** Goes back to the seed, or to another one. */
	reset(seed?: Seed): void;
	/** Everything that is stored, as a seed. */
	state(): Seed;
	/** Changes members of a record, or adds one: `patch("zyntro.organizations", id, { mode: "b2c" })`. */
	patch(table: keyof Seed, id: string, members: object): void;
	/** Stops the clock at a time; null lets it run. */
	setClock(now: string | null): void;
	/** Forces the next answers of an operation. */
	force(force: Force): void;
	/** The last requests, the newest first, without secrets. */
	requests(): unknown[];
	/** Stops listening, and closes the file. */
	close(): Promise<void>;
	[Symbol.asyncDispose](): Promise<void>;
}

/** Makes a sandbox with a state of its own. */
export async function createSandbox(
	options: SandboxOptions = {},
): Promise<Sandbox> {
	const state = await SandboxState.open(options);
	const app = httpShell(state);
	const servers = new Set<ReturnType<typeof createAdaptorServer>>();

	async function listen({
		port = 0,
		host = "127.0.0.1",
	} = {}): Promise<string> {
		const server = createAdaptorServer({
			fetch: (request, env) => app.fetch(request, env as Env["Bindings"]),
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
			app.fetch(
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
