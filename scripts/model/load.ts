/** Reads the descriptions, of many files each, as one document per API. */
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { NormalizedProblem } from "@redocly/openapi-core";
import { type Api, readApi } from "./api.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { DescriptionError, type Problem } from "./problem.ts";
import { placeOf, type Read, readDescription } from "./read.ts";
import { valueAt } from "./references.ts";
import { Sources } from "./sources.ts";
import { findSpecs, type Spec } from "./specs.ts";

/**
 * Reads the descriptions under a folder, all or those of the names. Throws one error with all that is wrong, with what
 * the check finds too.
 */
export async function loadApis(
	specDir: string,
	names?: string[],
	check: (read: Read[]) => Problem[] = () => [],
): Promise<Api[]> {
	const all = await findSpecs(specDir);
	const specs = all.filter(({ name }) => names?.includes(name) ?? true);
	// What is wrong in a file is thrown before Redocly gets to see it.
	const read = readFiles(specs);
	const found = check(read);
	return readApis(read, await bundle(read, found), found);
}

/** Reads the files alone. */
export async function readDescriptions(specDir: string): Promise<Read[]> {
	return readFiles(await findSpecs(specDir));
}

/** Makes APIs of descriptions that were read. */
export async function bundleApis(read: Read[]): Promise<Api[]> {
	return readApis(read, await bundle(read));
}

function readFiles(specs: Spec[]): Read[] {
	const read = specs.map(readDescription);
	const problems = read.flatMap((one) => one.problems);
	if (problems.length > 0) throw new DescriptionError(problems);
	return read;
}

function readApis(
	descriptions: Read[],
	documents: OpenApiDocument[],
	found: Problem[] = [],
): Api[] {
	const problems = [...found];
	const apis = descriptions.flatMap((read, nth) => {
		try {
			return readApi(read.name, documents[nth] as OpenApiDocument);
		} catch (error) {
			if (!(error instanceof DescriptionError)) throw error;
			problems.push(...error.problems.map((fault) => placeOf(read, fault)));
			return [];
		}
	});
	if (problems.length > 0) throw new DescriptionError(problems);
	return apis;
}

/** What a document has to be so that it can be read at all, whoever wrote it. */
const STRUCTURE = {
	struct: "error",
	"path-parameters-defined": "error",
	"no-undefined-server-variable": "error",
} as const;

async function bundle(
	read: Read[],
	found: Problem[] = [],
): Promise<OpenApiDocument[]> {
	const redocly = await import("@redocly/openapi-core");
	const config = await redocly.createConfig({ rules: STRUCTURE });
	// Files that the check has read are not read again.
	const externalRefResolver = new redocly.BaseResolver(config.resolve);
	const options = read.map(({ file }) => ({
		ref: resolve(file),
		config,
		externalRefResolver,
	}));
	const checked = await Promise.all(options.map(redocly.lint));
	const problems = checked.flatMap((of, nth) =>
		of.map((one) => problemOf(read[nth] as Read, one)),
	);
	if (problems.length > 0) throw new DescriptionError([...problems, ...found]);
	return Promise.all(
		options.map(async (option, nth) => {
			const { bundle, problems } = await redocly.bundle(option);
			// A warning is that all examples have one name in their files.
			const errors = problems.filter(({ severity }) => severity === "error");
			const { file } = read[nth] as Read;
			if (errors.length > 0)
				throw new DescriptionError(
					errors.map((one) => problemOf(read[nth] as Read, one)),
				);
			return inlined(bundle.parsed as OpenApiDocument, dirname(file));
		}),
	);
}

/** What Redocly says, at its place in the file. */
function problemOf(
	{ file, locate }: Read,
	{ message, suggest, location: [at] }: NormalizedProblem,
): Problem {
	const path = at?.source.absoluteRef ?? file;
	return locate({
		file: isAbsolute(file) ? path : relative("", path),
		pointer: at?.pointer?.replace(/^#\/?$|^#/, "") ?? "",
		what: message.trim().replace(/\s+/g, " ").replace(/\.$/, ""),
		fix: suggest[0] ? `Did you mean ${suggest[0]}?` : "",
	});
}

/**
 * Puts each example back where it is used: a reader of the bundle sees an example beside its schema. So it does with a
 * file that only another tool's extension key names: Redocly leaves that one out of the bundle.
 */
function inlined(document: OpenApiDocument, dir: string): OpenApiDocument {
	const sources = new Sources();
	const inline = (node: unknown): unknown => {
		if (Array.isArray(node)) return node.map(inline);
		if (typeof node !== "object" || node === null) return node;
		const { $ref } = node as { $ref?: unknown };
		if (typeof $ref === "string" && $ref.startsWith("#/components/examples/"))
			return valueAt(document, $ref);
		if (typeof $ref === "string" && /^\.{1,2}\//.test($ref))
			return sources.content(join(dir, $ref)) ?? node;
		return Object.fromEntries(
			Object.entries(node).map(([key, value]) => [key, inline(value)]),
		);
	};
	const { examples: _, ...components } = document.components ?? {};
	return inline({ ...document, components }) as OpenApiDocument;
}
