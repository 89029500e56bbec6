/**
 * The code samples of the vendors' own pages, run as printed against the mocks and the sandbox. Replaced are the host, and
 * what the page prints as a placeholder where the description asks for a UUID or an e-mail address.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { type Mock, startMock } from "../../scripts/mock.ts";
import { apis } from "../support/apis.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "vendor-samples");
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
let sandbox: Sandbox;
let sandboxUrl: string;
let temporary: string;

beforeAll(async () => {
	temporary = await mkdtemp(join(tmpdir(), "vendor-samples-"));
	for (const api of apis) mocks.set(api.name, await startMock(api.document));
	sandbox = await createSandbox();
	sandboxUrl = await sandbox.listen();
});
beforeEach(() => {
	sandbox.reset(); // One sample makes an entity of the name that another sends.
	arrange(sandbox);
});
afterAll(async () => {
	await rm(temporary, { recursive: true });
	await Promise.all([...mocks.values()].map((mock) => mock.close()));
	await sandbox.close();
});

/** Has the keys and records that the samples name; all of their ids are the same. */
function arrange({ patch }: Sandbox): void {
	patch("zyntro.organizations", UUID, { members: [UUID] });
	patch("zyntro.contacts", UUID, { orgId: UUID });
	patch("zyntro.entities", UUID, { orgId: UUID });
	patch("zyntro.keys", "YOUR_API_KEY", { organizations: [UUID] });
	for (const [secret, apiKey] of [
		["your_developer_secret", "your_zyntro_api_key"],
		["YOUR_DEVELOPER_SECRET", "YOUR_API_KEY"],
	] as const)
		patch("zyntro.developerKeys", secret, { apiKey });
	patch("nedzo.keys", "YOUR_API_KEY", {
		workspaces: ["789e4567-e89b-12d3-a456-426614174000"],
	});
}

/** What is put in the place of an API's server. */
const PLACES: Record<string, (api: string) => string> = {
	mock: (api) => mocks.get(api)?.url ?? "",
	sandbox: (api) => sandboxUrl + pathOfServer(api),
};

function pathOfServer(api: string): string {
	return `/${api}${new URL(serverOf(api)).pathname.replace(/\/$/, "")}`;
}

function serverOf(name: string): string {
	const api = apis.find((it) => it.name === name);
	return api?.document.servers?.[0]?.url ?? "";
}

async function runSample(file: string, place: string, replaced = PLACEHOLDERS) {
	const [api = "", , , language = ""] = file.split(".");
	let source = await readFile(join(folder, file), "utf8");
	expect(source).toContain(serverOf(api));
	source = source.replaceAll(serverOf(api), PLACES[place]?.(api) ?? "");
	for (const [printed, real] of replaced)
		source = source.replace(printed, real);
	const how = LANGUAGES[language];
	if (!how) throw new Error(`${file}: no way to run a .${language} sample.`);
	const script = join(temporary, `${place}.${file}`);
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

describe.each(Object.keys(PLACES))("%s", (place) => {
	test.for(samples)("%s is accepted", async (file, { skip }) => {
		const { command = "" } = LANGUAGES[file.split(".").at(-1) ?? ""] ?? {};
		if (!process.env.CI && !(await isInstalled(command)))
			skip(
				`${command} is not installed; on Debian: apt-get install ${command}-cli`,
			);
		const [api = "", operation = ""] = file.split(".");
		const answer = await runSample(file, place);
		const described = apis
			.find(({ name }) => name === api)
			?.operations.find(({ id }) => id === operation);
		const successes = described?.examples.filter(({ failed }) => !failed) ?? [];
		// The mock returns a documented example; the sandbox fills in its own values.
		if (place === "mock")
			expect(successes.map(({ response }) => response?.value)).toContainEqual(
				answer,
			);
		else if (described?.failure)
			expect(answer).not.toHaveProperty(
				described.failure.member,
				described.failure.value,
			);
		else expect(answer).toHaveProperty("id");
	});

	test("the printed request body of createContact is accepted", async () => {
		const printed = await readFile(
			join(folder, "zyntro.createContact.1.json"),
			"utf8",
		);
		const body = printed
			.replace(/your_(organization|member)_id/g, UUID)
			.replaceAll("[email protected]", "john@example.com");
		const url = PLACES[place]?.("zyntro");
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
});

test.each([
	["mock", { status: 422, title: "Invalid request" }],
	["sandbox", { status: "error" }],
])(
	"a sample whose placeholders stand is refused by the %s, so acceptance means something",
	async (place, refused) => {
		const refusal = await runSample("zyntro.updateFieldData.1.sh", place, []);
		expect(refusal).toMatchObject(refused);
	},
);
