/** The fewest characters of a secret that are replaced: fewer could be anything. */
const MIN_LENGTH = 8;

export function isSecret(value: unknown): value is string {
	return typeof value === "string" && /^[!-~]+$/.test(value);
}

/** Rejects what cannot be a credential: it would only fail at the vendor, or be quoted by what rejects the header. */
export function checkSecret(
	where: string,
	name: string,
	value: unknown,
): asserts value is string {
	if (!isSecret(value))
		throw new TypeError(
			`${where}: ${name} is missing or empty, or has other than visible ASCII characters; give it as a string.`,
		);
}

/**
 * Replaces in a text what quotes eight or more characters in a row of a secret, whatever the letter case: as it is, escaped
 * as in JSON, HTML or a URL, or, of a whole secret, in base64. A plain word such as `api_key` in the middle of a secret
 * stays. Control characters become spaces.
 */
export function scrub(text: string, secrets: string[]): string {
	const clean = text.replace(/\p{Cc}/gu, " ");
	const low = lower(clean);
	const quotes = secrets
		.flatMap(forms)
		.flatMap((form) => [...quotesOf(low, lower(form))])
		.sort(([a], [b]) => a - b);
	let result = "";
	let end = 0;
	for (const [from, to] of quotes) {
		if (from > end || !result) result += `${clean.slice(end, from)}***`;
		end = Math.max(end, to);
	}
	return result + clean.slice(end);
}

/** A value of JSON with all its texts scrubbed. */
export function scrubbed(value: unknown, secrets: string[]): unknown {
	return JSON.parse(JSON.stringify(value), (_, item) => {
		if (typeof item === "string") return scrub(item, secrets);
		if (typeof item !== "object" || item === null || Array.isArray(item))
			return item;
		return Object.fromEntries(
			Object.entries(item).map(([key, inner]) => [scrub(key, secrets), inner]),
		);
	});
}

function forms(secret: string): string[] {
	const escaped = (numbered: (code: number) => string, characters: RegExp) =>
		secret.replace(characters, (it) => numbered(it.charCodeAt(0)));
	const named = secret
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
	return [
		secret,
		JSON.stringify(secret).slice(1, -1),
		...["&#39;", "&#039;", "&apos;", "&#x27;"].map((quote) =>
			named.replaceAll("'", quote),
		),
		encodeURIComponent(secret),
		escaped((code) => `%${code.toString(16)}`, /\W/g),
		escaped((code) => `\\u00${code.toString(16)}`, /[^\w /.-]/g),
		secret.replaceAll("/", "\\/"),
		...(secret.length < MIN_LENGTH ? [] : [btoa(secret).replace(/=+$/, "")]),
	];
}

/** Where a text quotes a secret: the longest runs of characters that both have. */
function* quotesOf(
	text: string,
	secret: string,
): Generator<[from: number, to: number]> {
	const places = new Map<string, number>();
	for (let at = secret.length - MIN_LENGTH; at >= 0; at--)
		places.set(secret.slice(at, at + MIN_LENGTH), at);
	for (let from = 0; from + MIN_LENGTH <= text.length; from++) {
		const place = places.get(text.slice(from, from + MIN_LENGTH));
		if (place === undefined) continue;
		let to = from + MIN_LENGTH;
		while (to < text.length && text[to] === secret[place + to - from]) to++;
		if (place === 0 || !/^[a-z_]+$/.test(text.slice(from, to)))
			yield [from, to];
		from = to - 1;
	}
}

/** Of the letters of ASCII alone: the length stays. */
function lower(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
