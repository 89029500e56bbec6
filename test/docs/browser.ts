/** A real browser, and a page that tells on itself. */
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";

/** The host name under which the tests serve the docs: Redoc keeps its telemetry silent on localhost. */
export const DOCS_HOST = "docs.example";

const ARGS = [
	// Nothing but this machine has an address, so no test can reach another host.
	`--host-resolver-rules=MAP ${DOCS_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
	// Chromium's sandbox starts neither for root nor in most containers, and the pages are our own.
	"--no-sandbox",
];

/** The browser of CHROME_PATH, or the one from npm (Linux on x64). */
export async function browserPath(): Promise<string | undefined> {
	const { CHROME_PATH } = process.env;
	const fromNpm = process.platform === "linux" && process.arch === "x64";
	return CHROME_PATH || (fromNpm ? sparticuz.executablePath() : undefined);
}

/** Starts that browser, or else an installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
	try {
		const executablePath = await browserPath();
		// Without sparticuz.args: they switch off the web security that a reader's browser has.
		return executablePath
			? await chromium.launch({ executablePath, args: ARGS })
			: await chromium.launch({ channel: "chrome", args: ARGS });
	} catch (cause) {
		throw new Error(
			"The docs tests need a browser and none starts: install Chrome, or set CHROME_PATH to the file of a Chrome or Chromium.",
			{ cause },
		);
	}
}

/** What a page does that a good page does not: errors and warnings in the console, and requests to other hosts. */
export function watch(page: Page, ownHost: string): string[] {
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type()))
			troubles.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
	page.on("request", (request) => {
		const { protocol, host } = new URL(request.url());
		const local = ["file:", "blob:", "data:"].includes(protocol);
		if (!local && host !== ownHost)
			troubles.push(`request: ${request.url().slice(0, 200)}`);
	});
	return troubles;
}
