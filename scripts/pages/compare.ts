/** The hashes of pages as they are stored, and how the pages of today differ from them. */
import { readFile } from "node:fs/promises";
import { writeText } from "../util/files.ts";
import type { Section } from "./sections.ts";

/** The hash of each section by its id, by the address of its page. */
export type Stored = Record<string, Record<string, string>>;

export interface Difference {
	kind: "changed" | "added" | "removed";
	id: string;
	/** Only the text of today is known. */
	heading?: string;
}

/** Reads the stored hashes; undefined when there is no such file. */
export async function readStored(file: string): Promise<Stored | undefined> {
	let text: string;
	try {
		text = await readFile(file, "utf8");
	} catch {
		return undefined;
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(
			`${file} is no JSON (${(error as Error).message}): restore it with git, or delete it and run with --update.`,
		);
	}
}

/** Writes hashes so that each change of a section is one line. */
export async function writeStored(file: string, stored: Stored): Promise<void> {
	const sorted = Object.fromEntries(
		Object.entries(stored).sort(([a], [b]) => a.localeCompare(b)),
	);
	await writeText(file, `${JSON.stringify(sorted, undefined, "\t")}\n`);
}

export function hashesOf(sections: Section[]): Record<string, string> {
	return Object.fromEntries(sections.map(({ id, hash }) => [id, hash]));
}

/** How a page differs from its stored hashes, in the order of the page; what was removed comes last. */
export function compareSections(
	stored: Record<string, string>,
	sections: Section[],
): Difference[] {
	const now = hashesOf(sections);
	return [
		...sections
			.filter(({ id, hash }) => stored[id] !== hash)
			.map(
				({ id, heading }): Difference => ({
					kind: id in stored ? "changed" : "added",
					id,
					heading,
				}),
			),
		...Object.keys(stored)
			.filter((id) => !(id in now))
			.map((id): Difference => ({ kind: "removed", id })),
	];
}
