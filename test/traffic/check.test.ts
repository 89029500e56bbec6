/** Recorded traffic against the descriptions: what is honest passes, what deviates is found, and nothing private is printed. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { check, type Report } from "../../traffic/check.ts";
import { describedApis } from "../../traffic/described.ts";
import { readRecorded } from "../../traffic/read.ts";
import { plainReport } from "../../traffic/report.ts";
import { temporaryFolder } from "../support/folder.ts";
import { type Line, ORIGIN, record, servers } from "./recording.ts";

const folder = await temporaryFolder();
const apis = await describedApis();

async function reportOf(lines: Line[], showsValues = false): Promise<Report> {
	const file = join(folder, `${crypto.randomUUID()}.jsonl`);
	await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"));
	return check(apis, await readRecorded([file]), servers, showsValues);
}

const deviationsOf = ({ operations }: Report) =>
	operations.flatMap(({ name, deviations }) =>
		deviations.map(({ kind, place }) => `${name} ${kind} ${place}`),
	);

const DEBUG = "zyntro.addContactsFull property /debug";

let honest: Line[];
beforeAll(async () => {
	honest = await record("examples");
});

test("the named examples have no deviation", async () => {
	const report = await reportOf(honest);
	// What debug information looks like is not documented; the sandbox has to put it somewhere.
	expect(deviationsOf(report)).toEqual([DEBUG]);
	expect(report.others).toEqual({});
	const total = report.operations.reduce(
		(sum, { accepted, rejected }) => sum + accepted + rejected,
		0,
	);
	expect(total).toBe(honest.length);
});

test("three lies are found, and nothing else", async () => {
	const lies = structuredClone(honest);
	const change = (
		part: string,
		edit: (response: Line["response"], body: never) => void,
	) => {
		const { response } = lies.find(
			({ request, response }) =>
				request.url.includes(part) &&
				response.status === 200 &&
				!String(response.body).includes('"error"'),
		) as Line;
		const body = JSON.parse(String(response.body));
		edit(response, body as never);
		response.body = JSON.stringify(body);
	};
	change("updateFieldData", (_, body: { data: Record<string, unknown> }) => {
		body.data.updated_fields = "status";
	});
	change("nedzo", (response) => {
		response.headers["x-quota-left"] = "3";
	});
	change("addContactsFull", (_, body: { data: Record<string, unknown> }) => {
		body.data.score = 7;
	});
	const found = deviationsOf(await reportOf(lies));
	expect(found.sort()).toEqual([
		"nedzo.updateContact header x-quota-left",
		"zyntro.addContactsFull property /data/score",
		DEBUG,
		"zyntro.updateFieldData response /data/updated_fields",
	]);
});

describe("what a vendor does", () => {
	const update = (body: object, response: object, status = 200): Line => ({
		request: {
			method: "POST",
			url: `${ORIGIN}/zyntro/apis/v2/public/crm/updateFieldData?trace=1`,
			headers: { "Content-Type": "application/json" },
			body: {
				api_key: "marker-key-123",
				developer_secret: "marker",
				org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
				contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
				...body,
			},
		},
		response: { status, headers: {}, body: response },
	});
	const success = {
		status: "success",
		data: {
			message: "1 field updated successfully",
			contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
			entity_id: null,
			updated_fields: ["tags"],
		},
	};

	test("is a deviation where it accepts what the schema forbids, and not where it rejects it", async () => {
		const fields = { stageId: {} };
		const rejected = { status: "error", data: ["stageId must be a number"] };
		expect(
			deviationsOf(await reportOf([update({ fields }, rejected)])),
		).toEqual([]);
		const partial = {
			...success,
			data: { ...success.data, warnings: ["stageId must be a number"] },
		};
		expect(deviationsOf(await reportOf([update({ fields }, partial)]))).toEqual(
			[],
		);
		expect(deviationsOf(await reportOf([update({ fields }, success)]))).toEqual(
			["zyntro.updateFieldData request /fields/stageId"],
		);
	});

	test("is a deviation where a text is in no list or a status is not described", async () => {
		const text = { status: "error", data: "Too many tags" };
		const report = await reportOf([
			update({ fields: { tags: "a" } }, text),
			update({ fields: { tags: "a" } }, text),
			update({ fields: { tags: "a" } }, text, 503),
		]);
		expect(report.operations[0]?.deviations).toMatchObject([
			{ kind: "message", place: "Too many tags", count: 2 },
			{ kind: "status", place: "503", count: 1 },
		]);
	});

	test("is observed where a rule is not documented", async () => {
		const report = await reportOf([
			update({ fields: { tags: ["a"] } }, success),
			update({ fields: { tags: ["b"] } }, { status: "error", data: "No" }),
			update({ fields: { tags: "a" } }, success),
		]);
		expect(report.operations[0]?.observations).toEqual([
			{
				rule: "ZU-TAGS-4",
				seen: expect.any(String),
				accepted: 1,
				rejected: 1,
			},
		]);
	});

	test("is reported without a secret and without a personal value", async () => {
		const quoting = {
			status: "error",
			data: [
				"marker-key-123 is not known, nor MARKER-KEY-123, nor marker%2Dkey%2D123, nor bWFya2VyLWtleS0xMjM=",
				"Jane Roe (jane@example.com, +1 555-123-4567) is blocked",
			],
		};
		const sent = { fields: { firstName: "Jane", lastName: "Roe" } };
		const printed = async (showsValues: boolean) => {
			// An address as the name of a property, too.
			const keyed = structuredClone(success) as { data: object };
			keyed.data = { ...keyed.data, "jane@example.com": 1, marker: 2 };
			const report = await reportOf(
				[update(sent, quoting), update(sent, keyed)],
				showsValues,
			);
			return plainReport(report) + JSON.stringify(report);
		};
		const hidden = await printed(false);
		expect(hidden).toContain("***");
		for (const secret of [
			/marker/i,
			/bWFya2/,
			/Jane/,
			/Roe/,
			/example\.com/,
			/4567/,
		])
			expect(hidden).not.toMatch(secret);
		const shown = await printed(true);
		expect(shown).toContain("Jane Roe");
		expect(shown).not.toMatch(/marker|bWFya2/i);
	});
});

test("each rule with something to observe is observed in the rules' own examples, where the sandbox shows it", async () => {
	const report = await reportOf(await record("rules"));
	const seen = report.operations.flatMap(({ observations }) =>
		observations.map(({ rule }) => rule),
	);
	const wanted = apis.flatMap(({ api }) =>
		api.operations.flatMap(({ rules }) =>
			rules.flatMap(({ id, observe }) => (observe ? id : [])),
		),
	);
	expect(wanted.length).toBeGreaterThan(10);
	// The sandbox returns no `archived: true`.
	expect(wanted.filter((id) => !seen.includes(id))).toEqual(["RU-ARCHIVED-4"]);
});

describe("the command", () => {
	const run = async (...args: string[]) => {
		const {
			code = 0,
			stdout,
			stderr,
		} = await promisify(execFile)(process.execPath, [
			"sandbox/bin.ts",
			"check",
			...args,
		]).catch((error) => error);
		return { code, stdout, stderr };
	};

	/** As Chrome and Firefox save it: HTTP/2 pseudo-headers, a base64 body, an entry without a response. */
	const har = ({ request, response }: Line) => ({
		log: {
			version: "1.2",
			creator: { name: "Firefox", version: "130.0" },
			entries: [
				{
					request: {
						method: request.method,
						url: request.url,
						httpVersion: "h2",
						headers: [
							{ name: ":path", value: "/" },
							...Object.entries(request.headers).map(([name, value]) => ({
								name,
								value,
							})),
						],
						postData: {
							mimeType: "application/json",
							params: [],
							text: String(request.body),
						},
					},
					response: {
						status: response.status,
						headers: Object.entries(response.headers).map(([name, value]) => ({
							name,
							value,
						})),
						content: {
							mimeType: "application/json",
							encoding: "base64",
							text: Buffer.from(String(response.body)).toString("base64"),
						},
					},
				},
				{
					request: { method: "GET", url: "https://blocked.example/" },
					response: { status: 0 },
				},
				{
					request: { method: "GET", url: "https://other.example/" },
					response: { status: 200 },
				},
			],
		},
	});
	const serverOptions = Object.entries(servers).map(
		([name, url]) => `--server=${name}=${url}`,
	);

	test("reads HAR files of a folder, as text, JSON and Markdown", async () => {
		const dir = join(folder, "har");
		await mkdir(dir);
		const lines = honest.filter(({ request }) =>
			request.url.includes("/nedzo/"),
		);
		for (const [nth, line] of lines.slice(0, 3).entries())
			await writeFile(join(dir, `${nth}.har`), JSON.stringify(har(line)));
		const { code, stdout } = await run(dir, ...serverOptions);
		expect(code).toBe(0);
		expect(stdout).toContain("3 exchanges");
		expect(stdout).toContain("other.example");
		expect(stdout).toContain("No deviation");
		const { stdout: json } = await run(dir, "--json", ...serverOptions);
		expect(JSON.parse(json)).toMatchObject({ others: { "other.example": 3 } });
		const { stdout: markdown } = await run(dir, "--markdown", ...serverOptions);
		expect(markdown).toMatch(/^### \w+\.\w+: 3 exchanges/);
	});

	test("fails on a deviation when asked to, and says what is wrong with its input", async () => {
		const [line] = structuredClone(honest) as [Line];
		line.response.status = 418;
		const file = join(folder, "teapot.jsonl");
		await writeFile(file, JSON.stringify(line));
		expect((await run(file, ...serverOptions)).code).toBe(0);
		expect(
			(await run(file, ...serverOptions, "--fail-on=deviation")).code,
		).toBe(1);
		await writeFile(
			join(folder, "broken.jsonl"),
			`${JSON.stringify(line)}\nnonsense\n`,
		);
		for (const [args, sentence] of [
			[[join(folder, "broken.jsonl")], /broken\.jsonl:2: is neither/],
			[[join(folder, "missing.har")], /missing\.har does not exist/],
			[[], /Name a HAR file/],
			[[file, "--server=acme=x"], /--server acme=x is not valid/],
			[[file, "--fail-on=x"], /--fail-on x is unknown/],
		] as const) {
			const { code, stderr } = await run(...args);
			expect(stderr).toMatch(sentence);
			expect(stderr.trim().split("\n")).toHaveLength(1);
			expect(code).toBe(1);
		}
	});
});
