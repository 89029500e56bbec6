/** The description in one file, as JSON and as YAML. */
import { join } from "node:path";
import { stringify } from "yaml";
import type { Api } from "../model/api.ts";
import { writeText } from "../util/files.ts";

export async function writeBundle(api: Api, dir: string): Promise<void> {
	const { document } = api;
	await writeText(
		join(dir, "openapi.json"),
		`${JSON.stringify(document, null, 2)}\n`,
	);
	await writeText(
		join(dir, "openapi.yaml"),
		stringify(document, {
			lineWidth: 0,
			blockQuote: "literal",
			aliasDuplicateObjects: false,
		}),
	);
}
