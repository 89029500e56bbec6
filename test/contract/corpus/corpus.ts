/** The corpus: bodies with the verdict that a vendor's page gives them. */
import type { z } from "zod";
import { type Page, refusal } from "../../vendor/page.ts";
import { changes, together } from "./changes.ts";

export interface Instance {
	page: Page;
	/** The request, the HTTP status of an answer, or a parameter. */
	side: string;
	/** The schema that judges it, where it is not the whole body's; or the parameter's name. */
	part?: string;
	/** The seed, and how it was changed; or the documented case. */
	name: string;
	body: unknown;
	/** Why the page refuses it; undefined when it does not. */
	because?: string;
}

/** The documented cases, the seeds, all one-place changes of the seeds, and those that are allowed put together. */
export function corpusOf(page: Page): Instance[] {
	const { requests, answers } = page.seeds;
	const bodies: [side: string, name: string, body: unknown][] = [];
	for (const [name, { request, answer }] of Object.entries(page.cases)) {
		if (request) bodies.push(["request", `case ${name}`, request]);
		if (answer) bodies.push([String(answer[0]), `case ${name}`, answer[1]]);
	}
	const changed = (side: string, seed: string, body: unknown) => {
		bodies.push([side, seed, body]);
		const single = changes(body);
		const shape = shapeOf(page, side);
		const allowed = single.filter(({ value }) => !refusal(shape, value));
		for (const { name, value } of [...single, ...together(body, allowed)])
			bodies.push([side, `${seed}, ${name}`, value]);
	};
	for (const [seed, body] of Object.entries(requests))
		changed("request", seed, body);
	for (const [seed, [status, body]] of Object.entries(answers))
		changed(String(status), seed, body);
	const judged = bodies.flatMap(([side, name, body]) =>
		judges(page, side).map(([part, shape]) => ({
			page,
			side,
			...(part && { part }),
			name,
			body,
			because: refusal(shape, body),
		})),
	);
	return [...judged, ...parametersOf(page)];
}

/** The values of the parameters and their changes; what travels is a text. */
function parametersOf(page: Page): Instance[] {
	return page.call.parameters.flatMap(({ name: part, shape, values }) =>
		Object.values(values)
			.flatMap((value) => [{ name: value, value }, ...changes(value)])
			.filter(({ value }) => typeof value === "string")
			.map(({ name, value: body }) => ({
				page,
				side: "parameter",
				part,
				name,
				body,
				because: refusal(shape, body),
			})),
	);
}

/** What judges the bodies of a side: the whole body's shape, and those of its parts. */
function judges(page: Page, side: string): [part: string, shape: z.ZodType][] {
	const parts = side === "request" ? page.parts?.request : page.parts?.answer;
	return [["", shapeOf(page, side)], ...Object.entries(parts ?? {})];
}

function shapeOf(page: Page, side: string): z.ZodType {
	const shape = side === "request" ? page.body : page.answers[side];
	if (!shape)
		throw new Error(
			`${page.api}.${page.operation}: no shape is given for answers of status ${side}.`,
		);
	return shape;
}

/** Where an instance stands in the reviewed file. */
export function addressOf({ page, side, part, because }: Instance) {
	return {
		operation: `${page.api}.${page.operation}`,
		side: part ? `${side} as ${part}` : side,
		reason: because ?? "taken",
	};
}

/** One line a person can read: whose body, which, and what was done to it. */
export function label(instance: Instance): string {
	const { operation, side } = addressOf(instance);
	return `${operation} ${side}: ${instance.name}`;
}
