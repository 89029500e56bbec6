/** Short ways to call a sandbox: an operation by its name, and the control plane. */
import { createSandbox, type Sandbox, type Seed } from "../../sandbox/index.ts";
import standard from "../../sandbox/seed.json" with { type: "json" };
import { apis } from "../support/apis.ts";
import { send } from "../support/steps.ts";

export const NOW = "2026-03-01T12:00:00.000Z";
export const seed: Seed = standard;
const firstOf = (table: keyof typeof standard) =>
	(standard[table][0] as { id: string }).id;
export const ORG = firstOf("zyntro.organizations");
export const CONTACT = firstOf("zyntro.contacts");
export const SECRET = firstOf("zyntro.developerKeys");
export const ADA = firstOf("routera.contacts");
export const JANE = firstOf("nedzo.contacts");
export const WORKSPACE = firstOf("nedzo.workspaces");
/** Those of Zyntro. */
export const CREDENTIALS = {
	api_key: firstOf("zyntro.keys"),
	developer_secret: SECRET,
	org_id: ORG,
	member_id: standard["zyntro.organizations"][0]?.members[0],
};
export const NOBODY = "00000000-0000-4000-8000-000000000099";

// biome-ignore lint/suspicious/noExplicitAny: a body of any shape, as a caller would read it
type Json = any;

/** A sandbox with the standard seed, some of its tables replaced. */
export function opened(tables: Seed = {}): Promise<Sandbox> {
	return createSandbox({ seed: { ...seed, ...tables }, now: NOW });
}

/** Calls an operation such as `zyntro.createContact`: what it requires, changed by `when`; a text is the raw body. */
export async function call(
	sandbox: Sandbox,
	name: string,
	when: Record<string, unknown> | string = {},
): Promise<{ status: number; headers: Headers; body: Json }> {
	const [apiName, id] = name.split(".");
	const api = apis.find((it) => it.name === apiName);
	const operation = api?.operations.find((it) => it.id === id);
	if (!api || !operation) throw new Error(`There is no operation ${name}.`);
	return send(sandbox, { api, operation }, { when });
}

/** Updates fields of the seed's contact at Zyntro. */
export const update = (sandbox: Sandbox, fields: object, others: object = {}) =>
	call(sandbox, "zyntro.updateFieldData", {
		contact_id: CONTACT,
		fields,
		...others,
	});

/** Calls the control plane; a text is sent as it is. */
export async function control(
	sandbox: Sandbox,
	method: string,
	path: string,
	body?: unknown,
): Promise<{ status: number; body: Json }> {
	const response = await sandbox.fetch(`/_sandbox/${path}`, {
		method,
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
	const text = await response.text();
	return {
		status: response.status,
		body: text === "" ? undefined : JSON.parse(text),
	};
}

/** A stored record. */
export const stored = (
	sandbox: Sandbox,
	table: `${string}.${string}`,
	id: string,
) => sandbox.get(table, id) as Json;
