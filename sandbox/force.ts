/** Responses that a test forces: the next ones of an operation, whatever the core would return. */
import * as z from "zod";
import type { OperationResponse } from "./core/turn.ts";
import { operationOf, type Served } from "./operations.ts";
import { checked } from "./problems.ts";
import type { Force } from "./types.ts";

const MAX_DELAY_MS = 60_000;

export const Forced = z.strictObject({
	operation: z.string(),
	times: z.int().min(1).default(1),
	example: z.string().optional(),
	status: z.int().min(200).max(599).optional(),
	retryAfter: z.int().min(0).optional(),
	delay: z.number().min(0).max(MAX_DELAY_MS).optional(),
	reset: z.boolean().optional(),
});
type Forced = z.infer<typeof Forced>;

/** The forced responses that are still to come. */
export class Forces {
	readonly #operations: Served[];
	#left: Forced[] = [];

	constructor(operations: Served[]) {
		this.#operations = operations;
	}

	/** Adds one, after those of the same operation; throws what is wrong with it. */
	add(given: Force): void {
		const force = checked(Forced, given, "The forced response");
		const served = operationOf(this.#operations, force.operation);
		if (force.example !== undefined) exampleOf(served, force.example);
		const hasResponse =
			force.example !== undefined || force.status !== undefined;
		if (force.retryAfter !== undefined && !hasResponse)
			throw new Error(
				"retryAfter needs a response: add a status, for example 429, or an example.",
			);
		if (!hasResponse && !force.delay && !force.reset)
			throw new Error(
				"There is nothing to force: add an example, a status, a delay, or reset.",
			);
		this.#left.push(force);
	}

	/** The forced response of this call, if there is one. */
	take(operation: string): Force | undefined {
		const force = this.#left.find((it) => it.operation === operation);
		if (!force) return undefined;
		force.times -= 1;
		this.#left = this.#left.filter(({ times }) => times > 0);
		return force;
	}

	/** Those that are left. */
	list(): Force[] {
		return structuredClone(this.#left);
	}

	clear(): void {
		this.#left = [];
	}
}

/** The response of a forced call; undefined when the call is to be carried out. */
export function forcedResponse(
	served: Served,
	force: Force,
): OperationResponse | "reset" | undefined {
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

function exampleOf({ name, examples }: Served, wanted: string) {
	const shown = examples().filter(({ response }) => response);
	const response = shown.find((it) => it.name === wanted)?.response;
	if (!response)
		throw new Error(
			`${name} has no example ${wanted}: name one of ${shown.map((it) => it.name).join(", ")}.`,
		);
	return response;
}
