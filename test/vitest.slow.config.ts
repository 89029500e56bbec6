/** The slow tests: in a real browser, and of the packed package. */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.browser.ts", "test/**/*.slow.ts"],
		maxWorkers: "100%",
		testTimeout: 120_000,
		hookTimeout: 60_000,
	},
});
