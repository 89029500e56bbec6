/** One difference between two descriptions of an API, as its caller meets it. */
export interface Change {
	/** An operation and what of it, or a pointer. */
	where: string;
	what: string;
	/** Wording is text that a person reads and no program does. */
	class: "breaking" | "compatible" | "wording";
}
