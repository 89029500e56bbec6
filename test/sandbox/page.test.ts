/** The page in a real browser: live, and with all values as text. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { launchBrowser, watch } from "../docs/browser.ts";
import { findings } from "../docs/findings.ts";
import { CONTACT, call, opened, update } from "./calls.ts";

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
	await using sandbox = await opened();
	await update(sandbox, { lastName: HTML, customFields: { [HTML]: HTML } });
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
	const row = page
		.locator("#zyntro\\.contacts tr")
		.filter({ hasText: CONTACT });
	await expect.poll(() => row.innerText(), PATIENT).toContain(HTML);
	await update(sandbox, { tags: "first" });
	await update(sandbox, { tags: "FIRST,second" });
	const tags = row.locator("td > span").last().locator("span");
	await expect
		.poll(() => tags.allInnerTexts(), PATIENT)
		.toEqual(["vip", "first", "second"]);
	await expect
		.poll(() => page.locator("#requests").innerText(), PATIENT)
		.toContain("zyntro.updateFieldData");
	expect(await page.title()).toBe("Sandbox");
	expect(await page.locator("img").count()).toBe(0);
	expect(troubles).toEqual([]);
	await page.close();
});

test.each([
	[1280, "light"],
	[1280, "dark"],
	[390, "light"],
	[390, "dark"],
] as const)(
	"is read at %i px, %s: short rows, nothing sideways",
	async (width, colorScheme) => {
		await using sandbox = await opened();
		const long = "x".repeat(300);
		await update(sandbox, { tags: ["a"], note: long, status: long });
		await call(sandbox, "zyntro.updateFieldData", { help: true });
		await call(sandbox, "zyntro.addContactsFull", {
			contact: { nothing: long, primaryEmail: "no address" },
		});
		const page = await browser.newPage({
			viewport: { width, height: 900 },
			colorScheme,
			bypassCSP: true,
		});
		await page.goto(await sandbox.listen());
		await page.locator("#nedzo\\.contacts table").waitFor(PATIENT);
		const { heights, sideways, ids } = await page.evaluate(() => ({
			heights: [...document.querySelectorAll("tr")].map(
				(it) => it.offsetHeight,
			),
			ids: [...document.querySelectorAll("td code")].map(
				(it) => it.getClientRects().length,
			),
			sideways: document.documentElement.scrollWidth - innerWidth,
		}));
		expect(Math.max(...heights)).toBeLessThan(100);
		expect(new Set(ids)).toEqual(new Set([1]));
		expect(sideways).toBeLessThanOrEqual(0);
		expect(await findings(page)).toEqual([]);
		await page.locator("#requests summary").first().click();
		expect(await findings(page)).toEqual([]);
		await page.close();
	},
);

test("says where nothing is stored yet", async () => {
	await using sandbox = await createSandbox({ seed: {} });
	const page = await browser.newPage();
	await page.goto(await sandbox.listen());
	await page.getByText("No requests yet.").waitFor(PATIENT);
	const tables = await (await sandbox.fetch("/_sandbox/tables")).json();
	await expect
		.poll(() => page.getByText("No records yet.").count(), PATIENT)
		.toBe(tables.length);
	await page.close();
});
