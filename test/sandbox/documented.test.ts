/** Every documented case happens: its request, in the state that it presumes, has the answer that the page prints. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { apis } from "../support/apis.ts";
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

test("the README says where each vendor's server is here", async () => {
	const readme = await readFile("sandbox/README.md", "utf8");
	for (const { name, document } of apis) {
		const { url = "" } = document.servers?.[0] ?? {};
		const here = `http://127.0.0.1:4020/${name}${new URL(url).pathname.replace(/\/$/, "")}`;
		expect(readme.replaceAll(/ +/g, " ")).toContain(
			`| \`${url}\` | \`${here}\` |`,
		);
	}
});

test("no state or request is kept for a case that is gone", () => {
	const known = documentedCases.map(
		({ operation, name }) => `${operation}: ${name}`,
	);
	expect(known).toEqual(expect.arrayContaining(named));
});
