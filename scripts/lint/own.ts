/** Checks descriptions by our own rules. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problemLine } from "../model/problem.ts";
import type { Read } from "../model/read.ts";
import { CONTENT, GENERAL, type Rule, STYLE } from "./rules.ts";

/** A problem with the rule that found it. */
export interface Finding extends Problem {
	rule: string;
}

export function findingLine(finding: Finding): string {
	return `${problemLine(finding)} (${finding.rule})`;
}

/**
 * Whether a description is laid out as ours are, an operation a folder. Of any other, which somebody else keeps, our
 * rules only advise.
 */
export function isOurs({ file }: Pick<Read, "file">): boolean {
	return existsSync(join(dirname(file), "operations"));
}

/** What is wrong with the content of descriptions of ours, so that nothing wrong is built. */
export function contentFindings(read: Read[]): Finding[] {
	return read.filter(isOurs).flatMap((one) => findings(one, CONTENT));
}

/** What all our rules say of a description; of one that is not ours, the general ones. */
export function ownFindings(read: Read): Finding[] {
	return findings(read, isOurs(read) ? { ...CONTENT, ...STYLE } : GENERAL);
}

function findings(
	{ description, locate }: Read,
	rules: Record<string, Rule>,
): Finding[] {
	return Object.entries(rules).flatMap(([rule, check]) =>
		[...check(description)].map((found) => ({ ...locate(found), rule })),
	);
}
