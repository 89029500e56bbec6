/** What the parts of a contract say differently that no standard keyword holds: rules, errors, examples, our own keys. */
import { isDeepStrictEqual } from "node:util";
import type { Api, Operation } from "../model/api.ts";
import type { Example } from "../model/examples.ts";
import type { OpenApiDocument } from "../model/openapi.ts";
import { valueAt } from "../model/references.ts";
import { requestPointer, validators } from "../model/validators.ts";
import type { Change } from "./change.ts";

/** Compares two states of an API; reworded are the rules whose new text is declared to mean the same. */
export function compareContract(
	before: Api,
	after: Api,
	reworded: Set<string>,
): Change[] {
	const schemaAt = validators(after);
	const operations = before.operations.flatMap((was): Change[] => {
		const is = after.operations.find(({ id }) => id === was.id);
		if (!is) return [];
		const accepts = (body: unknown) =>
			is.body === undefined || schemaAt(requestPointer(is))(body);
		return [
			...compareRules(was, is, reworded),
			...compareErrors(was, is),
			...compareCases(was, is, accepts),
		];
	});
	return [...operations, ...compareKeys(before.document, after.document)];
}

/** A program cannot tell what a sentence means, so a new text of a rule in force counts as a new rule. */
function compareRules(
	was: Operation,
	is: Operation,
	reworded: Set<string>,
): Change[] {
	const changes: Change[] = [];
	for (const { id, rule, source, status } of was.rules) {
		const where = `${is.id} ${id}`;
		const inForce = status === "documented" ? "breaking" : "compatible";
		const now = is.rules.find((other) => other.id === id);
		const add = (what: string, kind: Change["class"]) =>
			changes.push({ where, what, class: kind });
		if (!now) {
			add(`The rule was removed: ${rule}`, inForce);
			continue;
		}
		if (now.rule !== rule)
			if (reworded.has(id))
				add(`The rule was reworded: ${now.rule}`, "wording");
			else add(`The rule changed from "${rule}" to "${now.rule}"`, inForce);
		if (now.status !== status)
			add(`The rule was ${status} and is ${now.status}.`, inForce);
		if (now.source !== source) add("The rule has another source.", "wording");
	}
	for (const { id, rule } of is.rules)
		if (!was.rules.some((other) => other.id === id))
			changes.push({
				where: `${is.id} ${id}`,
				what: `The rule is new: ${rule}`,
				class: "compatible",
			});
	return changes;
}

/** A client tells errors by text and status, so a row with another of them is another row. */
function compareErrors(was: Operation, is: Operation): Change[] {
	const rows = ({ errors }: Operation) =>
		new Map(
			errors.map((row) => [
				`${row.code} (HTTP ${row.status}, ${JSON.stringify(row.message ?? row.pattern ?? "any text")})`,
				row,
			]),
		);
	const [old, now] = [rows(was), rows(is)];
	const changes: Change[] = [];
	for (const [row, { code, meaning, resolution }] of old) {
		const same = now.get(row);
		const where = `${is.id} ${code}`;
		if (!same)
			changes.push({
				where,
				what: `The error ${row} was removed or changed.`,
				class: "breaking",
			});
		else if (same.meaning !== meaning || same.resolution !== resolution)
			changes.push({
				where,
				what: `The error ${row} is explained in other words.`,
				class: "wording",
			});
	}
	// It was UNKNOWN to a client, which has to expect that anyway.
	for (const [row, { code }] of now)
		if (!old.has(row))
			changes.push({
				where: `${is.id} ${code}`,
				what: `The error ${row} is new.`,
				class: "compatible",
			});
	return changes;
}

/** Mocks are asked for examples by name. */
function compareCases(
	was: Operation,
	is: Operation,
	accepts: (body: unknown) => boolean,
): Change[] {
	const outcome = ({ response, failed }: Example) =>
		response
			? `${failed ? "failure" : "success"} with HTTP ${response.status}`
			: "no answer";
	const shown = ({ examples }: Operation) =>
		examples.filter(({ isDerived }) => !isDerived);
	const changes: Change[] = [];
	for (const old of shown(was)) {
		const now = shown(is).find(({ name }) => name === old.name);
		const add = (what: string, kind: Change["class"]) =>
			changes.push({ where: `${is.id} ${old.name}`, what, class: kind });
		if (!now) {
			add("The example was removed.", "breaking");
			continue;
		}
		if (old.request && !accepts(old.request.body))
			add("The request that the example had is now refused.", "breaking");
		if (outcome(now) !== outcome(old))
			add(
				`The example ended in ${outcome(old)}, now in ${outcome(now)}.`,
				"breaking",
			);
		if (!isDeepStrictEqual(now.request, old.request))
			add("The example has another request.", "compatible");
		if (!isDeepStrictEqual(now.response?.value, old.response?.value))
			add("The example has another answer.", "compatible");
	}
	for (const { name } of shown(is))
		if (!shown(was).some((old) => old.name === name))
			changes.push({
				where: `${is.id} ${name}`,
				what: "The example is new.",
				class: "compatible",
			});
	return changes;
}

/** Keys by which the client behaves. */
const KEYS = [
	"x-idempotent",
	"x-credentials",
	"x-failure",
	"x-result",
	"x-skipped",
];
/** When a change of a key takes nothing from callers. */
const GAINS: Record<string, (was: unknown, is: unknown) => boolean> = {
	"x-idempotent": (was) => was !== true,
	"x-skipped": (was) => was === undefined,
	"x-credentials": (was, is) => was === true && is === "call",
};

/** Compares the keys of what stands at the same place in both documents; what is new or gone as a whole is no matter. */
function compareKeys(
	before: OpenApiDocument,
	after: OpenApiDocument,
): Change[] {
	const [old, now] = [keysOf(before), keysOf(after)];
	const places = new Set([...old.keys(), ...now.keys()]);
	return [...places].sort().flatMap((where): Change[] => {
		const holder = where.slice(0, where.lastIndexOf("/"));
		const [was, is] = [old.get(where), now.get(where)];
		if (isDeepStrictEqual(was, is)) return [];
		if (!valueAt(before, holder) || !valueAt(after, holder)) return [];
		const key = where.slice(where.lastIndexOf("/") + 1);
		const gains = GAINS[key]?.(was, is);
		const text = (value: unknown) => JSON.stringify(value) ?? "nothing";
		return [
			{
				where,
				what: `Changed from ${text(was)} to ${text(is)}.`,
				class: gains ? "compatible" : "breaking",
			},
		];
	});
}

function keysOf(node: unknown, pointer = "#"): Map<string, unknown> {
	if (typeof node !== "object" || node === null) return new Map();
	return new Map(
		Object.entries(node).flatMap(([key, value]) => {
			const token = key.replaceAll("~", "~0").replaceAll("/", "~1");
			const place = `${pointer}/${token}`;
			if (KEYS.includes(key)) return [[place, value] as const];
			return key === "examples" ? [] : [...keysOf(value, place)];
		}),
	);
}
