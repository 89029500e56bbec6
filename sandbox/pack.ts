/** Puts into dist/ what the compiler does not: the compiled validators, and the sandbox with all that it needs. */
import { cp, glob, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { main } from "../scripts/util/cli.ts";
import { runTool } from "../scripts/util/process.ts";
import { noticesOf } from "./notices.ts";

const TARGET = "dist/sandbox";

await main(async () => {
	for await (const file of glob("generated/*/validate.{js,d.ts}"))
		await cp(file, file.replace("generated", "dist"));
	const build = await rolldown({
		input: await entries(),
		platform: "node",
		// What an API's folder exports is found when the sandbox starts.
		preserveEntrySignatures: "strict",
	});
	const { output } = await build.write({
		dir: TARGET,
		entryFileNames: "[name].js",
		chunkFileNames: "[name].js",
	});
	await build.close();
	const modules = output.flatMap((it) =>
		it.type === "chunk" ? it.moduleIds : [],
	);
	await writeFile("dist/NOTICES.txt", await noticesOf(modules));
	await cp("sandbox/page", join(TARGET, "page"), { recursive: true });
	// The compiler declares every module; these two are all that a user's compiler reads.
	const declared = await mkdtemp(join(tmpdir(), "declarations-"));
	const { code, stdout } = await runTool("typescript", "tsc", [
		"-p",
		"tsconfig.sandbox.json",
		"--outDir",
		declared,
	]);
	if (code !== 0) throw new Error(stdout);
	for (const name of ["index.d.ts", "types.d.ts"])
		await cp(join(declared, "sandbox", name), join(TARGET, name));
	await rm(declared, { recursive: true });
});

/** The public module, the command, and each module of an API's folder, which is found by its name. */
async function entries(): Promise<Record<string, string>> {
	const files = ["sandbox/index.ts", "sandbox/bin.ts"];
	for await (const file of glob("sandbox/*/*.ts"))
		if (!file.startsWith(join("sandbox", "core"))) files.push(file);
	return Object.fromEntries(
		files.map((file) => [file.slice("sandbox/".length, -".ts".length), file]),
	);
}
