/** What the servers share: an address people can use, and a clear word when a port is taken. */

/** Where the mocks are, unless told otherwise: the first API here, the others after it. */
export const FIRST_MOCK_PORT = 4010;

/** An address without its trailing slash. */
export function addressOf(url: string): string {
	return url.replace(/\/$/, "");
}

/** The error of a server that could not take its port; Prism gives the reason as a text, Node as an error. */
export function listenError(
	reason: unknown,
	what: string,
	port: number,
): Error {
	const text = reason instanceof Error ? reason.message : String(reason);
	return new Error(
		text.includes("EADDRINUSE")
			? `Port ${port} is taken, so ${what} cannot start: end the program that listens there, or choose another port with --port.`
			: `${what} cannot start on port ${port}: ${text}`,
	);
}
