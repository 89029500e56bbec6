import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Compilers, browsers and whole builds run inside single tests.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
