/** Who can use the control plane: this machine alone, and no page of another origin in its browsers; or who has the token. */
import { timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import { type HttpRequest, type HttpResponse, json } from "./message.ts";

/** The response to who cannot; undefined for who can. */
export function rejectionOf(
	{ ip, headers }: Pick<HttpRequest, "ip" | "headers">,
	token: string | undefined,
): HttpResponse | undefined {
	const { host = "", origin, authorization } = headers;
	if (origin !== undefined && origin !== `http://${host}`)
		return json(403, {
			error: `The control plane does not respond to pages of ${origin}.`,
		});
	if (token !== undefined)
		return hasToken(authorization, token)
			? undefined
			: json(
					401,
					{
						error:
							"The control plane needs the token that the sandbox was started with: send it as a bearer token, or as the password of Basic credentials.",
					},
					{ "WWW-Authenticate": 'Basic realm="sandbox"' },
				);
	return isLoopback(ip) && isLoopbackHost(host)
		? undefined
		: json(403, {
				error:
					"The control plane responds to this machine alone: call it as localhost, or start the sandbox with --token.",
			});
}

export function isLoopback(ip: string): boolean {
	return ip === "::1" || (isIP(ip) === 4 && ip.startsWith("127."));
}

/** An address literal or localhost itself: any other name can be made to lead here. */
function isLoopbackHost(host: string): boolean {
	const name = host.replace(/:\d+$/, "");
	return (
		name === "localhost" ||
		name === "[::1]" ||
		(isLoopback(name) && isIP(name) === 4)
	);
}

function hasToken(authorization = "", token: string): boolean {
	const [, scheme, sent] = /^(\w+) (.+)$/.exec(authorization) ?? [];
	if (scheme === undefined || sent === undefined) return false;
	const given = /^basic$/i.test(scheme)
		? Buffer.from(sent, "base64")
				.toString()
				.replace(/^[^:]*:/, "")
		: sent;
	const [one, two] = [Buffer.from(given), Buffer.from(token)];
	return one.length === two.length && timingSafeEqual(one, two);
}
