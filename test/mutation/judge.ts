/** The judgement on a run: what was noticed, what need not be, and what has to be explained. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { columns } from "../../scripts/util/cli.ts";

/** What a judgement has to know of a mutant. */
export interface Named {
	/** Under what it is counted. */
	class: string;
	name: string;
}

/** Why a mutant may survive: it says the same as what was changed. */
export interface Explanation {
	/** The mutant's name. */
	mutant: string;
	because: string;
}

export interface Judgement {
	/** Counts by class of change. */
	classes: Map<
		string,
		{ killed: number; equivalent: number; survived: number }
	>;
	/** Kills by the check that noticed. */
	by: Map<string, number>;
	/** Names of the mutants that nothing noticed and nothing explains. */
	unexplained: string[];
	/** Explanations of mutants that do not exist or do not survive. */
	stale: string[];
}

/** The explanations in a file: a reason, and the mutants that it explains. */
export async function readExplanations(file: string): Promise<Explanation[]> {
	const reasons: { because: string; mutants: string[] }[] = parse(
		await readFile(file, "utf8"),
	);
	return reasons.flatMap(({ because, mutants }) =>
		mutants.map((mutant) => ({ mutant, because })),
	);
}

export function judge<M extends Named>(
	mutants: Iterable<M>,
	notice: (mutant: M) => string | undefined,
	explanations: Explanation[],
): Judgement {
	const judgement: Judgement = {
		classes: new Map(),
		by: new Map(),
		unexplained: [],
		stale: [],
	};
	const { classes, by, unexplained } = judgement;
	const explained = new Set(explanations.map(({ mutant }) => mutant));
	for (const mutant of mutants) {
		const count = classes.get(mutant.class) ?? {
			killed: 0,
			equivalent: 0,
			survived: 0,
		};
		classes.set(mutant.class, count);
		const check = notice(mutant);
		if (check) {
			count.killed++;
			by.set(check, (by.get(check) ?? 0) + 1);
		} else if (explained.delete(mutant.name)) {
			count.equivalent++;
		} else {
			count.survived++;
			unexplained.push(mutant.name);
		}
	}
	judgement.stale.push(...explained);
	return judgement;
}

/** The counts of a judgement, by class. */
export function table({ classes }: Judgement, of: string): string {
	const rows = [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
	const sum = (key: "killed" | "equivalent" | "survived") =>
		String(rows.reduce((total, [, count]) => total + count[key], 0));
	return columns([
		[of, "killed", "equivalent", "survived"],
		...rows.map(([name, { killed, equivalent, survived }]) => [
			name,
			String(killed),
			String(equivalent),
			String(survived),
		]),
		["all", sum("killed"), sum("equivalent"), sum("survived")],
	]);
}

/** Throws what has to be mended: `mend` says where a test is missing, `explanations` is the file of the explained. */
export function complain(
	{ unexplained, stale }: Judgement,
	mend: string,
	explanations: string,
): void {
	if (unexplained.length > 0)
		throw new Error(
			`Nothing notices ${unexplained.length} changes: ${mend}, or say in ${explanations} why they change nothing.\n${list(unexplained)}`,
		);
	if (stale.length > 0)
		throw new Error(
			`${explanations} explains ${stale.length} changes that do not survive, or are not made: remove them.\n${list(stale)}`,
		);
}

export const list = (names: string[]) =>
	names.map((name) => `  ${name}`).join("\n");
