/**
 * Every code sample that the docs show is run as printed and prints the documented answer. Replaced is the host: by a
 * server that asks the mock for the sample's own case, since a sample does not say which case it is.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../../scripts/api.ts";
import type { Case } from "../../scripts/cases.ts";
import { type Mock, startMock } from "../../scripts/mock.ts";
import { samples } from "../../scripts/targets/samples.ts";
import { apis, asSent } from "../support/apis.ts";
import { codeOfCase } from "../vendor/pages.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** How a sample of each language is started; curl reports its progress unless told not to. */
const LANGUAGES: Record<string, { command: string; file: string }> = {
	curl: { command: "bash", file: "sample.sh" },
	PHP: { command: "php", file: "sample.php" },
	"Node.js": { command: "node", file: "sample.mjs" },
	TypeScript: { command: "node", file: "sample.mts" },
};

/** Runs samples one after another in one process, since to start Node costs more than to run a sample. */
const RUN_ALL = `
import { format } from "node:util";
const printed = {};
for (const name of process.argv.slice(2)) {
	const lines = [];
	console.log = (...values) => lines.push(format(...values));
	await import("./" + name).catch((error) => lines.push(format(error)));
	printed[name] = lines.join("\\n");
}
process.stdout.write(JSON.stringify(printed));
`;

let project: string;
beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), "documented-samples-"));
	// The package by its name, its modules as they stand in generated/.
	const self = join(project, "node_modules/crm-contact-apis");
	await mkdir(self, { recursive: true });
	await symlink(join(root, "generated"), join(self, "generated"));
	await writeFile(join(project, "run-all.mjs"), RUN_ALL);
	await writeFile(
		join(self, "package.json"),
		'{ "type": "module", "exports": { "./*": "./generated/*/index.ts" } }',
	);
});
afterAll(() => rm(project, { recursive: true }));

describe.each(apis)("$name", (api) => {
	let mock: Mock;
	let asking: Awaited<ReturnType<typeof askForCases>>;
	let printedByNode: Record<string, string>;
	beforeAll(async () => {
		mock = await startMock(api.document);
		asking = await askForCases(mock.url);
		for (const { name, sample, documented } of all) {
			const { status } = documented?.response ?? {};
			const host = asking.host(`code=${status}, example=${sample.case}`);
			await writeFile(join(project, name), pointAt(api, sample.source, host));
		}
		const names = all.filter(({ command }) => command === "node");
		const { stdout } = await run(
			process.execPath,
			["run-all.mjs", ...names.map(({ name }) => name)],
			{ cwd: project },
		);
		printedByNode = JSON.parse(stdout);
	});
	afterAll(async () => {
		asking.close();
		await mock.close();
	});

	const all = api.operations.flatMap((operation) =>
		samples(api, operation).map((sample) => ({
			operation,
			sample,
			command: LANGUAGES[sample.label]?.command ?? "none",
			name: `${api.name}-${operation.id}-${sample.case}-${LANGUAGES[sample.label]?.file}`,
			documented: operation.cases.find(({ name }) => name === sample.case),
		})),
	);

	test("each request case of the document has a sample in each language", () => {
		const printed = api.operations.flatMap(
			({ object }) => object["x-codeSamples"] ?? [],
		);
		expect(printed).toEqual(
			all.map(({ sample: { lang, label, source } }) => ({
				lang,
				label,
				source,
			})),
		);
		const requests = api.operations.flatMap(({ cases }) =>
			cases.filter(({ request }) => request),
		);
		expect(all).toHaveLength(requests.length * Object.keys(LANGUAGES).length);
	});

	test.concurrent.for(all)(
		"$operation.id $sample.case in $sample.label",
		async ({ operation, sample, documented, command, name }, it) => {
			const { skip, expect } = it;
			if (command === "php" && !process.env.CI && !(await hasPhp()))
				skip("php is not installed; on Debian: apt-get install php-cli");
			const { stdout } =
				command === "node"
					? { stdout: printedByNode[name] ?? "" }
					: await run(command, [name], { cwd: project });
			const { value } = (documented as Case).response ?? {};

			const code = codeOfCase(api.name, operation.id, sample.case);
			if (sample.label === "TypeScript" && code)
				expect(stdout).toMatch(new RegExp(`^${code} \\[`));
			else expect(asSent(operation, JSON.parse(stdout))).toEqual(value);
		},
	);
});

/** A sample with another host: where the source prints it, or in the options of the client. */
function pointAt(api: Api, source: string, host: string): string {
	const server = api.document.servers?.[0]?.url ?? "";
	return source.includes(server)
		? source.replace(server, host)
		: source.replace(
				/(create\w+Client\(\{)/,
				`$1\n  baseUrl: ${JSON.stringify(host)},`,
			);
}

let php: Promise<boolean> | undefined;
function hasPhp(): Promise<boolean> {
	php ??= run("php", ["--version"]).then(
		() => true,
		() => false,
	);
	return php;
}

/** A server before a mock whose hosts stand for cases: the first segment of a path is put into `Prefer`. */
async function askForCases(mock: string) {
	const server = createServer(async (request, response) => {
		const [, Prefer = "", path = ""] =
			request.url?.match(/^\/([^/]+)(\/.*)$/) ?? [];
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk);
		const { authorization, "content-type": type } = request.headers;
		const answer = await fetch(mock + path, {
			method: request.method ?? "GET",
			headers: {
				Prefer: decodeURIComponent(Prefer),
				...(type && { "Content-Type": type }),
				...(authorization && { Authorization: authorization }),
			},
			...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
		});
		response.writeHead(answer.status, { "Content-Type": "application/json" });
		response.end(await answer.text());
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	return {
		host: (prefer: string) =>
			`http://127.0.0.1:${port}/${encodeURIComponent(prefer)}`,
		close: () => server.close(),
	};
}
