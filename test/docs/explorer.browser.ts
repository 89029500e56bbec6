/** Redocly's page: all operations, errors, rules and samples, in colours that can be read. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { apis } from "../support/apis.ts";
import { findings } from "./findings.ts";
import { Site } from "./site.ts";

const site = Site.use();
const LANGUAGES = "[data-component-name$=PanelHeader] [aria-haspopup=menu]";

describe.for(apis)("the explorer of $name", (api) => {
	const path = `docs/${api.name}/explorer.html`;

	test("tells every operation, error and rule", async () => {
		const { page } = await open(path);
		// What is off screen is not drawn and then has no text for the browser either.
		await page.addStyleTag({
			content: "* { content-visibility: visible !important }",
		});
		const text = await page.locator("#api-content").innerText();
		for (const { object, errors, rules } of api.operations) {
			expect(text).toContain(object.summary);
			for (const { code, message, example } of errors) {
				expect(text).toContain(code);
				expect(text).toContain(`case ${example}`);
				if (message) expect(text).toContain(message);
			}
			for (const { id } of rules) expect(text).toContain(id);
		}
		await page.context().close();
	});

	test("shows the code samples of each case", async () => {
		const { page } = await open(path);
		for (const [index, { cases, object }] of api.operations.entries()) {
			const panel = page.locator(".panel-request-samples").nth(index);
			const languages = panel.locator(LANGUAGES).last();
			const examples = panel.getByLabel("Example", { exact: true });
			const requests = cases.filter(({ request }) => request);
			const samples = object["x-codeSamples"] ?? [];
			const labels = [...new Set(samples.map(({ label }) => label))];
			expect(samples.length).toBe(labels.length * requests.length);
			// Each language, and each case in one of them: a choice takes a tenth of a second.
			for (const [turn, label] of labels.entries()) {
				await choose(page, languages, label);
				const ofLabel = samples.filter((sample) => sample.label === label);
				for (const [nth, { summary }] of requests.entries()) {
					if (nth % labels.length !== turn % requests.length) continue;
					if (requests.length > 1) await choose(page, examples, summary);
					await expect
						.poll(() => panel.locator("pre").textContent(), { interval: 20 })
						.toBe(ofLabel[nth]?.source);
				}
			}
		}
		await page.context().close();
	});

	test.for(["light", "dark"] as const)(
		"has enough contrast, %s",
		async (colorScheme) => {
			const { page } = await open(path, colorScheme);
			const options = { runOnly: ["color-contrast"] };
			expect(await findings(page, options)).toEqual([]);
			await page.context().close();
		},
	);

	test("is one click from the reference, and back", async () => {
		const { page } = await site.open(`docs/${api.name}/index.html`);
		await page.getByRole("link", { name: "Explorer" }).click();
		await page.waitForURL("**/explorer.html");
		await page.getByRole("link", { name: "Reference", exact: true }).click();
		await page.waitForURL("**/index.html");
		await page.context().close();
	});
});

/** Waits until the prerendered page lives, and goes down in steps: Redoc makes a section when it comes near. */
async function open(path: string, colorScheme?: "light" | "dark") {
	const opened = await site.open(path, {
		viewport: { width: 1440, height: 2000 },
		bypassCSP: true,
		...(colorScheme && { colorScheme }),
	});
	const { page } = opened;
	await page.getByText("Loading...").waitFor({ state: "detached" });
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await new Promise((drawn) => setTimeout(drawn, 40));
		}
	});
	return opened;
}

async function choose(page: Page, menu: Locator, choice: string) {
	await menu.click();
	await page
		.getByRole("menuitem", { name: choice, exact: true })
		.filter({ visible: true })
		.click();
}
