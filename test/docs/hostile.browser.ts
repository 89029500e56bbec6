/** A description that tries to break the page: everything is shown as the text that it is, and nothing runs. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { build } from "../../scripts/targets/pipeline.ts";
import { temporaryFolder } from "../support/folder.ts";
import { Site } from "./site.ts";

const SCRIPT = `</script><script>document.title="broken"</script><img src=x onerror="document.title='broken'">`;
const ENTITY = "&lt;b&gt; &amp;amp; <b>bold</b>";
const LONG = "Donaudampfschifffahrt".repeat(40);
const RIGHT_TO_LEFT = "שלום עולם";
const MEMBERS = 200;

const folder = await temporaryFolder();
const outDir = join(folder, "generated");
const site = Site.use(outDir);

beforeAll(async () => {
	const api = join(folder, "spec", "hostile");
	await mkdir(api, { recursive: true });
	await writeFile(join(api, "openapi.yaml"), stringify(description()));
	await build(join(folder, "spec"), outDir, () => {});
});

test("everything is shown as text, whole, and nothing runs", async () => {
	const { page, troubles } = await site.open("docs/hostile/tell.html", {
		viewport: { width: 390, height: 900 },
	});
	const text = (await page.locator("main").textContent()) ?? "";
	for (const part of [SCRIPT, ENTITY, LONG, RIGHT_TO_LEFT])
		expect(text.split(part).length, part).toBeGreaterThan(5);
	for (let nth = 0; nth < MEMBERS; nth++)
		expect(text).toContain(`member_${nth}`);
	expect(await page.title()).toContain(SCRIPT);
	expect(
		await page.locator("main img, main b:not(.method, .need)").count(),
	).toBe(0);
	expect(troubles).toEqual([]);
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - innerWidth,
	);
	expect(sideways).toBeLessThanOrEqual(0);
	await page.context().close();
});

test("the landing page shows it as text", async () => {
	const { page, troubles } = await site.open("docs/index.html");
	await expect.poll(() => page.locator("main img").count()).toBe(0);
	await expect.poll(() => page.locator("main").textContent()).toContain(SCRIPT);
	expect(troubles).toEqual([]);
	await page.context().close();
});

test("the Markdown is whole", async () => {
	const text = await readFile(join(outDir, "docs/hostile/tell.md"), "utf8");
	for (const part of [SCRIPT, ENTITY, LONG, RIGHT_TO_LEFT, "member_199"])
		expect(text).toContain(part);
});

function description() {
	const words = `${SCRIPT} ${ENTITY} ${LONG} ${RIGHT_TO_LEFT}`;
	const value = { [SCRIPT]: ENTITY, [LONG]: RIGHT_TO_LEFT };
	const properties = Object.fromEntries(
		Array.from({ length: MEMBERS }, (_, nth) => [
			`member_${nth}`,
			{ type: "string", description: `Number ${nth}. ${RIGHT_TO_LEFT}` },
		]),
	);
	const Node = {
		type: "object",
		description: words,
		properties: {
			...properties,
			[SCRIPT]: { type: "string", description: words, const: ENTITY },
			[LONG]: { type: "string", description: words, pattern: SCRIPT },
			children: {
				type: "array",
				description: words,
				items: { $ref: "#/components/schemas/Node" },
			},
		},
	};
	const media = {
		schema: { $ref: "#/components/schemas/Node" },
		examples: { told: { summary: words, value } },
	};
	return {
		openapi: "3.1.1",
		info: {
			title: SCRIPT,
			version: "1.0.0",
			summary: words,
			description: words,
		},
		servers: [{ url: "https://api.example", description: words }],
		paths: {
			"/tell": {
				post: {
					operationId: "tell",
					summary: words,
					description: words,
					security: [],
					requestBody: {
						description: words,
						content: { "application/json": media },
					},
					responses: {
						"200": {
							description: words,
							content: { "application/json": media },
						},
					},
					"x-errors": [
						{
							code: "BROKEN",
							message: SCRIPT,
							meaning: words,
							resolution: words,
							example: "told",
						},
					],
					"x-rules": [
						{
							id: "HT-TEXT-1",
							rule: words,
							source: "https://api.example/page",
							status: "undocumented",
							sandbox: "There is no limit.",
							topic: "errors",
							compare: true,
						},
					],
					"x-idempotent": false,
				},
			},
		},
		components: { schemas: { Node } },
	};
}
