/** What HTTP means here, without a socket: finds the operation, reads its request, and writes its response. */
import { Control } from "./control.ts";
import type { OperationRequest, OperationResponse } from "./core/turn.ts";
import {
	ConnectionReset,
	type HttpRequest,
	type HttpResponse,
	json,
	queryOf,
} from "./message.ts";
import type { Served } from "./operations.ts";
import { type Match, Router } from "./router.ts";
import type { SandboxState } from "./sandbox.ts";

const MAX_BODY_BYTES = 1024 * 1024;
/** No API here needs more; what is nested deeper could not be written out again. */
const MAX_BODY_DEPTH = 64;
/** The vendors' paths are for pages of any origin, such as the docs. */
const FROM_ANY_PAGE = {
	"Access-Control-Allow-Origin": "*",
	"Access-Control-Expose-Headers": "Retry-After",
};

export class Http {
	readonly #sandbox: SandboxState;
	readonly #control: Control;
	readonly #router = new Router<Served>();

	constructor(sandbox: SandboxState, token?: string) {
		this.#sandbox = sandbox;
		this.#control = new Control(sandbox, token);
		for (const served of sandbox.operations)
			this.#router.add(served.method, served.path, served);
	}

	/** The path here of an address, which can be the vendor's own; several APIs can have one server. */
	pathOf({ origin, pathname }: URL, method: string): string {
		const paths = this.#sandbox.operations
			.filter((served) => served.origin === origin)
			.map(({ name }) => `/${name.split(".")[0]}${pathname}`);
		return (
			paths.find((path) => this.#router.match(method, path)) ??
			paths[0] ??
			pathname
		);
	}

	async respond(request: HttpRequest): Promise<HttpResponse> {
		const [path = "", query = ""] = request.url.split(/\?(.*)/s);
		const match = this.#router.match(request.method, path);
		if (match) return this.#call(request, match, query);
		if (this.#control.has(path))
			return this.#control.respond(request, path, query);
		const preflight = this.#preflight(request, path);
		if (preflight) return preflight;
		const body = {
			error: `Nothing is served at ${request.method} ${path}: the paths of an API begin with its name (${this.#apis().join(", ")}).`,
			served: [
				...this.#sandbox.operations.map((it) => `${it.method} ${it.path}`),
				"GET /",
				"GET /_sandbox",
			],
		};
		this.#sandbox.log.add({
			at: this.#sandbox.now(),
			method: request.method,
			url: request.url,
			request: { path: {}, query: {}, body: undefined, ip: request.ip },
			response: { status: 404, body },
			forced: false,
		});
		return json(404, body);
	}

	async #call(
		request: HttpRequest,
		{ target: served, params }: Match<Served>,
		query: string,
	): Promise<HttpResponse> {
		const text = await request.read(MAX_BODY_BYTES);
		const call: OperationRequest = {
			path: params,
			query: query === "" ? {} : queryOf(query),
			token: /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1],
			body: bodyOf(served, text ?? "", request.headers.authorization),
			ip: request.ip,
		};
		const { response, forced } = await this.#sandbox.call(
			served,
			call,
			unreadable(text, call.body),
		);
		this.#sandbox.log.add({
			at: this.#sandbox.now(),
			served,
			method: request.method,
			url: request.url,
			request: call,
			response,
			forced,
			size: text?.length,
		});
		if (response === "reset") throw new ConnectionReset("fetch failed");
		const { status, body, headers } = response;
		return json(status, body, { ...FROM_ANY_PAGE, ...headers });
	}

	#apis(): string[] {
		const paths = this.#sandbox.operations.map(({ path }) => path);
		return [...new Set(paths.map((path) => `/${path.split("/")[1]}`))];
	}

	/** What a browser asks before a page of another origin can call a vendor's path. */
	#preflight({ method, headers }: HttpRequest, path: string) {
		const asked = headers["access-control-request-method"];
		if (method !== "OPTIONS" || typeof asked !== "string") return undefined;
		if (!this.#router.match(asked, path)) return undefined;
		const names = headers["access-control-request-headers"];
		return json(204, undefined, {
			...FROM_ANY_PAGE,
			"Access-Control-Allow-Methods": asked,
			...(typeof names === "string" && {
				"Access-Control-Allow-Headers": names,
			}),
		});
	}
}

/** The response to a body that no core gets to see. */
function unreadable(
	text: string | undefined,
	body: unknown,
): OperationResponse | undefined {
	if (text === undefined)
		return {
			status: 413,
			body: { error: `The body is larger than ${MAX_BODY_BYTES} bytes.` },
		};
	if (isDeeper(body, MAX_BODY_DEPTH))
		return {
			status: 400,
			body: {
				error: `The body is nested deeper than ${MAX_BODY_DEPTH} levels.`,
			},
		};
	return undefined;
}

/** Undefined for what is not JSON: the cores say what becomes of it. */
function bodyOf(
	{ isForm }: Served,
	text: string,
	authorization: string | undefined,
): unknown {
	if (!isForm) return parsed(text);
	return {
		...Object.fromEntries(new URLSearchParams(text)),
		...clientOf(authorization),
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The client of Basic credentials; its secret can have colons. */
function clientOf(authorization = ""): Record<string, string> | undefined {
	const [, encoded = ""] = /^Basic (.+)$/i.exec(authorization) ?? [];
	const [, client_id, client_secret] =
		/^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
	return client_id === undefined || client_secret === undefined
		? undefined
		: { client_id, client_secret };
}

function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== "object" || value === null) return false;
	return (
		levels === 0 || Object.values(value).some((it) => isDeeper(it, levels - 1))
	);
}
