/** The control plane: setting the stage, forcing answers, and looking at what happened. */
import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { CONTACT, id, NOW, ORG, SECRET, seed, worldOf } from "./world.ts";

const opened = () => createSandbox({ seed, now: NOW });

async function control(
	sandbox: Sandbox,
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
) {
	const response = await sandbox.fetch(`/_sandbox/${path}`, {
		method,
		headers,
		body: JSON.stringify(body),
	});
	const text = await response.text();
	return {
		status: response.status,
		body: text === "" ? undefined : JSON.parse(text),
	};
}

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
		"routera.clients/0 must have required property 'secret'",
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
	expect(
		await control(sandbox, "PATCH", `state/zyntro.organizations/${ORG}`, {
			mode: "b2x",
		}),
	).toMatchObject({
		status: 400,
		body: { error: expect.stringContaining("mode must be one of") },
	});
});

test("clock: it stands where it is put", async () => {
	await using sandbox = await opened();
	await control(sandbox, "PUT", "clock", { now: "2030-01-01T00:00:00Z" });
	const { routera } = worldOf(sandbox);
	expect((await routera({ fields: { first_name: "A" } })).body.updated_at).toBe(
		"2030-01-01T00:00:00.000Z",
	);
	expect(await control(sandbox, "PUT", "clock", { now: "noon" })).toMatchObject(
		{
			status: 400,
			body: { error: expect.stringContaining("noon is no time") },
		},
	);
});

test("force: the next answers of an operation, and then no more", async () => {
	await using sandbox = await opened();
	const { nedzo, update } = worldOf(sandbox);
	const force = (body: object) =>
		control(sandbox, "POST", "force", {
			operation: "nedzo.updateContact",
			...body,
		});
	const before = sandbox.state();
	await force({ case: "bad-gateway", times: 2 });
	expect((await update({ favouriteColour: "red" })).status).toBe(200);
	expect((await nedzo({ firstName: "N" })).body).toMatchObject({
		status: 502,
		title: "Bad Gateway",
	});
	expect((await nedzo({ firstName: "N" })).status).toBe(502);
	await force({ status: 429, retryAfter: 7 });
	const limited = await nedzo({ firstName: "N" });
	expect([limited.status, limited.headers.get("Retry-After")]).toEqual([
		429,
		"7",
	]);
	expect(sandbox.state()).toEqual(before);
	await force({ delay: 50 });
	const start = performance.now();
	expect((await nedzo({ firstName: "N" })).status).toBe(200);
	expect(performance.now() - start).toBeGreaterThan(45);
});

test("force: a status without a body, on a socket and in process", async () => {
	await using sandbox = await opened();
	const path = "/nedzo/v1/contacts/1";
	for (const address of [path, (await sandbox.listen()) + path]) {
		sandbox.force({ operation: "nedzo.updateContact", status: 204 });
		const call = address === path ? sandbox.fetch : fetch;
		const { status, body } = await call(address, { method: "PATCH" });
		expect([status, body]).toEqual([204, null]);
	}
});

test("force: a connection is broken off, on a socket and in process", async () => {
	await using sandbox = await opened();
	const url = await sandbox.listen();
	const send = (fetcher: (url: string, init: object) => Promise<Response>) =>
		fetcher(`${url}/nedzo/v1/contacts/${id(41)}`, {
			method: "PATCH",
			body: "{}",
		});
	sandbox.force({ operation: "nedzo.updateContact", reset: true, times: 2 });
	await expect(send(fetch)).rejects.toThrow("fetch failed");
	await expect(send(sandbox.fetch)).rejects.toThrow();
	expect((await send(fetch)).status).toBe(401);
});

test.each([
	[
		{ operation: "nedzo.delete" },
		"There is no operation nedzo.delete: name one of zyntro.updateFieldData",
	],
	[
		{ operation: "nedzo.updateContact", case: "on-fire" },
		"nedzo.updateContact has no case on-fire: name one of update-tags-and-custom-fields",
	],
	[
		{ operation: "nedzo.updateContact", statuses: 500 },
		"statuses is not one of them",
	],
	[
		{ operation: "nedzo.updateContact", status: 99 },
		"status must be a number from 200 to 599",
	],
	[
		{ operation: "nedzo.updateContact", times: 0 },
		"times must be a whole number",
	],
])("force: what cannot be forced is refused", async (body, message) => {
	await using sandbox = await opened();
	expect(await control(sandbox, "POST", "force", body)).toEqual({
		status: 400,
		body: { error: expect.stringContaining(message) },
	});
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
	expect(body[1].violations).toContainEqual(
		"body/fields/tags must be string,null",
	);
	expect(body[1].body).toMatchObject({
		api_key: "***",
		developer_secret: "***",
		fields: { status: "my secret is ***" },
	});
	expect(JSON.stringify(body)).not.toMatch(/zdk_|key-of-one|sk_test/);
});

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
