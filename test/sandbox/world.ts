/** A small world in a sandbox of its own, and short ways to call it. */
import { expect } from "vitest";
import { createSandbox, type Sandbox, type Seed } from "../../sandbox/index.ts";

export const NOW = "2026-03-01T12:00:00.000Z";
export const id = (number: number) =>
	`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
export const [ORG, B2C, MIXED, OTHER_ORG] = [id(1), id(2), id(3), id(4)];
export const [MEMBER, CONTACT, ENTITY, OTHER_CONTACT] = [
	id(11),
	id(21),
	id(31),
	id(22),
];
export const NOBODY = id(99);
export const KEY = "key-of-one";
export const SECRET = "zdk_secret_of_one";
export const WORKSPACE = id(51);

const organization = {
	members: [MEMBER],
	contactStatuses: ["Active", "Warm"],
	contactSources: ["Website"],
	entityLabels: ["Company"],
	entityStatuses: ["Active"],
	stages: ["first", "second"],
	customFields: [
		{ tag: "industry" },
		{ tag: "size", options: ["small", "large"] },
	],
};

export const seed: Seed = {
	"zyntro.keys": [
		{ id: KEY, organizations: [ORG, B2C, MIXED] },
		{ id: "key-of-two", organizations: [OTHER_ORG] },
		{ id: "revoked-key", active: false, organizations: [ORG] },
	],
	"zyntro.developerKeys": [
		{ id: SECRET, apiKey: KEY, whitelist: ["127.0.0.1"] },
		{ id: "zdk_revoked", apiKey: KEY, active: false },
		{ id: "zdk_secret_of_two", apiKey: "key-of-two" },
	],
	"zyntro.organizations": [
		{ id: ORG, mode: "b2b", ...organization },
		{ id: B2C, mode: "b2c", ...organization },
		{ id: MIXED, mode: "mixed", ...organization },
		{ id: OTHER_ORG, mode: "b2b", ...organization, members: [id(12)] },
	],
	"zyntro.contacts": [
		{
			id: CONTACT,
			orgId: ORG,
			entityId: ENTITY,
			name: "Jane Smith",
			firstName: "Jane",
			lastName: "Smith",
			primaryEmail: "jane@example.com",
			primaryPhone: "+1-555-0123",
			status: "Active",
			tags: ["vip"],
			customFields: { cf_a: "1", industry: "Steel" },
		},
		{
			id: OTHER_CONTACT,
			orgId: OTHER_ORG,
			name: "Eve",
			primaryEmail: "eve@example.com",
		},
	],
	"zyntro.entities": [
		{
			id: ENTITY,
			orgId: ORG,
			name: "Acme",
			status: "Active",
			customFields: { cf_b: "1" },
		},
	],
	"routera.accounts": [
		{
			id: "one",
			fields: [
				{ name: "lead_score", type: "number" },
				{ name: "tier", type: "enumeration", options: ["a", "b"] },
			],
		},
		{ id: "two" },
	],
	"routera.clients": [
		{ id: "client", secret: "client-secret", account: "one" },
	],
	"routera.tokens": [
		{ id: "token-of-one", account: "one" },
		{ id: "token-of-two", account: "two" },
		{ id: "token-of-none" },
	],
	"routera.contacts": [
		{
			id: "ada",
			account: "one",
			fields: {
				first_name: "Ada",
				last_name: "Lovelace",
				email: "ada@example.com",
				phone: "+1",
			},
			created_at: "2026-01-01T00:00:00.000Z",
			updated_at: "2026-01-02T00:00:00.000Z",
		},
		{
			id: "bob",
			account: "one",
			fields: { email: "bob@example.com", external_id: "ext-bob" },
		},
		{
			id: "old",
			account: "one",
			fields: { email: "old@example.com" },
			archived: "2026-02-01T00:00:00.000Z",
			archived_by: "jane@example.com",
		},
	],
	"nedzo.keys": [
		{ id: "sk_test_one", workspaces: [WORKSPACE] },
		{ id: "sk_test_account", workspaces: [id(52), WORKSPACE] },
		{ id: "sk_test_two", workspaces: [id(52)] },
		{
			id: "sk_test_slow",
			workspaces: [WORKSPACE],
			limit: { calls: 1, seconds: 10 },
		},
	],
	"nedzo.workspaces": [
		{ id: WORKSPACE, customFields: ["Lead Source", "MRR"], tags: ["gold"] },
		{ id: id(52) },
	],
	"nedzo.contacts": [
		{
			id: id(41),
			workspaceId: WORKSPACE,
			firstName: "Jane",
			timezone: "Europe/Berlin",
			tags: ["gold"],
			customFields: { "Lead Source": "Web", MRR: "1" },
		},
	],
};

// biome-ignore lint/suspicious/noExplicitAny: a body of any shape, as a caller would read it
type Json = any;
export interface Answered {
	status: number;
	headers: Headers;
	body: Json;
}

export interface World {
	sandbox: Sandbox;
	/** zyntro.updateFieldData on the contact. */
	update(fields: unknown, others?: object, ip?: string): Promise<Answered>;
	/** zyntro.addContactsFull; the contact has the least that it needs. */
	add(contact: unknown, others?: object, ip?: string): Promise<Answered>;
	/** zyntro.createContact with all that B2B needs. */
	create(others?: object): Promise<Answered>;
	routera(
		body: unknown,
		options?: { contact?: string; query?: string; token?: string | null },
	): Promise<Answered>;
	nedzo(
		body: unknown,
		options?: { contact?: string; token?: string | null },
	): Promise<Answered>;
	/** A stored record. */
	stored(table: keyof Seed, id: string): Json;
}

/** JSON; it can write larger numbers than there are, and has no infinity. */
const json = (body: unknown) =>
	JSON.stringify(body, (_, value) =>
		value === Infinity ? "∞" : value,
	).replaceAll('"∞"', "1e400");

/** Calls a sandbox that has the world. */
export function worldOf(sandbox: Sandbox): World {
	async function call(
		method: string,
		path: string,
		body: unknown,
		{ token, ip }: { token?: string | null; ip?: string } = {},
	): Promise<Answered> {
		const response = await sandbox.fetch(path, {
			method,
			headers: {
				"Content-Type": "application/json",
				...(token && { Authorization: `Bearer ${token}` }),
			},
			body: typeof body === "string" ? body : json(body),
			ip,
		});
		return {
			status: response.status,
			headers: response.headers,
			body: await response.json(),
		};
	}
	const credentials = { api_key: KEY, developer_secret: SECRET, org_id: ORG };
	return {
		sandbox,
		update: (fields, others, ip) =>
			call(
				"POST",
				"/zyntro/apis/v2/public/crm/updateFieldData",
				{ ...credentials, contact_id: CONTACT, fields, ...others },
				{ ip },
			),
		add: (contact, others, ip) =>
			call(
				"POST",
				"/zyntro/apis/v2/public/crm/addContactsFull",
				{
					...credentials,
					member_id: MEMBER,
					contact: contact && {
						firstName: "Joe",
						primaryEmail: "joe@example.com",
						...contact,
					},
					...others,
				},
				{ ip },
			),
		create: (others) =>
			call("POST", "/zyntro/apis/public/createContact.php", {
				api_key: KEY,
				org_id: ORG,
				member_id: MEMBER,
				email: "joe@example.com",
				first_name: "Joe",
				contact_status: "Active",
				contact_source: "Website",
				entity_name: "Joe Ltd",
				entity_label: "Company",
				entity_status: "Active",
				...others,
			}),
		routera: (
			body,
			{ contact = "ada", query = "", token = "token-of-one" } = {},
		) => call("PATCH", `/routera/contacts/${contact}${query}`, body, { token }),
		nedzo: (body, { contact = id(41), token = "sk_test_one" } = {}) =>
			call("PATCH", `/nedzo/v1/contacts/${contact}`, body, { token }),
		stored: (table, wanted) =>
			(sandbox.state()[table] as { id: string }[]).find(
				(record) => record.id === wanted,
			),
	};
}

export async function newWorld(): Promise<World & AsyncDisposable> {
	const sandbox = await createSandbox({ seed, now: NOW });
	return { ...worldOf(sandbox), [Symbol.asyncDispose]: () => sandbox.close() };
}

/** One worked example for each rule that a page states. */
export type Examples = Record<string, (world: World) => Promise<void>>;

/** Many calls at once, all of them answered in the usual way. */
export async function unlimited(
	call: () => Promise<{ status: number }>,
): Promise<void> {
	for (const { status } of await Promise.all(Array.from({ length: 50 }, call)))
		expect(status).toBe(200);
}

/** Makes a call that leaves everything as it was. */
export async function changesNothing(
	{ sandbox }: World,
	call: () => Promise<unknown>,
): Promise<void> {
	const before = sandbox.state();
	await call();
	expect(sandbox.state()).toEqual(before);
}
