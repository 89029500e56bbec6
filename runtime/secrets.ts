/** What of a secret is enough to know it by, so that one which an answer cuts or masks is found too. */
const TELLING = 8;

/** Refuses what cannot be a credential: it would only fail at the vendor, or be quoted by what refuses the header. */
export function checkSecret(
	where: string,
	name: string,
	value: unknown,
): asserts value is string {
	if (typeof value !== "string" || !/^[!-~]+$/.test(value))
		throw new TypeError(
			`${where}: ${name} is missing or empty, or has other than visible ASCII characters; give it as a string.`,
		);
}

/** Replaces credentials in a text, also where they are cut, or escaped as in JSON or in a URL. */
export function scrub(text: string, secrets: string[]): string {
	const patterns = secrets
		.filter((secret) => secret.length >= 4)
		.map((secret) => secret.slice(0, TELLING).replace(/\W/g, escaped));
	return patterns[0]
		? text.replace(RegExp(`(?:${patterns.join("|")})[^\\s"'<]*`, "gi"), "***")
		: text;
}

function escaped(character: string): string {
	return `(?:\\\\?\\${character}|%${character.charCodeAt(0).toString(16)})`;
}
