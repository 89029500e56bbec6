/** Tells whether generated/ is what spec/ gives. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./targets/pipeline.ts";
import { main, options, step } from "./util/cli.ts";
import { listFiles } from "./util/files.ts";

const HELP = `
Builds into a temporary folder and compares: fails, naming the files, when the artifacts are not what the
descriptions give.

Usage: npm run check -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
  --out <folder>   the folder to check (default: generated)
`;

/** The files that differ between the folder and a fresh build, each with what is wrong. */
export async function findDrift(
	specDir: string,
	outDir: string,
): Promise<string[]> {
	const temporary = await mkdtemp(join(tmpdir(), "crm-contact-apis-"));
	try {
		const fresh = join(temporary, "generated");
		await build(specDir, fresh, () => {});
		const [expected, actual] = await Promise.all([
			listFiles(fresh),
			listFiles(outDir),
		]);
		const drift: string[] = [];
		for (const file of new Set([...expected, ...actual].sort())) {
			if (!actual.includes(file)) drift.push(`${file} is missing`);
			else if (!expected.includes(file)) drift.push(`${file} is left over`);
			else if (!(await sameBytes(join(fresh, file), join(outDir, file))))
				drift.push(`${file} is out of date`);
		}
		return drift;
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

async function sameBytes(left: string, right: string): Promise<boolean> {
	const [a, b] = await Promise.all([readFile(left), readFile(right)]);
	return a.equals(b);
}

if (import.meta.main)
	await main(async () => {
		const { spec, out } = options(HELP, {
			spec: { type: "string", default: "spec" },
			out: { type: "string", default: "generated" },
		});
		const drift = await step("check", () => findDrift(spec, out));
		if (drift.length > 0)
			throw new Error(
				`${out}/ is not what ${spec}/ gives; run "npm run build" and commit the result:\n${drift.map((line) => `  ${line}`).join("\n")}`,
			);
	});
