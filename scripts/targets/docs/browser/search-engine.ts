/** Finds entries by words, their beginnings and near misses. Loaded when a reader searches first. */
import MiniSearch from "minisearch";
import type { Entry } from "../search.ts";

declare global {
	var searchEntries: Entry[] | undefined;
	var findEntries: ((query: string) => Entry[]) | undefined;
}

const entries = globalThis.searchEntries ?? [];
const engine = new MiniSearch<{ id: number; title: string; text: string }>({
	fields: ["title", "text"],
	searchOptions: {
		boost: { title: 3 },
		combineWith: "AND",
		prefix: true,
		fuzzy: (term) => (term.length > 4 ? 0.2 : false),
	},
});
engine.addAll(
	entries.map(([, kind, title, text], id) => ({
		id,
		// Operations and errors are found first.
		title: /^(Operation|Error)/.test(kind) ? `${title} ${title}` : title,
		text: `${text} ${kind}`,
	})),
);

globalThis.findEntries = (query) => {
	const whole = engine.search(query);
	const found =
		whole.length > 0 ? whole : engine.search(query, { combineWith: "OR" });
	return found.map(({ id }) => entries[id] as Entry);
};
