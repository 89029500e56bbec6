/** With a file, what was acknowledged outlives a kill, and nothing is there by half. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { CREDENTIALS, call } from "./calls.ts";
import { started } from "./started.ts";

const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
afterAll(() => rm(folder, { recursive: true }));

const WRITERS = 8;

test("a process that is killed while it writes", async () => {
	const db = join(folder, "killed.sqlite");
	const { url, stop } = await started(["--db", db]);
	const acknowledged: [contact: string, entity: string, email: string][] = [];
	const write = async (writer: number) => {
		for (let number = 0; ; number++) {
			const primaryEmail = `${writer}-${number}@example.com`;
			const response = await fetch(
				`${url}/zyntro/apis/v2/public/crm/addContactsFull`,
				{
					method: "POST",
					body: JSON.stringify({
						...CREDENTIALS,
						contact: { firstName: "A", primaryEmail },
					}),
				},
			);
			const { data } = await response.json();
			acknowledged.push([data.contact_id, data.entity_id, primaryEmail]);
			if (acknowledged.length === 200) await stop("SIGKILL");
		}
	};
	await Promise.allSettled(
		Array.from({ length: WRITERS }, (_, writer) => write(writer)),
	);
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
