/** The control plane under /_sandbox, and the page at /. */
import * as z from "zod";
import { rejectionOf } from "./access.ts";
import { type Described, describe } from "./description.ts";
import { Forced } from "./force.ts";
import {
	type HttpRequest,
	type HttpResponse,
	json,
	queryOf,
} from "./message.ts";
import { readPage } from "./page.ts";
import { checked, rejectUnknown } from "./problems.ts";
import { Router } from "./router.ts";
import type { SandboxState } from "./sandbox.ts";
import { StorageError } from "./storage.ts";
import type { Force } from "./types.ts";

const PREFIX = "/_sandbox";

/** One endpoint; what it returns is the body of a 200, and nothing is a 204. */
interface Endpoint extends Described {
	run(call: {
		sandbox: SandboxState;
		params: Record<string, string>;
		query: Record<string, string | string[]>;
		body: unknown;
	}): unknown;
}

const Clock = z.strictObject({ now: z.string().nullable() });
const Records = z.record(z.string(), z.array(z.looseObject({})));
const Properties = z.looseObject({});

const ENDPOINTS: Record<string, Endpoint> = {
	"GET /health": {
		does: "Returns 200 when the sandbox is ready, to every caller.",
		returns: z.strictObject({ status: z.literal("ok") }),
		run: () => ({ status: "ok" }),
	},
	"POST /reset": {
		does: "Goes back to the seed, the clock included.",
		run: ({ sandbox }) => sandbox.reset(),
	},
	"PUT /seed": {
		does: "Replaces everything that is stored, and what a reset goes back to.",
		body: Records,
		run: ({ sandbox, body }) => sandbox.reset(body),
	},
	"GET /snapshot": {
		does: "Returns everything that is stored, by table.",
		returns: Records,
		run: ({ sandbox }) => sandbox.dump(),
	},
	"PUT /snapshot": {
		does: "Replaces everything that is stored; a reset still goes back to the seed.",
		body: Records,
		run: ({ sandbox, body }) => sandbox.restore(body),
	},
	"GET /tables": {
		does: "Returns the names of the tables.",
		returns: z.array(z.string()),
		run: ({ sandbox }) => sandbox.tableNames(),
	},
	"GET /state": {
		does: "Returns everything that is stored, by table.",
		returns: Records,
		run: ({ sandbox }) => sandbox.dump(),
	},
	"GET /state/{table}": {
		does: "Returns the records of a table; `?last=<n>` returns the newest.",
		query: ["last"],
		returns: z.array(Properties),
		run: ({ sandbox, params: { table = "" }, query: { last } }) =>
			sandbox.table(
				table,
				last === undefined ? undefined : Number(last || Number.NaN),
			),
	},
	"GET /state/{table}/{id}": {
		does: "Returns a record.",
		returns: Properties,
		run: ({ sandbox, params: { table = "", id = "" } }) => {
			const record = sandbox.get(table, id);
			if (!record) throw new Error(`${table} has no record ${id}.`);
			return record;
		},
	},
	"PATCH /state/{table}/{id}": {
		does: "Changes properties of a record, or adds a record.",
		body: Properties,
		run: ({ sandbox, params: { table = "", id = "" }, body }) =>
			sandbox.patch(table, id, body),
	},
	"DELETE /state/{table}/{id}": {
		does: "Deletes a record.",
		run: ({ sandbox, params: { table = "", id = "" } }) =>
			sandbox.remove(table, id),
	},
	"DELETE /state/{table}/{id}/{property}": {
		does: "Removes a property of a record; one with a default gets it again.",
		run: ({ sandbox, params: { table = "", id = "", property = "" } }) =>
			sandbox.patch(table, id, { [property]: undefined }),
	},
	"PUT /clock": {
		does: 'Stops the clock: {"now": "2026-01-01T00:00:00Z"}; null lets it run.',
		body: Clock,
		run: ({ sandbox, body }) =>
			sandbox.setClock(checked(Clock, body, "The body").now),
	},
	"POST /force": {
		does: "Forces the next responses of an operation.",
		body: Forced,
		run: ({ sandbox, body }) => sandbox.forces.add(body as Force),
	},
	"GET /force": {
		does: "Returns the forced responses that are left.",
		returns: z.array(Forced),
		run: ({ sandbox }) => sandbox.forces.list(),
	},
	"DELETE /force": {
		does: "Forgets the forced responses that are left.",
		run: ({ sandbox }) => sandbox.forces.clear(),
	},
	"GET /requests": {
		does: "Returns the last requests, the newest first, without secrets; `?operation=<name>` selects.",
		query: ["operation"],
		returns: z.array(Properties),
		run: ({ sandbox, query: { operation } }) =>
			sandbox.requests(operation === undefined ? undefined : String(operation)),
	},
	"DELETE /requests": {
		does: "Forgets the requests.",
		run: ({ sandbox }) => sandbox.log.clear(),
	},
};

export class Control {
	readonly #sandbox: SandboxState;
	readonly #token?: string;
	readonly #router = new Router<Endpoint>();

	constructor(sandbox: SandboxState, token?: string) {
		this.#sandbox = sandbox;
		this.#token = token;
		const endpoints: Record<string, Endpoint> = {
			"GET ": {
				does: "Returns this list.",
				returns: z.array(
					z.strictObject({ endpoint: z.string(), does: z.string() }),
				),
				run: () =>
					Object.entries(endpoints).map(([name, { does }]) => ({
						endpoint: name.replace(" ", ` ${PREFIX}`),
						does,
					})),
			},
			"GET /openapi.json": {
				does: "Returns the OpenAPI description of the control plane.",
				returns: Properties,
				run: () => describe(PREFIX, endpoints),
			},
			...ENDPOINTS,
		};
		for (const [name, endpoint] of Object.entries(endpoints)) {
			const [method = "", path = ""] = name.split(" ");
			this.#router.add(method, PREFIX + path, endpoint);
		}
	}

	has(path: string): boolean {
		return path === "/" || path === PREFIX || path.startsWith(`${PREFIX}/`);
	}

	async respond(
		request: HttpRequest,
		path: string,
		query: string,
	): Promise<HttpResponse> {
		// For those who wait for the start, from wherever; it says nothing else.
		if (path === `${PREFIX}/health`) return json(200, { status: "ok" });
		const rejection = rejectionOf(request, this.#token);
		if (rejection) return rejection;
		if (path === "/") return htmlPage();
		const match = this.#router.match(request.method, path);
		if (!match)
			return json(404, {
				error: `The control plane has no ${request.method} ${path}: GET ${PREFIX} lists what it has.`,
			});
		try {
			const asked = queryOf(query);
			rejectUnknown("The query parameter", asked, match.target.query ?? []);
			const result = await match.target.run({
				sandbox: this.#sandbox,
				params: match.params,
				query: asked,
				body: await bodyOf(request),
			});
			return json(result === undefined ? 204 : 200, result);
		} catch (error) {
			const status = error instanceof StorageError ? 500 : 400;
			return json(status, { error: (error as Error).message });
		}
	}
}

function htmlPage(): HttpResponse {
	const { html, policy } = readPage();
	const headers = {
		"Content-Type": "text/html; charset=utf-8",
		"Content-Security-Policy": policy,
	};
	return { status: 200, headers, body: html };
}

async function bodyOf({ method, read }: HttpRequest): Promise<unknown> {
	const text = await read(Infinity);
	if (method !== "PUT" && method !== "PATCH" && !text) return undefined;
	try {
		return JSON.parse(text ?? "");
	} catch (error) {
		throw new Error(`The body is not JSON: ${(error as Error).message}`);
	}
}
