/** Puts the sandbox into dist/ with all that it needs, so that whoever takes the client alone installs nothing for it. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { main } from "../scripts/util/cli.ts";
import { runTool } from "../scripts/util/process.ts";

const TARGET = "dist/sandbox";

await main(async () => {
	const build = await rolldown({
		input: { index: "sandbox/index.ts", bin: "sandbox/bin.ts" },
		platform: "node",
	});
	await build.write({ dir: TARGET, chunkFileNames: "[name].js" });
	await build.close();
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
