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

/** One character as JSON, a URL or HTML may write it, or any other. */
const CHARACTER =
	/(?:\\u00|%|&#x0*)([\da-f]{2});?|&#0*(\d+);|&(amp|lt|gt|quot|apos);|\\([^\w\s])|[\s\S]/gi;
const NAMED: Record<string, string> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

/**
 * Replaces in a text what quotes eight or more characters in a row of a secret, whatever the letter case: as it is, escaped
 * as in JSON, HTML or a URL, or, of a whole secret, in base64. A plain word such as `api_key` in the middle of a secret
 * stays. Control characters become spaces.
 */
export function scrub(text: string, secrets: string[]): string {
	const clean = text.replace(/\p{Cc}/gu, " ");
	const { plain, places } = read(clean);
	const quotes = secrets
		.filter(({ length }) => length >= MIN_LENGTH)
		.flatMap((it) => [it, btoa(it).replace(/=+$/, "")])
		// As it stands in the secret, and as it is read where the secret itself looks like an escape.
		.flatMap((form) => [...new Set([lower(form), read(form).plain])])
		.flatMap((form) => [...quotesOf(plain, form)])
		.sort(([a], [b]) => a - b);
	let result = "";
	let end = 0;
	for (const [from, to] of quotes) {
		const start = places[from] as number;
		if (start > end || !end) result += `${clean.slice(end, start)}***`;
		end = Math.max(end, places[to] as number);
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

/** A text without its escapes, in small letters, and where each of its characters stood. */
function read(text: string): { plain: string; places: number[] } {
	let plain = "";
	const places: number[] = [];
	for (const match of text.matchAll(CHARACTER)) {
		const [character, hex, decimal, name = "", sign] = match;
		places.push(match.index);
		plain +=
			NAMED[name] ??
			sign ??
			(hex || decimal
				? String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal))
				: character);
	}
	places.push(text.length);
	return { plain: lower(plain), places };
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
		// The end of this run may begin another.
		from = to - MIN_LENGTH;
	}
}

/** Of the letters of ASCII alone: the length stays. */
function lower(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
