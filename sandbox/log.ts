/** The last requests, as they are shown: without secrets. */
import type { OperationRequest, OperationResponse } from "./core/turn.ts";
import type { Served } from "./operations.ts";
import { plainOutcome } from "./outcome.ts";
import type { LoggedRequest } from "./types.ts";

const MAX_ENTRIES = 100;
/** Of the bodies that are kept; what is older goes first. */
const MAX_BYTES = 1024 * 1024;
/** A large body can have very many. */
const MAX_VIOLATIONS = 20;
const HIDDEN = "***";

interface Entry {
	number: number;
	at: Date;
	/** None where nothing is served. */
	served?: Served;
	method: string;
	url: string;
	request: OperationRequest;
	/** Or that the connection was broken off. */
	response: OperationResponse | "reset";
	forced: boolean;
	/** The length of the body. */
	size?: number;
}

export class RequestLog {
	#entries: Entry[] = [];
	#bytes = 0;
	#count = 0;
	/** The address of the docs, where it is known. */
	readonly #docs?: string;

	constructor(docs?: string) {
		this.#docs = docs;
	}

	add(entry: Omit<Entry, "number">): void {
		this.#entries.push({ ...entry, number: ++this.#count });
		this.#bytes += entry.size ?? 0;
		while (
			this.#entries.length > MAX_ENTRIES ||
			(this.#bytes > MAX_BYTES && this.#entries.length > 1)
		)
			this.#bytes -= this.#entries.shift()?.size ?? 0;
	}

	clear(): void {
		this.#entries = [];
		this.#bytes = 0;
	}

	/** The newest first; of one operation, or all. */
	shown(operation?: string): LoggedRequest[] {
		return this.#entries
			.filter(({ served }) => !operation || served?.name === operation)
			.reverse()
			.map((entry) => shown(entry, this.#docs));
	}
}

function shown(entry: Entry, docs: string | undefined): LoggedRequest {
	const { number, at, served, method, url, request, response, forced } = entry;
	const { body, path, query, token, ip } = request;
	const names = served?.secrets() ?? [];
	const properties = Object(body) as Record<string, unknown>;
	const secrets = [token, ...names.map((name) => properties[name])].filter(
		(secret): secret is string => typeof secret === "string" && secret !== "",
	);
	const outcome =
		response === "reset"
			? { outcome: "error" as const, messages: [], codes: [], reset: true }
			: {
					...(served?.outcome ?? plainOutcome)(response),
					status: response.status,
					response: response.body,
				};
	const visible = { method, url, path, query, body, ...outcome };
	return {
		number,
		at: at.toISOString(),
		...(served && { operation: served.name }),
		...linksOf(served, outcome.codes[0], docs),
		ip,
		hasToken: token !== undefined,
		isForm: served?.isForm ?? false,
		forced,
		violations: (served?.violations(request) ?? [])
			.slice(0, MAX_VIOLATIONS)
			.map((text) => hide(text, secrets, names) as string),
		...(hide(visible, secrets, names) as typeof visible),
	};
}

/** Where the operation and its error are explained. */
function linksOf(
	served: Served | undefined,
	code: string | undefined,
	docs: string | undefined,
) {
	const vendorPage = served?.vendorPage;
	if (!served || !vendorPage || docs === undefined)
		return vendorPage === undefined ? {} : { docs: vendorPage };
	const [api, id] = served.name.split(".");
	const page = `${docs.replace(/\/$/, "")}/${api}/index.html#${id}`;
	return { docs: page, ...(code && { errorDocs: `${page}.${code}` }) };
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
		Object.entries(value).map(([name, item]) => [
			name,
			names.includes(name) ? HIDDEN : hide(item, secrets, names),
		]),
	);
}
