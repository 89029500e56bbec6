/** The control plane under /_sandbox and the page at /: for this machine alone. */
import { isIP } from "node:net";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { checker, refuse } from "./check.ts";
import { type Env, ipOf } from "./http.ts";
import { POLICY, page } from "./page.ts";
import type { SandboxState } from "./sandbox.ts";

const clockErrors = checker(
	{
		type: "object",
		required: ["now"],
		additionalProperties: false,
		properties: { now: { type: ["string", "null"] } },
	},
	"the body",
);

export function controlPlane(sandbox: SandboxState): Hono<Env> {
	const app = new Hono<Env>();
	app.get("/", onlyLoopback, (context) =>
		context.html(page, 200, { "Content-Security-Policy": POLICY }),
	);
	const control = new Hono<Env>();
	control.use(onlyLoopback);
	control.onError((error, context) =>
		context.json({ error: error.message }, 400),
	);

	control.post("/reset", (context) => {
		sandbox.reset();
		return context.body(null, 204);
	});
	control.put("/seed", async (context) => {
		sandbox.reset(await bodyOf(context));
		return context.body(null, 204);
	});
	control.get("/state", (context) => context.json(sandbox.dump()));
	control.get("/state/:table", (context) => {
		const { table } = context.req.param();
		const last = context.req.query("last");
		return context.json(
			sandbox.table(table, last === undefined ? undefined : Number(last)),
		);
	});
	control.patch("/state/:table/:id", async (context) => {
		const { table, id } = context.req.param();
		sandbox.patch(table, id, await bodyOf(context));
		return context.body(null, 204);
	});
	control.put("/clock", async (context) => {
		const body = await bodyOf(context);
		refuse("The clock", clockErrors(body));
		sandbox.setClock(body.now);
		return context.body(null, 204);
	});
	control.post("/force", async (context) => {
		sandbox.forces.add(await bodyOf(context));
		return context.body(null, 204);
	});
	control.get("/requests", (context) => context.json(sandbox.log.shown()));
	return app.route("/_sandbox", control);
}

async function bodyOf({ req }: Context<Env>) {
	const text = await req.text();
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`The body is no JSON: ${(error as Error).message}`);
	}
}

/** Neither another machine, nor a page of another origin in a browser on this one. */
const onlyLoopback: MiddlewareHandler<Env> = async (context, next) => {
	const ip = ipOf(context);
	const { host } = new URL(context.req.url);
	const origin = context.req.header("Origin");
	const own =
		origin === undefined ||
		(URL.canParse(origin) && new URL(origin).host === host);
	if (
		!isLoopback(ip) ||
		!isLoopbackName(new URL(context.req.url).hostname) ||
		!own
	)
		return context.json(
			{
				error:
					"The control plane answers this machine alone: call it as localhost.",
			},
			403,
		);
	return next();
};

function isLoopback(ip: string): boolean {
	return isIP(ip) === 6 ? ip === "::1" : ip.startsWith("127.");
}

function isLoopbackName(name: string): boolean {
	return name === "localhost" || isLoopback(name.replace(/^\[|\]$/g, ""));
}
