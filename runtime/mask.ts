import type { Exchange } from "./judge.ts";
import { scrub } from "./secrets.ts";

const SECRET_NAME = /auth|cookie|key|passw|secret|token/i;
const PERSONAL_NAME = /address|city|mail|name|phone|street|zip/i;
const EMAIL = /[^\s"'<>,;:()]+@[^\s"'<>,;:()]+/g;
const LONG_NUMBER = /\+?\d[\d\s().-]{5,}\d/g;
/** Shorter values are found in any text. */
const MIN_LENGTH = 3;

/** Replaces in texts of a report what exchanges must not tell: secrets, and what was sent of a person. */
export class Mask {
	readonly #secrets = new Set<string>();
	readonly #values = new Set<string>();
	readonly #showsValues: boolean;

	/** With `showsValues`, only secrets are replaced. */
	constructor(showsValues = false) {
		this.#showsValues = showsValues;
	}

	/** Learns the secrets and the personal values of an exchange; `credentials` are names of a body's properties. */
	learn(
		{ url, headers, request, response }: Exchange,
		credentials: string[],
	): void {
		const named = [
			...headers,
			...url.searchParams,
			...leaves(request),
			...leaves(response),
		];
		for (const [name, value] of named) {
			const text = String(value);
			if (credentials.includes(name) || SECRET_NAME.test(name))
				for (const part of [text, ...text.split(/[\s:=,;]+/)])
					add(this.#secrets, part);
			else if (PERSONAL_NAME.test(name)) add(this.#values, text);
		}
	}

	/** Learns every value that a request sent. */
	learnAll({ request }: Exchange): void {
		for (const [, value] of leaves(request)) add(this.#values, String(value));
	}

	text(text: string): string {
		const secrets = [...this.#secrets];
		const hidden = this.#showsValues ? secrets : [...secrets, ...this.#values];
		let result = scrub(text, secrets);
		// The longest first: one value may be part of another.
		for (const value of hidden.sort((a, b) => b.length - a.length))
			result = result.replaceAll(value, "***");
		return this.#showsValues
			? result
			: result.replace(EMAIL, "***").replace(LONG_NUMBER, "***");
	}
}

function add(values: Set<string>, value: string): void {
	if (value.length >= MIN_LENGTH) values.add(value);
}

/** Every value in a value of JSON, with the name under which it stands. */
function* leaves(value: unknown, name = ""): Generator<[string, unknown]> {
	if (typeof value !== "object" || value === null) yield [name, value];
	else
		for (const [key, inner] of Object.entries(value))
			yield* leaves(inner, Array.isArray(value) ? name : key);
}
