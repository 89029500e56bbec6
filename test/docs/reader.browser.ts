/** What a reader does: walks by keyboard, searches and prints. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type {} from "../../scripts/targets/docs/browser/search-engine.ts";
import { apis } from "../support/apis.ts";
import { operationPages, Site } from "./site.ts";

const site = Site.use();

test.for(operationPages)("%s is one request", async (path) => {
	const context = await site.browser.newContext();
	const page = await context.newPage();
	const requests: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	await page.goto(`http://${site.host}/${path}`, { waitUntil: "load" });
	await page.waitForTimeout(500);
	expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
	await context.close();
});

const operations = apis.flatMap(({ name, operations }) =>
	operations.map((operation) => ({ name, operation })),
);

describe.for(operations)("$name $operation.id", ({ name, operation }) => {
	const path = `docs/${name}/${operation.id}.html`;

	test("can be walked by keyboard, with the focus in sight and no trap", async () => {
		const { page } = await site.open(path);
		await page.keyboard.press("Tab");
		const skip = page.getByRole("link", { name: "Skip to the content" });
		expect(await skip.boundingBox()).toMatchObject({ x: 8 });
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
		await page.reload();
		const stops = await page.evaluate(
			() =>
				[
					...document.querySelectorAll<HTMLElement>(
						"a[href], button, select, summary, input, textarea, [tabindex='0']",
					),
				].filter((element) => element.checkVisibility()).length,
		);
		const walked = await walk(page, stops + 10);
		expect(walked.unseen).toEqual([]);
		// The browser takes the focus after the last stop: that is the way out.
		expect(walked.stops).toBeGreaterThanOrEqual(stops - 2);
		await page.context().close();
	});

	test("finds every field, error, rule and example by search", async () => {
		const { page } = await site.open(path);
		await page.keyboard.press("/");
		const { errors, rules } = operation;
		const queries = [
			...(await page.locator(".example .title").allTextContents()),
			...rules.map(({ id }) => id),
			...errors.flatMap(({ code, message }) => [
				code,
				...(message ? [message] : []),
			]),
		];
		await expect
			.poll(() => page.evaluate(() => typeof globalThis.findEntries))
			.toBe("function");
		const fields = await page.locator(".field > a").allTextContents();
		const lost = await page.evaluate(searchAll, [...queries, ...fields]);
		expect(lost).toEqual([]);
		await page.context().close();
	});

	test("has its headings in order", async () => {
		const { page } = await site.open(path);
		const levels = await page
			.locator("main :is(h1, h2, h3, h4)")
			.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
		expect(levels[0]).toBe(1);
		for (const [nth, level] of levels.entries())
			expect(level - (levels[nth - 1] ?? 0)).toBeLessThanOrEqual(1);
		await page.context().close();
	});

	test("hides nothing from the browser's own search", async () => {
		const { page } = await site.open(path);
		// What is folded is in details, which browsers search and open; what is not displayed they pass over.
		const lost = await page
			.locator("main :is(p, li, td, pre, h2, h3, h4)")
			.evaluateAll((all) =>
				all
					.filter((element) => {
						let at: Element | null = element;
						while (at && getComputedStyle(at).display !== "none")
							at = at.parentElement;
						return at !== null;
					})
					.map(({ outerHTML }) => outerHTML.slice(0, 100)),
			);
		expect(lost).toEqual([]);
		await page.context().close();
	});

	test("prints everything, open and uncut", async () => {
		const { page } = await site.open(path, { javaScriptEnabled: false });
		await page.emulateMedia({ media: "print" });
		const cut = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					"main :is(pre code, summary):not(.languages > :not(:first-child) *)",
				),
			]
				.filter(
					(element) =>
						element.getBoundingClientRect().height === 0 ||
						element.getBoundingClientRect().right > innerWidth,
				)
				.map((element) => element.textContent?.slice(0, 60)),
		);
		expect(cut).toEqual([]);
		await page.context().close();
	});
});

/** Goes from stop to stop; those at which nothing of the focus is in sight are told. */
async function walk(page: Page, steps: number) {
	const unseen: string[] = [];
	const seen = new Set<string>();
	for (let step = 0; step < steps; step++) {
		await page.keyboard.press("Tab");
		const at = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			if (element === document.body) return undefined;
			const { top, bottom, left, width } = element.getBoundingClientRect();
			const { outlineStyle } = getComputedStyle(element);
			return {
				name: `${element.tagName} ${element.textContent?.slice(0, 40)} ${Math.round(left + scrollX)},${Math.round(top + scrollY)}`,
				ok:
					bottom > 0 &&
					top < innerHeight &&
					width > 0 &&
					outlineStyle !== "none",
			};
		});
		if (!at) break;
		if (!at.ok) unseen.push(at.name);
		seen.add(`${step}`);
	}
	return { stops: seen.size, unseen };
}

/** Runs in the page: the queries without a result that leads to a place with the words. */
function searchAll(queries: string[]): string[] {
	return queries.filter((query) => {
		const found = globalThis.findEntries?.(query) ?? [];
		return !found.slice(0, 20).some(([url]) => {
			const [path = "", id = ""] = url.split("#");
			if (!location.pathname.endsWith(path)) return false;
			const target = document.getElementById(decodeURIComponent(id));
			const whole = target?.closest(".example") ?? target;
			return `${whole?.outerHTML} ${whole?.textContent}`
				.toLowerCase()
				.includes(query.toLowerCase());
		});
	});
}
