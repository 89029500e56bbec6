/** With a file, what was acknowledged outlives a kill, and nothing is there by half. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { call } from "./calls.ts";

const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
afterAll(() => rm(folder, { recursive: true }));

const credentials = {
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
	member_id: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
};
const WRITERS = 8;

test("a process that is killed while it writes", async () => {
	const db = join(folder, "killed.sqlite");
	const child = spawn(
		process.execPath,
		["sandbox/bin.ts", "sandbox", "--port", "0", "--db", db],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	const ended = once(child, "exit");
	const [line] = await once(child.stdout, "data");
	const url = /http:\S+/.exec(String(line))?.[0];
	const acknowledged: [contact: string, entity: string, email: string][] = [];
	const write = async (writer: number) => {
		for (let number = 0; ; number++) {
			const primaryEmail = `${writer}-${number}@example.com`;
			const response = await fetch(
				`${url}/zyntro/apis/v2/public/crm/addContactsFull`,
				{
					method: "POST",
					body: JSON.stringify({
						...credentials,
						contact: { firstName: "A", primaryEmail },
					}),
				},
			);
			const { data } = await response.json();
			acknowledged.push([data.contact_id, data.entity_id, primaryEmail]);
			if (acknowledged.length === 200) child.kill("SIGKILL");
		}
	};
	await Promise.allSettled(
		Array.from({ length: WRITERS }, (_, writer) => write(writer)),
	);
	await ended;
	await using sandbox = await createSandbox({ db });
	const state = sandbox.state() as Record<
		string,
		{ id: string; entityId?: string | null; primaryEmail?: string }[]
	>;
	const contacts = new Map(state["zyntro.contacts"]?.map((it) => [it.id, it]));
	const entities = new Set(state["zyntro.entities"]?.map((it) => it.id));
	expect(acknowledged.length).toBeGreaterThanOrEqual(200);
	for (const [contact, entity, primaryEmail] of acknowledged)
		expect(contacts.get(contact)).toMatchObject({
			entityId: entity,
			primaryEmail,
		});
	for (const { entityId } of contacts.values())
		expect(entities).toContain(entityId);
	expect(entities.size).toBe(contacts.size);
});

test("a file continues where it was: records, indexes, order and ids", async () => {
	const db = join(folder, "kept.sqlite");
	const add = async (primaryEmail: string) => {
		await using sandbox = await createSandbox({ db });
		const { body } = await call(sandbox, "zyntro.addContactsFull", {
			contact: { firstName: "A", primaryEmail },
		});
		return { id: body.data.contact_id, state: sandbox.state() };
	};
	const first = await add("a@example.com");
	expect((await add("A@example.com")).id).toBe(first.id);
	const other = await add("b@example.com");
	expect(other.id).not.toBe(first.id);
	const sandbox = await createSandbox({ db });
	expect(sandbox.state()).toEqual(other.state);
	sandbox.reset();
	const seeded = sandbox.state();
	await sandbox.close();
	await using again = await createSandbox({ db });
	expect(again.state()).toEqual(seeded);
});
