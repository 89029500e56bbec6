/** The page in a real browser: live, and with all values as text. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { launchBrowser, watch } from "../docs/browser.ts";
import { CONTACT, seed, worldOf } from "./world.ts";

const HTML =
	'<img src=x onerror="document.title=1"><script>document.title=2</script>';
/** The page asks once a second; a busy machine takes longer. */
const PATIENT = { timeout: 20_000 };

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

test("shows what is stored as it changes, and runs none of it", async () => {
	await using sandbox = await createSandbox({ seed });
	const { update } = worldOf(sandbox);
	await update({ lastName: HTML, customFields: { [HTML]: HTML } });
	const page = await browser.newPage();
	const troubles = watch(page, "localhost");
	await page.route("**", async (route) => {
		const { status, headers, body } = await sandbox
			.fetch(route.request().url())
			.then(async (it) => ({
				status: it.status,
				headers: Object.fromEntries(it.headers),
				body: await it.text(),
			}));
		await route.fulfill({ status, headers, body });
	});
	await page.goto("http://localhost/");
	const row = page.getByRole("row").filter({ hasText: CONTACT }).first();
	await expect.poll(() => row.innerText(), PATIENT).toContain(HTML);
	await update({ tags: "first" });
	await update({ tags: "FIRST,second" });
	await expect
		.poll(() => row.innerText(), PATIENT)
		.toContain('["vip","first","second"]');
	expect(await page.locator("#requests").innerText()).toContain(
		"zyntro.updateFieldData",
	);
	expect(await page.title()).toBe("Sandbox");
	expect(await page.locator("img").count()).toBe(0);
	expect(troubles).toEqual([]);
	await page.close();
});
