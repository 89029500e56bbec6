import type { Exchange } from "./judge.ts";
import { scrub } from "./secrets.ts";

const SECRET_NAME = /auth|cookie|key|passw|secret|token/i;
const EMAIL = /[^\s"'<>,;:()]+@[^\s"'<>,;:()]+/g;
const LONG_NUMBER = /\+?\d[\d\s().-]{5,}\d/g;
/** Shorter values are found in any text. */
const MIN_LENGTH = 3;

/** Replaces in texts of a report what an exchange must not tell: secrets, and what was sent of a person. */
export class Mask {
	readonly #secrets: string[];
	readonly #values: string[];

	/** `credentials` are the names of the properties of a body that are secrets. */
	constructor(
		{ url, headers, request }: Exchange,
		credentials: string[],
		showsValues = false,
	) {
		const named: [string, unknown][] = [
			...headers,
			...url.searchParams,
			...leaves(request),
		];
		this.#secrets = named
			.filter(([name]) => credentials.includes(name) || SECRET_NAME.test(name))
			.flatMap(([, value]) => [
				String(value),
				...String(value).split(/[\s:=,;]+/),
			])
			.filter(({ length }) => length >= MIN_LENGTH);
		this.#values = showsValues
			? []
			: [...leaves(request)]
					.map(([, value]) => String(value))
					.filter(({ length }) => length >= MIN_LENGTH);
		this.#showsValues = showsValues;
	}

	readonly #showsValues: boolean;

	text(text: string): string {
		let result = scrub(text, this.#secrets);
		// The longest first: one value may be part of another.
		for (const value of [...this.#secrets, ...this.#values].sort(
			(a, b) => b.length - a.length,
		))
			result = result.replaceAll(value, "***");
		return this.#showsValues
			? result
			: result.replace(EMAIL, "***").replace(LONG_NUMBER, "***");
	}
}

/** Every value in a value of JSON, with the name under which it stands. */
function* leaves(value: unknown, name = ""): Generator<[string, unknown]> {
	if (typeof value !== "object" || value === null) yield [name, value];
	else
		for (const [key, inner] of Object.entries(value))
			yield* leaves(inner, Array.isArray(value) ? name : key);
}
