import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "../../../process.ts";

/** Renders one page with `redocly build-docs`, through files in `workDir`, and returns its HTML. */
export async function buildPage(
	name: string,
	document: object,
	options: object,
	workDir: string,
): Promise<string> {
	const [input, config, output] = [
		"openapi.json",
		"redocly.yaml",
		"page.html",
	].map((file) => join(workDir, file)) as [string, string, string];
	await writeFile(input, JSON.stringify(document));
	// A configuration of its own: the project's would load the lint plugins. JSON is YAML.
	await writeFile(config, JSON.stringify({ openapi: options }));
	const { code, stderr } = await runTool("@redocly/cli", "redocly", [
		"build-docs",
		input,
		`--config=${config}`,
		"--lint-config=off",
		`--output=${output}`,
	]);
	if (code !== 0)
		throw new Error(
			`The docs of the API "${name}" cannot be built, redocly build-docs says: ${message(stderr)}`,
		);
	return readFile(output, "utf8");
}

/** The script that a page runs in the browser, as Redocly ships it. */
export function redocScript(): Promise<string> {
	const manifest = import.meta.resolve("@redocly/cli/package.json");
	return readFile(
		fileURLToPath(new URL("lib/chunks/redoc.standalone.js", manifest)),
		"utf8",
	);
}

/** What Redocly said, on one line and without the box of news that it prints first. */
function message(stderr: string): string {
	const lines = stderr.split("\n").filter((line) => !/[╔║╚]/.test(line));
	return lines.join(" ").replace(/\s+/g, " ").trim();
}
