/** Builds every artifact of every description: spec/ in, generated/ out. */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Api, findSpecs, loadApi } from "./api.ts";
import { main, options, step } from "./cli.ts";
import { replaceFolder } from "./files.ts";
import { formatFolder } from "./format.ts";
import { writeBundle } from "./targets/bundle.ts";
import { writeClient, writeRuntime } from "./targets/client.ts";
import { writeDocs } from "./targets/docs.ts";
import { writeErrors } from "./targets/errors.ts";
import { addSamples } from "./targets/samples.ts";
import { writeTypes } from "./targets/types.ts";

const HELP = `
Builds bundle, types, client, error catalogue and docs of each spec/<api>/openapi.yaml.
A description that cannot be built stops the build and leaves the output as it was.

Usage: npm run build -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
  --out <folder>   where the artifacts go (default: generated)
`;

/** Builds into a folder beside the output, and puts it in the output's place when all is done. */
export async function build(
	specDir: string,
	outDir: string,
	log: (line: string) => void = console.log,
): Promise<void> {
	const building = `${resolve(outDir)}.building`;
	await rm(building, { recursive: true, force: true });
	try {
		const specs = await findSpecs(specDir);
		const apis = await step(
			"load descriptions",
			() => Promise.all(specs.map(({ file }) => loadApi(file))),
			log,
		);
		for (const api of apis)
			await step(
				`${api.name}: code`,
				() => writeCode(api, join(building, api.name)),
				log,
			);
		await step(
			"format code",
			async () => {
				await writeRuntime(building);
				await formatFolder(building);
			},
			log,
		);
		await step("docs", () => writeDocs(apis, join(building, "docs")), log);
		await replaceFolder(building, resolve(outDir));
	} finally {
		await rm(building, { recursive: true, force: true });
	}
}

async function writeCode(api: Api, dir: string): Promise<void> {
	addSamples(api);
	await writeBundle(api, dir);
	await writeTypes(api, dir);
	await writeErrors(api, dir);
	await writeClient(api, dir);
}

if (import.meta.main)
	await main(async () => {
		const { spec, out } = options(HELP, {
			spec: { type: "string", default: "spec" },
			out: { type: "string", default: "generated" },
		});
		await step("build", () => build(spec, out));
	});
