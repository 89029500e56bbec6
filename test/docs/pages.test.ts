/** The committed docs in a real browser: whole, quiet and offline, from a file and from a server. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Api, readApi } from "../../scripts/api.ts";
import { DOCS_HOST, launchBrowser, watch } from "./browser.ts";

// The pages are opened side by side, so each one may have to wait for the others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const generated = fileURLToPath(new URL("../../generated", import.meta.url));
const apis = readdirSync(generated)
	.filter((name) => existsSync(join(generated, name, "openapi.json")))
	.map(readGenerated);
const pages = ["index.html", ...apis.map(({ name }) => `${name}/index.html`)];

const LANGUAGES = "[data-component-name$=PanelHeader] [aria-haspopup=menu]";

/** Redoc reports to its maker some seconds after the page has loaded, if it does. */
const QUIET_MS = 3_000;

let browser: Browser;
let server: Server;
let host: string;

beforeAll(async () => {
	server = createServer(sirv(generated, { dev: true }));
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	host = `${DOCS_HOST}:${(server.address() as AddressInfo).port}`;
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser?.close();
	server.close();
});

describe.for([
	["from a file", () => pathToFileURL(generated).href],
	["from a server", () => `http://${host}`],
] as const)("%s", { concurrent: true }, ([, root]) => {
	test.for(pages)(
		"%s is quiet, offline and without dead links",
		async (path, { expect }) => {
			const { page, troubles } = await open(`${root()}/docs/${path}`);
			await scrollThrough(page);
			const links = await page
				.locator("a[href]")
				.evaluateAll((all) =>
					all.map((link) => (link as HTMLAnchorElement).href),
				);
			const own = links.filter(isOwn);
			expect(own.length).toBeGreaterThan(0);
			for (const link of own) {
				expect(link).toContain(root());
				const [file = ""] = link.slice(root().length).split("#");
				expect(existsSync(join(generated, file)), link).toBe(true);
			}
			await page.waitForTimeout(QUIET_MS);
			expect(troubles).toEqual([]);
			await page.close();
		},
	);

	test("the landing page leads to each operation", async () => {
		const { page } = await open(`${root()}/docs/index.html`);
		for (const { name, operations } of apis)
			for (const { object } of operations) {
				await page.goto(`${root()}/docs/index.html`);
				await page
					.locator(`a[href^="${name}/"]`)
					.getByText(object.summary, { exact: true })
					.click();
				await page.waitForFunction(isHeadingInView, object.summary);
			}
		await page.close();
	});
});

describe.for(apis)("the page of $name", { concurrent: true }, (api) => {
	test("tells every operation, error and rule", async ({ expect }) => {
		const { page } = await open(`http://${host}/docs/${api.name}/index.html`);
		await scrollThrough(page);
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
		await page.close();
	});

	test("shows the code samples of each case", async ({ expect }) => {
		const { page } = await open(`http://${host}/docs/${api.name}/index.html`);
		await scrollThrough(page);
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
		await page.close();
	});
});

test("a page that errs or asks another host is caught", async () => {
	const page = await browser.newPage();
	const troubles = watch(page, host);
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

function readGenerated(name: string): Api {
	const file = join(generated, name, "openapi.json");
	return readApi(name, JSON.parse(readFileSync(file, "utf8")));
}

async function open(url: string) {
	const page = await browser.newPage({
		viewport: { width: 1440, height: 2000 },
	});
	const troubles = watch(page, host);
	await page.goto(url);
	// Redoc's page is prerendered; it lives when its search does.
	await page.getByText("Loading...").waitFor({ state: "detached" });
	return { page, troubles };
}

function isOwn(link: string): boolean {
	const { protocol, host: linked } = new URL(link);
	return protocol === "file:" || linked === host;
}

/** Goes down the page in steps, as a reader does: Redoc makes a section when it comes near. */
async function scrollThrough(page: Page) {
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await new Promise((drawn) => setTimeout(drawn, 40));
		}
	});
}

async function choose(page: Page, menu: Locator, choice: string) {
	await menu.click();
	await page
		.getByRole("menuitem", { name: choice, exact: true })
		.filter({ visible: true })
		.click();
}

/** Runs in the page. */
function isHeadingInView(text: string): boolean {
	return [...document.querySelectorAll("h1, h2, h3")].some((heading) => {
		const { top } = heading.getBoundingClientRect();
		return heading.textContent === text && top >= 0 && top < innerHeight;
	});
}
