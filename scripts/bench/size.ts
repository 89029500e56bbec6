/** What a module costs whoever bundles it. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** The bytes of a module's source, bundled from a folder for a browser, minified and gzipped. */
export async function bundledSize(
	source: string,
	folder: string,
): Promise<number> {
	const entry = join(folder, "entry.ts");
	const bundle = await rolldown({
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
	const { output } = await bundle.generate({ minify: true });
	await bundle.close();
	return gzipSync(output[0].code, { level: 9 }).length;
}
