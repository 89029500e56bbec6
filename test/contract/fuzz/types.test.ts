/** A thousand random valid bodies of each operation, written as calls of the client: its types take each of them. */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { sample } from "fast-check";
import { expect, test } from "vitest";
import type { Api, Operation } from "../../../scripts/model/api.ts";
import { creatorName } from "../../../scripts/targets/client.ts";
import { clientCall } from "../../../scripts/targets/samples.ts";
import { apis, usualRequest } from "../../support/apis.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { validBodies } from "./bodies.ts";

const run = promisify(execFile);
const RUNS = 1000;
const TSC = resolve("node_modules/typescript-7/bin/tsc");
const OPTIONS = [
	"--noEmit",
	"--strict",
	"--skipLibCheck",
	"--allowImportingTsExtensions",
	...["--module", "nodenext", "--target", "es2023", "--types", ""],
];
const folder = await temporaryFolder();

test.each(apis)("$name", async (api) => {
	const calls = api.operations.flatMap((operation) =>
		sample(validBodies(api, operation), RUNS).map((body) =>
			callOf(api, operation, body),
		),
	);
	expect(calls).toHaveLength(RUNS * api.operations.length);
	expect(await compile(api, calls)).toBe("");
});

test("a call that no type takes is told", async () => {
	const [api] = apis as [Api];
	expect(await compile(api, ["client.noSuchOperation({});"])).toContain(
		"noSuchOperation",
	);
});

function callOf(api: Api, operation: Operation, body: unknown): string {
	const { input } = clientCall(api, operation, {
		...usualRequest(operation),
		body,
	});
	return `client.${operation.id}(${JSON.stringify(input)});`;
}

/** What the compiler says of the calls. */
async function compile(api: Api, calls: string[]): Promise<string> {
	const file = join(folder, `${api.name}.ts`);
	const creator = creatorName(api);
	const index = resolve(`generated/${api.name}/index.ts`);
	await writeFile(
		file,
		`import { ${creator} } from ${JSON.stringify(index)};
declare const client: ReturnType<typeof ${creator}>;
${calls.join("\n")}
`,
	);
	const { stdout } = await run(process.execPath, [TSC, ...OPTIONS, file], {
		cwd: folder,
	}).catch((error) => error);
	await rm(file);
	return stdout;
}
