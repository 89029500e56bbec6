/** A real server on a free port that answers what a test tells it, and keeps what it was sent. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
	method: string;
	url: string;
	headers: IncomingHttpHeaders;
	/** The body: its text, and what that says if it is JSON. */
	text: string;
	body: unknown;
}

export interface Answer {
	status?: number;
	headers?: Record<string, string>;
	body: string;
}

export async function answering(answer: Answer) {
	const received: Received[] = [];
	const server = createServer(async (request, response) => {
		let text = "";
		for await (const chunk of request) text += chunk;
		const { method = "", url = "", headers } = request;
		const isForm = headers["content-type"]?.includes("form");
		const body = isForm ? undefined : text && JSON.parse(text);
		received.push({ method, url, headers, text, body });
		response.writeHead(answer.status ?? 200, {
			"Content-Type": "application/json",
			...answer.headers,
		});
		response.end(answer.body);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	return {
		baseUrl: `http://127.0.0.1:${port}`,
		received,
		[Symbol.asyncDispose]: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}
