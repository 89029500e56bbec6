/** A reader is left alone. In a file of its own, so that other tests run while this one waits. */
import { expect, test } from "vitest";
import { pages, Site } from "./site.ts";

const site = Site.use();

/** Redoc reports to its maker some seconds after the page has loaded, if it does. */
const SESSION_MS = 15_000;

test("a session of fifteen seconds asks nothing further of anyone", async () => {
	const sessions = pages.map(async (path) => {
		const { page, troubles } = await site.open(path);
		const requests: string[] = [];
		page.on("request", (request) => requests.push(request.url()));
		await page.mouse.wheel(0, 2000);
		await page.waitForTimeout(SESSION_MS);
		await page.context().close();
		return { path, requests, troubles };
	});
	for (const { path, requests, troubles } of await Promise.all(sessions)) {
		expect(requests, path).toEqual([]);
		expect(troubles, path).toEqual([]);
	}
});
