/** A server that misbehaves on the socket itself, below HTTP, where no HTTP server would. */
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What is done with a connection once a whole request has come in. */
export type Behaviour = (socket: Socket) => void;

/** Serves one behaviour per request, the last one for all that follow. */
export async function misbehaving(...behaviours: Behaviour[]) {
	const times: number[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {});
		socket.on("close", () => sockets.delete(socket));
		let text = "";
		socket.on("data", (chunk) => {
			text += chunk;
			const [head = "", body] = text.split("\r\n\r\n");
			const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
			if (body === undefined || Buffer.byteLength(body) < length) return;
			text = "";
			behaviours[Math.min(times.length, behaviours.length - 1)]?.(socket);
			times.push(Date.now());
		});
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	return {
		baseUrl: `http://127.0.0.1:${port}`,
		/** When each request was answered, in order. */
		times,
		[Symbol.asyncDispose]: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				for (const socket of sockets) socket.destroy();
			}),
	};
}

/** A whole HTTP answer. */
export function answer(
	status: number,
	body = "",
	headers: Record<string, string> = {},
): Behaviour {
	const lines = Object.entries({
		"Content-Type": "application/json",
		"Content-Length": String(Buffer.byteLength(body)),
		...headers,
	}).map(([name, value]) => `${name}: ${value}\r\n`);
	const head = `HTTP/1.1 ${status} Any\r\n${lines.join("")}\r\n`;
	return (socket) => socket.write(status === 204 ? head : head + body);
}
