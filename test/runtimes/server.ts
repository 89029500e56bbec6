/** The server that the smoke suite talks to, and the page by which a browser loads it. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const contact = {
	id: "1",
	external_id: null,
	archived: false,
	created_at: "2026-03-01T09:30:00Z",
	updated_at: "2026-03-01T09:30:00Z",
};
const success = {
	status: "success",
	data: {
		message: "1 field updated successfully",
		contact_id: "1",
		entity_id: null,
		updated_fields: ["status"],
	},
};

/** Starts it for one runtime; `script` is the suite, for a browser. */
export async function startServer(script: string) {
	let granted = 0;
	let busy = true;
	const json = (response: ServerResponse, status: number, body: unknown) => {
		response.writeHead(status, {
			"Content-Type": "application/json",
			"Retry-After": "0",
		});
		response.end(JSON.stringify(body));
	};
	const behaviours: Record<
		string,
		(response: ServerResponse, token?: string) => void
	> = {
		success: (response) => json(response, 200, success),
		failure: (response) =>
			json(response, 200, { status: "error", data: "Contact not found" }),
		busy: (response) => {
			json(response, busy ? 503 : 200, success);
			busy = false;
		},
		silence: () => {},
		html: (response) => response.end("<b>Fatal</b> key-marker-1f3a"),
		redirect: (response) => {
			response.writeHead(307, { Location: "/success/" }).end();
		},
		cut: (response) => {
			response.writeHead(200, { "Content-Length": "900" });
			response.write("{");
			setTimeout(() => response.destroy(), 50);
		},
		token: (response) => {
			granted++;
			json(response, 200, { access_token: `token-${granted}` });
		},
		fresh: (response, token) =>
			token === "Bearer token-2"
				? json(response, 200, contact)
				: json(response, 401, { message: "expired", error: true }),
		"": (response) => response.end("<!doctype html><title>Smoke</title>"),
		"smoke.js": (response) =>
			response
				.writeHead(200, { "Content-Type": "text/javascript" })
				.end(script),
	};
	const server = createServer(async (request, response) => {
		for await (const _ of request);
		const [, behaviour = ""] = (request.url ?? "").split("/");
		behaviours[behaviour]?.(response, request.headers.authorization);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
