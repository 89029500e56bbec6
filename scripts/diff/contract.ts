/** What the parts of a contract say differently that no standard keyword holds: rules, errors and examples. */
import { isDeepStrictEqual } from "node:util";
import type { Api, Operation } from "../model/api.ts";
import type { Example } from "../model/examples.ts";
import { requestPointer, validators } from "../model/validators.ts";
import type { Change } from "./change.ts";

/** Compares two states of an API; reworded are the rules whose new text is declared to mean the same. */
export function compareContract(
	before: Api,
	after: Api,
	reworded: Set<string>,
): Change[] {
	const schemaAt = validators(after);
	return before.operations.flatMap((was): Change[] => {
		const is = after.operations.find(({ id }) => id === was.id);
		if (!is) return [];
		const accepts = (body: unknown) =>
			is.body === undefined || schemaAt(requestPointer(is))(body);
		const found = [
			...compareRules(was, is, reworded),
			...compareErrors(was, is),
			...compareExamples(was, is, accepts),
		];
		return found.map(([name, kind, what]) => ({
			where: `${is.id} ${name}`,
			what,
			class: kind,
		}));
	});
}

/** A rule, error or example, and what changed of it. */
type Finding = [name: string, kind: Change["class"], what: string];

/** Rows of both states in pairs, by a key; what is gone or new has no partner. */
function pairs<T>(
	was: T[],
	is: T[],
	key: (row: T) => string,
): [key: string, old: T | undefined, now: T | undefined][] {
	const [old, now] = [was, is].map(
		(rows) => new Map(rows.map((row) => [key(row), row])),
	) as [Map<string, T>, Map<string, T>];
	return [...new Set([...old.keys(), ...now.keys()])].map((name) => [
		name,
		old.get(name),
		now.get(name),
	]);
}

/** A program cannot tell what a sentence means, so a new text of a rule in force counts as a new rule. */
function* compareRules(
	was: Operation,
	is: Operation,
	reworded: Set<string>,
): Generator<Finding> {
	for (const [id, old, now] of pairs(was.rules, is.rules, ({ id }) => id)) {
		const inForce = old?.status === "documented" ? "breaking" : "compatible";
		if (!old) yield [id, "compatible", `The rule is new: ${now?.rule}`];
		else if (!now) yield [id, inForce, `The rule was removed: ${old.rule}`];
		else {
			if (now.rule !== old.rule)
				yield reworded.has(id)
					? [id, "wording", `The rule was reworded: ${now.rule}`]
					: [
							id,
							inForce,
							`The rule changed from "${old.rule}" to "${now.rule}"`,
						];
			if (now.status !== old.status)
				yield [id, inForce, `The rule was ${old.status} and is ${now.status}.`];
			if (now.source !== old.source)
				yield [id, "wording", "The rule has another source."];
		}
	}
}

/** A client tells errors by text and status, so a row with another of them is another row. */
function* compareErrors(was: Operation, is: Operation): Generator<Finding> {
	const key = ({ code, status, message, pattern }: Operation["errors"][0]) =>
		`${code} (HTTP ${status}, ${JSON.stringify(message ?? pattern ?? "any text")})`;
	for (const [row, old, now] of pairs(was.errors, is.errors, key)) {
		const { code = "" } = old ?? now ?? {};
		// It was UNKNOWN to a client, which has to expect that anyway.
		if (!old) yield [code, "compatible", `The error ${row} is new.`];
		else if (!now)
			yield [code, "breaking", `The error ${row} was removed or changed.`];
		else if (now.meaning !== old.meaning || now.resolution !== old.resolution)
			yield [code, "wording", `The error ${row} is explained in other words.`];
	}
}

/** Mocks are asked for examples by name. */
function* compareExamples(
	was: Operation,
	is: Operation,
	accepts: (body: unknown) => boolean,
): Generator<Finding> {
	const outcome = ({ response, failed }: Example) =>
		response
			? `${failed ? "failure" : "success"} with HTTP ${response.status}`
			: "no answer";
	const shown = ({ examples }: Operation) =>
		examples.filter(({ isDerived }) => !isDerived);
	for (const [name, old, now] of pairs(
		shown(was),
		shown(is),
		(example) => example.name,
	)) {
		if (!old) yield [name, "compatible", "The example is new."];
		else if (!now) yield [name, "breaking", "The example was removed."];
		else {
			if (old.request && !accepts(old.request.body))
				yield [
					name,
					"breaking",
					"The request that the example had is now refused.",
				];
			if (outcome(now) !== outcome(old))
				yield [
					name,
					"breaking",
					`The example ended in ${outcome(old)}, now in ${outcome(now)}.`,
				];
			if (!isDeepStrictEqual(now.request, old.request))
				yield [name, "compatible", "The example has another request."];
			if (!isDeepStrictEqual(now.response?.value, old.response?.value))
				yield [name, "compatible", "The example has another answer."];
		}
	}
}
