/** The sandbox in process: a fetch function without a socket. */
import type { Http } from "./http.ts";
import { ConnectionReset } from "./message.ts";
import type { Sandbox } from "./types.ts";

const LOOPBACK = "127.0.0.1";
const WITHOUT_BODY = ["GET", "HEAD"];

export function fetchOf(http: Http): Sandbox["fetch"] {
	return async (input, { ip = LOOPBACK, ...init } = {}) => {
		const request = new Request(
			typeof input === "object" && "url" in input
				? input
				: new URL(input, "http://localhost"),
			init,
		);
		const { method, signal } = request;
		signal.throwIfAborted();
		const url = new URL(request.url);
		const responding = http.respond({
			method,
			url: http.pathOf(url, method) + url.search,
			headers: { host: url.host, ...Object.fromEntries(request.headers) },
			ip,
			read: async (maxBytes) => {
				const text = WITHOUT_BODY.includes(method) ? "" : await request.text();
				return Buffer.byteLength(text) > maxBytes ? undefined : text;
			},
		});
		const { status, headers, body } = await Promise.race([
			responding,
			aborted(signal),
		]).catch((error) => {
			throw error instanceof ConnectionReset
				? new TypeError("fetch failed", { cause: error })
				: error;
		});
		return new Response(body, { status, headers });
	};
}

function aborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), {
			once: true,
		});
	});
}
