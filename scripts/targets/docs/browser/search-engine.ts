/** Finds entries by words, their beginnings and near misses. Loaded when a reader searches first. */
import MiniSearch from "minisearch";
import type { Entry } from "../search.ts";

declare global {
	var searchEntries: Entry[] | undefined;
	var findEntries: ((query: string) => Entry[]) | undefined;
}

/** What readers look for, and the beginning of the word that the docs use for it. */
const SYNONYMS: [sought: string, written: string][] = [
	["delete", "remov"],
	["allowlist", "whitelist"],
];

const lower = (term: string) => term.toLowerCase();

const entries = globalThis.searchEntries ?? [];
const engine = new MiniSearch<{ id: number; title: string; text: string }>({
	fields: ["title", "text"],
	processTerm: (term) => [
		lower(term),
		...SYNONYMS.filter(([, written]) => lower(term).startsWith(written)).map(
			([sought]) => sought,
		),
	],
	searchOptions: {
		boost: { title: 3 },
		// Fields and examples are many, and their names common words.
		boostDocument: (id) =>
			/^(Field|Example)/.test(entries[id]?.[1] ?? "") ? 0.4 : 1,
		combineWith: "AND",
		processTerm: lower,
		prefix: true,
		fuzzy: (term) => (term.length > 4 ? 0.2 : false),
	},
});
engine.addAll(
	entries.map(([, kind, title, text], id) => ({
		id,
		title,
		text: `${text} ${kind}`,
	})),
);

/** All words; or else with more typing errors, such as two letters exchanged; or else some of the words. */
globalThis.findEntries = (query) => {
	for (const options of [
		{},
		{ fuzzy: (term: string) => (term.length > 4 ? 0.4 : false) },
		{ combineWith: "OR" },
	] as const) {
		const found = engine.search(query, options);
		if (found.length > 0) return found.map(({ id }) => entries[id] as Entry);
	}
	return [];
};
