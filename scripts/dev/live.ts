/** A server of the docs whose pages reload when they are told to, and show what is wrong. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { listenError } from "../util/server.ts";
import { serveStatic } from "../util/static.ts";

export interface Live {
	url: string;
	reload(): void;
	/** Shows a text above the page until the next one; an empty one removes it. */
	banner(text: string): void;
	close(): void;
}

const EVENTS = "/live";

/** Runs in the page. It is added to what is served, never to what is built. */
const SCRIPT = `{
	const banner = document.createElement("pre");
	banner.setAttribute("role", "alert");
	Object.assign(banner.style, { position: "fixed", inset: "auto 0 0", zIndex: 9, maxHeight: "40vh", margin: 0, borderRadius: 0, background: "#7a1616", color: "#fff", whiteSpace: "pre-wrap" });
	const events = new EventSource("${EVENTS}");
	events.addEventListener("reload", () => location.reload());
	events.addEventListener("banner", ({ data }) => {
		banner.textContent = JSON.parse(data);
		if (banner.textContent) document.body.append(banner);
		else banner.remove();
	});
}`;

export function startLive(dir: string, port: number): Promise<Live> {
	const readers = new Set<ServerResponse>();
	let shown = "";
	const tell = (reader: ServerResponse, event: string, data: string) =>
		reader.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
	const files = serveStatic(dir);
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
		if (path === EVENTS) {
			response.writeHead(200, { "Content-Type": "text/event-stream" });
			readers.add(response);
			request.on("close", () => readers.delete(response));
			tell(response, "banner", shown);
			return;
		}
		const page = join(dir, path.endsWith("/") ? `${path}index.html` : path);
		if (page.endsWith(".html") && page.startsWith(dir) && existsSync(page)) {
			response.writeHead(200, {
				"Content-Type": "text/html; charset=utf-8",
				"Cache-Control": "no-store",
			});
			response.end(withScript(readFileSync(page, "utf8")));
			return;
		}
		files(request, response);
	});
	const all = (event: string, data: string) => {
		for (const reader of readers) tell(reader, event, data);
	};
	return new Promise((ready, fail) => {
		server.once("error", (error) =>
			fail(listenError(error, "the docs server", port)),
		);
		server.listen(port, "127.0.0.1", () =>
			ready({
				url: `http://localhost:${(server.address() as AddressInfo).port}`,
				reload: () => all("reload", ""),
				banner: (text) => {
					shown = text;
					all("banner", text);
				},
				close: () => {
					server.close();
					server.closeAllConnections();
				},
			}),
		);
	});
}

/** The page's policy names the texts that may run, so it has to name this one. */
function withScript(page: string): string {
	const hash = createHash("sha256").update(SCRIPT).digest("base64");
	return page
		.replace("script-src ", `script-src 'sha256-${hash}' `)
		.replace("</body>", () => `<script>${SCRIPT}</script></body>`);
}
