/** Answers that a test forces: the next ones of an operation, whatever the core would say. */
import type { Answer } from "./core/turn.ts";
import type { Served } from "./operations.ts";
import type { Force } from "./types.ts";

const MEMBERS: Record<keyof Force, string> = {
	operation: "string",
	times: "number",
	case: "string",
	status: "number",
	retryAfter: "number",
	delay: "number",
	reset: "boolean",
};

/** The forced answers that are still to come. */
export class Forces {
	readonly #operations: Map<string, Served>;
	#left: (Force & { times: number })[] = [];

	constructor(operations: Served[]) {
		this.#operations = new Map(operations.map((it) => [it.name, it]));
	}

	/** Adds one, after those of the same operation; throws what is wrong with it. */
	add(force: Force): void {
		for (const [name, value] of Object.entries(force))
			if (typeof value !== MEMBERS[name as keyof Force])
				throw new Error(
					`A forced answer has the members ${Object.entries(MEMBERS)
						.map((it) => it.join(": "))
						.join(", ")}; ${name} is not one of them, or of another type.`,
				);
		const served = this.#operations.get(force.operation);
		if (!served)
			throw new Error(
				`There is no operation ${force.operation}: name one of ${[...this.#operations.keys()].join(", ")}.`,
			);
		if (force.case !== undefined) caseOf(served, force.case);
		const { status = 200, times = 1, delay = 0 } = force;
		if (!Number.isInteger(status) || status < 200 || status > 599)
			throw new Error("status must be a number from 200 to 599.");
		if (!Number.isInteger(times) || times < 1)
			throw new Error("times must be a whole number from 1 on.");
		if (!(delay >= 0 && delay <= 60_000))
			throw new Error("delay must be a number of milliseconds, at most 60000.");
		this.#left.push({ ...force, times });
	}

	/** The forced answer of this call, if there is one. */
	take(operation: string): Force | undefined {
		const force = this.#left.find((it) => it.operation === operation);
		if (!force) return undefined;
		force.times -= 1;
		this.#left = this.#left.filter(({ times }) => times > 0);
		return force;
	}

	clear(): void {
		this.#left = [];
	}
}

/** What a forced answer says; undefined when the call is to be carried out. */
export function forcedAnswer(served: Served, force: Force): Answer | undefined {
	if (force.case === undefined && force.status === undefined) return undefined;
	const { status, value } =
		force.case === undefined
			? {
					status: force.status ?? 200,
					value: { message: "forced by the sandbox" },
				}
			: caseOf(served, force.case);
	return {
		status: force.status ?? status,
		body: value,
		...((force.retryAfter !== undefined || status === 429) && {
			headers: { "Retry-After": String(force.retryAfter ?? 1) },
		}),
	};
}

function caseOf({ name, described }: Served, wanted: string) {
	const answered = described.cases.filter(({ response }) => response);
	const response = answered.find((it) => it.name === wanted)?.response;
	if (!response)
		throw new Error(
			`${name} has no case ${wanted}: name one of ${answered.map((it) => it.name).join(", ")}.`,
		);
	return response;
}
