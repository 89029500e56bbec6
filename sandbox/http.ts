/** The HTTP shell: routes from the descriptions, bodies in and out, and the control plane beside them. */
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { controlPlane } from "./control.ts";
import type { Answer, Request as Call } from "./core/turn.ts";
import { issueToken } from "./routera/token.ts";
import { ConnectionReset, type SandboxState } from "./sandbox.ts";

/** A socket's two ends; without a socket, the address that the call is to come from. */
export type Bindings = Partial<HttpBindings> & { ip?: string };
export type Env = { Bindings: Bindings };

const BODY_BYTES = 1024 * 1024;
/** No API here needs more; what is nested deeper could not be written out again. */
const BODY_DEPTH = 64;
const LOOPBACK = "127.0.0.1";
/** Statuses whose answers have no body; to force one is allowed. */
const WITHOUT_BODY = [204, 205, 304];

const TOKEN_PATH = "/routera/oauth2/token";

/** The vendors' paths are for pages of any origin, such as the docs. Given here, since cors() makes the Headers of each Request. */
const FROM_ANY_PAGE = {
	"Access-Control-Allow-Origin": "*",
	"Access-Control-Expose-Headers": "Retry-After",
};

const limitBody = bodyLimit({
	maxSize: BODY_BYTES,
	onError: (context) =>
		context.json(
			{ error: `The body is larger than ${BODY_BYTES} bytes.` },
			413,
		),
});

/** Answers a call. A body of known length is not counted while it comes in, which costs more than all the rest. */
export function httpShell(
	sandbox: SandboxState,
): (request: Request, env: Bindings) => Response | Promise<Response> {
	const app = routes(sandbox);
	const counting = new Hono<Env>()
		.use(limitBody)
		.all("*", ({ req, env }) => app.fetch(req.raw, env))
		.onError((error) => {
			throw error;
		});
	return (request, env) =>
		Number(env.incoming?.headers["content-length"]) <= BODY_BYTES
			? app.fetch(request, env)
			: counting.fetch(request, env);
}

function routes(sandbox: SandboxState): Hono<Env> {
	const app = new Hono<Env>();
	for (const path of [
		...sandbox.operations.map(({ path }) => path),
		TOKEN_PATH,
	])
		app.options(path, cors());
	for (const served of sandbox.operations)
		app.on(served.method, served.path, async (context) => {
			const text = await context.req.text();
			const body = parse(text);
			if (isDeeper(body, BODY_DEPTH))
				return send(context, {
					status: 400,
					body: {
						error: `The body is nested deeper than ${BODY_DEPTH} levels.`,
					},
				});
			return send(context, await sandbox.call(served, callOf(context, body)));
		});
	app.post(TOKEN_PATH, async (context) => {
		const form = Object.fromEntries(
			new URLSearchParams(await context.req.text()),
		);
		const [id, secret] = basic(authorizationOf(context));
		const body =
			id === undefined
				? form
				: { ...form, client_id: id, client_secret: secret };
		return send(
			context,
			sandbox.undescribed(issueToken, callOf(context, body)),
		);
	});
	app.route("/", controlPlane(sandbox));
	app.notFound((context) =>
		context.json(
			{
				error: `Nothing is served at ${context.req.method} ${context.req.path}.`,
				served: [
					...sandbox.operations.map(({ method, path }) => `${method} ${path}`),
					`POST ${TOKEN_PATH}`,
					"GET /",
					"/_sandbox (the control plane)",
				],
			},
			404,
		),
	);
	app.onError((error, context) => {
		if (!(error instanceof ConnectionReset))
			return context.json({ error: error.message }, 500);
		if (!context.env.incoming) throw error;
		context.env.incoming.socket.destroy();
		return RESPONSE_ALREADY_SENT;
	});
	return app;
}

/** From the socket where there is one: to make the Headers of a Request costs more than all the rest. */
function authorizationOf({ env, req }: Context<Env>): string | undefined {
	return env.incoming
		? env.incoming.headers.authorization
		: req.header("authorization");
}

/** The caller's address, IPv4 in its usual form. */
export function ipOf({ env }: Context<Env>): string {
	return (
		env.ip ??
		(env.incoming?.socket.remoteAddress ?? LOOPBACK).replace(/^::ffff:/, "")
	);
}

function callOf(context: Context<Env>, body: unknown): Call {
	const { req } = context;
	return {
		path: req.param() as Record<string, string>,
		query: req.query(),
		token: /^Bearer (.+)$/i.exec(authorizationOf(context) ?? "")?.[1],
		body,
		ip: ipOf(context),
	};
}

function send(
	context: Context<Env>,
	{ status, body, headers }: Answer,
): Response {
	if (WITHOUT_BODY.includes(status))
		return context.body(null, status as 204, { ...FROM_ANY_PAGE, ...headers });
	return context.body(JSON.stringify(body), status as 200, {
		"Content-Type": "application/json",
		...FROM_ANY_PAGE,
		...headers,
	});
}

/** Undefined for what is no JSON: the cores say what becomes of it. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== "object" || value === null) return false;
	return (
		levels === 0 ||
		Object.values(value).some((member) => isDeeper(member, levels - 1))
	);
}

function basic(authorization = ""): (string | undefined)[] {
	const [, encoded] = /^Basic (.+)$/i.exec(authorization) ?? [];
	return encoded === undefined
		? []
		: Buffer.from(encoded, "base64").toString().split(":");
}
