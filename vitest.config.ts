import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// Compilers, browsers and whole builds run inside single tests.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: "100%",
		include: ["test/**/*.test.ts"],
		isolate: false,
	},
});
