/** The package as its users get it: packed, unpacked into an empty project, imported and type-checked there. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import {
	checkPackage,
	createPackageFromTarballData,
} from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { creatorName } from "../../scripts/targets/client.ts";
import { bundledSize } from "../bench/size.ts";
import { browserPath } from "../docs/browser.ts";
import { apis } from "../support/apis.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
/** The Node of the scripts, and the one that the machine has besides: often an older one. */
const runtimes = [
	process.execPath,
	...(process.env.PATH ?? "")
		.split(delimiter)
		.filter((folder) => !folder.includes("node_modules"))
		.map((folder) => join(folder, "node"))
		.filter((file) => existsSync(file))
		.slice(0, 1),
];
let project: string;
let tarball: string;
let files: string[];

beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), "empty-project-"));
	const { stdout } = await run(
		"npm",
		["pack", "--json", `--pack-destination=${project}`],
		{ cwd: root },
	);
	const [packed] = Object.values(
		JSON.parse(stdout.slice(stdout.search(/^[[{]/m))),
	) as {
		filename: string;
		files: { path: string }[];
	}[];
	if (!packed) throw new Error("npm pack packed nothing.");
	tarball = join(project, packed.filename);
	files = packed.files.map(({ path }) => path);
	const modules = join(project, "node_modules");
	await mkdir(modules);
	await run("tar", ["-xzf", packed.filename], { cwd: project });
	await cp(join(project, "package"), join(modules, "crm-contact-apis"), {
		recursive: true,
	});
	for (const dependency of ["openapi-fetch", "openapi-typescript-helpers"])
		await cp(
			join(root, "node_modules", dependency),
			join(modules, dependency),
			{
				recursive: true,
			},
		);
	await writeFile(join(project, "package.json"), '{ "type": "module" }');
}, 60_000);
afterAll(() => rm(project, { recursive: true }));

test("it holds code, declarations and descriptions, and nothing else", () => {
	const strange = files.filter(
		(file) =>
			!/^(package\.json|README\.md|LICENSE|dist\/NOTICES\.txt|dist\/[\w-]+\/(\w+\/)?\w+\.(js|css|d\.ts)|generated\/[\w-]+\/openapi\.(json|yaml))$/.test(
				file,
			),
	);
	expect(strange).toEqual([]);
});

test("it carries the licences of the packages that it bundles", async () => {
	const notices = await readFile(
		join(project, "package/dist/NOTICES.txt"),
		"utf8",
	);
	for (const name of ["zod", "ajv", "ajv-formats", "fast-deep-equal"])
		expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
});

test.each(apis)(
	"$name imports in an empty project",
	async ({ name, document, operations }) => {
		await writeFile(
			join(project, "use.mjs"),
			`import * as api from "crm-contact-apis/${name}";
import * as errors from "crm-contact-apis/${name}/errors";
import document from "crm-contact-apis/${name}/openapi.json" with { type: "json" };
console.log(JSON.stringify([Object.keys(api), Object.keys(errors), document.info.title]));`,
		);
		for (const runtime of runtimes) {
			const { stdout } = await run(runtime, ["use.mjs"], {
				cwd: project,
			});
			const [exported, catalogues, title] = JSON.parse(stdout);
			expect(exported).toContain("ApiError");
			expect(exported).toContainEqual(
				expect.stringMatching(/^create\w+Client$/),
			);
			expect(catalogues).toEqual(
				operations.map(({ id }) => `${id}Errors`).sort(),
			);
			expect(title).toBe(document.info.title);
		}
	},
);

test("the sandbox runs in an empty project, embedded and as a command", async () => {
	await writeFile(
		join(project, "sandbox.mjs"),
		`import { createSandbox } from "crm-contact-apis/sandbox";
import { createNedzoClient } from "crm-contact-apis/nedzo";
const sandbox = await createSandbox();
const client = createNedzoClient({ token: "sk_test_your_api_key", baseUrl: "http://localhost/nedzo/v1", fetch: sandbox.fetch });
const { tags } = await client.updateContact({ id: "123e4567-e89b-12d3-a456-426614174000", tags: ["new"] });
console.log(JSON.stringify(tags));
await sandbox.close();`,
	);
	const bin = "node_modules/crm-contact-apis/dist/sandbox/bin.js";
	for (const runtime of runtimes) {
		const embedded = await run(runtime, ["sandbox.mjs"], { cwd: project });
		expect(JSON.parse(embedded.stdout)).toEqual(["gold", "new", "vip"]);
		const command = await run(runtime, [bin, "sandbox", "--help"], {
			cwd: project,
		});
		expect(command.stdout).toContain("--port");
	}
});

test("recorded traffic is checked in an empty project, and a client is watched", async () => {
	const request = {
		method: "PATCH",
		url: "https://api.nedzo.ai/v1/contacts/123e4567-e89b-12d3-a456-426614174000",
		headers: { Authorization: "Bearer sk_test_your_api_key" },
		body: { firstName: "Jane" },
	};
	const line = { request, response: { status: 418, headers: {}, body: {} } };
	await writeFile(join(project, "traffic.jsonl"), JSON.stringify(line));
	await writeFile(
		join(project, "watch.mjs"),
		`import { watch } from "crm-contact-apis/nedzo/watch";
const send = watch(async () => new Response("{}", { status: 418 }), ({ place }) => console.log(place));
await (await send(${JSON.stringify(request.url)}, { method: "PATCH", body: "{}" })).text();`,
	);
	const bin = "node_modules/crm-contact-apis/dist/sandbox/bin.js";
	for (const runtime of runtimes) {
		const checked = await run(runtime, [bin, "check", "traffic.jsonl"], {
			cwd: project,
		});
		expect(checked.stdout).toContain("HTTP status 418");
		const watched = await run(runtime, ["watch.mjs"], { cwd: project });
		expect(watched.stdout).toBe("418\n");
	}
});

test.each(await readdir(join(root, "examples/sandbox")))(
	"the recipe examples/sandbox/%s runs",
	async (file) => {
		for (const name of ["vitest", "msw", "playwright-core"]) {
			const link = join(project, "node_modules", name);
			if (!existsSync(link))
				await symlink(join(root, "node_modules", name), link);
		}
		await cp(join(root, "examples/sandbox", file), join(project, file));
		const args = file.startsWith("vitest")
			? ["node_modules/vitest/vitest.mjs", "run", file]
			: ["--test", file];
		const { stdout } = await run(process.execPath, args, {
			cwd: project,
			env: { ...process.env, CHROME_PATH: await browserPath() },
		});
		expect(stdout).toMatch(/pass [1-9]|[1-9] passed/);
	},
);

test("its declarations serve a strict project, and refuse a misspelling", async () => {
	await writeFile(
		join(project, "use.ts"),
		`import { createZyntroClient } from "crm-contact-apis/zyntro";
const client = createZyntroClient({ api_key: "k", org_id: "o", developer_secret: "s" });
const { data } = await client.updateFieldData({ contact_id: "c", fields: { status: "Warm" } });
export const warnings: string[] | undefined = data.warnings;
// @ts-expect-error a misspelled field
await client.updateFieldData({ contact_id: "c", fields: { stauts: "Warm" } });
`,
	);
	const tsc = join(root, "node_modules/typescript/bin/tsc");
	await run(
		process.execPath,
		[
			tsc,
			"--strict",
			"--noEmit",
			"--target",
			"es2022",
			"--module",
			"nodenext",
			"use.ts",
		],
		{ cwd: project },
	);
});

test.each(["typescript", "typescript-7"])(
	"its declarations cost a consumer of one operation next to nothing under %s",
	async (compiler) => {
		await writeFile(
			join(project, "one.ts"),
			`import { ApiError, createZyntroClient } from "crm-contact-apis/zyntro";
const client = createZyntroClient({ api_key: "k", org_id: "o", developer_secret: "s" });
try {
	const { data, skipped_fields } = await client.updateFieldData({ contact_id: "c", fields: { status: "Warm" } });
	console.log(data.updated_fields, skipped_fields);
} catch (error) {
	if (error instanceof ApiError && error.operation === "updateFieldData" && error.code === "CONTACT_NOT_FOUND") console.log(error.messages);
}
`,
		);
		const { stdout } = await run(
			process.execPath,
			[
				join(root, "node_modules", compiler, "bin/tsc"),
				...["--strict", "--noEmit", "--skipLibCheck"],
				...["--target", "es2022", "--module", "nodenext"],
				...["--extendedDiagnostics", "one.ts"],
			],
			{ cwd: project },
		);
		const [, count] = /Instantiations: +(\d+)/.exec(stdout) ?? [];
		expect(Number(count)).toBeLessThanOrEqual(1500);
	},
);

test("its manifest and its declarations are in order", async () => {
	const { messages } = await publint({
		pkgDir: join(project, "package"),
		pack: false,
		strict: true,
	});
	expect(messages).toEqual([]);
	const entrypoints = apis.flatMap(({ name }) => [name, `${name}/errors`]);
	const checked = await checkPackage(
		createPackageFromTarballData(new Uint8Array(await readFile(tarball))),
		{ entrypoints },
	);
	// It is made of ES modules: resolution older than they are cannot find them, and is not asked for.
	const problems = checked.types
		? checked.problems.filter(
				(problem) =>
					!("resolutionKind" in problem) ||
					!["node10", "node16-cjs"].includes(problem.resolutionKind),
			)
		: ["it has no types"];
	expect(problems).toEqual([]);
});

/** In bytes, minified and gzipped. */
const MAX_CLIENT_SIZE = 6200;

test.each(apis)("the client of $name is small", async (api) => {
	const size = await bundledSize(
		`export { ${creatorName(api)} } from "crm-contact-apis/${api.name}"`,
		project,
	);
	expect(size).toBeLessThanOrEqual(MAX_CLIENT_SIZE);
});

test("CommonJS loads it", async () => {
	for (const runtime of runtimes) {
		const { stdout } = await run(
			runtime,
			["-p", 'typeof require("crm-contact-apis/zyntro").createZyntroClient'],
			{ cwd: project },
		);
		expect(stdout).toBe("function\n");
	}
});

test("what it does not export cannot be imported", async () => {
	await expect(
		run(process.execPath, ["-e", 'import("crm-contact-apis/runtime/client")'], {
			cwd: project,
		}),
	).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_MODULE_NOT_FOUND/);
});
