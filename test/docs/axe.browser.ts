/** No finding of axe of any severity, whatever the width and the theme, with everything open. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findings } from "./findings.ts";
import { operationPages, pages, Site } from "./site.ts";

const site = Site.use();

const TARGETS = { rules: { "target-size": { enabled: true } } };

const MODES = [
	{ name: "light", width: 1440, colorScheme: "light" },
	{ name: "dark", width: 1440, colorScheme: "dark" },
	{ name: "390 px", width: 390, colorScheme: "light" },
	{ name: "320 px", width: 320, colorScheme: "dark" },
] as const;

describe.for(MODES)("$name", ({ width, colorScheme }) => {
	test.for(pages)("%s", async (path) => {
		const { page } = await site.open(path, {
			viewport: { width, height: 900 },
			colorScheme,
			bypassCSP: true,
		});
		await openAll(page);
		expect(await findings(page, TARGETS)).toEqual([]);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - innerWidth,
		);
		expect(sideways).toBeLessThanOrEqual(0);
		await page.context().close();
	});
});

test.for(["#search", "#send"])("the dialog %s", async (dialog) => {
	const { page } = await site.open(operationPages.at(-1) as string, {
		bypassCSP: true,
	});
	await (dialog === "#search"
		? page.keyboard.press("/")
		: page.getByRole("button", { name: "Try it" }).first().click());
	if (dialog === "#search") await page.keyboard.type("contact");
	expect(await findings(page)).toEqual([]);
	await page.context().close();
});

test("a page with faults has findings", async () => {
	const page = await site.browser.newPage({ bypassCSP: true });
	await page.setContent('<img src="data:,"><p style="color:#eee">pale</p>');
	expect((await findings(page)).length).toBeGreaterThan(1);
	await page.close();
});

async function openAll(page: Page) {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) {
			details.removeAttribute("name");
			details.open = true;
		}
	});
}
