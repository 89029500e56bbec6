/** A file that cannot keep the state is rejected with a sentence, and left as it is. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { CREDENTIALS } from "./calls.ts";
import { started } from "./started.ts";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
afterAll(() => rm(folder, { recursive: true }));

/** What the command line says that ends at once. */
async function failure(args: string[], nodeArgs: string[] = []) {
	const { code, stderr } = await run(process.execPath, [
		...nodeArgs,
		"sandbox/bin.ts",
		"sandbox",
		"--port=0",
		...args,
	]).catch((error) => error);
	return { code, stderr };
}

async function fileOf(name: string, sql: string) {
	const db = join(folder, name);
	const database = new DatabaseSync(db);
	database.exec(sql);
	database.close();
	return db;
}

test("a file has one sandbox at a time, in this process or another", async () => {
	const db = join(folder, "shared.sqlite");
	const message = `${db} is in use by another sandbox: stop it, or name another file.`;
	const sandbox = await createSandbox({ db });
	await expect(createSandbox({ db })).rejects.toThrow(message);
	expect(await failure(["--db", db])).toEqual({
		code: 1,
		stderr: `${message}\n`,
	});
	await sandbox.close();
	await (await createSandbox({ db })).close();
});

test("a file of another program is left as it is", async () => {
	for (const [name, sql] of [
		["tables", "CREATE TABLE records (number, place, id, record)"],
		["marked", "PRAGMA application_id = 7; VACUUM"],
	] as const) {
		const db = await fileOf(`${name}.sqlite`, sql);
		const before = await readFile(db);
		await expect(createSandbox({ db })).rejects.toThrow(
			`${db} cannot be read as a sandbox's state (it belongs to another program): restore a copy of it, or name another file.`,
		);
		expect(await readFile(db)).toEqual(before);
	}
});

test("a file that is not a SQLite file, and one without a folder", async () => {
	const text = join(folder, "text.txt");
	await writeFile(text, "words\n".repeat(100));
	await expect(createSandbox({ db: text })).rejects.toThrow(
		`${text} is not a SQLite file: name another file`,
	);
	expect(await readFile(text, "utf8")).toContain("words");
	const nowhere = join(folder, "nowhere", "x.db");
	await expect(createSandbox({ db: nowhere })).rejects.toThrow(
		`${nowhere} cannot be opened: check that its folder exists`,
	);
});

test.each([
	["no JSON", "UPDATE records SET record = '{'", "JSON"],
	["no record", "UPDATE records SET record = '7'", "expected object"],
	["no column", "ALTER TABLE records DROP COLUMN record", "no column"],
])("a damaged file: %s", async (name, sql, reason) => {
	const db = join(folder, `${name}.sqlite`);
	await (await createSandbox({ db })).close();
	await fileOf(`${name}.sqlite`, sql);
	await expect(createSandbox({ db })).rejects.toThrow(
		new RegExp(
			`${name}.sqlite cannot be read as a sandbox's state [^]*${reason}`,
		),
	);
});

test.skipIf(process.platform === "win32")(
	"a disk that takes no more: a 500 that says so, and nothing is stored by half",
	async () => {
		const db = join(folder, "full.sqlite");
		// Files of up to 128 KiB; the signal that comes with a larger one would end the process.
		const limited = `trap '' XFSZ; ulimit -f 128; exec "$0" "$@"`;
		const prefix = ["bash", "-c", limited];
		await using sandbox = await started(["--db", db], { prefix });
		const { url } = sandbox;
		const add = async (number: number) => {
			const contact = {
				firstName: "A",
				primaryEmail: `${number}@example.com`,
				status: "x".repeat(250),
			};
			const response = await fetch(
				`${url}/zyntro/apis/v2/public/crm/addContactsFull`,
				{ method: "POST", body: JSON.stringify({ ...CREDENTIALS, contact }) },
			);
			return { status: response.status, body: await response.json() };
		};
		const count = async () =>
			(await (await fetch(`${url}/_sandbox/state/zyntro.contacts`)).json())
				.length;
		let number = 0;
		let last = await add(number);
		while (last.status === 200 && number < 2000) last = await add(++number);
		const before = await count();
		expect(await add(5000)).toEqual({
			status: 500,
			body: {
				error: `${db} cannot be read or written (input/output error): check the disk and whether it can be written to, or name another file.`,
			},
		});
		const reset = await fetch(`${url}/_sandbox/seed`, {
			method: "PUT",
			body: JSON.stringify({
				"zyntro.keys": [{ id: "k".repeat(200_000), organizations: [] }],
			}),
		});
		expect(reset.status).toBe(500);
		expect(await count()).toBe(before);
		const requests = await (await fetch(`${url}/_sandbox/requests`)).json();
		expect(requests[0]).toMatchObject({ status: 500, outcome: "error" });
	},
);

test("no name", async () => {
	await expect(createSandbox({ db: "" })).rejects.toThrow(
		"db is empty: name a file, such as state.sqlite.",
	);
});

test("a sandbox that is closed twice, and called after that", async () => {
	const db = join(folder, "closed.sqlite");
	const sandbox = await createSandbox({ db });
	await sandbox.close();
	await sandbox.close();
	expect(() => sandbox.reset()).toThrow(
		`The sandbox that kept its state in ${db} is closed.`,
	);
});

test("what stops a start leaves the file free", async () => {
	const db = join(folder, "free.sqlite");
	await expect(createSandbox({ db, now: "noon" })).rejects.toThrow(
		"not a time",
	);
	await (await createSandbox({ db })).close();
});

test("a Node without SQLite says which one has it", async () => {
	const args = ["--db", join(folder, "old.sqlite")];
	expect(await failure(args, ["--no-experimental-sqlite"])).toEqual({
		code: 1,
		stderr: expect.stringMatching(
			/^--db needs Node 22\.13 or later, and this is v/,
		),
	});
});
