/** The judgement on a run: what was noticed, what need not be, and what has to be explained. */
import type { Mutant } from "./mutants.ts";

/** Why a mutant may survive: it says the same as the description. */
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

export function judge(
	mutants: Iterable<Mutant>,
	notice: (mutant: Mutant) => string | undefined,
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
