/** Compiles what was built into a folder, with sources that use it. */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Api } from "../../scripts/model/api.ts";
import { samples } from "../../scripts/targets/samples.ts";
import { writeText } from "../../scripts/util/files.ts";

/**
 * Type-checks `generated/` of a folder, a probe of its types, and the TypeScript samples of the APIs.
 *
 * @returns What the compiler says; empty when all is well.
 */
export async function compile(
	folder: string,
	apis: Api[],
	probe: string,
): Promise<string> {
	const sources = apis
		.flatMap((api) => api.operations.flatMap((one) => samples(api, one)))
		.filter(({ lang }) => lang === "TypeScript");
	for (const [nth, { source }] of sources.entries())
		await writeText(join(folder, "samples", `${nth}.ts`), source);
	await writeText(join(folder, "probe.ts"), probe);
	await writeText(
		join(folder, "tsconfig.json"),
		JSON.stringify({
			extends: resolve("tsconfig.json"),
			compilerOptions: {
				types: [],
				paths: { "crm-contact-apis/*": ["./generated/*/index.ts"] },
			},
			include: ["generated", "samples", "probe.ts"],
		}),
	);
	const tsc = resolve("node_modules/typescript/bin/tsc");
	const args = [tsc, "-p", folder, "--pretty", "false"];
	const { stdout } = await promisify(execFile)(process.execPath, args).catch(
		(error) => error,
	);
	return stdout;
}
