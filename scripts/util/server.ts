/** What the servers share: an address people can use, and a clear word when a port is taken. */

import { createServer } from "node:net";

/** Where the ports of the mocks begin, unless an option says otherwise. */
export const FIRST_MOCK_PORT = 4100;

/** The port of an API's mock: it follows from the name alone, and stays where it is when another API is added. */
export function mockPortOf(name: string, first = FIRST_MOCK_PORT): number {
	if (first === 0) return 0;
	let hash = 0;
	for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 900;
	return first + hash;
}

/** An address without its trailing slash. */
export function addressOf(url: string): string {
	return url.replace(/\/$/, "");
}

/** The port that an option names. */
export function portOf(text: string, option = "--port"): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535)
		throw new Error(
			`${option} has to be a number from 0 to 65535, and it is "${text}".`,
		);
	return port;
}

/** Throws where a port is taken, before anything has started. */
export async function checkFree(
	port: number,
	what: string,
	option: string,
): Promise<void> {
	const server = createServer();
	await new Promise<void>((ready, failed) => {
		server.once("error", (error) =>
			failed(listenError(error, what, port, option)),
		);
		server.listen(port, "127.0.0.1", ready);
	});
	await new Promise((closed) => server.close(closed));
}

/** The error of a server that could not take its port; Prism gives the reason as a text, Node as an error. */
export function listenError(
	reason: unknown,
	what: string,
	port: number,
	option = "--port",
): Error {
	const text = reason instanceof Error ? reason.message : String(reason);
	if (text.includes("EADDRINUSE"))
		return new Error(
			`Port ${port} is taken, so ${what} cannot start: end the program that listens there, or choose another port with ${option}.`,
		);
	if (/ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL/.test(text))
		return new Error(
			`This machine has no such address, so ${what} cannot start (${text}): choose another with --host, such as 127.0.0.1.`,
		);
	return new Error(`${what} cannot start on port ${port}: ${text}`);
}
