/** What in the descriptions cites a page: descriptions, operations and errors by `externalDocs`, rules by `source`. */
import type { Api } from "../model/api.ts";

export interface Citation {
	/** The address without its fragment. */
	page: string;
	/** The id of the section; empty when the whole page is cited. */
	fragment: string;
	/** The operation, or what else the citation belongs to, after the name of its API. */
	owner: string;
	/** What of it cites the page: the operation itself, the code of an error, the id of a rule. */
	what: string;
}

/** Lists each citation of the APIs, in the order of the descriptions. */
export function readCitations(apis: Api[]): Citation[] {
	// A relative address leads to a file, not to a page.
	return apis
		.flatMap((api) => [...citationsOf(api)])
		.flatMap(({ url, owner, what }) =>
			/^https?:/.test(url) ? [{ ...pageOf(url), owner, what }] : [],
		);
}

function* citationsOf(
	api: Api,
): Generator<Pick<Citation, "owner" | "what"> & { url: string }> {
	const { name, document, schemas, operations } = api;
	if (document.externalDocs)
		yield { url: document.externalDocs.url, owner: name, what: "description" };
	for (const tag of document.tags ?? [])
		if (tag.externalDocs)
			yield { url: tag.externalDocs.url, owner: name, what: `tag ${tag.name}` };
	for (const [schema, { externalDocs }] of Object.entries(schemas))
		if (externalDocs)
			yield { url: externalDocs.url, owner: name, what: `schema ${schema}` };
	for (const { id, object, errors, rules } of operations) {
		const owner = `${name} ${id}`;
		const url = object.externalDocs?.url;
		// An error row names no page: it stands on that of its operation.
		if (url !== undefined)
			for (const what of ["operation", ...errors.map(({ code }) => code)])
				yield { url, owner, what };
		for (const rule of rules) yield { url: rule.source, owner, what: rule.id };
	}
}

function pageOf(url: string): Pick<Citation, "page" | "fragment"> {
	const [page = "", fragment = ""] = url.split("#");
	return { page, fragment: decodeURIComponent(fragment) };
}

/** Names what cites a page or section, one line for each operation. */
export function citers(citations: Citation[]): string[] {
	const byOwner = new Map<string, Set<string>>();
	for (const { owner, what } of citations)
		byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(what));
	return [...byOwner].map(([owner, of]) => `${owner}: ${[...of].join(", ")}`);
}
