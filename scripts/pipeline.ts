/** Runs the targets in order: spec/ in, generated/ out. */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Api } from "./api.ts";
import { step } from "./cli.ts";
import { replaceFolder } from "./files.ts";
import { formatFolders } from "./format.ts";
import { loadApis } from "./load.ts";
import { writeBundle } from "./targets/bundle.ts";
import { writeClient, writeRuntime } from "./targets/client.ts";
import { writeExplorers } from "./targets/docs/explorer.ts";
import { writeDocs } from "./targets/docs.ts";
import { writeErrors } from "./targets/errors.ts";
import { writeReference } from "./targets/reference.ts";
import { addSamples } from "./targets/samples.ts";
import { writeTypes } from "./targets/types.ts";

/** Builds into a folder beside the output, and puts it in the output's place when all is done. */
export async function build(
	specDir: string,
	outDir: string,
	log: (line: string) => void = console.log,
): Promise<void> {
	const building = `${resolve(outDir)}.building`;
	await rm(building, { recursive: true, force: true });
	try {
		const apis = await step("load descriptions", () => loadApis(specDir), log);
		for (const api of apis) addSamples(api);
		const docs = join(building, "docs");
		await both(
			step("explorer", () => writeExplorers(apis, docs), log),
			writeCode(apis, building, log).then(() =>
				step("docs", () => writeDocs(apis, docs), log),
			),
		);
		await replaceFolder(building, resolve(outDir));
	} finally {
		await rm(building, { recursive: true, force: true });
	}
}

/** Waits for two works that go on at the same time, also for the other one when one fails. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
	await Promise.allSettled([one, other]);
	return Promise.all([one, other]);
}

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
