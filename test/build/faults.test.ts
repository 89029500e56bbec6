/** What is wrong with descriptions is named with file, line, column and the fix, in the same words by lint, build and dev. */
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { startDev } from "../../scripts/dev.ts";
import { lint } from "../../scripts/lint.ts";
import { build } from "../../scripts/targets/pipeline.ts";
import { writeText } from "../../scripts/util/files.ts";
import { temporaryFolder } from "../support/folder.ts";

const LIBRARY = "acme-library";
const folder = await temporaryFolder();
const specDir = join(folder, "spec");
const outDir = join(folder, "generated");
const silent = () => {};

type Edits = Record<string, string | [from: string, to: string]>;
interface Fault {
	what: string;
	like?: string;
	edits: Edits;
	says: string[];
}

/** What a run says when it fails. */
async function failure(run: Promise<unknown>): Promise<string> {
	return run.then(
		() => "",
		(error: Error) => error.message,
	);
}

async function breakSpec(edits: Edits, like?: string): Promise<void> {
	await rm(specDir, { recursive: true, force: true });
	await cp("test/build/foreign", specDir, { recursive: true });
	if (like)
		await cp(join(specDir, like), join(specDir, "zebra"), { recursive: true });
	for (const [file, edit] of Object.entries(edits)) {
		const path = file.startsWith("zebra/") ? file : join(LIBRARY, file);
		const target = join(specDir, path);
		if (typeof edit === "string") await writeText(target, edit);
		else {
			const text = await readFile(target, "utf8");
			expect(text).toContain(edit[0]);
			await writeText(target, text.replace(...edit));
		}
	}
}

const FAULTS: Fault[] = parse(await readFile("test/build/faults.yaml", "utf8"));

test.each(FAULTS)("$what", async ({ edits, like, says }) => {
	await breakSpec(edits, like);
	const linted = (await lint(specDir, silent)).errors.join("\n");
	const built = await failure(build(specDir, outDir, silent));
	const lines: string[] = [];
	const dev = await startDev(specDir, outDir, 0, (line) => lines.push(line));
	await dev.close();
	for (const said of [linted, built, lines.join("\n")])
		for (const part of says) expect(said).toContain(part);
	expect(built).not.toMatch(/Warning|stack/);
});

test("an invalid example and an unknown key stop the build as they fail the lint", async () => {
	await breakSpec({
		"operations/addBook/operation.yaml": ["x-idempotent", "x-idempotence"],
		"operations/addBook/examples/untitled.yaml": [
			"value:",
			"value: 1\n  description:",
		],
	});
	const built = await failure(build(specDir, outDir, silent));
	const { errors } = await lint(specDir, silent);
	for (const said of [built, errors.join("\n")]) {
		expect(said).toMatch(
			/operation.yaml:\d+:\d+ #\/x-idempotence: unknown extension key/,
		);
		expect(said).toMatch(
			/untitled.yaml:\d+:\d+ #\/\w+\/value: example `untitled`: the value must be object/,
		);
	}
});

test("a long report ends with a count", async () => {
	const keys = Array.from({ length: 40 }, (_, nth) => `x-key-${nth}: true\n`);
	await breakSpec({
		"schemas/Genre.yaml": ["description:", `${keys.join("")}description:`],
	});
	const lines = (await failure(build(specDir, outDir, silent))).split("\n");
	expect(lines).toHaveLength(31);
	expect(lines.at(-1)).toBe("... and 11 more.");
});
