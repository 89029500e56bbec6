/** The client needs openapi-fetch for nothing but URLs: its tests pass with ten lines in its place. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { test } from "vitest";

test("another serializer of URLs", async () => {
	await promisify(execFile)(process.execPath, [
		"node_modules/vitest/vitest.mjs",
		...["run", "--config", "test/client/seam.config.ts"],
	]);
});
