/** Which rules and error rows of a description are tested, and which tests are of rules and rows that it lacks. */
import type { Operation } from "../../scripts/model/api.ts";
import type { RestatedPage } from "../vendor/pages.ts";

export interface RuleCoverage {
	checked: number;
	/** Not testable without the vendor, with a reason. */
	vendorOnly: number;
	/** What is not tested, and what is tested and is not there. */
	holes: string[];
}

/** Every rule has a check or a reason; the other way round, every check has a rule. */
export function ruleCoverage(
	{ rules }: Operation,
	page: RestatedPage,
): RuleCoverage {
	const described = new Set(rules.map(({ id }) => id));
	const how = Object.values(page.rules).map((rule) => rule.how);
	return {
		checked: how.filter((it) => typeof it === "function").length,
		vendorOnly: how.filter((it) => typeof it !== "function").length,
		holes: [
			...[...described]
				.filter((id) => !page.rules[id])
				.map((id) => `the rule ${id} has no check and no reason why not`),
			...Object.keys(page.rules)
				.filter((id) => !described.has(id))
				.map((id) => `${id} is checked, and there is no such rule`),
		],
	};
}

/** The client is called with each restated case, and has to throw the code that the page gives it. */
export function untestedErrors(
	{ errors }: Operation,
	page: RestatedPage,
): string[] {
	const described = new Set(errors.map(({ code }) => code));
	return [
		...errors
			.filter(({ code, example }) => page.cases[example]?.code !== code)
			.map(
				({ code, example }) =>
					`${code} is no outcome of ${example} in the client's tests`,
			),
		...Object.entries(page.cases)
			.filter(([, { code }]) => code && !described.has(code))
			.map(
				([name, { code }]) =>
					`${name} is expected to end with ${code}, and there is no such row`,
			),
	];
}
