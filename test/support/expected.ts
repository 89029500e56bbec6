/** What a response must look like, as matchers of Vitest: `expect(actual).toMatchObject(...)`. */
import { expect } from "vitest";
import type { Operation } from "../../scripts/model/api.ts";
import type { Example } from "../../scripts/model/examples.ts";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\d[T ][\d:.]+Z?$/;
const REST = "...";

/** A value in which a text that ends with `...` matches any text that starts like it. */
export function subset(value: unknown): unknown {
	if (typeof value === "string" && value.endsWith(REST))
		return expect.stringMatching(startingWith(value));
	if (Array.isArray(value)) return value.map(subset);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, subset(item)]),
	);
}

/** A named example's response: what the vendor makes up (ids, times) by its shape, the rest as it is printed. */
export function like({ request, response }: Example): unknown {
	const sent = JSON.stringify(request ?? {});
	const isMadeUp = (key: string, value: unknown) =>
		typeof value === "string" && /(^|_)id$/i.test(key) && !sent.includes(value);
	const visit = (value: unknown): unknown => {
		if (Array.isArray(value))
			return value.every((item) => typeof item !== "object")
				? inAnyOrder(value.map(visit))
				: value.map(visit);
		if (typeof value === "object" && value !== null)
			return Object.fromEntries(
				Object.entries(value).map(([key, item]) => [
					key,
					isMadeUp(key, item) ? expect.any(String) : visit(item),
				]),
			);
		if (typeof value !== "string" || sent.includes(JSON.stringify(value)))
			return value;
		if (value.startsWith("(shape not documented")) return expect.anything();
		const shape = [UUID, TIME].find((it) => it.test(value));
		if (shape) return expect.stringMatching(shape);
		return value.startsWith("(wording not documented)")
			? expect.stringMatching(/^\(wording not documented\)/)
			: subset(value);
	};
	return visit(response?.value);
}

/** The texts of a failed response that carries rows of the error table. */
export function textsOf({ errors, id }: Operation, codes: string[]): unknown[] {
	return codes.map((code) => {
		const row = errors.find((it) => it.code === code);
		if (!row) throw new Error(`${id} has no error ${code}.`);
		if (row.pattern) return expect.stringMatching(new RegExp(row.pattern));
		return row.message === undefined ? expect.any(String) : subset(row.message);
	});
}

function startingWith(text: string): RegExp {
	return new RegExp(
		`^${text.slice(0, -REST.length).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
	);
}

function inAnyOrder(items: unknown[]): unknown {
	return expect.toSatisfy(
		(actual) =>
			Array.isArray(actual) &&
			actual.length === items.length &&
			items.every((item) =>
				actual.some((it) =>
					expect.objectContaining({ it: item }).asymmetricMatch({ it }),
				),
			),
		`to have ${JSON.stringify(items)}, in any order`,
	);
}
