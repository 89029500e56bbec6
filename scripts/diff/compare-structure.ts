/** What standard keywords say differently: Redocly's differ, and a second look at what it does not judge. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, OperationObject } from "../model/openapi.ts";
import { valueAt } from "../model/references.ts";
import { runTool } from "../util/process.ts";
import type { Change } from "./change.ts";
import type { Reported, Side } from "./reported.ts";
import { isUnjudged } from "./unjudged.ts";

/** Text alone: no program depends on it. */
const WORDING = new Set([
	"description",
	"summary",
	"title",
	"example",
	"examples",
	"$comment",
]);

/** Examples are compared as examples, code samples are made from them, and our own keys are judged one by one. */
const COMPARED_ELSEWHERE = /^(Example|XCodeSample|SpecExtension)/;

/** Compares two bundled documents. */
export async function compareStructure(
	before: OpenApiDocument,
	after: OpenApiDocument,
): Promise<Change[]> {
	if (isDeepStrictEqual(before, after)) return [];
	const reported = await report(before, after);
	return reported
		.filter(
			({ typeName, property = "" }) =>
				!COMPARED_ELSEWHERE.test(typeName) && !property.startsWith("x-"),
		)
		.map((change) => ({
			where: place(change.revision ? after : before, change),
			what: describe(change),
			class: classify(change),
		}));
}

async function report(
	before: OpenApiDocument,
	after: OpenApiDocument,
): Promise<Reported[]> {
	const folder = await mkdtemp(join(tmpdir(), "diff-"));
	const write = async (name: string, content: object) => {
		const file = join(folder, name);
		await writeFile(file, JSON.stringify(content));
		return file;
	};
	try {
		const { code, stdout, stderr } = await runTool("@redocly/cli", "redocly", [
			"diff",
			await write("before.json", before),
			await write("after.json", after),
			// JSON is YAML. The project's own configuration turns on no rule of a diff.
			`--config=${await write("redocly.yaml", { extends: ["diff-recommended"] })}`,
			"--format=json",
			"--fail-on=none",
		]);
		if (code !== 0)
			throw new Error(`Redocly cannot compare the descriptions.\n${stderr}`);
		return JSON.parse(stdout).changes;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function classify(change: Reported): Change["class"] {
	if (change.impact === "major") return "breaking";
	if (change.kind === "modified" && WORDING.has(change.property ?? ""))
		return "wording";
	return isUnjudged(change) ? "breaking" : "compatible";
}

function describe({ typeName, kind, property, ...change }: Reported): string {
	if (change.verdicts.length > 0)
		return change.verdicts.map(({ message }) => message).join(" ");
	if (kind !== "modified") return `${typeName} was ${kind}.`;
	const value = (side?: Side) =>
		side?.value === undefined ? "nothing" : JSON.stringify(side.value);
	return `\`${property}\` changed from ${value(change.base)} to ${value(change.revision)}.`;
}

/** Where a reader finds it: below an operation by the operation's id, elsewhere by pointer. */
function place(
	document: OpenApiDocument,
	{ path: route, base, revision }: Reported,
): string {
	const was = base?.pointer ?? revision?.pointer ?? route;
	const is = revision?.pointer ?? was;
	// Two pointers: the reference to a component changed, not the component.
	const pointer = was === is ? is : route;
	const [, path = "", rest = ""] =
		pointer.match(/^(#\/paths\/[^/]+\/[^/]+)(?:\/(.+))?$/) ?? [];
	const operation = valueAt(document, path) as
		| Partial<OperationObject>
		| undefined;
	if (!operation?.operationId) return pointer;
	return `${operation.operationId} ${rest.replaceAll("~1", "/").replaceAll("~0", "~")}`.trim();
}
