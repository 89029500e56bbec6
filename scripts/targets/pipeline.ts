/** Runs the targets in order: spec/ in, generated/ out. */
import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { contentFindings } from "../lint/own.ts";
import type { Api } from "../model/api.ts";
import { loadApis } from "../model/load.ts";
import { step } from "../util/cli.ts";
import { replaceFolder } from "../util/files.ts";
import { formatFolders } from "../util/format.ts";
import { writeBundle } from "./bundle.ts";
import { writeClient, writeRuntime } from "./client.ts";
import { writeDocs } from "./docs.ts";
import { writeErrors } from "./errors.ts";
import { writeReference } from "./reference.ts";
import { addSamples } from "./samples.ts";
import { writeTypes } from "./types.ts";
import { writeValidators } from "./validators.ts";
import { writeWatch } from "./watch.ts";

/** Builds into a folder beside the output, and puts it in the output's place when all is done. */
export async function build(
	specDir: string,
	outDir: string,
	log: (line: string) => void = console.log,
): Promise<void> {
	const building = `${resolve(outDir)}.building`;
	await rm(building, { recursive: true, force: true });
	try {
		const apis = await step(
			"load descriptions",
			() => loadApis(specDir, undefined, contentFindings),
			log,
		);
		for (const api of apis) addSamples(api);
		await writeCode(apis, building, log);
		await step(
			"docs",
			() => writeDocs(apis, join(building, "docs"), guidesOf(specDir)),
			log,
		);
		await replaceFolder(building, resolve(outDir));
	} finally {
		await rm(building, { recursive: true, force: true });
	}
}

/** The folder of the guides, beside that of the descriptions. */
export const guidesOf = (specDir: string) =>
	join(dirname(resolve(specDir)), "docs");

async function writeCode(
	apis: Api[],
	outDir: string,
	log: (line: string) => void,
): Promise<void> {
	const dirs = apis.map(({ name }) => join(outDir, name));
	for (const [nth, api] of apis.entries()) {
		const dir = dirs[nth] as string;
		await step(
			`${api.name}: code`,
			async () => {
				await writeBundle(api, dir);
				await writeTypes(api, dir);
				await writeErrors(api, dir);
				await writeClient(api, dir);
				await writeReference(api, dir);
				await writeValidators(api, dir);
				await writeWatch(api, dir);
			},
			log,
		);
	}
	await step(
		"format code",
		async () => {
			await writeRuntime(outDir);
			await formatFolders([...dirs, join(outDir, "runtime")]);
		},
		log,
	);
}
