import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core");

/** What axe finds on a page, of any severity; a line each. The page's policy has to be bypassed for it. */
export async function findings(
	page: Page,
	options: RunOptions = {},
): Promise<string[]> {
	await page.addScriptTag({ path: axe });
	const { violations } = await page.evaluate(
		(given) =>
			(
				globalThis as unknown as {
					axe: { run(options: RunOptions): Promise<AxeResults> };
				}
			).axe.run(given),
		options,
	);
	return violations.flatMap(({ id, impact, nodes }) =>
		nodes.map(
			({ html, any }) =>
				`${id} (${impact}): ${html.slice(0, 160)} ${any[0]?.message ?? ""}`,
		),
	);
}
