/** The committed docs, from the disk and over HTTP, in one browser. */
import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveStatic } from "../../scripts/util/static.ts";
import { apis } from "../support/apis.ts";
import { DOCS_HOST, launchBrowser, watch } from "./browser.ts";

export const generated = resolve("generated");
export const operationPages = apis.flatMap(({ name, operations }) =>
	operations.map(({ id }) => `docs/${name}/${id}.html`),
);
export const pages = [
	"docs/index.html",
	"docs/errors.html",
	"docs/404.html",
	...readdirSync("generated/docs/guides")
		.filter((file) => file.endsWith(".html"))
		.map((file) => `docs/guides/${file}`),
	...apis.map(({ name }) => `docs/${name}/index.html`),
	...operationPages,
];

export interface Opened {
	page: Page;
	troubles: string[];
}

export class Site {
	browser!: Browser;
	#server!: Server;

	/** Starts with the tests of a file and ends with them. */
	static use(folder = generated): Site {
		const site = new Site();
		beforeAll(async () => {
			site.#server = createServer(serveStatic(folder));
			await new Promise<void>((ready) =>
				site.#server.listen(0, "127.0.0.1", ready),
			);
			site.browser = await launchBrowser();
		});
		afterAll(async () => {
			await site.browser?.close();
			site.#server.close();
		});
		return site;
	}

	get host(): string {
		return `${DOCS_HOST}:${(this.#server.address() as AddressInfo).port}`;
	}

	roots(): [name: string, root: string][] {
		return [
			["from a file", pathToFileURL(generated).href],
			["from a server", `http://${this.host}`],
		];
	}

	/** A page of its own context, so that nothing is remembered from another. */
	async open(
		path: string,
		options: BrowserContextOptions = {},
	): Promise<Opened> {
		const url = path.includes("://") ? path : `http://${this.host}/${path}`;
		const context = await this.browser.newContext({
			viewport: { width: 1440, height: 900 },
			reducedMotion: "reduce",
			...options,
		});
		const page = await context.newPage();
		page.setDefaultTimeout(10_000);
		const troubles = watch(page, this.host);
		await page.goto(url);
		return { page, troubles };
	}
}
