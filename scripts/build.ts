/** Builds every artifact of every description. */
import { enableCompileCache } from "node:module";
import { main, options, step } from "./util/cli.ts";

const HELP = `
Builds bundle, types, client, error catalogue and docs of each spec/<api>/openapi.yaml.
A description that cannot be built stops the build and leaves the output as it was.

Usage: npm run build -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
  --out <folder>   where the artifacts go (default: generated)
`;

// Node keeps what it made of the sources that are loaded from here on, the compiler within the type generator among them.
enableCompileCache();
const { build } = await import("./targets/pipeline.ts");

await main(async () => {
	const { spec, out } = options(HELP, {
		spec: { type: "string", default: "spec" },
		out: { type: "string", default: "generated" },
	});
	await step("build", () => build(spec, out));
});
