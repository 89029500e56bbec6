// node --test playwright.mjs: what a page sends to a vendor ends in the sandbox
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createSandbox } from "crm-contact-apis/sandbox";
import { chromium } from "playwright-core";

const sandbox = await createSandbox();
const browser = await chromium.launch({
	executablePath: process.env.CHROME_PATH,
});
after(() => browser.close());

test("a page updates a contact", async () => {
	const page = await browser.newPage();
	await page.route("https://api.nedzo.ai/**", async (route) => {
		const request = route.request();
		const response = await sandbox.fetch(request.url(), {
			method: request.method(),
			headers: await request.allHeaders(),
			body: request.postData(),
		});
		await route.fulfill({
			status: response.status,
			headers: Object.fromEntries(response.headers),
			body: await response.text(),
		});
	});
	const firstName = await page.evaluate(async () => {
		const contact = "123e4567-e89b-12d3-a456-426614174000";
		const response = await fetch(
			`https://api.nedzo.ai/v1/contacts/${contact}`,
			{
				method: "PATCH",
				headers: {
					Authorization: "Bearer sk_test_your_api_key",
					"Content-Type": "application/json",
				},
				body: JSON.stringify({ firstName: "Janet" }),
			},
		);
		return (await response.json()).firstName;
	});
	assert.equal(firstName, "Janet");
});
