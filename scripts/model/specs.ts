/** Finds the descriptions under a folder. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DescriptionError } from "./problem.ts";

export interface Spec {
	/** The folder's name under spec/. */
	name: string;
	/** The entry file. */
	file: string;
}

/** The entry files of all descriptions under a folder, by API name, in the order of the names. */
export async function findSpecs(specDir: string): Promise<Spec[]> {
	const entries = existsSync(specDir)
		? await readdir(specDir, { withFileTypes: true })
		: [];
	const names = entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
		.map(({ name }) => name)
		.sort();
	const specs: Spec[] = [];
	const missing: Spec[] = [];
	for (const name of names) {
		const file = join(specDir, name, "openapi.yaml");
		if (existsSync(file)) specs.push({ name, file });
		else if ((await readdir(join(specDir, name))).length > 0)
			missing.push({ name, file });
	}
	if (missing.length > 0)
		throw new DescriptionError(
			missing.map(({ name, file }) => ({
				file,
				pointer: "",
				what: "missing entry file",
				fix: `Add it, or remove the folder ${join(specDir, name)}`,
			})),
		);
	if (specs.length === 0)
		throw new Error(
			`No description found: ${specDir} has no folder with an openapi.yaml. Add one, for example ${join(specDir, "acme", "openapi.yaml")}.`,
		);
	return specs;
}
