/** What is wrong with descriptions is named with file, line, column and the fix, in the same words by lint, build and dev. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startDev } from "../../scripts/dev.ts";
import { lint } from "../../scripts/lint.ts";
import { build } from "../../scripts/targets/pipeline.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = await temporaryFolder();
const specDir = join(folder, "spec");
const outDir = join(folder, "generated");
const silent = () => {};

/** A text of a file that is replaced; the whole file, if there is none. */
type Edit = [file: string, from: string | undefined, to: string];

const library = "acme-library";
const genre = `${library}/schemas/Genre.yaml`;
const add = `${library}/operations/addBook`;
const withdraw = `${library}/operations/withdrawBook`;

const FAULTS: { what: string; edits: Edit[]; says: string[] }[] = [
	{
		what: "a syntax error",
		edits: [[genre, "A genre.", '"A genre.']],
		says: [
			`${genre}:4:1: invalid YAML: Missing closing "quote. Correct the syntax`,
		],
	},
	{
		what: "a syntax error in an entry file that is not the first",
		edits: [["zebra/openapi.yaml", undefined, "openapi: 3.1.1\ninfo: [\n"]],
		says: [
			"zebra/openapi.yaml:3:1: invalid YAML: Flow sequence in block collection must",
		],
	},
	{
		what: "a tab",
		edits: [[genre, "description: A", "description:\n\ta: A"]],
		says: [
			`${genre}:2:1: invalid YAML: Tabs are not allowed as indentation. Indent with spaces.`,
		],
	},
	{
		what: "an alias without its anchor",
		edits: [[genre, "A genre.", "*genre"]],
		says: [
			`${genre}:1:14: nothing has the anchor \`&genre\` before this alias. Add the anchor; a text that`,
		],
	},
	{
		what: "a folder in place of the entry file",
		edits: [["zebra/openapi.yaml/notes.yaml", undefined, "a: 1\n"]],
		says: [
			"zebra/openapi.yaml: the file cannot be read (EISDIR). Make it a file",
		],
	},
	{
		what: "an empty file",
		edits: [[genre, undefined, "# Nothing yet.\n"]],
		says: [`${genre}:1:1: the file is empty. Write its content, or remove it`],
	},
	{
		what: "an entry file that is no description",
		edits: [["zebra/openapi.yaml", undefined, "3.1.1\n"]],
		says: ["zebra/openapi.yaml:1:1: no OpenAPI document: it states no version"],
	},
	{
		what: "another version of OpenAPI",
		edits: [[`${library}/openapi.yaml`, "openapi: 3.1.1", "openapi: 3.0.3"]],
		says: [
			`${library}/openapi.yaml:1:1 #/openapi: the version 3.0.3 is not supported. Convert`,
		],
	},
	{
		what: "a value of another type than OpenAPI's",
		edits: [[`${add}/operation.yaml`, "tags: [Books]", "tags: Books"]],
		says: [`${add}/operation.yaml:2:1 #/tags: Expected type `],
	},
	{
		what: "a path parameter that is not described",
		edits: [[`${library}/openapi.yaml`, "{isbn}", "{number}"]],
		says: ["path parameter `{number}`"],
	},
	{
		what: "a missing entry file",
		edits: [["zebra/notes.yaml", undefined, "a: 1\n"]],
		says: [
			"zebra/openapi.yaml: missing entry file. Add it, or remove the folder",
		],
	},
	{
		what: "a missing file",
		edits: [
			[`${library}/schemas/BookDetails.yaml`, "Genre.yaml", "Gerne.yaml"],
		],
		says: [
			`${library}/schemas/BookDetails.yaml:15:5 #/properties/genres/items: the reference \`Gerne.yaml\` names a file that does not exist. Correct the path, or add the file`,
		],
	},
	{
		what: "a pointer that leads nowhere",
		edits: [
			[`${add}/operation.yaml`, "added.yaml#/request", "added.yaml#/question"],
		],
		says: ["the reference `examples/added.yaml#/question` leads nowhere: "],
	},
	{
		what: "references in a circle",
		edits: [
			[genre, undefined, "$ref: ShelfId.yaml\n"],
			[`${library}/schemas/ShelfId.yaml`, undefined, "$ref: Genre.yaml\n"],
		],
		says: [
			`${genre}:1:1: the reference leads in a circle: ShelfId.yaml -> Genre.yaml. Let one of them lead to a value`,
			`${library}/schemas/ShelfId.yaml:1:1: the reference leads in a circle: Genre.yaml -> ShelfId.yaml`,
		],
	},
	{
		what: "a schema that is a part of itself",
		edits: [
			[
				genre,
				undefined,
				"description: A genre.\nallOf:\n  - $ref: Genre.yaml\n",
			],
		],
		says: [
			`${genre}:3:5 #/allOf/0: the schema is a part of itself by \`allOf\`, so it never ends. Remove the branch`,
		],
	},
	{
		what: "an operationId that is used twice",
		edits: [
			[
				`${withdraw}/operation.yaml`,
				"operationId: withdrawBook",
				"operationId: addBook",
			],
		],
		says: [
			`${withdraw}/operation.yaml:1:1 #/operationId: the operationId \`addBook\` is used twice, first in `,
		],
	},
	{
		what: "an operation that is used twice",
		edits: [
			[
				`${library}/openapi.yaml`,
				"withdrawBook/operation.yaml",
				"addBook/operation.yaml",
			],
		],
		says: [
			"#/paths/~1shelves~1{shelf_id}~1books~1{isbn}/delete: the operationId `addBook` is used twice",
		],
	},
	{
		what: "a missing operationId and a row without its example, in two APIs at once",
		edits: [
			["zebra", library, ""],
			[
				`${withdraw}/operation.yaml`,
				"operationId: withdrawBook",
				"deprecated: true",
			],
			[
				"zebra/operations/withdrawBook/errors.yaml",
				"example: not-on-shelf",
				"example: elsewhere",
			],
		],
		says: [
			`${withdraw}/operation.yaml`,
			"missing operationId. Add one",
			"zebra/operations/withdrawBook/errors.yaml:4:3 #/0/example: the row NOT_ON_SHELF names the example `elsewhere`, which no response has. Add examples/elsewhere.yaml",
		],
	},
];

/** What a run says when it fails. */
async function failure(run: Promise<unknown>): Promise<string> {
	return run.then(
		() => "",
		(error: Error) => error.message,
	);
}

async function breakSpec(edits: Edit[]): Promise<void> {
	await rm(specDir, { recursive: true, force: true });
	await cp("test/build/foreign", specDir, { recursive: true });
	for (const [file, from, to] of edits) {
		const target = join(specDir, file);
		if (to === "") {
			await cp(join(specDir, from ?? ""), target, { recursive: true });
			continue;
		}
		await mkdir(join(target, ".."), { recursive: true });
		const text = from && (await readFile(target, "utf8"));
		if (text) expect(text).toContain(from);
		await writeFile(target, text ? text.replace(from, to) : to);
	}
}

test.each(FAULTS)("$what", async ({ edits, says }) => {
	await breakSpec(edits);
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
	await breakSpec([
		[`${add}/operation.yaml`, "x-idempotent", "x-idempotence"],
		[`${add}/examples/untitled.yaml`, "value:", "value: 1\n  description:"],
	]);
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
	await breakSpec([[genre, "description:", `${keys.join("")}description:`]]);
	const lines = (await failure(build(specDir, outDir, silent))).split("\n");
	expect(lines).toHaveLength(31);
	expect(lines.at(-1)).toBe("... and 11 more.");
});
