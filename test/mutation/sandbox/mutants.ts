/** Stryker's mutants of the sandbox's cores, under names that stay while the lines move. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Named } from "../judge.ts";

type Result = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];
const CONFIG = "test/mutation/sandbox/stryker.json";

export interface CoreMutant extends Named {
	killed: boolean;
}

/** Runs Stryker, on all cores or on one file. */
export async function runMutants(file?: string): Promise<CoreMutant[]> {
	const stryker = new Stryker({
		configFile: CONFIG,
		...(file && { mutate: [file] }),
	});
	const seen = new Map<string, number>();
	return (await stryker.runMutationTest())
		.filter(({ status }) => status !== "RuntimeError") // One that cannot be loaded proves nothing.
		.map((mutant) => {
			const name = nameOf(mutant);
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			return {
				class: relative("", mutant.fileName),
				name: count > 1 ? `${name} (${count})` : name,
				killed: ["Killed", "Timeout"].includes(mutant.status),
			};
		});
}

/** The file, the text that is changed, and what stands there instead. */
function nameOf({ fileName, location, replacement }: Result): string {
	const { start, end } = location;
	const lines = readFileSync(fileName, "utf8")
		.split("\n")
		.slice(start.line - 1, end.line);
	const last = lines.pop() ?? "";
	lines.push(last.slice(0, end.column - 1));
	const text = lines.join("\n").slice(start.column - 1);
	return [relative("", fileName), text, "->", replacement]
		.join(" ")
		.replaceAll(/\s+/g, " ");
}
