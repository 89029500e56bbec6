/** Answers that a test forces: the next ones of an operation, whatever the core would say. */
import { checker, refuse } from "./check.ts";
import type { Answer } from "./core/turn.ts";
import type { Served } from "./operations.ts";
import type { Force } from "./types.ts";

/** The forced answers that are still to come. */
export class Forces {
	readonly #operations: Map<string, Served>;
	readonly #errors: (force: unknown) => string[];
	#left: (Force & { times: number })[] = [];

	constructor(operations: Served[]) {
		this.#operations = new Map(operations.map((it) => [it.name, it]));
		const properties: Record<keyof Force, object> = {
			operation: { enum: [...this.#operations.keys()] },
			times: { type: "integer", minimum: 1, default: 1 },
			example: { type: "string" },
			status: { type: "integer", minimum: 200, maximum: 599 },
			retryAfter: { type: "integer", minimum: 0 },
			delay: { type: "number", minimum: 0, maximum: 60_000 },
			reset: { type: "boolean" },
		};
		this.#errors = checker(
			{
				type: "object",
				required: ["operation"],
				additionalProperties: false,
				properties,
			},
			"what is forced",
		);
	}

	/** Adds one, after those of the same operation; throws what is wrong with it. */
	add(given: Force): void {
		const force = structuredClone(given);
		refuse("What is forced", this.#errors(force));
		const served = this.#operations.get(force.operation) as Served;
		if (force.example !== undefined) exampleOf(served, force.example);
		const answers = force.example !== undefined || force.status !== undefined;
		if (force.retryAfter !== undefined && !answers)
			throw new Error(
				"retryAfter goes with an answer: add a status, such as 429, or an example.",
			);
		if (!answers && !force.delay && !force.reset)
			throw new Error(
				"This says nothing to force: add an example, a status, a delay, or reset.",
			);
		this.#left.push(force as Force & { times: number });
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
export function forcedAnswer(
	served: Served,
	force: Force,
): Answer | "reset" | undefined {
	if (force.reset) return "reset";
	if (force.example === undefined && force.status === undefined)
		return undefined;
	const { status, value } =
		force.example === undefined
			? {
					status: force.status ?? 200,
					value: { message: "forced by the sandbox" },
				}
			: exampleOf(served, force.example);
	return {
		status: force.status ?? status,
		body: value,
		...((force.retryAfter !== undefined || status === 429) && {
			headers: { "Retry-After": String(force.retryAfter ?? 1) },
		}),
	};
}

function exampleOf({ name, described }: Served, wanted: string) {
	const answered = described.examples.filter(({ response }) => response);
	const response = answered.find((it) => it.name === wanted)?.response;
	if (!response)
		throw new Error(
			`${name} has no example ${wanted}: name one of ${answered.map((it) => it.name).join(", ")}.`,
		);
	return response;
}
