import { dirname } from "node:path";
import { expect, it } from "vitest";
import { lint } from "../../scripts/lint.ts";
import { CREATE } from "./items.ts";
import { type Changes, writeSpec } from "./lint.ts";

const run = (changes: Changes = {}) =>
	lint(dirname(writeSpec(changes)), () => {});

it("says nothing of a good description", async () => {
	expect(await run()).toEqual([]);
});

it("passes on what both linters say", async () => {
	expect(await run({ [`${CREATE}#/summary`]: undefined })).toEqual([
		{ linter: "redocly", report: expect.stringContaining("`summary`") },
		{
			linter: "spectral",
			report: expect.stringContaining("this operation has `summary`"),
		},
	]);
});

it("takes a warning for a finding", async () => {
	expect(
		await run({
			"openapi.yaml#/tags/1": { name: "Items", description: "Again." },
		}),
	).toEqual(
		expect.arrayContaining([
			{ linter: "spectral", report: expect.stringContaining("warning") },
		]),
	);
});
