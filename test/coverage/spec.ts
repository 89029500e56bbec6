/** The meter: what each description says, and what shows or tests it. */
import { builtApis } from "../../scripts/model/built.ts";
import { columns, main, options } from "../../scripts/util/cli.ts";
import { HEAD, measure } from "./measure.ts";

const HELP = `
Counts what each description says and what shows or tests it: named examples, statuses, error codes, rules with an
example that the sandbox executes (the others only the vendor could show), bodies, and assertions: each keyword of a
schema that can reject a value has to be seen accepting and rejecting one. Fails on whatever is missing.

Usage: npm run coverage:spec
`;

if (import.meta.main)
	await main(async () => {
		options(HELP, {});
		const measured = (await builtApis()).map(measure);
		console.log(columns([HEAD, ...measured.flatMap(({ rows }) => rows)]));
		const holes = measured.flatMap((it) => it.holes);
		if (holes.length > 0)
			throw new Error(
				`Not everything is shown or tested:\n${holes.map((hole) => `  ${hole}`).join("\n")}`,
			);
	});
