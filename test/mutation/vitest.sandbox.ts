/** The tests that judge a mutant of the sandbox's cores. */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["rules", "choices", "details", "errors"].map(
			(name) => `test/sandbox/${name}.test.ts`,
		),
	},
});
