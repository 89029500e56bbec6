/** What a browser records while a reader sends an example from the docs is read and has no deviation. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { check } from "../../traffic/check.ts";
import { describedApis } from "../../traffic/described.ts";
import { readRecorded } from "../../traffic/read.ts";
import { Site } from "../docs/site.ts";
import { apis } from "../support/apis.ts";
import { temporaryFolder } from "../support/folder.ts";

const site = Site.use();
const folder = await temporaryFolder();

test.for(apis)("$name", async ({ name, operations, server }) => {
	await using sandbox = await createSandbox();
	const base = `${await sandbox.listen()}/${name}`;
	const path = join(folder, `${name}.har`);
	const { page } = await site.open(`docs/${name}/${operations[0]?.id}.html`, {
		recordHar: { path },
	});
	await page.getByRole("button", { name: "Try it" }).first().click();
	const dialog = page.getByRole("dialog", { name: "Try it" });
	await dialog.getByLabel("Address").fill(base);
	await dialog.getByRole("button", { name: "Send" }).click();
	await dialog.getByText("200 ").waitFor();
	await page.context().close();

	const prefix = new URL(server).pathname.replace(/\/$/, "");
	const report = check(
		await describedApis(),
		await readRecorded([path]),
		{ [name]: base + prefix },
		false,
	);
	expect(report.operations).toMatchObject([
		{ name: `${name}.${operations[0]?.id}`, accepted: 1, deviations: [] },
	]);
});
