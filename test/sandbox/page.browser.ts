/** The page in a real browser: live, readable at any width, and with all values as text. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
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

/** The texts of the list of requests, the newest first. */
const outcomes = (page: Page) =>
	expect.poll(
		() => page.locator("#requests .outcome").allInnerTexts(),
		PATIENT,
	);

async function open(sandbox: Sandbox, options: object = {}): Promise<Page> {
	const page = await browser.newPage(options);
	await page.goto(await sandbox.listen());
	return page;
}

test("shows what is stored as it changes, and runs none of it", async () => {
	await using sandbox = await opened();
	await update(sandbox, { lastName: HTML, customFields: { [HTML]: HTML } });
	const address = await sandbox.listen();
	const page = await browser.newPage();
	const troubles = watch(page, new URL(address).host);
	await page.goto(address);
	const row = page
		.locator("#zyntro\\.contacts tr")
		.filter({ hasText: CONTACT });
	await expect.poll(() => row.innerText(), PATIENT).toContain(HTML);
	await update(sandbox, { tags: "first" });
	await update(sandbox, { tags: "FIRST,second" });
	const tags = row.locator(".words span");
	await expect
		.poll(() => tags.allInnerTexts(), PATIENT)
		.toEqual(["vip", "first", "second"]);
	await outcomes(page).toEqual(["Success", "Success", "Success"]);
	expect(await page.title()).toBe("Sandbox");
	await expect.poll(() => page.locator("img").count()).toBe(0);
	expect(troubles).toEqual([]);
	await page.close();
});

test("errors and partial successes look like what they are, and an open request stays open", async () => {
	await using sandbox = await opened();
	const page = await open(sandbox);
	await call(sandbox, "zyntro.updateFieldData", {
		contact_id: CONTACT.slice(1),
	});
	await outcomes(page).toEqual(["CONTACT_NOT_FOUND"]);
	const first = page.locator("#requests details").last();
	await first.locator("summary").click();
	const sent = first.locator("pre").first();
	const text = await sent.innerText();
	expect(text.indexOf("fields")).toBeLessThan(text.indexOf('"api_key": "***"'));
	await update(sandbox, { status: "Warm", primaryEmail: "none" });
	sandbox.force({ operation: "zyntro.updateFieldData", reset: true });
	await update(sandbox, {}).catch(() => {});
	await outcomes(page).toEqual([
		"Connection reset (forced)",
		"Partial success",
		"CONTACT_NOT_FOUND",
	]);
	const classes = page.locator("#requests .outcome");
	await expect
		.poll(() =>
			classes.evaluateAll((all) => all.map(({ className }) => className)),
		)
		.toEqual(["outcome error", "outcome partial", "outcome error"]);
	expect(await first.getAttribute("open")).toBe("");
	await page.getByRole("button", { name: "Reset" }).click();
	await outcomes(page).toEqual([]);
	expect(sandbox.requests()).toEqual([]);
	await page.close();
});

test("a request is copied as curl, and links what explains it", async () => {
	await using sandbox = await createSandbox({ docs: "http://docs.example/" });
	const page = await open(sandbox);
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	const copied = async () => {
		await page.locator("#requests summary").first().click();
		await page.getByRole("button", { name: "Copy as curl" }).first().click();
		return expect.poll(
			() => page.evaluate(() => navigator.clipboard.readText()),
			PATIENT,
		);
	};
	await sandbox.fetch("/routera/oauth2/token", {
		method: "POST",
		body: "grant_type=client credentials&client_secret=secret",
	});
	await (await copied()).toMatch(
		/^curl -X POST 'http:.*' --data-urlencode 'grant_type=client credentials' --data-urlencode 'client_secret=\*\*\*'$/,
	);
	sandbox.reset();
	await outcomes(page).toEqual([]);
	await call(sandbox, "nedzo.updateContact", { firstName: "O'Hara", x: 1 });
	await (await copied()).toMatch(
		/^curl -X PATCH 'http:.*' -H 'Authorization: Bearer \*\*\*' .* -d '\{"firstName":"O'\\''Hara","x":1\}'$/,
	);
	const links = page.locator("#requests a");
	expect(
		await links.evaluateAll((all) => all.map((it) => it.getAttribute("href"))),
	).toEqual([
		"http://docs.example/nedzo/index.html#updateContact",
		"http://docs.example/nedzo/index.html#updateContact.VALIDATION_ERROR",
	]);
	await page.close();
});

test.each([
	[1280, "light"],
	[1280, "dark"],
	[390, "light"],
	[390, "dark"],
] as const)(
	"is read at %i px, %s: outcomes in view, nothing sideways",
	async (width, colorScheme) => {
		await using sandbox = await opened();
		const long = "x".repeat(300);
		await update(sandbox, { tags: ["a"], note: long, status: long });
		await call(sandbox, "zyntro.updateFieldData", { help: true });
		await call(sandbox, "zyntro.addContactsFull", {
			contact: { nothing: long, primaryEmail: "no address" },
		});
		const page = await open(sandbox, {
			viewport: { width, height: 900 },
			colorScheme,
			bypassCSP: true,
		});
		await page.locator("#nedzo\\.contacts table").waitFor(PATIENT);
		await outcomes(page).toHaveLength(3);
		const { sideways, inView } = await page.evaluate(() => ({
			sideways: document.documentElement.scrollWidth - innerWidth,
			inView: [...document.querySelectorAll("#requests .outcome")].every(
				(it) => {
					const { left, right, bottom } = it.getBoundingClientRect();
					return left >= 0 && right <= innerWidth && bottom <= innerHeight;
				},
			),
		}));
		expect([sideways, inView]).toEqual([0, true]);
		expect(await findings(page)).toEqual([]);
		await page.locator("#requests summary").first().click();
		expect(await findings(page)).toEqual([]);
		await page.close();
	},
);

test("says where nothing is stored yet", async () => {
	await using sandbox = await createSandbox({ seed: {} });
	const page = await open(sandbox);
	await page.getByText("No requests yet.").waitFor(PATIENT);
	const tables = await (await sandbox.fetch("/_sandbox/tables")).json();
	await expect
		.poll(() => page.getByText("No records yet.").count(), PATIENT)
		.toBe(tables.length);
	await page.close();
});

test("neither a name that leads here nor a page of another site reaches the control plane", async () => {
	await using sandbox = await opened();
	const address = await sandbox.listen();
	const page = await browser.newPage();
	// The browser takes this name for this machine, as after DNS rebinding.
	const rebound = address.replace("127.0.0.1", "docs.example");
	for (const path of ["/", "/_sandbox/state", "/_sandbox/reset"])
		expect((await page.goto(rebound + path))?.status()).toBe(403);
	const site = createServer((_, response) =>
		response.setHeader("Content-Type", "text/html").end("another site"),
	).listen(0, "127.0.0.1");
	await once(site, "listening");
	const { port } = site.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}`);
	await update(sandbox, { status: "Warm" });
	const before = sandbox.state();
	const responses = await page.evaluate(
		(url) =>
			Promise.all(
				["no-cors", "cors"].map((mode) =>
					fetch(`${url}/_sandbox/reset`, {
						method: "POST",
						mode: mode as RequestMode,
					}).then(
						({ type }) => type,
						() => "blocked",
					),
				),
			),
		address,
	);
	// The first was sent, and its response cannot be read.
	expect(responses).toEqual(["opaque", "blocked"]);
	expect(sandbox.state()).toEqual(before);
	await page.close();
	site.close();
});
