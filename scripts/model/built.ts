/** The APIs as they were built. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Api, readApi } from "./api.ts";
import { findSpecs } from "./specs.ts";

/** The built APIs: those with a description, as they stand in generated/. */
export async function builtApis(
	specDir = "spec",
	outDir = "generated",
): Promise<Api[]> {
	const specs = await findSpecs(specDir);
	return Promise.all(
		specs.map(async ({ name }) => {
			const file = resolve(join(outDir, name, "openapi.json"));
			const text = await readFile(file, "utf8").catch(() => {
				throw new Error(
					`${outDir}/${name}/openapi.json is missing: run "npm run build" first.`,
				);
			});
			return readApi(name, JSON.parse(text));
		}),
	);
}
