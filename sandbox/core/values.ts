/** Questions about JSON values. */

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isStrings(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((it) => typeof it === "string");
}

/** Null and the empty string count as no value, and a text of blanks too. */
export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || isBlank(value);
}

export function isBlank(value: unknown): boolean {
	return typeof value === "string" && value.trim() === "";
}

/** The longest address that mail can be sent to, in characters. */
const MAX_EMAIL_LENGTH = 254;
const EMAIL =
	/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

export function isEmail(value: unknown): boolean {
	return (
		typeof value === "string" &&
		value.length <= MAX_EMAIL_LENGTH &&
		EMAIL.test(value)
	);
}
