/** The control plane: setting the stage, and looking at what happened. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { runTool } from "../../scripts/util/process.ts";
import { temporaryFolder } from "../support/folder.ts";
import {
	ADA,
	CONTACT,
	call,
	control,
	JANE,
	NOBODY,
	ORG,
	opened,
	SECRET,
	stored,
	update,
	WORKSPACE,
} from "./calls.ts";

const DONE = { status: 204, body: undefined };

test("snapshot: what was read can be restored, and a reset still goes back to the seed", async () => {
	await using sandbox = await opened();
	const seeded = sandbox.state();
	await call(sandbox, "zyntro.createContact", { email: "new@example.com" });
	const { body: snapshot } = await control(sandbox, "GET", "snapshot");
	await update(sandbox, { status: "Warm" });
	expect(await control(sandbox, "PUT", "snapshot", snapshot)).toEqual(DONE);
	expect(sandbox.state()).toEqual(snapshot);
	expect(sandbox.snapshot()).toEqual(snapshot);
	await control(sandbox, "POST", "reset");
	expect(sandbox.state()).toEqual(seeded);
	await control(sandbox, "PUT", "seed", snapshot);
	await update(sandbox, { status: "Warm" });
	sandbox.reset();
	expect(sandbox.state()).toEqual(snapshot);
});

test("snapshot: larger than any request to an operation", async () => {
	await using sandbox = await opened();
	const contacts = Array.from({ length: 20_000 }, (_, number) => ({
		id: `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`,
		orgId: ORG,
		primaryEmail: `${number}@example.com`,
	}));
	sandbox.restore({ ...sandbox.snapshot(), "zyntro.contacts": contacts });
	const response = await sandbox.fetch("/_sandbox/snapshot");
	const text = await response.text();
	expect(text.length).toBeGreaterThan(2 ** 21);
	sandbox.reset();
	expect(await control(sandbox, "PUT", "snapshot", text)).toEqual(DONE);
	expect(sandbox.state()["zyntro.contacts"]).toHaveLength(20_000);
});

test("what stays of a restore: the oldest of several, and ids that are taken", async () => {
	await using sandbox = await opened();
	const add = async (email: string, primaryPhone: string, by = "email") => {
		const contact = {
			...{ firstName: "A", primaryEmail: `${email}@example.com` },
			primaryPhone,
		};
		const options = { contact, lookup_by: by, skip_entity: true };
		const { body } = await call(sandbox, "zyntro.addContactsFull", options);
		return body.data.contact_id;
	};
	const first = await add("a", "+1");
	await add("b", "+2");
	await add("a", "+2");
	expect(await add("x", "+2", "phone")).toBe(first);
	const { "sandbox.counters": _, ...snapshot } = sandbox.snapshot();
	sandbox.restore(snapshot);
	expect(await add("x", "+2", "phone")).toBe(first);
	const before = sandbox.state()["zyntro.contacts"]?.length ?? 0;
	await add("c", "+3");
	expect(sandbox.state()["zyntro.contacts"]).toHaveLength(before + 1);
});

test("reset forgets what was forced and logged, and puts the clock back", async () => {
	await using sandbox = await opened();
	const before = sandbox.state();
	await update(sandbox, { status: "Warm" });
	sandbox.force({ operation: "zyntro.updateFieldData", status: 503 });
	sandbox.setClock("2030-01-01T00:00:00Z");
	expect(await control(sandbox, "POST", "reset")).toEqual(DONE);
	expect(sandbox.state()).toEqual(before);
	expect([sandbox.requests(), sandbox.forced()]).toEqual([[], []]);
	expect((await update(sandbox, { status: "Warm" })).status).toBe(200);
	expect(stored(sandbox, "zyntro.contacts", CONTACT).updatedAt).toBe(
		"2026-03-01 12:00:00",
	);
});

test.each([
	[
		{ "zyntro.organizations": [{ id: ORG, mode: "b2x" }] },
		"zyntro.organizations/0/mode: must be one of b2b, b2c, mixed",
	],
	[
		{ "nedzo.keys": [{ id: "k", workspace: ORG, workspaces: [] }] },
		"nedzo.keys/0: unknown property workspace; remove it, or correct its name",
	],
	[
		{ "zyntro.contact": [] },
		"unknown table zyntro.contact; name one of nedzo.contacts, ",
	],
	[
		{ "routera.clients": [{ id: "c", account: "a" }] },
		"routera.clients/0: missing required property secret",
	],
	[
		{ "zyntro.contacts": [{ id: CONTACT, orgId: ORG }] },
		`zyntro.contacts/0/orgId: zyntro.organizations has no record ${ORG}; add it there, or correct the id`,
	],
	[
		{ "nedzo.workspaces": [{ id: ORG }, { id: ORG }] },
		"nedzo.workspaces/1: another record has this id; give it its own",
	],
	[
		{ "zyntro.keys": [{ id: 7, organizations: [] }] },
		"zyntro.keys/0/id: expected string, received number",
	],
	[
		{ "zyntro.contacts": [{ id: CONTACT, orgId: ORG, firstName: 7 }] },
		"zyntro.contacts/0/firstName: expected string, received number",
	],
	[
		{ "zyntro.contacts": [{ id: CONTACT, orgId: ORG, createdAt: "2026" }] },
		"zyntro.contacts/0/createdAt: must be a time such as 2026-01-01 00:00:00",
	],
	[{ "zyntro.keys": {} }, "zyntro.keys: expected array of records"],
])(
	"a bad seed is rejected with the place, and changes nothing",
	async (bad, message) => {
		await using sandbox = await opened();
		const before = sandbox.state();
		expect(await control(sandbox, "PUT", "seed", bad)).toEqual({
			status: 400,
			body: { error: expect.stringContaining(message) },
		});
		expect(sandbox.state()).toEqual(before);
	},
);

test("records: read, changed, added, without a property, and deleted", async () => {
	await using sandbox = await opened();
	const settings = `state/zyntro.organizations/${ORG}`;
	await control(sandbox, "PATCH", settings, { contactStatuses: ["Cold"] });
	expect((await control(sandbox, "GET", settings)).body).toMatchObject({
		id: ORG,
		contactStatuses: ["Cold"],
	});
	await control(sandbox, "PATCH", "state/nedzo.keys/new", {
		workspaces: [WORKSPACE],
		limit: { calls: 0, seconds: 1 },
	});
	const status = async () =>
		(await call(sandbox, "nedzo.updateContact", { token: "new", phone: "1" }))
			.status;
	expect(await status()).toBe(429);
	const limit = "state/nedzo.keys/new/limit";
	expect(await control(sandbox, "DELETE", limit)).toEqual(DONE);
	expect(await status()).toBe(200);
	const contact = `state/nedzo.contacts/${JANE}`;
	expect(await control(sandbox, "DELETE", contact)).toEqual(DONE);
	expect(await status()).toBe(404);
});

test("state() and get() return copies", async () => {
	await using sandbox = await opened();
	const before = JSON.stringify(sandbox.state());
	stored(sandbox, "zyntro.contacts", CONTACT).tags.push("mine");
	sandbox.state()["zyntro.contacts"]?.pop();
	expect(JSON.stringify(sandbox.state())).toBe(before);
});

const settings = `state/zyntro.organizations/${ORG}`;
const clockError = "is not a time up to the year 9999: write it as 2026-";

test.each([
	["PATCH", settings, [1], "A patch is an object with the properties"],
	["PATCH", settings, '"ab"', "A patch is an object"],
	["PATCH", settings, null, "A patch is an object"],
	["PATCH", settings, { id: NOBODY }, `keeps its id: leave the id out`],
	[
		"PATCH",
		settings,
		{ mode: 1, stages: [2] },
		`The record zyntro.organizations/${ORG} is not valid:\nzyntro.organizations/${ORG}/mode: must be one of`,
	],
	["PATCH", "state/nedzo.contact/x", {}, "There is no table nedzo.contact: "],
	["DELETE", settings, undefined, `names zyntro.organizations/${ORG}: delete`],
	["DELETE", "state/nedzo.keys/x", undefined, "nedzo.keys has no record x."],
	["DELETE", `${settings}/id`, undefined, "keeps its id"],
	["GET", "state/nedzo.keys/x", undefined, "nedzo.keys has no record x."],
	["GET", "state/zyntro.contact", undefined, "There is no table zyntro.contac"],
	["GET", "state/constructor", undefined, "There is no table constructor"],
	["GET", "state/zyntro.contacts?last=abc", undefined, "last must be a whole"],
	["GET", "state/zyntro.contacts?last=0", undefined, "last must be a whole"],
	["GET", "state/zyntro.contacts?last=", undefined, "last must be a whole"],
	["GET", "state/zyntro.contacts?lsat=1", undefined, "name one of last."],
	["POST", "reset?all=1", undefined, "parameter all is unknown: leave it out."],
	["GET", "requests?operation=a.b", undefined, "There is no operation a.b: "],
	["DELETE", `${settings}/mod`, undefined, "unknown property mod; remove it"],
	["PUT", "clock", { now: "noon" }, `noon ${clockError}`],
	["PUT", "clock", { now: "+010000-01-01T00:00:00Z" }, clockError],
	["PUT", "clock", { now: 5 }, "now: expected string, received number"],
	["PUT", "clock", {}, "missing required property now"],
	["PUT", "clock", null, "The body is not valid:\nexpected object"],
	["PUT", "clock", "noon", "The body is not JSON: "],
	["PUT", "seed", "{", "The body is not JSON: "],
	["PUT", "seed", null, "The seed must be an object"],
	["PUT", "snapshot", [], "The seed must be an object"],
])("%s %s with %j is rejected, and changes nothing", async (...row) => {
	const [method, path, body, message] = row;
	await using sandbox = await opened();
	const before = sandbox.state();
	expect(await control(sandbox, method, path, body)).toEqual({
		status: 400,
		body: { error: expect.stringContaining(message) },
	});
	expect(sandbox.state()).toEqual(before);
});

test("clock: it stands where it is put", async () => {
	await using sandbox = await opened();
	await control(sandbox, "PUT", "clock", { now: "2030-01-01T00:00:00Z" });
	const { body } = await call(sandbox, "routera.updateContact", {
		contactId: ADA,
		fields: { first_name: "A" },
	});
	expect(body.updated_at).toBe("2030-01-01T00:00:00.000Z");
});

test("requests: the newest first, with what differs from the description, and without secrets", async () => {
	await using sandbox = await opened();
	await update(sandbox, { status: `my secret is ${SECRET}`, tags: ["a list"] });
	await call(sandbox, "nedzo.updateContact", { firstName: "your_token" });
	const issued = await sandbox.fetch("/routera/oauth2/token", {
		method: "POST",
		body: "grant_type=client_credentials&client_id=your_client_id&client_secret=your_client_secret",
	});
	expect(issued.status).toBe(200);
	const { body } = await control(sandbox, "GET", "requests");
	expect(body.map((it: { operation: string }) => it.operation)).toEqual([
		"routera.issueToken",
		"nedzo.updateContact",
		"zyntro.updateFieldData",
	]);
	expect(body[2].violations).toEqual(["body/fields/tags must be string,null"]);
	expect(body[2].body).toMatchObject({
		api_key: "***",
		developer_secret: "***",
		fields: { status: "my secret is ***" },
	});
	expect(JSON.stringify(body)).not.toMatch(
		/zdk_|your_zyntro|sk_test|your_client_secret|eyJ/,
	);
	expect(sandbox.requests("nedzo.updateContact")).toMatchObject([
		{ method: "PATCH", url: `/nedzo/v1/contacts/${JANE}`, status: 200 },
	]);
});

test.each([
	["not JSON", ["body must be object"]],
	[
		{ fields: { tags: 1 }, entity_id: NOBODY },
		["body/fields/tags must be string,null"],
	],
	[
		{ help: "yes" },
		[
			"body must NOT have additional properties",
			"body/help must be boolean",
			"body/help must be equal to constant",
		],
	],
])(
	"requests: %j has the violations of the nearest kind of request",
	async (body, violations) => {
		await using sandbox = await opened();
		const path = "/zyntro/apis/v2/public/crm/updateFieldData";
		const credentials = { api_key: "k", org_id: ORG, developer_secret: SECRET };
		const sent = typeof body === "string" ? body : { ...credentials, ...body };
		await control(sandbox, "POST", `..${path}`, sent);
		expect(sandbox.requests()).toMatchObject([{ violations }]);
	},
);

test("pages of any origin may call the vendors' paths, and read when to retry", async () => {
	await using sandbox = await opened();
	const headers = {
		Origin: "http://127.0.0.1:8080",
		"Access-Control-Request-Method": "PATCH",
		"Access-Control-Request-Headers": "authorization, prefer",
	};
	const allowed = async (path: string, method: string, asked = "PATCH") => {
		const response = await sandbox.fetch(path, {
			method,
			headers: { ...headers, "Access-Control-Request-Method": asked },
		});
		return response.headers.get("Access-Control-Allow-Origin");
	};
	expect(await allowed("/nedzo/v1/contacts/1", "OPTIONS")).toBe("*");
	expect(await allowed("/nedzo/v1/contacts/1", "PATCH")).toBe("*");
	expect(await allowed("/routera/oauth2/token", "OPTIONS", "POST")).toBe("*");
	expect(await allowed("/_sandbox/state", "OPTIONS", "GET")).toBeNull();
	expect(await allowed("/_sandbox/reset", "POST")).toBeNull();
});

test("a response that is not as described is a loud 500, and changes nothing", async () => {
	await using sandbox = await opened({
		"routera.accounts": [
			{ id: "acme", fields: [{ name: "archived_by", type: "number" }] },
		],
	});
	sandbox.patch("routera.contacts", ADA, { fields: { archived_by: 7 } });
	const before = sandbox.state();
	const { status, body } = await call(sandbox, "routera.updateContact", {
		contactId: ADA,
		properties: "archived_by",
		fields: { first_name: "A" },
	});
	expect(status).toBe(500);
	expect(body.error).toMatch(
		/routera.updateContact is not as described.*response\/archived_by must be string/,
	);
	expect(sandbox.state()).toEqual(before);
});

test("two sandboxes share nothing", async () => {
	await using one = await opened();
	await using two = await opened();
	const before = two.state();
	await update(one, { status: "Warm", tags: "a" });
	expect(two.state()).toEqual(before);
	expect(two.requests()).toEqual([]);
});

test("GET /_sandbox lists the endpoints", async () => {
	await using sandbox = await opened();
	const { body } = await control(sandbox, "GET", "../_sandbox");
	expect(body).toContainEqual({
		endpoint: "PUT /_sandbox/snapshot",
		does: expect.any(String),
	});
	expect((await control(sandbox, "GET", "nothing")).status).toBe(404);
});

test("the control plane's own description has no fault", async () => {
	await using sandbox = await opened();
	const { body } = await control(sandbox, "GET", "openapi.json");
	const folder = await temporaryFolder();
	const file = join(folder, "control.json");
	await writeFile(file, JSON.stringify(body));
	const { code, stderr } = await runTool("@redocly/cli", "redocly", [
		...["lint", "--extends=recommended-strict", file],
	]);
	expect([code, stderr]).toEqual([0, expect.anything()]);
	expect(Object.keys(body.paths)).toContain("/_sandbox/state/{table}/{id}");
});

test("a misspelled option is an error", async () => {
	const options = { sed: {} } as object;
	await expect(createSandbox(options)).rejects.toThrow(
		"The option sed is unknown: name one of seed, db, now, token, docs.",
	);
	await using sandbox = await opened();
	const where = { prot: 1 } as object;
	await expect(sandbox.listen(where)).rejects.toThrow("name one of port, host");
	expect(() => sandbox.requests("nedzo.updateContacts")).toThrow(
		"There is no operation nedzo.updateContacts: name one of ",
	);
});

test("fetch honours its signal", async () => {
	await using sandbox = await opened();
	sandbox.force({ operation: "nedzo.updateContact", delay: 60_000 });
	const controller = new AbortController();
	const responding = sandbox.fetch("/nedzo/v1/contacts/1", {
		method: "PATCH",
		signal: controller.signal,
	});
	controller.abort();
	await expect(responding).rejects.toThrow("aborted");
});
