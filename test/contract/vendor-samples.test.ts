/**
 * The code samples of the vendors' own pages, run as printed against the mocks. Replaced are the host, and what the
 * page prints as a placeholder where the description asks for a UUID or an e-mail address.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.ts";
import { apis } from "../support/apis.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../vendor/samples");
const samples = (await readdir(folder)).filter((file) =>
	/\.(sh|php|mjs)$/.test(file),
);

const UUID = "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10";
const PLACEHOLDERS: [printed: RegExp, real: string][] = [
	[/(your-org|contact|entity)-uuid/g, UUID],
	[/YOUR_(ORG|MEMBER)_ID/g, UUID],
	[/\[email protected\]/g, "jane@example.com"],
];

/** How a sample of each language is started, and what it has to be followed by to show the answer. */
const LANGUAGES: Record<
	string,
	{ command: string; before: string; after: string }
> = {
	sh: { command: "bash", before: "", after: " --silent" },
	php: {
		command: "php",
		before: "<?php\n",
		after: "echo json_encode($result);",
	},
	mjs: {
		command: process.execPath,
		before: "",
		after: "console.log(JSON.stringify(result));",
	},
};

const mocks = new Map<string, Mock>();
let temporary: string;

beforeAll(async () => {
	temporary = await mkdtemp(join(tmpdir(), "vendor-samples-"));
	for (const api of apis) mocks.set(api.name, await startMock(api.document));
});
afterAll(async () => {
	await rm(temporary, { recursive: true });
	await Promise.all([...mocks.values()].map((mock) => mock.close()));
});

async function runSample(file: string, replaced = PLACEHOLDERS) {
	const [apiName = "", , , language = ""] = file.split(".");
	const api = apis.find(({ name }) => name === apiName);
	const server = api?.document.servers?.[0]?.url ?? "";
	let source = await readFile(join(folder, file), "utf8");
	expect(source).toContain(server);
	source = source.replaceAll(server, mocks.get(apiName)?.url ?? "");
	for (const [printed, real] of replaced)
		source = source.replace(printed, real);
	const how = LANGUAGES[language];
	if (!how) throw new Error(`${file}: no way to run a .${language} sample.`);
	const script = join(temporary, file);
	await writeFile(script, `${how.before}${source.trimEnd()}${how.after}\n`);
	const { stdout } = await run(how.command, [script], { timeout: 10_000 });
	return JSON.parse(stdout);
}

async function isInstalled(command: string): Promise<boolean> {
	return run(command, ["--version"]).then(
		() => true,
		() => false,
	);
}

test.for(samples)("%s is accepted", async (file, { skip }) => {
	const { command = "" } = LANGUAGES[file.split(".").at(-1) ?? ""] ?? {};
	if (!process.env.CI && !(await isInstalled(command)))
		skip(
			`${command} is not installed; on Debian: apt-get install ${command}-cli`,
		);
	const answer = await runSample(file);
	const [apiName, operationId] = file.split(".");
	const operation = apis
		.find(({ name }) => name === apiName)
		?.operations.find(({ id }) => id === operationId);
	const successes = operation?.cases
		.filter(({ failed }) => !failed)
		.map(({ response }) => response?.value);
	expect(successes).toContainEqual(answer);
});

test("the printed request body of createContact is accepted", async () => {
	const printed = await readFile(
		join(folder, "zyntro.createContact.1.json"),
		"utf8",
	);
	const body = printed
		.replace(/your_(organization|member)_id/g, UUID)
		.replaceAll("[email protected]", "john@example.com");
	const { url = "" } = mocks.get("zyntro") ?? {};
	const response = await fetch(`${url}/apis/public/createContact.php`, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body,
	});
	expect(await response.json()).toMatchObject({
		status: "success",
		log: "Contact does not exist. Data will be inserted, Inserted new entity, Inserted new contact",
	});
});

test("a sample whose placeholders stand is refused, so acceptance means something", async () => {
	const refusal = await runSample("zyntro.updateFieldData.1.sh", []);
	expect(refusal).toMatchObject({ status: 422, title: "Invalid request" });
});
