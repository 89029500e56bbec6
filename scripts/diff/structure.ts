/** What keywords say differently: Redocly's differ, and a second look at what it does not judge. */
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

/** Examples are compared as examples, and code samples are made from them. */
const COMPARED_ELSEWHERE = /^(Example|XCodeSample)/;

/** Our keys by which the client behaves, and when a change of one takes nothing from callers. */
const KEYS: Record<string, (was: unknown, is: unknown) => boolean> = {
	"x-credentials": (was, is) => was === true && is === "call",
	"x-failure": () => false,
	"x-idempotent": (was) => was !== true,
	"x-result": () => false,
	"x-skipped": (was) => was === undefined,
};

/** Compares two bundled documents. */
export async function compareStructure(
	before: OpenApiDocument,
	after: OpenApiDocument,
): Promise<Change[]> {
	if (isDeepStrictEqual(before, after)) return [];
	const reported = await report(before, after);
	return reported
		.filter(
			(change) =>
				!COMPARED_ELSEWHERE.test(change.typeName) && isJudged(keyOf(change)),
		)
		.map((change) => ({
			where: place(change.revision ? after : before, change),
			what: describe(change),
			class: classify(change),
		}));
}

/** Of the extension keys, what only people and this project read is compared elsewhere. */
const isJudged = (key: string | undefined) => key === undefined || key in KEYS;

/** The extension key that changed, or within which something did. */
function keyOf({
	typeName,
	path,
	property = "",
}: Reported): string | undefined {
	if (typeName.startsWith("SpecExtension"))
		return /.*\/(x-[^/]+)/.exec(path)?.[1];
	const isName = typeName === "SchemaProperties";
	return property.startsWith("x-") && !isName ? property : undefined;
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
	const gains = KEYS[keyOf(change) ?? ""];
	if (gains)
		return gains(change.base?.value, change.revision?.value)
			? "compatible"
			: "breaking";
	if (change.impact === "major") return "breaking";
	if (WORDING.has(change.property ?? "")) return "wording";
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
