/** All measures of one API, as a table and a list of what is missing. */
import type { Api, Operation } from "../../scripts/model/api.ts";
import { corpus } from "../contract/checks.ts";
import type { Instance } from "../contract/corpus/corpus.ts";
import { pageOf } from "../vendor/pages.ts";
import { type Demand, shownByCases } from "./cases.ts";
import { ruleCoverage, untestedErrors } from "./rules.ts";
import { assertionSites } from "./sites.ts";

export interface Coverage {
	/** A row for each operation, under a head. */
	table: string[][];
	/** One line on the assertion sites. */
	sites: string;
	holes: string[];
}

/** Measures one API, by default with the whole corpus. */
export function measure(
	api: Api,
	bodiesOf = (operation: Operation): Instance[] =>
		corpus(pageOf(api.name, operation.id)),
): Coverage {
	const head = [
		`${api.name}, ${api.operations.length} operations`,
		"cases",
		"requests",
		"successes",
		"errors",
		"rules",
		"checked",
		"vendor only",
		"verdicts",
	];
	const measured = api.operations.map((operation) => {
		const page = pageOf(api.name, operation.id);
		const shown = shownByCases(api, operation);
		const rules = ruleCoverage(operation, page);
		const demands = Object.values(shown).flat();
		const holes = [
			...demands
				.filter(({ shownBy }) => shownBy.length === 0)
				.map(({ what }) => `${what} has no valid named case`),
			...rules.holes,
			...untestedErrors(operation, page),
		];
		return {
			row: [
				operation.id,
				operation.cases.length,
				share(shown.requests),
				share(shown.successes),
				share(shown.errors),
				operation.rules.length,
				rules.checked,
				rules.vendorOnly,
				bodiesOf(operation).length,
			].map(String),
			holes: holes.map((hole) => `${operation.id}: ${hole}`),
		};
	});
	const sites = assertionSites(api, bodiesOf);
	const passed = sites.filter((site) => site.passed).length;
	const failed = sites.filter((site) => site.failed).length;
	return {
		table: [head, ...measured.map(({ row }) => row)],
		sites: `assertion sites: ${sites.length}, seen passing ${passed}, seen failing ${failed}`,
		holes: [
			...measured.flatMap(({ holes }) => holes),
			...sites
				.filter((it) => !it.passed)
				.map(({ name }) => `#${name} was never seen passing`),
			...sites
				.filter((it) => !it.failed)
				.map(({ name }) => `#${name} was never seen failing`),
		],
	};
}

function share(demands: Demand[]): string {
	const shown = demands.filter(({ shownBy }) => shownBy.length > 0);
	return `${shown.length}/${demands.length}`;
}
