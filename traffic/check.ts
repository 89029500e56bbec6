/** Compares recorded exchanges with the descriptions: operation by operation, grouped. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
	type Finding,
	isRejected,
	type Judged,
	judge,
	matches,
	secretNames,
} from "../runtime/judge.ts";
import { Mask } from "../runtime/mask.ts";
import { undocumented } from "../sandbox/core/errors.ts";
import type { Operation } from "../scripts/model/api.ts";
import type { DescribedApi } from "./described.ts";
import type { Recorded } from "./read.ts";
import { undocumentedHeaders, undocumentedProperties } from "./undocumented.ts";

export interface Deviation {
	kind: Finding["kind"] | "property" | "header";
	place: string;
	message: string;
	/** How often it was seen. */
	count: number;
}

/** What the vendor did where a rule is not documented. */
export interface Observation {
	rule: string;
	/** What was seen. */
	seen: string;
	accepted: number;
	rejected: number;
}

export interface OperationReport {
	/** For example `acme.getBook`. */
	name: string;
	accepted: number;
	rejected: number;
	deviations: Deviation[];
	observations: Observation[];
}

export interface Report {
	operations: OperationReport[];
	/** How many exchanges are of no operation, by host. */
	others: Record<string, number>;
}

/** `servers` replaces the server of an API, by its name; `showsValues` masks secrets alone. */
export function check(
	apis: DescribedApi[],
	exchanges: Recorded[],
	servers: Record<string, string>,
	showsValues: boolean,
): Report {
	const mask = new Mask(showsValues);
	const names = apis.flatMap(({ judged }) =>
		judged.flatMap(({ api }) => secretNames(api)),
	);
	// What one exchange holds, the text of another may quote.
	for (const exchange of exchanges) mask.learn(exchange, names);
	const operations = apis.flatMap(({ api, judged }) =>
		judged.flatMap((it) => {
			const described = api.operations.find(({ id }) => id === it.operation.id);
			if (!described) return [];
			const server = new URL(servers[api.name] ?? it.api.server);
			return new OperationCheck(it, described, server, mask);
		}),
	);
	const others: Record<string, number> = {};
	for (const exchange of exchanges) {
		const found = operations.find((it) => it.isOf(exchange));
		if (found) found.add(exchange);
		else others[exchange.url.host] = (others[exchange.url.host] ?? 0) + 1;
	}
	return {
		operations: operations
			.map(({ report }) => report)
			.filter(({ accepted, rejected }) => accepted + rejected > 0),
		others,
	};
}

class OperationCheck {
	readonly report: OperationReport;
	readonly #judged: Judged;
	readonly #described: Operation;
	readonly #server: URL;
	readonly #mask: Mask;
	readonly #observed: { rule: string; seen: string; test: ValidateFunction }[];

	constructor(judged: Judged, described: Operation, server: URL, mask: Mask) {
		this.#judged = judged;
		this.#described = described;
		this.#server = server;
		this.#mask = mask;
		const ajv = new Ajv2020({ strict: false });
		this.#observed = described.rules.flatMap(({ id, observe }) =>
			observe
				? { rule: id, seen: observe.title, test: ajv.compile(observe) }
				: [],
		);
		this.report = {
			name: `${judged.api.name}.${described.id}`,
			accepted: 0,
			rejected: 0,
			deviations: [],
			observations: [],
		};
	}

	isOf(exchange: Recorded): boolean {
		const { origin, pathname } = this.#server;
		const { url } = exchange;
		return (
			url.origin === origin &&
			url.pathname.startsWith(pathname.replace(/\/$/, "")) &&
			matches(this.#judged.operation, exchange)
		);
	}

	add(exchange: Recorded): void {
		const { status, response, request } = exchange;
		const outcome = isRejected(this.#judged.operation, status, response)
			? "rejected"
			: "accepted";
		this.report[outcome]++;
		const observed = this.#observed.filter(({ test }) =>
			test({ request, status, response }),
		);
		for (const { rule, seen } of observed) this.#observe(rule, seen, outcome);
		this.#mask.learnAll(exchange);
		const own = judge(this.#judged, exchange, () => this.#mask);
		const deviations: Omit<Deviation, "count">[] = [
			// The sandbox marks the texts that no vendor has documented.
			...own.filter(({ place }) => !place.startsWith(undocumented(""))),
			...[
				...undocumentedProperties(this.#described, exchange),
				...undocumentedHeaders(this.#described, exchange),
			].map((found) => ({ ...found, place: this.#mask.text(found.place) })),
		];
		for (const deviation of deviations)
			if (observed.length === 0 || deviation.kind !== "request")
				this.#deviate(deviation);
	}

	#observe(rule: string, seen: string, outcome: "accepted" | "rejected"): void {
		const { observations } = this.report;
		let known = observations.find((it) => it.rule === rule);
		if (!known) {
			known = { rule, seen, accepted: 0, rejected: 0 };
			observations.push(known);
		}
		known[outcome]++;
	}

	#deviate({ kind, place, message }: Omit<Deviation, "count">): void {
		const { deviations } = this.report;
		const known = deviations.find(
			(it) => it.kind === kind && it.place === place && it.message === message,
		);
		if (known) known.count++;
		else deviations.push({ kind, place, message, count: 1 });
	}
}
