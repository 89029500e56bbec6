/** The committed docs in a real browser: quiet, offline, readable without a script, alive with one. */
import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { watch } from "./browser.ts";
import { operationPages, pages, Site } from "./site.ts";

const site = Site.use();

describe("each page is quiet and offline", () => {
	test.for(pages)("%s", async (path) => {
		for (const [, root] of site.roots()) {
			const { page, troubles } = await site.open(`${root}/${path}`);
			expect(troubles).toEqual([]);
			await page.context().close();
		}
	});
});

describe("without JavaScript", () => {
	test.for(operationPages)(
		"%s: every example and sample opens",
		async (path) => {
			const { page } = await site.open(path, { javaScriptEnabled: false });
			const last = page.locator(".example").last();
			await unfold(last);
			await last.locator("> div").waitFor();
			const first = page.locator(".example").first();
			await first.locator("> div").waitFor({ state: "hidden" });
			for (const tab of await last.locator(".tabs > details").all()) {
				await unfold(tab);
				await tab.locator("code").waitFor();
			}
			expect(
				await last.locator(".tabs code").filter({ visible: true }).count(),
			).toBe((await last.locator(".tabs").count()) ? 1 : 0);
			await page.context().close();
		},
	);
});

/** The first of several stands open. */
async function unfold(details: Locator) {
	if ((await details.getAttribute("open")) === null)
		await details.locator("> summary").click();
}

describe("with JavaScript", () => {
	test.for(["index", "updateFieldData"])(
		"an anchor on %s opens the example that it names",
		async (file) => {
			const { page } = await site.open(
				`docs/zyntro/${file}.html#updateFieldData.contact-not-found`,
			);
			const story = page.locator("[id='updateFieldData.contact-not-found']");
			await story.waitFor();
			const picker = page.getByLabel("Example", { exact: true }).first();
			expect(await picker.inputValue()).toContain("contact-not-found");
			const other = "updateFieldData.partial-success";
			await picker.selectOption(other);
			await page.locator(`[id='${other}']`).waitFor();
			await story.waitFor({ state: "hidden" });
			expect(page.url()).toContain(`#${other}`);
			await page.reload();
			await page.locator(`[id='${other}']`).waitFor();
			await page.goBack();
			await story.waitFor();
			await page.locator(".errors a[href$='.ip-not-whitelisted']").click();
			await page.locator("[id='updateFieldData.ip-not-whitelisted']").waitFor();
			expect(await picker.inputValue()).toContain("ip-not-whitelisted");
			await page.context().close();
		},
	);

	test("a link to a rule on the page of the API leads to its operation", async () => {
		const { page } = await site.open("docs/zyntro/index.html#za-mode-1");
		await expect
			.poll(() => page.url())
			.toContain("addContactsFull.html#za-mode-1");
		await page.context().close();
	});

	test.each([1440, 390])(
		"at %i px a sample is copied with the mouse",
		async (width) => {
			const { page } = await site.open("docs/zyntro/updateFieldData.html", {
				viewport: { width, height: 900 },
			});
			const example = page.locator(".example[open]").first();
			const sample = example.locator(".tabs > [open]");
			await sample.getByRole("button", { name: "Copy" }).click();
			await sample.getByRole("button", { name: "Copied" }).waitFor();
			await page.keyboard.press("Control+k");
			await page.keyboard.press("Control+v");
			const [first = ""] = (await sample.locator("code").innerText()).split(
				"\n",
			);
			await expect
				.poll(() => page.locator("#search input").inputValue())
				.toContain(first);
			await page.context().close();
		},
	);

	test.for([
		["addContactsFull", "zyntro/addContactsFull.html#addContactsFull"],
		["delete tag", "zyntro/updateFieldData.html#zu-tags-3"],
		["authentication", ".authentication"],
		["retry", "guides/client.html"],
		["rotate", "guides/credentials.html"],
		["Member not found", "#addContactsFull.MEMBER_NOT_FOUND"],
		["emial", "mail"],
		["/contacts/{id}", "nedzo/updateContact.html#updateContact"],
	])(
		"on every page, also from a file, “%s” finds %s among the first",
		async ([query = "", place = ""]) => {
			for (const [, root] of site.roots())
				for (const path of ["docs/index.html", "docs/guides/client.html"]) {
					const { page, troubles } = await site.open(`${root}/${path}`);
					await page.keyboard.press("Control+k");
					await page.keyboard.type(query);
					const first = page.locator("#search li:nth-child(-n + 6)");
					await first.locator(`a[href*="${place}"]`).first().click();
					await expect.poll(() => page.url()).toContain(place);
					expect(troubles).toEqual([]);
					await page.context().close();
				}
		},
	);

	test("a language chosen once is shown everywhere", async () => {
		const { page } = await site.open("docs/zyntro/updateFieldData.html");
		await page.getByText("PHP", { exact: true }).first().click();
		await page.goto(`http://${site.host}/docs/nedzo/updateContact.html`);
		const shown = page.locator(".tabs code").filter({ visible: true });
		await expect.poll(() => shown.first().textContent()).toContain("<?php");
		await page.context().close();
	});

	test("search opens by its key, finds, leads there and closes", async () => {
		const { page } = await site.open("docs/zyntro/updateFieldData.html");
		await page.keyboard.press("/");
		const search = page.getByRole("dialog", { name: "Search" });
		await page.keyboard.type("ip address not whitelisted");
		await search.getByRole("link").first().waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await search.waitFor({ state: "hidden" });
		expect(new URL(page.url()).hash).toMatch(/IP_NOT_WHITELISTED|ip-not/);
		await page.keyboard.press("/");
		await page.keyboard.press("Escape");
		await search.waitFor({ state: "hidden" });
		await page.context().close();
	});

	test("at 390 px the menu opens from the header and closes behind a link", async () => {
		const { page } = await site.open("docs/zyntro/updateFieldData.html", {
			viewport: { width: 390, height: 800 },
		});
		const link = page.getByRole("link", { name: "Behavior" });
		await link.waitFor({ state: "hidden" });
		await page.mouse.wheel(0, 4000);
		await page.getByText("Menu", { exact: true }).click();
		await link.click();
		await link.waitFor({ state: "hidden" });
		await expect.poll(() => page.url()).toContain("#updateFieldData.rules");
		await page.context().close();
	});

	test("the address of a folder works without its slash, and a wrong one leads to search and start", async () => {
		const { page } = await site.open("docs/zyntro");
		await page.getByRole("navigation").getByText("Create").first().click();
		await page.getByRole("heading", { level: 1, name: "Create" }).waitFor();
		await page.goto(`http://${site.host}/docs/zyntro/nowhere.html`);
		await page.keyboard.press("/");
		await page.keyboard.type("ZU-TAGS-3");
		await page.locator("#search a[href$='#zu-tags-3']").waitFor();
		await page.keyboard.press("Escape");
		await page.getByRole("link", { name: "Go to the start" }).click();
		await page.getByRole("heading", { name: "Quickstart" }).waitFor();
		await page.context().close();
	});

	test("the theme follows the system until it is switched", async () => {
		const { page } = await site.open("docs/index.html", {
			colorScheme: "dark",
		});
		const scheme = () =>
			page.evaluate(
				() => getComputedStyle(document.documentElement).colorScheme,
			);
		const back = () =>
			page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const dark = await back();
		await page.getByLabel("Theme").selectOption("Light");
		expect(await scheme()).toBe("light");
		expect(await back()).not.toBe(dark);
		await page.goto(`http://${site.host}/${operationPages[0]}`);
		expect(await scheme()).toBe("light");
		await page.getByLabel("Theme").selectOption("System");
		expect(await back()).toBe(dark);
		await page.context().close();
	});
});

test("a page that errs or asks another host is caught", async () => {
	const page = await site.browser.newPage();
	const troubles = watch(page, site.host);
	await page.setContent(`
		<img src="https://elsewhere.example/logo.svg">
		<script>console.error("broken"); throw new Error("thrown");</script>`);
	expect(troubles).toEqual(
		expect.arrayContaining([
			"request: https://elsewhere.example/logo.svg",
			"console: broken",
			"error: thrown",
		]),
	);
	await page.close();
});
