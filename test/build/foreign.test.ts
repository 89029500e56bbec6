/**
 * A description that no script has ever seen goes through everything: build, types, mock, client and samples. What it
 * expects is written here by hand.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.ts";
import type { Api, Operation } from "../../scripts/model/api.ts";
import { builtApis } from "../../scripts/model/built.ts";
import { build } from "../../scripts/targets/pipeline.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";
import { createClient, sendExample } from "../support/apis.ts";
import { compile } from "../support/compile.ts";
import { temporaryFolder } from "../support/folder.ts";
import { answering } from "../support/server.ts";

const SPEC = "test/build/foreign";
const NAME = "acme-library";

const added_at = "2026-03-01T09:30:00Z";
const isbn = "9780306406157";
const failure = (status: number, code: string, message: string) => ({
	name: "AcmeLibraryError",
	api: NAME,
	status,
	code,
	messages: [message],
});

/** What each example of each operation ends with. */
const OUTCOMES: Record<string, Record<string, unknown>> = {
	listBooks: {
		"whole-shelf": [
			{
				isbn,
				title: "The Cedar Almanac",
				subtitle: null,
				genres: ["novel"],
				added_at,
			},
		],
		filtered: [],
		"unknown-shelf": failure(404, "SHELF_NOT_FOUND", "There is no shelf Z."),
	},
	addBook: {
		added: {
			isbn,
			title: `O'Hara's "Cedar" \\ Almanac`,
			genres: ["poetry", "novel"],
			added_at,
		},
		"isbn-taken": failure(
			409,
			"ISBN_TAKEN",
			"The Cedar Almanac has this ISBN.",
		),
		untitled: failure(400, "TITLE_MISSING", "A book has a title."),
	},
	correctBook: {
		corrected: {
			isbn: "9791234567896",
			title: "The Cedar Almanac",
			added_at,
		},
		"unknown-book": failure(404, "BOOK_NOT_FOUND", "There is no such book."),
	},
	withdrawBook: {
		withdrawn: undefined,
		"not-on-shelf": failure(
			404,
			"NOT_ON_SHELF",
			"Shelf A-3 does not have 9791234567896.",
		),
	},
	getCategoryTree: {
		"two-levels": {
			name: "Natural history",
			children: [
				{ name: "Trees", children: [{ name: "Conifers", children: [] }] },
			],
		},
	},
	getOpeningHours: {
		weekdays: { monday: "10-18", saturday: "10-13" },
	},
};

const CASES = Object.entries(OUTCOMES).flatMap(([operation, outcomes]) =>
	Object.entries(outcomes).map(([name, outcome]) => ({
		operation,
		name,
		outcome,
	})),
);

const folder = await temporaryFolder();
const outDir = join(folder, "generated");
let api: Api;
let mock: Mock;

beforeAll(async () => {
	await build(SPEC, outDir, () => {});
	[api] = (await builtApis(SPEC, outDir)) as [Api];
	mock = await startMock(api.document);
});
afterAll(() => mock?.close());

function operationOf(id: string): Operation {
	return api.operations.find((operation) => operation.id === id) as Operation;
}

function exampleOf(operation: string, name: string) {
	const found = operationOf(operation).examples.find((it) => it.name === name);
	if (!found) throw new Error(`${operation} has no example ${name}.`);
	return found;
}

test("the bundle has no reference to a file, and the docs name every operation", async () => {
	const bundle = await readFile(join(outDir, NAME, "openapi.json"), "utf8");
	expect(bundle).not.toMatch(/"\$ref": "[^#]/);
	const page = await readFile(join(outDir, "docs", NAME, "index.html"), "utf8");
	for (const { object } of api.operations)
		expect(page).toContain(object.summary);
});

describe("through the generated client and the mock", () => {
	test.each(CASES)(
		"$operation: $name",
		async ({ operation, name, outcome }) => {
			const answer = await sendExample(
				api,
				operationOf(operation),
				exampleOf(operation, name),
				mock.url,
				outDir,
			).catch((error) => error);
			if (outcome instanceof Object && "code" in outcome)
				expect(answer).toMatchObject({ ...outcome, operation });
			else expect(answer).toEqual(outcome);
		},
	);
});

describe("on the wire", () => {
	const SENT = [
		{
			operation: "listBooks",
			name: "filtered",
			method: "GET",
			url: "/shelves/A-3/books?genre=poetry&genre=essay&page=2",
			headers: { "x-branch": "Old Town" },
			body: "",
		},
		{
			operation: "correctBook",
			name: "corrected",
			method: "PATCH",
			url: `/books/${isbn}`,
			headers: { "content-type": "application/merge-patch+json" },
			body: { isbn: "9791234567896" },
		},
		{
			operation: "withdrawBook",
			name: "withdrawn",
			method: "DELETE",
			url: `/shelves/A-3/books/${isbn}`,
			headers: {},
			body: "",
		},
	];

	test.each(SENT)(
		"$operation puts each part in its place",
		async ({ operation, name, ...sent }) => {
			const outcome = OUTCOMES[operation]?.[name];
			await using server = await answering({
				body: JSON.stringify(outcome) ?? "",
			});
			await sendExample(
				api,
				operationOf(operation),
				exampleOf(operation, name),
				server.baseUrl,
				outDir,
			);
			expect(server.received).toMatchObject([sent]);
			expect(server.received[0]?.headers).toMatchObject({
				"x-library-key": "your_api_key",
			});
		},
	);

	test("the key stays away from an operation that is open", async () => {
		await using server = await answering({ body: "{}" });
		const { getOpeningHours } = await createClient(
			api,
			{ apiKey: "k", ...server },
			outDir,
		);
		await getOpeningHours?.();
		expect(server.received[0]?.headers).not.toHaveProperty("x-library-key");
	});

	test("the mock asks for the key, but where the operation is open", async () => {
		const statuses = ["/books", "/opening-hours"].map(async (path) => {
			const method = path === "/books" ? "POST" : "GET";
			return (await fetch(mock.url + path, { method })).status;
		});
		expect(await Promise.all(statuses)).toEqual([401, 200]);
	});
});

test.each(CASES.filter(({ name }) => name !== "untitled"))(
	"the request of $operation: $name is accepted as the samples send it",
	async ({ operation: id, name }) => {
		const { request, response } = exampleOf(id, name);
		if (!request) throw new Error(`${name} has no request.`);
		const wire = wireRequest(api, operationOf(id), request, mock.url);
		const Prefer = `code=${response?.status}, example=${name}`;
		const { status } = await fetch(wire.url, {
			method: wire.method,
			headers: { ...wire.headers, Prefer },
			...(wire.body !== undefined && { body: JSON.stringify(wire.body) }),
		});
		expect(status).toBe(response?.status);
	},
);

const PROBE = `
import { type Book, type CategoryTree, createAcmeLibraryClient, type ListBooksErrorCode } from "./generated/acme-library/index.ts";

const client = createAcmeLibraryClient({ apiKey: "k" });
// @ts-expect-error the key is missing
createAcmeLibraryClient({});

const books = await client.listBooks({ shelf_id: "A-3", genre: ["essay"], page: 2, "X-Branch": "Old Town" });
books satisfies Book[];
books[0]?.subtitle satisfies string | null | undefined;
// @ts-expect-error a misspelled parameter
await client.listBooks({ shelf_id: "A-3", gerne: ["essay"] });
// @ts-expect-error a genre that is none
await client.listBooks({ shelf_id: "A-3", genre: ["atlas"] });
// @ts-expect-error the shelf is missing
await client.listBooks({ page: 2 });

const book = await client.addBook({ isbn: "9780306406157", title: "The Cedar Almanac", genres: ["novel"] });
book.added_at satisfies string;
// @ts-expect-error a misspelled member
await client.addBook({ isbn: "9780306406157", titel: "The Cedar Almanac" });
// @ts-expect-error a misspelled member beside the required ones
await client.addBook({ isbn: "9780306406157", title: "The Cedar Almanac", genre: ["novel"] });
// @ts-expect-error a member that one part of the schema requires
await client.addBook({ title: "The Cedar Almanac" });

await client.correctBook({ isbn: "9780306406157", body: { isbn: "9791234567896" } });
// @ts-expect-error the body has a place of its own here
await client.correctBook({ isbn: "9780306406157", title: "The Cedar Almanac" });
// @ts-expect-error a misspelled member of the body
await client.correctBook({ isbn: "9780306406157", body: { titel: "The Cedar Almanac" } });

const nothing = await client.withdrawBook({ shelf_id: "A-3", isbn: "9780306406157" });
nothing satisfies undefined;

const tree = await client.getCategoryTree({ category: "Natural history" });
tree.children[0]?.children[0]?.name satisfies string | undefined;
tree satisfies CategoryTree;
// @ts-expect-error a misspelled member, deep in the tree
tree.children[0]?.chidlren;

(await client.getOpeningHours()).monday satisfies string | undefined;
// @ts-expect-error it takes nothing
await client.getOpeningHours({ day: "monday" });

"SHELF_NOT_FOUND" satisfies ListBooksErrorCode;
// @ts-expect-error a code of another operation
"ISBN_TAKEN" satisfies ListBooksErrorCode;
`;

test("generated code, correct calls and TypeScript samples compile; wrong calls do not", async () => {
	expect(await compile(folder, [api], PROBE)).toBe("");
});
