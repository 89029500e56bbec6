/** The tests that judge a fault or a mutant of the sandbox: the fast ones, which need no random calls and no socket. */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// Mutants are many: each file of the sandbox is loaded once for all tests.
		isolate: false,
		include: ["test/sandbox/**/*.test.ts"],
		exclude: [
			"corpus.test",
			"durability.test",
			"page.test",
			"robust.test",
			"model/*",
		].map((name) => `test/sandbox/${name}*`),
	},
});
