/** The slow tests of the docs, for "npm run test:docs". */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/docs/**/*.browser.ts"],
		maxWorkers: "100%",
		testTimeout: 120_000,
		hookTimeout: 60_000,
	},
});
