/** Random bodies made from the descriptions: Ajv and the mock agree on each, and the client's types accept the valid ones. */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import {
	type Arbitrary,
	assert,
	asyncProperty,
	constantFrom,
	integer,
	nat,
	sample,
	tuple,
} from "fast-check";
import { generateSync, type JsonSchema } from "json-schema-faker";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.ts";
import type { Api, Operation } from "../../scripts/model/api.ts";
import { creatorName } from "../../scripts/targets/client.ts";
import { clientCall } from "../../scripts/targets/samples.ts";
import { apis, usualRequest } from "../support/apis.ts";
import { temporaryFolder } from "../support/folder.ts";
import { judge, schemaPointer } from "./verdicts.ts";
import { wireOf } from "./wire.ts";

/** fast-check prints seed and path of a failure: put them in here to see it again. */
const RUNS = { numRuns: 200, includeErrorInReport: true };
const REPLACEMENTS = [undefined, null, "text", "", 7, 0.5, true, [], {}, [{}]];
const TSC = [
	resolve("node_modules/typescript-7/bin/tsc"),
	...["--noEmit", "--strict", "--skipLibCheck", "--allowImportingTsExtensions"],
	...["--module", "nodenext", "--target", "es2023", "--types", ""],
];
const folder = await temporaryFolder();

describe.each(apis)("$name", (api) => {
	const operations = api.operations.filter(({ body }) => body);
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock(api.document);
	});
	afterAll(() => mock.close());

	describe.each(operations)("$id", (operation) => {
		const accepts = judge(api);
		const valid = validBodies(api, operation);
		const isAcceptedByMock = async (value: unknown) => {
			const line = { side: "request", value };
			const { url, ...init } = wireOf(api, operation, line, mock.url);
			const response = await fetch(url, init);
			await response.body?.cancel();
			return ![400, 422].includes(response.status);
		};

		test("Ajv and the mock accept valid bodies, and agree on changed ones", () =>
			assert(
				asyncProperty(changedOnce(valid), async ([body, changed]) => {
					expect(accepts(operation, { side: "request", value: body })).toBe(
						true,
					);
					expect(await isAcceptedByMock(body)).toBe(true);
					expect(await isAcceptedByMock(changed)).toBe(
						accepts(operation, { side: "request", value: changed }),
					);
				}),
				RUNS,
			));
	});

	test("the client's types accept valid bodies", async () => {
		const calls = operations.flatMap((operation) =>
			sample(validBodies(api, operation), RUNS.numRuns).map((body) =>
				callOf(api, operation, body),
			),
		);
		expect(await compile(api, calls)).toBe("");
	});
});

test("the compiler looks at the calls", async () => {
	const [api] = apis as [Api];
	const wrong = "client.noSuchOperation({});";
	expect(await compile(api, [wrong])).toContain("noSuchOperation");
});

function validBodies(api: Api, operation: Operation): Arbitrary<unknown> {
	const $ref = `#${schemaPointer(api, operation, "request")}`;
	const { paths, components } = api.document;
	const schema = { $ref, paths, components } as unknown as JsonSchema;
	return integer({ min: 1, max: 2 ** 30 }).map((seed) =>
		generate(schema, seed),
	);
}

/** A property that the faker made up to reach a number of properties. */
const UNDECLARED = /"prop\d+":/;

/**
 * The client's types accept no undeclared property in a literal, so none is filled in. The faker gives up where it leaves
 * out all properties of an object that needs one: then the next seed is taken.
 */
function generate(schema: JsonSchema, seed: number): unknown {
	for (let next = seed; ; next++)
		try {
			const body = generateSync(schema, { seed: next, fillProperties: false });
			if (!UNDECLARED.test(JSON.stringify(body))) return body;
		} catch (error) {
			if (next - seed > 20) throw error;
		}
}

/** A body, and the same with one value in it replaced or removed. */
function changedOnce(
	bodies: Arbitrary<unknown>,
): Arbitrary<[body: unknown, changed: unknown]> {
	return tuple(bodies, nat(), constantFrom(...REPLACEMENTS)).map(
		([body, nth, to]) => {
			const paths = pathsIn(body);
			return [body, replaced(body, paths[nth % paths.length] ?? [], to)];
		},
	);
}

function pathsIn(value: unknown, path: string[] = []): string[][] {
	const inner = typeof value === "object" && value !== null ? value : {};
	return [
		path,
		...Object.entries(inner).flatMap(([name, it]) =>
			pathsIn(it, [...path, name]),
		),
	];
}

function replaced(
	value: unknown,
	[name, ...rest]: string[],
	to: unknown,
): unknown {
	// A body always says something.
	if (name === undefined) return to ?? null;
	const copy = structuredClone(value) as Record<string, unknown>;
	if (rest.length > 0) copy[name] = replaced(copy[name], rest, to);
	else if (to !== undefined) copy[name] = to;
	else if (Array.isArray(copy)) copy.splice(Number(name), 1);
	else delete copy[name];
	return copy;
}

function callOf(api: Api, operation: Operation, body: unknown): string {
	const request = { ...usualRequest(operation), body };
	const { method, input } = clientCall(api, operation, request);
	return `client.${method}(${input ? JSON.stringify(input) : ""});`;
}

/** What the compiler says of calls. */
async function compile(api: Api, calls: string[]): Promise<string> {
	const file = join(folder, `${api.name}.ts`);
	const creator = creatorName(api);
	const index = JSON.stringify(resolve("generated", api.name, "index.ts"));
	await writeFile(
		file,
		`import { ${creator} } from ${index};
declare const client: ReturnType<typeof ${creator}>;
${calls.join("\n")}
`,
	);
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[...TSC, file],
		{ cwd: folder },
	).catch((error) => error);
	await rm(file);
	return stdout;
}
