/** The last requests, as they are shown: without secrets. */
import type { Answer, Request } from "./core/turn.ts";
import type { Served } from "./operations.ts";

const KEPT = 100;
const HIDDEN = "***";

interface Entry {
	at: Date;
	served: Served;
	request: Request;
	/** Or that the connection was broken off. */
	answer: Answer | "reset";
	violations: string[];
	forced: boolean;
}

export class RequestLog {
	#entries: Entry[] = [];

	add(entry: Entry): void {
		this.#entries.push(entry);
		if (this.#entries.length > 2 * KEPT)
			this.#entries = this.#entries.slice(-KEPT);
	}

	clear(): void {
		this.#entries = [];
	}

	/** The newest first. */
	shown() {
		return this.#entries.slice(-KEPT).reverse().map(shown);
	}
}

function shown({ at, served, request, answer, violations, forced }: Entry) {
	const { body, path, query, token, ip } = request;
	const members = (typeof body === "object" ? body : null) as Record<
		string,
		unknown
	> | null;
	const secrets = [
		token,
		...served.secrets.map((name) => members?.[name]),
	].filter(
		(secret): secret is string => typeof secret === "string" && secret !== "",
	);
	const outcome =
		answer === "reset"
			? { reset: true }
			: { status: answer.status, answer: answer.body };
	const told = { path, query, body, violations, ...outcome };
	return {
		at: at.toISOString(),
		operation: served.name,
		ip,
		forced,
		...(hide(told, secrets, served.secrets) as typeof told),
	};
}

/** A value without the secrets: neither under their names nor inside another text. */
function hide(value: unknown, secrets: string[], names: string[]): unknown {
	if (typeof value === "string")
		return secrets.reduce(
			(text, secret) => text.replaceAll(secret, HIDDEN),
			value,
		);
	if (Array.isArray(value))
		return value.map((item) => hide(item, secrets, names));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, member]) => [
			name,
			names.includes(name) ? HIDDEN : hide(member, secrets, names),
		]),
	);
}
