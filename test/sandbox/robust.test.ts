/** Whatever is sent: no crash, no 5xx, and nothing of another organization changes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	ADA,
	CONTACT,
	CREDENTIALS,
	call,
	JANE,
	ORG,
	opened,
	update,
} from "./calls.ts";

const [OTHER_ORG, OTHER_CONTACT] = [4, 5].map(
	(number) => `00000000-0000-4000-8000-00000000000${number}`,
) as [string, string];

/** The standard seed with another organization, whose key has the same developer secret. */
async function openedWithOthers() {
	const sandbox = await opened();
	sandbox.patch("zyntro.organizations", OTHER_ORG, {});
	sandbox.patch("zyntro.keys", "key-of-two", { organizations: [OTHER_ORG] });
	sandbox.patch("zyntro.developerKeys", "zdk_of_two", { apiKey: "key-of-two" });
	sandbox.patch("zyntro.contacts", OTHER_CONTACT, {
		orgId: OTHER_ORG,
		primaryEmail: "eve@example.com",
	});
	return sandbox;
}

const ROUTES = [
	["POST", "/zyntro/apis/v2/public/crm/updateFieldData"],
	["POST", "/zyntro/apis/v2/public/crm/addContactsFull"],
	["POST", "/zyntro/apis/public/createContact.php"],
	["PATCH", `/routera/contacts/${ADA}?properties=phone`],
	["PATCH", `/nedzo/v1/contacts/${JANE}`],
	["POST", "/routera/oauth2/token"],
] as const;

const SQL = "'; DROP TABLE records; --";
const HTML = '<img src=x onerror="alert(1)">';
const scalar = fc.oneof(
	fc.constantFrom(
		...[null, true, 0, 1, "", SQL, HTML, "\ud800", "a@b.co", "cf_a"],
		...[CONTACT, OTHER_CONTACT, OTHER_ORG],
	),
	fc.string({ unit: "binary", maxLength: 8 }),
	fc.double(),
);
const NAMES =
	"__proto__ constructor toString fields contact entity customFields tags firstName primaryEmail status email timezone mode lookup_by contact_id entity_id external_id properties help";
const name = fc.constantFrom(...NAMES.split(" "));
const value = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: "small" },
		scalar,
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(name, tie("value"), { maxKeys: 3 }),
	),
})).value;
const valid = { ...CREDENTIALS, contact_id: CONTACT, email: "x@example.com" };
/** Bodies with good credentials, so that they come as far as possible. */
const body = fc.dictionary(name, value, { maxKeys: 5 }).map((sent) =>
	JSON.stringify({
		...valid,
		fields: sent,
		contact: { firstName: "A", primaryEmail: "a@b.co", ...sent },
		...sent,
	}),
);
const twice = ',"fields":1,"fields":{"status":"x"}}';
const text = fc.oneof(
	{ weight: 4, arbitrary: body },
	...[
		fc.json(),
		fc.string({ unit: "binary" }),
		body.map((json) => json.slice(0, -2)),
		body.map((json) => json.slice(0, -1) + twice),
	].map((arbitrary) => ({ weight: 1, arbitrary })),
);
const TYPES =
	"application/json text/plain multipart/form-data application/x-www-form-urlencoded";
const headers = fc.record({
	"Content-Type": fc.constantFrom("", ...TYPES.split(" ")),
	Authorization: fc.constantFrom(
		...["Bearer your_token", "Bearer sk_test_your_api_key"],
		...["Bearer __proto__", "Bearer ", "Basic Og==", "nonsense"],
	),
});

test("random requests get a response, and touch only what their keys open", async () => {
	await using sandbox = await openedWithOthers();
	const others = () => {
		const state = sandbox.state();
		return [
			state["zyntro.contacts"]?.filter(
				(it) => "orgId" in it && it.orgId === OTHER_ORG,
			),
			state["zyntro.organizations"],
			state["zyntro.keys"],
			state["routera.accounts"],
		];
	};
	const before = others();
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
	await using sandbox = await openedWithOthers();
	const before = sandbox.state();
	for (const org_id of [ORG, OTHER_ORG]) {
		const { body } = await update(
			sandbox,
			{ status: "Taken" },
			{ api_key: "key-of-two", developer_secret: "zdk_of_two", org_id },
		);
		expect(body.status).toBe("error");
	}
	expect(sandbox.state()).toEqual(before);
});

test("keys that every object has are stored as they are, or not at all", async () => {
	await using sandbox = await opened();
	const fields =
		'{"status":"Warm","__proto__":{"polluted":1},"constructor":"x","customFields":{"__proto__":{"polluted":1},"cf_x":"1"}}';
	const { body } = await call(
		sandbox,
		"zyntro.updateFieldData",
		JSON.stringify({ ...valid, fields: {} }).replace(
			'"fields":{}',
			`"fields":${fields}`,
		),
	);
	expect(body.data.updated_fields).toEqual(["status", "customFields"]);
	const stored = sandbox.get("zyntro.contacts", CONTACT) as Record<
		string,
		object
	>;
	expect(Object.getPrototypeOf(stored)).toBe(Object.prototype);
	expect(stored).not.toHaveProperty("polluted");
	expect(Object.keys(stored.customFields ?? {})).toEqual([
		"cf___proto__",
		"cf_x",
	]);
});

test.each(ROUTES)(
	"%s %s: a huge body gets 413, a deep one 400",
	async (method, path) => {
		await using sandbox = await opened();
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
	await using sandbox = await opened();
	const response = await sandbox.fetch("/zyntro/nowhere");
	expect(response.status).toBe(404);
	const { served } = await response.json();
	for (const route of [ROUTES[0], ROUTES[5]])
		expect(served).toContain(route.join(" "));
	expect(served).toContain("GET /_sandbox");
	expect(sandbox.requests()).toMatchObject([
		{ method: "GET", url: "/zyntro/nowhere", status: 404 },
	]);
});
