/** The completeness meter: what each description says, and what shows or tests it. */

import { loadApis } from "../../scripts/model/load.ts";
import { columns, main, options } from "../../scripts/util/cli.ts";
import { measure } from "./measure.ts";

const HELP = `
Counts what each description says and what shows or tests it: cases, rules, error rows, and assertion sites (each
keyword of each schema that can refuse a value). Fails below 100 %, and names what is missing.

Usage: npm run coverage:spec
`;

if (import.meta.main)
	await main(async () => {
		options(HELP, {});
		const holes: string[] = [];
		for (const api of await loadApis("spec")) {
			const coverage = measure(api);
			console.log(`${columns(coverage.table)}\n${coverage.sites}\n`);
			holes.push(...coverage.holes.map((hole) => `  ${api.name}: ${hole}`));
		}
		if (holes.length > 0)
			throw new Error(
				`Not everything is shown and tested; add cases to spec/, or checks, seeds and codes to test/vendor/:\n${holes.join("\n")}`,
			);
	});
