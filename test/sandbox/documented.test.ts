/** Every documented case happens: its request, in the state that it presumes, has the answer that the page prints. */
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import {
	answerOf,
	bodyOf,
	callOf,
	documentedCases,
	named,
	needsState,
	pathOf,
	presume,
} from "./documented.ts";

test.each(documentedCases)("$operation: $name", async (documented) => {
	const { page, name } = documented;
	await using sandbox = await createSandbox();
	presume(sandbox, documented);
	const response = await sandbox.fetch(
		`/${page.api}${pathOf(page, name)}`,
		callOf(page, bodyOf(documented)),
	);
	expect({ status: response.status, body: await response.json() }).toEqual(
		answerOf(documented),
	);
});

test("in the standard seed all successes happen, but for one that takes another mode", () => {
	const successes = documentedCases.filter(
		({ page, name }) => page.cases[name]?.code === undefined,
	);
	expect(successes.filter(needsState).map(({ name }) => name)).toEqual([
		"create-contact-b2c",
	]);
});

test("no state or request is kept for a case that is gone", () => {
	const known = documentedCases.map(
		({ operation, name }) => `${operation}: ${name}`,
	);
	expect(known).toEqual(expect.arrayContaining(named));
});
