/** The rules of an operation by topic, each with its worked examples as lines: what was stored, the call, what follows. */
import { stringify } from "yaml";
import type { Operation } from "../../../model/api.ts";
import type { Given, Rule, RuleStep } from "../../../model/openapi.ts";
import { TOPICS } from "../../../model/topics.ts";
import type { Ids } from "./ids.ts";

export interface RuleView extends Rule {
	anchor: string;
	/** Each with one step, or several in sequence. */
	worked: Step[][];
}

export interface Step {
	before: Fact[];
	call: Fact[];
	after: Fact[];
}

/** Words, and after them a value or the name of an error or an example. */
export interface Fact {
	words: string;
	value?: string;
	error?: string;
	example?: string;
}

export function readRules({ rules }: Operation, ids: Ids): RuleView[] {
	return rules.map((rule) => ({
		...rule,
		anchor: ids.take(rule.id.toLowerCase()),
		worked: (rule.examples ?? []).map((example) =>
			"steps" in example
				? example.steps.map((step, nth) =>
						stepOf(step, nth === 0 ? example.given : undefined),
					)
				: [stepOf(example)],
		),
	}));
}

/** Documented rules by topic; after them, those that are not documented. */
export function byTopic(rules: RuleView[]): [title: string, RuleView[]][] {
	const titles: [topic: string | undefined, title: string][] = [
		...Object.entries(TOPICS),
		[undefined, "Other"],
	];
	const isOpen = ({ status }: Rule) => status === "undocumented";
	const documented = titles.map(([topic, title]): [string, RuleView[]] => [
		title,
		rules.filter((rule) => !isOpen(rule) && rule.topic === topic),
	]);
	return [
		...documented,
		["Not documented", rules.filter(isOpen)] as [string, RuleView[]],
	].filter(([, all]) => all.length > 0);
}

function stepOf(
	{ given, example, when, without, then }: RuleStep,
	first?: Given,
): Step {
	return {
		before: Object.entries({ ...first, ...given }).map(([words, value]) =>
			words === "forced"
				? { words: "forced response", example: String(value) }
				: { words, value: flow(value) },
		),
		call: [
			...(example ? [{ words: "example", example }] : []),
			...(when === undefined ? [] : [{ words: "", value: flow(when) }]),
			...(without ? [{ words: "without", value: without.join(", ") }] : []),
		],
		after: Object.entries(then).flatMap(([words, value]) =>
			factsOf(words, value),
		),
	};
}

function factsOf(words: string, value: unknown): Fact[] {
	if (words === "error")
		return [value].flat().map((code) => ({ words, error: String(code) }));
	if (words === "example")
		return [{ words: "response of", example: String(value) }];
	if (words === "unchanged") return [{ words: "no record changes" }];
	if (words === "absent") return [{ words, value: [value].flat().join(", ") }];
	return [{ words, value: flow(value) }];
}

/** A value in one line, as the description writes it. */
const flow = (value: unknown) =>
	stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
