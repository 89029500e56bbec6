/** Whatever is sent: no crash, no 5xx, and nothing of another organization changes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import {
	CONTACT,
	ENTITY,
	id,
	KEY,
	MEMBER,
	NOW,
	ORG,
	OTHER_CONTACT,
	SECRET,
	seed,
} from "./world.ts";

const ROUTES = [
	["POST", "/zyntro/apis/v2/public/crm/updateFieldData"],
	["POST", "/zyntro/apis/v2/public/crm/addContactsFull"],
	["POST", "/zyntro/apis/public/createContact.php"],
	["PATCH", "/routera/contacts/ada?properties=phone"],
	["PATCH", `/nedzo/v1/contacts/${id(41)}`],
	["POST", "/routera/oauth2/token"],
] as const;

const SQL = "'; DROP TABLE records; --";
const HTML = '<img src=x onerror="alert(1)">';
const scalar = fc.oneof(
	fc.constantFrom(
		null,
		true,
		0,
		1,
		"",
		SQL,
		HTML,
		"\ud800",
		"a@b.co",
		"cf_a",
		CONTACT,
		ENTITY,
		OTHER_CONTACT,
		id(4),
	),
	fc.string({ unit: "binary", maxLength: 8 }),
	fc.double(),
);
const name: fc.Arbitrary<string> = fc.constantFrom(
	"__proto__",
	"constructor",
	"toString",
	"fields",
	"contact",
	"entity",
	"customFields",
	"tags",
	"firstName",
	"primaryEmail",
	"status",
	"email",
	"timezone",
	"mode",
	"lookup_by",
	"contact_id",
	"entity_id",
	"external_id",
	"properties",
	"help",
);
const value = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: "small" },
		scalar,
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(name, tie("value"), { maxKeys: 3 }),
	),
})).value;
const members = {
	api_key: KEY,
	developer_secret: SECRET,
	org_id: ORG,
	member_id: MEMBER,
	contact_id: CONTACT,
	email: "x@example.com",
};
/** Bodies with good credentials, so that they come as far as possible. */
const body = fc.dictionary(name, value, { maxKeys: 5 }).map((sent) =>
	JSON.stringify({
		...members,
		fields: sent,
		contact: { firstName: "A", primaryEmail: "a@b.co", ...sent },
		...sent,
	}),
);
const text = fc.oneof(
	{ weight: 4, arbitrary: body },
	{ weight: 1, arbitrary: fc.json() },
	{ weight: 1, arbitrary: fc.string({ unit: "binary" }) },
	{
		weight: 1,
		arbitrary: body.map((json) => json.slice(0, -2)),
	},
	{
		weight: 1,
		arbitrary: body.map(
			(json) => `${json.slice(0, -1)},"fields":1,"fields":{"status":"x"}}`,
		),
	},
);
const headers = fc.record({
	"Content-Type": fc.constantFrom(
		"application/json",
		"text/plain",
		"multipart/form-data",
		"application/x-www-form-urlencoded",
		"",
	),
	Authorization: fc.constantFrom(
		"Bearer token-of-one",
		"Bearer sk_test_one",
		"Bearer __proto__",
		"Basic Og==",
		"nonsense",
		"Bearer ",
	),
});

test("random requests are answered, and touch only what their keys open", async () => {
	await using sandbox = await createSandbox({ seed, now: NOW });
	const others = () => {
		const state = sandbox.state();
		return [
			state["zyntro.contacts"]?.filter(
				(it) => "orgId" in it && it.orgId === id(4),
			),
			state["zyntro.organizations"],
			state["zyntro.keys"],
			state["routera.accounts"],
		];
	};
	const before = structuredClone(others());
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...ROUTES),
			text,
			headers,
			async ([method, path], sent, header) => {
				const response = await sandbox.fetch(path, {
					method,
					headers: header,
					body: sent,
				});
				expect(response.status).toBeLessThan(500);
				await response.json();
			},
		),
		{ numRuns: 2000 },
	);
	expect(others()).toEqual(before);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a wrong key opens nothing", async () => {
	await using sandbox = await createSandbox({ seed, now: NOW });
	const before = sandbox.state();
	const update = {
		api_key: "key-of-two",
		developer_secret: "zdk_secret_of_two",
		contact_id: CONTACT,
		fields: { status: "Taken" },
	};
	for (const org_id of [ORG, id(4)]) {
		const response = await sandbox.fetch(ROUTES[0][1], {
			method: "POST",
			body: JSON.stringify({ ...update, org_id }),
		});
		expect(await response.json()).toEqual({
			status: "error",
			data: "Contact not found",
		});
	}
	expect(sandbox.state()).toEqual(before);
});

test("keys that every object has are stored as they are, or not at all", async () => {
	await using sandbox = await createSandbox({ seed, now: NOW });
	const fields =
		'{"status":"Warm","__proto__":{"polluted":1},"constructor":"x","customFields":{"__proto__":{"polluted":1},"cf_x":"1"}}';
	const response = await sandbox.fetch(ROUTES[0][1], {
		method: "POST",
		body: `${JSON.stringify({ ...members, fields: {} }).replace('"fields":{}', `"fields":${fields}`)}`,
	});
	expect(await response.json()).toMatchObject({
		data: { updated_fields: ["status", "customFields"] },
	});
	const stored = sandbox.state()["zyntro.contacts"]?.[0] as Record<
		string,
		object
	>;
	expect(Object.getPrototypeOf(stored)).toBe(Object.prototype);
	expect(stored).not.toHaveProperty("polluted");
	expect(Object.keys(stored.customFields ?? {})).toEqual([
		"cf_a",
		"industry",
		"cf___proto__",
		"cf_x",
	]);
});

test.each(ROUTES)(
	"%s %s: a huge body is refused with 413, a deep one with 400",
	async (method, path) => {
		await using sandbox = await createSandbox({ seed });
		const url = (await sandbox.listen()) + path;
		const send = async (body: string) => {
			const response = await fetch(url, { method, body });
			return [response.status, (await response.json()).error];
		};
		expect(
			await send(JSON.stringify({ fields: "x".repeat(1024 * 1024) })),
		).toEqual([413, expect.stringContaining("1048576 bytes")]);
		if (!path.endsWith("token"))
			expect(
				await send(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
			).toEqual([400, expect.stringContaining("64 levels")]);
	},
);

test("what is not served says what is", async () => {
	await using sandbox = await createSandbox({ seed });
	const response = await sandbox.fetch("/zyntro/nowhere");
	expect(response.status).toBe(404);
	const { served } = await response.json();
	for (const route of [ROUTES[0], ROUTES[5]])
		expect(served).toContain(route.join(" "));
	expect(served.join()).toContain("/_sandbox");
});
