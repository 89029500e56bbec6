/** The slow tests: in a real browser, of the packed package, and of commands that start a process each. */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.browser.ts", "test/**/*.slow.ts"],
		maxWorkers: "100%",
		testTimeout: 120_000,
		hookTimeout: 60_000,
	},
});
