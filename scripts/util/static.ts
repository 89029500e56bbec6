/** A folder served as a static host does it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** A folder's name leads to the one with a slash, so that links in its page are right; what is missing, to docs/404.html. */
export function serveStatic(dir: string) {
	const serve = sirv(dir, { dev: true });
	return (request: IncomingMessage, response: ServerResponse): void => {
		const { pathname, search } = new URL(
			request.url ?? "/",
			"http://localhost",
		);
		const file = join(dir, decodeURIComponent(pathname));
		const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory();
		if (isFolder && file.startsWith(dir) && !pathname.endsWith("/")) {
			// Relative: an address that begins with two slashes would be another host.
			const name = pathname.slice(pathname.lastIndexOf("/") + 1);
			response.writeHead(301, { Location: `${name}/${search}` }).end();
			return;
		}
		serve(request, response, () => {
			const page = join(dir, "docs/404.html");
			response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
			response.end(existsSync(page) ? readFileSync(page) : "Not found\n");
		});
	};
}
