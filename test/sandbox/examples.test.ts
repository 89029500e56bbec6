/** Every worked example of a rule, and every named example, happens in the sandbox as the description says. */
import { describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import type { RuleStep } from "../../scripts/model/openapi.ts";
import { apis } from "../support/apis.ts";
import { like, subset, textsOf } from "../support/expected.ts";
import {
	arrange,
	NOW,
	type Outcome,
	recordAt,
	send,
	stepShowing,
	stepsOf,
	type Target,
} from "../support/steps.ts";

type State = ReturnType<Sandbox["state"]>;

const targets: (Target & { name: string })[] = apis.flatMap((api) =>
	api.operations.map((operation) => ({
		api,
		operation,
		name: `${api.name}.${operation.id}`,
	})),
);

describe.each(targets)("$name", (target) => {
	const { examples, rules } = target.operation;
	const worked = rules.flatMap(({ id, examples = [] }) =>
		examples.map((example, nth) => ({
			name: nth === 0 ? id : `${id}, example ${nth + 1}`,
			steps: stepsOf(example),
		})),
	);

	test.each(worked)("$name", async ({ steps }) => {
		await using sandbox = await createSandbox({ now: NOW });
		for (const step of steps) await execute(sandbox, target, step);
	});

	test.each(examples.filter(({ request }) => request))(
		"named example $name",
		async ({ name }) => {
			if (stepShowing(target.operation, name)) return;
			await using sandbox = await createSandbox({ now: NOW });
			await execute(sandbox, target, {
				example: name,
				then: { example: name },
			});
		},
	);

	test.each(examples.filter(({ request }) => !request))(
		"a rule shows the example $name, which has no request",
		({ name }) => {
			const step = stepShowing(target.operation, name);
			const file = `spec/${target.api.name}/operations/${target.operation.id}/rules.yaml`;
			expect(
				step,
				`${target.name}: no rule shows the example ${name}: ${file}`,
			).toBeDefined();
		},
	);
});

async function execute(
	sandbox: Sandbox,
	target: Target,
	step: RuleStep,
): Promise<void> {
	arrange(sandbox, target, step.given);
	const before = sandbox.state();
	const outcome = await send(sandbox, target, step);
	const after = sandbox.state();
	const places: Record<string, unknown> = { response: outcome.body };
	// An example with a request and no other expectation has its own response.
	const then = step.then;
	for (const [key, wanted] of Object.entries(then)) {
		if (key === "absent") continue;
		if (key === "status") expect(outcome.status).toBe(wanted);
		else if (key === "error") expectError(target, outcome, [wanted].flat());
		else if (key === "example") expectExample(target, outcome, String(wanted));
		else if (key === "unchanged") expect(after).toEqual(before);
		else if (key === "headers")
			expectSubset(headersOf(outcome, Object(wanted)), wanted);
		else if (key === "response") expectSubset(outcome.body, wanted);
		else {
			places[key] = storedAt(sandbox, target, key, before);
			expectSubset(places[key], wanted);
		}
	}
	for (const pointer of (then.absent ?? []) as string[])
		expectAbsent(sandbox, target, pointer, outcome, before);
}

function headersOf({ headers }: Outcome, wanted: object) {
	return Object.fromEntries(
		Object.keys(wanted).map((name) => [name, headers.get(name)]),
	);
}

function expectSubset(actual: unknown, wanted: unknown): void {
	// toMatchObject takes objects and arrays alone.
	expect({ actual }).toMatchObject({ actual: subset(wanted) });
}

function expectExample(
	{ operation }: Target,
	{ status, body }: Outcome,
	name: string,
): void {
	const example = operation.examples.find((it) => it.name === name);
	if (!example?.response)
		throw new Error(`${operation.id} has no example ${name} with a response.`);
	expect({ status, body }).toMatchObject({
		status: example.response.status,
		body: like(example),
	});
}

function expectError(
	{ operation }: Target,
	{ status, body }: Outcome,
	codes: unknown[],
): void {
	const { errors, failure, messages = "" } = operation;
	const texts = textsOf(operation, codes.map(String));
	const response = body as Record<string, unknown>;
	expect({
		status,
		...(failure && { [failure.member]: response[failure.member] }),
		texts: [response[messages]].flat(),
	}).toMatchObject({
		status: errors.find(({ code }) => code === codes[0])?.status,
		...(failure && { [failure.member]: failure.value }),
		texts,
	});
}

/** A stored record; `<table>/new` is the one that was not there before. */
function storedAt(
	sandbox: Sandbox,
	{ api }: Target,
	place: string,
	before: State,
): unknown {
	const after = sandbox.state();
	if (!place.endsWith("/new")) {
		const { table, id } = recordAt(sandbox, api, place);
		return records(after, table).find((it) => it.id === id);
	}
	const table = `${api.name}.${place.slice(0, -"/new".length)}` as const;
	const known = new Set(records(before, table).map(({ id }) => id));
	const created = records(after, table).filter(({ id }) => !known.has(id));
	expect(created, `the records that the call created in ${table}`).toHaveLength(
		1,
	);
	return created[0];
}

function records(state: State, table: `${string}.${string}`) {
	return (state[table] ?? []) as { id: string }[];
}

/** `response/data/warnings`, or a property of a stored record: `contacts/new/name`, `contacts/name`. */
function expectAbsent(
	sandbox: Sandbox,
	target: Target,
	pointer: string,
	{ body }: Outcome,
	before: State,
): void {
	const keys = pointer.split("/");
	const isNew = keys[1] === "new";
	const [root, path] =
		keys[0] === "response"
			? [body, keys.slice(1)]
			: [
					storedAt(
						sandbox,
						target,
						keys.slice(0, isNew ? 2 : 1).join("/"),
						before,
					),
					keys.slice(isNew ? 2 : 1),
				];
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((value, key) => Object(value)[key], root);
	expect(Object.keys(Object(parent)), pointer).not.toContain(path.at(-1));
}
