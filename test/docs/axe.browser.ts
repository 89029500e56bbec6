/** No finding of axe of any severity, whatever the width and the theme, with everything open; and nothing is too wide. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findings } from "./findings.ts";
import { operationPages, pages, Site } from "./site.ts";

const site = Site.use();

const TARGETS = { rules: { "target-size": { enabled: true } } };

const MODES = [
	{ name: "light", width: 1440, colorScheme: "light" },
	{ name: "dark, 390 px", width: 390, colorScheme: "dark" },
] as const;

/** Guides are made alike. */
const checked = pages.filter(
	(path) => !path.includes("/guides/") || path.endsWith("/client.html"),
);

describe.for(MODES)("$name", ({ width, colorScheme }) => {
	test.for(checked)("%s", async (path) => {
		const { page } = await site.open(path, {
			viewport: { width, height: 900 },
			colorScheme,
			bypassCSP: true,
		});
		await openAll(page);
		expect(await findings(page, TARGETS)).toEqual([]);
		await page.context().close();
	});
});

test.for(pages)("%s is not too wide for 320 px", async (path) => {
	const { page } = await site.open(path, {
		viewport: { width: 320, height: 900 },
	});
	await openAll(page);
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - innerWidth,
	);
	expect(sideways).toBeLessThanOrEqual(0);
	await page.context().close();
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
