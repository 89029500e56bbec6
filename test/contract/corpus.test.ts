/** The verdict corpus: the reviewed part is frozen, and the mock gives every request body the page's verdict. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Mock, startMock } from "../../scripts/mock.ts";
import { apis } from "../support/apis.ts";
import { pages } from "../vendor/pages.ts";
import { corpus } from "./checks.ts";
import { addressOf, label } from "./corpus/corpus.ts";

const cover = parse(
	await readFile(join(import.meta.dirname, "corpus/cover.yaml"), "utf8"),
);
const CALLS_AT_ONCE = 8;

describe.each(pages)("$api $operation", (page) => {
	test("the reviewed verdicts stand", () => {
		const found = new Map<string, string>();
		for (const instance of corpus(page)) {
			const { side, reason } = addressOf(instance);
			found.set(`${side}: ${instance.name}`, reason);
		}
		const sides: Record<string, Record<string, string[]>> = cover[
			`${page.api}.${page.operation}`
		];
		const reviewed = Object.entries(sides).flatMap(([side, reasons]) =>
			Object.entries(reasons).flatMap(([reason, names]) =>
				names.map((name) => [`${side}: ${name}`, reason]),
			),
		);
		expect(reviewed.length).toBeGreaterThan(10);
		expect(reviewed).toEqual(
			reviewed.map(([name = ""]) => [name, found.get(name)]),
		);
	});

	test("it takes and it refuses", () => {
		const refused = corpus(page).filter(({ because }) => because).length;
		expect(refused).toBeGreaterThan(0.2 * corpus(page).length);
		expect(refused).toBeLessThan(0.8 * corpus(page).length);
	});

	describe("the mock", () => {
		let mock: Mock;
		const api = apis.find(({ name }) => name === page.api);
		const [server] = api?.document.servers ?? [];
		beforeAll(async () => {
			if (!api) throw new Error(`${page.api} is not built.`);
			mock = await startMock(api.document);
		});
		afterAll(() => mock.close());

		test("gives each request body the page's verdict", async () => {
			const { method, url, parameters } = page.call;
			const address = parameters
				.filter((it) => it.in === "path")
				.reduce(
					(text, { name, values }) =>
						text.replace(`{${name}}`, values[""] ?? ""),
					url.replace(server?.url ?? "", mock.url),
				);
			const left = corpus(page).filter(
				({ side, part }) => side === "request" && !part,
			);
			expect(left.length).toBeGreaterThan(40);
			const wrong: string[] = [];
			const worker = async () => {
				for (let it = left.pop(); it; it = left.pop()) {
					const response = await fetch(address, {
						method,
						headers: {
							"Content-Type": "application/json",
							Authorization: "Bearer token",
						},
						body: JSON.stringify(it.body),
					});
					await response.body?.cancel();
					const refused = response.status === 422 || response.status === 400;
					if (refused !== (it.because !== undefined))
						wrong.push(`${response.status} for ${label(it)}`);
				}
			};
			await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
			expect(wrong).toEqual([]);
		});
	});
});
