export interface Change {
	/** What is replaced, in the words of the error. */
	what: string;
	/** With the flag `g`. */
	anchor: RegExp;
	/** May name groups of the anchor: `$<group>`. */
	by: string;
	/** Whether it stands there several times; otherwise exactly once. */
	several?: boolean;
}

/** A replacement that cannot silently miss: Redocly's output is no interface, an upgrade may change it. */
export function replace(text: string, where: string, change: Change): string {
	const { what, anchor, by, several = false } = change;
	const found = text.match(anchor)?.length ?? 0;
	if (found !== 1 && !(several && found > 1))
		throw new Error(
			`Expected ${what} ${several ? "at least " : ""}once in ${where}, but ${anchor} matches ${found} times: @redocly/cli has changed, so install the version that worked or adapt scripts/targets/docs/explorer/offline.ts.`,
		);
	return text.replace(anchor, by);
}
