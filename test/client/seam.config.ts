/** The client's tests, with another module in the place of openapi-fetch. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: {
		alias: { "openapi-fetch": resolve(import.meta.dirname, "serializer.ts") },
	},
	test: { include: ["test/client/*.test.ts"], exclude: ["**/readme.test.ts"] },
});
