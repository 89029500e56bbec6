/** The sandbox on a socket: node:http without anything in between. */
import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { listenError } from "../scripts/util/server.ts";
import type { Http } from "./http.ts";
import { ConnectionReset } from "./message.ts";

/** Not by `import`, which loads the WebSocket and the fetch that node:http also exports: 20 ms of a start. */
const { createServer }: typeof import("node:http") = createRequire(
	import.meta.url,
)("node:http");

/** A body that is too large is read all the same up to this many bytes: a client that still sends cannot read a response. */
const MAX_DISCARDED_BYTES = 256 * 1024 * 1024;

/** Listens, and returns the server with its address. */
export async function listen(
	http: Http,
	port: number,
	host: string,
): Promise<{ server: Server; address: string }> {
	const server = createServer((incoming, outgoing) => {
		respond(http, incoming, outgoing).catch((error) => {
			if (error instanceof ConnectionReset || outgoing.headersSent)
				incoming.socket.destroy();
			else outgoing.writeHead(500).end(String(error));
		});
	});
	server.listen(port, host);
	await once(server, "listening").catch((error) => {
		throw listenError(error, "the sandbox", port);
	});
	const name = host.includes(":") ? `[${host}]` : host;
	const { port: taken } = server.address() as AddressInfo;
	return { server, address: `http://${name}:${taken}` };
}

async function respond(
	http: Http,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
): Promise<void> {
	const { method = "", url = "", headers, socket } = incoming;
	const {
		status,
		body,
		headers: sent,
	} = await http.respond({
		method,
		url,
		headers,
		ip: (socket.remoteAddress ?? "").replace(/^::ffff:/, ""),
		read: (maxBytes) => read(incoming, maxBytes),
	});
	outgoing.writeHead(status, {
		...sent,
		...(body !== null && { "Content-Length": Buffer.byteLength(body) }),
	});
	outgoing.end(body);
}

function read(
	incoming: IncomingMessage,
	maxBytes: number,
): Promise<string | undefined> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let size = 0;
		incoming.on("data", (chunk: Buffer) => {
			size += chunk.length;
			if (size <= maxBytes) chunks.push(chunk);
			else if (size > maxBytes + MAX_DISCARDED_BYTES) incoming.destroy();
		});
		incoming.on("end", () =>
			resolve(size > maxBytes ? undefined : Buffer.concat(chunks).toString()),
		);
		incoming.on("error", reject);
	});
}
