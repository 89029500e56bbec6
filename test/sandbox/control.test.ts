/** The control plane: setting the stage, and looking at what happened. */
import { expect, test } from "vitest";
import { control, opened } from "./control.ts";
import { CONTACT, id, ORG, SECRET, worldOf } from "./world.ts";

test("state: what was read can be put back as a seed", async () => {
	await using sandbox = await opened();
	const { update, create } = worldOf(sandbox);
	await create();
	const { body: state } = await control(sandbox, "GET", "state");
	await update({ status: "Warm" });
	expect(await control(sandbox, "PUT", "seed", state)).toEqual({
		status: 204,
		body: undefined,
	});
	expect(sandbox.state()).toEqual(state);
	expect(
		(await control(sandbox, "GET", "state/zyntro.contacts?last=1")).body,
	).toEqual(state["zyntro.contacts"].slice(-1));
});

test("reset goes back to the seed, and forgets what was forced and logged", async () => {
	await using sandbox = await opened();
	const { update } = worldOf(sandbox);
	const before = sandbox.state();
	await update({ status: "Warm" });
	sandbox.force({ operation: "zyntro.updateFieldData", status: 503 });
	expect((await control(sandbox, "POST", "reset")).status).toBe(204);
	expect(sandbox.state()).toEqual(before);
	expect(sandbox.requests()).toEqual([]);
	expect((await update({ status: "Warm" })).status).toBe(200);
});

test.each([
	[
		{ "zyntro.organizations": [{ id: ORG, mode: "b2x" }] },
		"zyntro.organizations/0/mode must be one of b2b, b2c, mixed",
	],
	[
		{ "nedzo.keys": [{ id: "k", workspace: ORG, workspaces: [] }] },
		"nedzo.keys/0 has no member workspace: remove it, or mend its name",
	],
	[
		{ "zyntro.contact": [] },
		"the seed has no member zyntro.contact: remove it, or mend its name",
	],
	[
		{ "routera.clients": [{ id: "c", account: "a" }] },
		"routera.clients/0 lacks the member secret: add it",
	],
	[
		{ "zyntro.contacts": [{ id: CONTACT, orgId: ORG }] },
		"zyntro.contacts/0/orgId names a record that zyntro.organizations does not have",
	],
	[
		{ "nedzo.workspaces": [{ id: ORG }, { id: ORG }] },
		"nedzo.workspaces/1 has the id of another record",
	],
	[
		{ "zyntro.keys": [{ id: 7, organizations: [] }] },
		"zyntro.keys/0/id must be string",
	],
])(
	"a bad seed is refused with the place, and changes nothing",
	async (bad, message) => {
		await using sandbox = await opened();
		const before = sandbox.state();
		const answer = await control(sandbox, "PUT", "seed", bad);
		expect(answer).toEqual({
			status: 400,
			body: { error: expect.stringContaining(message) },
		});
		expect(sandbox.state()).toEqual(before);
	},
);

test("settings: a record is changed in place, or added", async () => {
	await using sandbox = await opened();
	const { update, create } = worldOf(sandbox);
	expect(
		(
			await control(sandbox, "PATCH", `state/zyntro.organizations/${ORG}`, {
				contactStatuses: ["Cold"],
			})
		).status,
	).toBe(204);
	expect((await create({ contact_status: "Cold" })).body.status).toBe(
		"success",
	);
	await control(sandbox, "PATCH", `state/zyntro.developerKeys/${SECRET}`, {
		whitelist: ["198.51.100.7"],
	});
	expect((await update({ status: "Warm" })).body.data).toEqual([
		"IP address not whitelisted",
	]);
	expect(
		(await update({ status: "Warm" }, {}, "198.51.100.7")).body.status,
	).toBe("success");
	await control(sandbox, "PATCH", "state/nedzo.keys/new", {
		workspaces: [id(51)],
	});
	expect(
		(await worldOf(sandbox).nedzo({ firstName: "N" }, { token: "new" })).status,
	).toBe(200);
});

const settings = `state/zyntro.organizations/${ORG}`;
const clockError = "is no time: write it as 2026-01-01T00:00:00Z";

test.each([
	["PATCH", settings, [1], "A patch is an object with the members to change"],
	["PATCH", settings, '"ab"', "A patch is an object"],
	["PATCH", settings, null, "A patch is an object"],
	["PATCH", settings, { id: id(7) }, `keeps its id: leave the id out`],
	[
		"PATCH",
		settings,
		{ mode: 1, stages: [2] },
		`The record zyntro.organizations/${ORG} is not valid:\nzyntro.organizations/${ORG}/mode must be one of`,
	],
	[
		"PATCH",
		"state/nedzo.contact/x",
		{},
		"There is no table nedzo.contact: name one of zyntro.keys, ",
	],
	["GET", "state/zyntro.contact", undefined, "There is no table zyntro.contac"],
	["GET", "state/constructor", undefined, "There is no table constructor"],
	["GET", "state/zyntro.contacts?last=abc", undefined, "last must be a whole"],
	["GET", "state/zyntro.contacts?last=0", undefined, "last must be a whole"],
	["GET", "state/zyntro.contacts?last=", undefined, "last must be a whole"],
	["PUT", "clock", { now: "noon" }, `noon ${clockError}`],
	["PUT", "clock", { now: 5 }, "now must be string,null"],
	["PUT", "clock", {}, "the body lacks the member now: add it"],
	["PUT", "clock", null, "the body must be object"],
	["PUT", "clock", "noon", "The body is no JSON: "],
	["PUT", "seed", "{", "The body is no JSON: "],
	["PUT", "seed", null, "the seed must be object"],
])("%s %s with %j is refused, and changes nothing", async (...row) => {
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
	const { routera } = worldOf(sandbox);
	expect((await routera({ fields: { first_name: "A" } })).body.updated_at).toBe(
		"2030-01-01T00:00:00.000Z",
	);
});

test("requests: the newest first, with what the description rules out, and without secrets", async () => {
	await using sandbox = await opened();
	const { update, nedzo } = worldOf(sandbox);
	await update({ status: `my secret is ${SECRET}`, tags: ["a list"] });
	await nedzo({ firstName: "sk_test_one" });
	const { body } = await control(sandbox, "GET", "requests");
	expect(body.map((it: { operation: string }) => it.operation)).toEqual([
		"nedzo.updateContact",
		"zyntro.updateFieldData",
	]);
	expect(body[1].violations).toEqual(["body/fields/tags must be string,null"]);
	expect(body[1].body).toMatchObject({
		api_key: "***",
		developer_secret: "***",
		fields: { status: "my secret is ***" },
	});
	expect(JSON.stringify(body)).not.toMatch(/zdk_|key-of-one|sk_test/);
});

test.each([
	["no JSON", ["body must be object"]],
	[
		{ fields: { tags: 1 }, entity_id: id(1) },
		["body/fields/tags must be string,null"],
	],
	[
		{ help: "yes" },
		["body/help must be boolean", "body/help must be equal to constant"],
	],
])(
	"requests: %j has the violations of the nearest kind of request",
	async (body, violations) => {
		await using sandbox = await opened();
		const path = "/zyntro/apis/v2/public/crm/updateFieldData";
		const credentials = { api_key: "k", org_id: ORG, developer_secret: SECRET };
		const sent = typeof body === "string" ? body : { ...credentials, ...body };
		await control(sandbox, "POST", `..${path}`, sent);
		const [newest] = sandbox.requests();
		expect(newest).toMatchObject({ violations });
	},
);

test("the control plane and the page are for this machine, and for no other site in its browser", async () => {
	await using sandbox = await opened();
	for (const path of ["/", "/_sandbox/state"]) {
		const status = async (url: string, init: object = {}) =>
			(await sandbox.fetch(url, init)).status;
		expect(await status(path)).toBe(200);
		expect(await status(path, { ip: "192.0.2.1" })).toBe(403);
		expect(await status(`http://evil.example${path}`)).toBe(403);
		expect(
			await status(path, { headers: { Origin: "http://evil.example" } }),
		).toBe(403);
		expect(
			await status(path, { headers: { Origin: "http://localhost" } }),
		).toBe(200);
	}
});

test("pages of any origin may call the vendors' paths, and read when to come again", async () => {
	await using sandbox = await opened();
	const headers = {
		Origin: "http://127.0.0.1:8080",
		"Access-Control-Request-Method": "PATCH",
		"Access-Control-Request-Headers": "authorization, prefer",
	};
	const allowed = async (path: string, method = "OPTIONS") => {
		const answer = await sandbox.fetch(path, { method, headers });
		return answer.headers.get("Access-Control-Allow-Origin");
	};
	expect(await allowed("/nedzo/v1/contacts/1")).toBe("*");
	expect(await allowed("/nedzo/v1/contacts/1", "PATCH")).toBe("*");
	expect(await allowed("/routera/oauth2/token", "POST")).toBe("*");
	expect(await allowed("/_sandbox/state")).toBeNull();
	expect(await allowed("/_sandbox/reset", "POST")).toBeNull();
});

test("an answer that is not as described is a loud 500, and changes nothing", async () => {
	await using sandbox = await opened();
	sandbox.patch("routera.contacts", "ada", { fields: { last_name: 7 } });
	const before = sandbox.state();
	const answer = await worldOf(sandbox).routera({
		fields: { first_name: "A" },
	});
	expect(answer).toMatchObject({
		status: 500,
		body: {
			error: expect.stringMatching(
				/routera.updateContact is not as described.*answer\/last_name must be string,null/,
			),
		},
	});
	expect(sandbox.state()).toEqual(before);
});

test("two sandboxes share nothing", async () => {
	await using one = await opened();
	await using two = await opened();
	const before = two.state();
	await worldOf(one).update({ status: "Warm", tags: "a" });
	expect(two.state()).toEqual(before);
	expect(two.requests()).toEqual([]);
});
