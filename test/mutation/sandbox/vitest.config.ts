/** The tests that judge a fault or a mutant of the sandbox, as one file: so the sandbox is loaded once for all of them. */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/mutation/sandbox/fast.ts"],
		// A mutant is killed by the first of them that fails.
		env: { MODEL_RUNS: "15" },
	},
});
