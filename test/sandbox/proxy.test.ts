/** The sandbox behind `prism proxy --errors`: no answer to the documented cases and the corpus is a violation. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox, type Seed } from "../../sandbox/index.ts";
import type { Mock } from "../../scripts/mock.ts";
import { corpus } from "../contract/checks.ts";
import { label } from "../contract/corpus/corpus.ts";
import { apis } from "../support/apis.ts";
import { startProxy } from "../support/proxy.ts";
import { refusal } from "../vendor/page.ts";
import { pages, type RestatedPage } from "../vendor/pages.ts";
import {
	answerOf,
	bodyOf,
	callOf,
	documentedCases,
	pathOf,
	presume,
} from "./documented.ts";

/** Of the corpus this part is sent, since Prism takes its time; the sandbox itself checks its answers to all of it. */
const ONE_IN = 8;

describe.each(apis)("$name", ({ name, document }) => {
	const base = new URL(document.servers?.[0]?.url ?? "").pathname.replace(
		/\/$/,
		"",
	);
	let sandbox: Sandbox;
	let seed: Seed;
	/** It forwards what the description allows. */
	let strict: Mock;
	/** It forwards anything. */
	let lenient: Mock;
	beforeAll(async () => {
		sandbox = await createSandbox();
		seed = sandbox.state();
		const upstream = `${await sandbox.listen()}/${name}${base}`;
		strict = await startProxy(document, upstream);
		lenient = await startProxy(document, upstream, { validateRequest: false });
	});
	afterAll(() =>
		Promise.all([strict.close(), lenient.close(), sandbox.close()]),
	);

	async function send(page: RestatedPage, text: string, documented?: string) {
		const proxy = isAllowed(page, text) ? strict : lenient;
		const response = await fetch(
			proxy.url + pathOf(page, documented).slice(base.length),
			callOf(page, text),
		);
		return {
			violations: response.headers.get("sl-violations"),
			status: response.status,
			body: await response.json(),
		};
	}

	const sent = documentedCases.filter(
		(documented) =>
			documented.page.api === name &&
			// Prism reads each body, and never answers what is no JSON.
			isJson(bodyOf(documented)),
	);
	test.each(sent)("$operation: $name", async (documented) => {
		sandbox.reset(seed);
		presume(sandbox, documented);
		const { page, name } = documented;
		expect(await send(page, bodyOf(documented), name)).toEqual({
			violations: null,
			...answerOf(documented),
		});
	});

	describe.each(pages.filter(({ api }) => api === name))(
		"$operation",
		(page) => {
			test("bodies of the corpus", async () => {
				sandbox.reset(seed);
				const bodies = corpus(page)
					.filter(({ side, part }) => side === "request" && !part)
					// What is no object is sent on by Prism in another length than it announces.
					.filter(({ body }) => typeof body === "object" && body !== null)
					.filter((_, index) => index % ONE_IN === 0);
				const wrong: unknown[] = [];
				for (const instance of bodies) {
					const answer = await send(page, JSON.stringify(instance.body));
					if (answer.violations !== null || answer.status >= 500)
						wrong.push([label(instance), answer]);
				}
				expect(wrong).toEqual([]);
			});

			test("a wrong answer is a violation", async () => {
				sandbox.reset(seed);
				const operation = `${page.api}.${page.operation}`;
				const [shown] = Object.values(page.cases);
				// What help mode answers may have any members, so there it is the status alone.
				for (const status of page.results ? [418] : [418, 200]) {
					sandbox.force({ operation, status });
					const { violations } = await send(
						page,
						JSON.stringify(shown?.request),
					);
					expect(violations).toContain('"location":["response"');
				}
			});
		},
	);
});

function isAllowed(page: RestatedPage, text: string): boolean {
	return refusal(page.body, JSON.parse(text)) === undefined;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
