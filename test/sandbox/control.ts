/** Calls of the control plane. */
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { NOW, seed } from "./world.ts";

export const opened = () => createSandbox({ seed, now: NOW });

/** Sends a body as JSON, or a text as it is. */
export async function control(
	sandbox: Sandbox,
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
) {
	const response = await sandbox.fetch(`/_sandbox/${path}`, {
		method,
		headers,
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
	const text = await response.text();
	return {
		status: response.status,
		body: text === "" ? undefined : JSON.parse(text),
	};
}
