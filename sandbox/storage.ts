/** Where the state outlives the process: a SQLite file. A turn is one transaction, written before it is answered. */
import type { DatabaseSync } from "node:sqlite";
import type { Change } from "./core/state.ts";
import { readSeed } from "./seed.ts";

export interface Storage {
	/** What was stored when the file was opened, in the order of its first writing. */
	readonly kept: Change[];
	save(changes: Change[]): void;
	/** Puts these records in the place of all others. */
	replace(changes: Change[]): void;
	close(): void;
}

/** Marks a file as a sandbox's: "Sbox". */
const APPLICATION_ID = 0x53626f78;

/** What to do, by SQLite's result code. */
const ADVICE: Record<number, string> = {
	5: "is in use by another sandbox: stop it, or name another file.",
	8: "cannot be written: change its permissions, or name another file.",
	14: "cannot be opened: see that its folder is there and may be written to, or name another file.",
	26: "is no SQLite file: name another file; a new one is made where there is none.",
};

/** Opens a file, and makes it where there is none. It is this sandbox's alone until it is closed or the process ends. */
export async function openStorage(file: string): Promise<Storage> {
	const sqlite = await import("node:sqlite").catch(() => {
		throw new Error(
			`--db needs Node 22.13 or later, and this is ${process.version}: take a later Node, or leave --db out.`,
		);
	});
	let database: DatabaseSync | undefined;
	try {
		database = new sqlite.DatabaseSync(file);
		prepare(database);
		return storageOf(database);
	} catch (error) {
		database?.close();
		const { errcode, message } = error as Error & { errcode?: number };
		throw new Error(
			`${file} ${ADVICE[errcode ?? 0] ?? `cannot be read as a sandbox's state (${message}): put back a copy of it, or name another file.`}`,
			{ cause: error },
		);
	}
}

/** Locks the file, and lays it out; writes nothing into one that is not a sandbox's. */
function prepare(database: DatabaseSync): void {
	// Each sandbox answers from its own memory, so that two of them would lose each other's writes.
	database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
	const { application_id: id } =
		database.prepare("PRAGMA application_id").get() ?? {};
	const isNew = !database.prepare("SELECT 1 FROM sqlite_schema").get();
	if (id !== APPLICATION_ID && !(id === 0 && isNew))
		throw new Error("it belongs to another program");
	database.exec(`
		PRAGMA application_id = ${APPLICATION_ID};
		CREATE TABLE IF NOT EXISTS records (
			number INTEGER PRIMARY KEY,
			place TEXT NOT NULL,
			id TEXT NOT NULL,
			record TEXT NOT NULL,
			UNIQUE (place, id)
		);
		COMMIT;
		PRAGMA journal_mode = WAL;
		PRAGMA synchronous = NORMAL;
	`);
}

function storageOf(database: DatabaseSync): Storage {
	const put = database.prepare(
		"INSERT INTO records (place, id, record) VALUES (?, ?, ?) ON CONFLICT (place, id) DO UPDATE SET record = excluded.record",
	);
	const write = (changes: Change[], before = "") => {
		database.exec(`BEGIN;${before}`);
		try {
			for (const { table, record } of changes)
				put.run(table, JSON.stringify(record.id), JSON.stringify(record));
			database.exec("COMMIT");
		} catch (error) {
			database.exec("ROLLBACK");
			throw error;
		}
	};
	return {
		kept: load(database),
		save: (changes) => write(changes),
		replace: (changes) => write(changes, "DELETE FROM records"),
		close: () => database.close(),
	};
}

function load(database: DatabaseSync): Change[] {
	const tables: Record<string, unknown[]> = {};
	const rows = database
		.prepare("SELECT place, record FROM records ORDER BY number")
		.iterate();
	for (const { place, record } of rows) {
		const table = String(place);
		tables[table] ??= [];
		tables[table].push(JSON.parse(String(record)));
	}
	return readSeed(tables);
}
