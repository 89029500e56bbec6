/** What Redocly's differ reports. */

/** One change in Redocly's report. */
export interface Reported {
	/** From the root of the document, through references. */
	path: string;
	typeName: string;
	kind: "added" | "removed" | "modified";
	property?: string;
	impact: "major" | "minor" | "patch";
	verdicts: { message: string }[];
	base?: Side;
	revision?: Side;
}

export interface Side {
	pointer: string;
	value: unknown;
}
