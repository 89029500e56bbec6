/**
 * The cover: a small part of the corpus that notices every change of a schema that the whole corpus notices. It is
 * what a person reviews; its verdicts are frozen.
 */
import { writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { type Api, readApi } from "../../scripts/model/api.ts";
import { validators } from "../../scripts/model/validators.ts";
import { corpus, pointerOf } from "../contract/checks.ts";
import { addressOf, type Instance } from "../contract/corpus/corpus.ts";
import { pageOf } from "../vendor/pages.ts";
import { mutants } from "./mutants.ts";
import { noticedBy } from "./notice.ts";

export const COVER = "test/contract/corpus/cover.yaml";

/** The names of bodies by operation, by side, and by the reason of the refusal; none for what is taken. */
type Cover = Record<string, Record<string, Record<string, string[]>>>;

export async function writeCover(apis: Api[]): Promise<void> {
	const cover: Cover = {};
	let count = 0;
	for (const api of apis) {
		console.error(`covering ${api.name} ...`);
		for (const instance of greedy(noticing(api))) {
			const { operation, side, reason } = addressOf(instance);
			const sides = cover[operation] ?? {};
			const reasons = sides[side] ?? {};
			reasons[reason] = [...(reasons[reason] ?? []), instance.name];
			cover[operation] = { ...sides, [side]: reasons };
			count++;
		}
	}
	await writeFile(
		COVER,
		`# Verdicts, reviewed against the vendors' pages: what is taken, and what is refused and why.\n# Chosen by "npm run mutate:spec -- --cover".\n\n${stringify(cover, { lineWidth: 120 })}`,
	);
	console.log(`${COVER}: ${count} bodies`);
}

/** The instances by the mutants that they notice and no check before them does. */
function noticing({ name, document }: Api): Map<Instance, Set<number>> {
	const found = new Map<Instance, Set<number>>();
	let number = 0;
	for (const mutant of mutants(name, document)) {
		number++;
		if (noticedBy(name, mutant.document) !== "verdicts") continue;
		const api = readApi(name, mutant.document);
		const schemaAt = validators(api);
		for (const operation of api.operations)
			for (const instance of corpus(pageOf(name, operation.id))) {
				const taken = schemaAt(pointerOf(operation, instance))(instance.body);
				if (taken !== (instance.because === undefined))
					found.set(instance, (found.get(instance) ?? new Set()).add(number));
			}
	}
	return found;
}

/** Takes the instance that notices most of what is left, until nothing is. */
function* greedy(found: Map<Instance, Set<number>>): Generator<Instance> {
	const left = new Set([...found.values()].flatMap((kills) => [...kills]));
	while (left.size > 0) {
		let best: [Instance, number] | undefined;
		for (const [instance, kills] of found) {
			const fresh = [...kills].filter((kill) => left.has(kill)).length;
			if (fresh > (best?.[1] ?? 0)) best = [instance, fresh];
		}
		if (!best) return;
		for (const kill of found.get(best[0]) ?? []) left.delete(kill);
		yield best[0];
	}
}
