/** Random request bodies: valid ones made from the schema, invalid ones by a change that the vendor's page rules out. */
import { type Arbitrary, array, integer, nat, tuple } from "fast-check";
import { generateSync, type JsonSchema } from "json-schema-faker";
import type { Api, Operation } from "../../../scripts/model/api.ts";
import { type Page, refusal } from "../../vendor/page.ts";
import { someChange } from "../corpus/changes.ts";

/** On a failure fast-check prints its seed and path: put them in here to see it again. */
export const RUNS = { numRuns: 1000, includeErrorInReport: true };

const SEEDS = { min: 1, max: 2 ** 30 };

/** Bodies that the schema allows. */
export function validBodies(
	{ document: { components } }: Api,
	{ body }: Operation,
): Arbitrary<unknown> {
	const schema = { ...body?.schema, components } as JsonSchema;
	return integer(SEEDS).map((seed) => generate(schema, seed));
}

/** Bodies that the page refuses because of one change, with that change. */
export function invalidBodies(
	api: Api,
	operation: Operation,
	page: Page,
): Arbitrary<{ change: string; body: unknown }> {
	const picks = array(tuple(nat(), nat()), { minLength: 120, maxLength: 120 });
	return tuple(validBodies(api, operation), picks).map(([valid, all]) => {
		for (const [place, nth] of all) {
			const { name, value } = someChange(valid, place, nth);
			if (refusal(page.body, value)) return { change: name, body: value };
		}
		throw new Error(
			`The page refuses none of ${all.length} changes of ${JSON.stringify(valid)}.`,
		);
	});
}

/** The faker gives up where it leaves out all members of an object that needs one: then the next seed is taken. */
function generate(schema: JsonSchema, seed: number): unknown {
	for (let next = seed; ; next++)
		try {
			return generateSync(schema, { seed: next });
		} catch (error) {
			if (next - seed > 20) throw error;
		}
}
