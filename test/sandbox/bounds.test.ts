/** However much is sent, memory and the log stay small. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { CONTACT, call, opened, update } from "./calls.ts";

const run = promisify(execFile);

test("many updates of one contact leave the heap as it was", async () => {
	const script = `
		import { createSandbox } from "./sandbox/index.ts";
		const sandbox = await createSandbox();
		const body = (number) => JSON.stringify({
			api_key: "your_zyntro_api_key",
			developer_secret: "zdk_your_developer_secret",
			org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
			contact_id: "${CONTACT}",
			fields: { primaryEmail: number + "@example.com", primaryPhone: "+" + number },
		});
		const updates = async (count) => {
			for (let number = 0; number < count; number++)
				await sandbox.fetch("/zyntro/apis/v2/public/crm/updateFieldData", { method: "POST", body: body(number) });
			gc();
			return process.memoryUsage().heapUsed;
		};
		const before = await updates(2_000);
		console.log(await updates(10_000) - before);
	`;
	const args = ["--expose-gc", "--input-type=module", "-e", script];
	const { stdout } = await run(process.execPath, args);
	// One key that is kept costs some 300 bytes: 10,000 of each kind would be 6 MB.
	expect(Number(stdout)).toBeLessThan(2_000_000);
});

test("the log keeps a few of many large requests, and shows them at once", async () => {
	await using sandbox = await opened();
	const fields = Object.fromEntries(
		Array.from({ length: 20_000 }, (_, number) => [`field${number}`, { a: 1 }]),
	);
	for (let number = 0; number < 50; number++)
		await update(sandbox, { ...fields, tags: ["wrong"] });
	const start = performance.now();
	const shown = sandbox.requests();
	expect(performance.now() - start).toBeLessThan(5_000);
	expect(JSON.stringify(shown).length).toBeLessThan(4_000_000);
	expect(shown[0]?.violations.length).toBeLessThanOrEqual(20);
	await call(sandbox, "zyntro.createContact");
	expect(sandbox.requests()[0]?.operation).toBe("zyntro.createContact");
});

test("a body that is too large is read to its end, so that a client reads the 413", async () => {
	await using sandbox = await opened();
	const url = `${await sandbox.listen()}/nedzo/v1/contacts/1`;
	const body = "x".repeat(32 * 1024 * 1024);
	const statuses = await Promise.all(
		Array.from({ length: 4 }, async () => {
			const response = await fetch(url, { method: "PATCH", body });
			return response.status;
		}),
	);
	expect(statuses).toEqual([413, 413, 413, 413]);
});
