/** What a module costs whoever bundles it. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** The bytes of a module's source, bundled from a folder, minified and gzipped. */
export async function bundledSize(
	source: string,
	folder: string,
): Promise<number> {
	return gzipSync(await bundle(source, folder), { level: 9 }).length;
}

/** A module's source with all that it imports, minified. */
export async function bundle(source: string, folder: string): Promise<string> {
	const entry = join(folder, "entry.ts");
	const build = await rolldown({
		input: entry,
		cwd: folder,
		platform: "browser",
		plugins: [
			{
				name: "entry",
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? source : null),
			},
		],
	});
	const { output } = await build.generate({ minify: true });
	await build.close();
	return output[0].code;
}
