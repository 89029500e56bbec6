import { configDefaults, defineConfig } from "vitest/config";

const LINT = "test/lint/**/*.test.ts";

export default defineConfig({
	test: {
		// Compilers, browsers and whole builds run inside single tests.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: "100%",
		projects: [
			// Spectral keeps what it has loaded, so each file has a process of its own; the others share modules.
			{ extends: true, test: { name: "lint", include: [LINT] } },
			{
				extends: true,
				test: {
					name: "all but lint",
					include: ["test/**/*.test.ts"],
					exclude: [...configDefaults.exclude, LINT],
					isolate: false,
				},
			},
		],
	},
});
