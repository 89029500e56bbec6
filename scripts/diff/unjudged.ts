/**
 * What Redocly's differ reports and no rule of it judges, though a caller can break on it. It does not look whether
 * such a change widens or narrows, and neither do we: each counts as breaking.
 */
import type { Reported } from "./reported.ts";

interface Row {
	type?: string;
	kind?: Reported["kind"];
	property?: RegExp;
	path?: RegExp;
	/** A look at the added value. */
	added?: (value: unknown) => boolean;
}

const UNJUDGED: Row[] = [
	// What an absent member means, who sends a member, and how many items have to match.
	{
		type: "Schema",
		kind: "modified",
		property: /^(default|readOnly|writeOnly|minContains|maxContains)$/,
	},
	// `true` or `false` in the place of a schema.
	{ type: "SchemaProperties", kind: "modified" },
	{ type: "DependentRequired", kind: "modified" },
	{ type: "PatternProperties" },
	{ type: "Discriminator", kind: "modified" },
	{ kind: "removed", path: /\/discriminator\/mapping\/[^/]+$/ },
	// Below these, narrower means wider.
	{ path: /(?<!\/properties)\/(not|if)\// },
	{ kind: "modified", path: /(?<!\/properties)\/(not|if)$/ },
	// One of the patterns.
	{ path: /(?<!\/properties)\/patternProperties\/[^/]+$/ },
	// An open request still takes a member that is gone, but a caller that sends it relies on it.
	{ type: "Schema", kind: "removed", path: /\/properties\/[^/]+$/ },
	{ type: "Schema", kind: "added", path: /\/content\/[^/]+\/schema$/ },
	{ type: "Schema", kind: "removed", path: /\/content\/[^/]+\/schema$/ },
	{
		type: "RequestBody",
		kind: "added",
		added: (body) => (body as { required?: boolean }).required === true,
	},
	// Another success is as new to a reader as another alternative of the one that he knows.
	{ type: "Response", kind: "added", path: /\/responses\/2..$/ },
	{ type: "Header", kind: "modified", property: /^required$/ },
	// It takes the place of the document's servers.
	{ type: "ServerList", kind: "added" },
	{ type: "ServerVariable", kind: "modified" },
];

export function isUnjudged(change: Reported): boolean {
	const { typeName, kind, property = "", path, revision } = change;
	return UNJUDGED.some(
		(row) =>
			(row.type ?? typeName) === typeName &&
			(row.kind ?? kind) === kind &&
			(row.property?.test(property) ?? true) &&
			(row.path?.test(path) ?? true) &&
			(row.added?.(revision?.value) ?? true),
	);
}
