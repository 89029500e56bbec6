/** Formats generated sources as hand-written ones are formatted. */
import { fileURLToPath } from "node:url";
import { runTool } from "./process.ts";

const config = fileURLToPath(new URL("../../biome.json", import.meta.url));

export async function formatFolders(dirs: string[]): Promise<void> {
	const { code, stderr } = await runTool("@biomejs/biome", "biome", [
		"check",
		"--write",
		`--config-path=${config}`,
		...dirs,
	]);
	if (code !== 0)
		throw new Error(`The generated sources cannot be formatted.\n${stderr}`);
}
