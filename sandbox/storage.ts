/** Where the state outlives the process: a SQLite file. A call is one transaction, written before its response is sent. */
import type { DatabaseSync } from "node:sqlite";
import type { Change } from "./core/state.ts";
import { readSeed, type Tables } from "./seed.ts";

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

/** What to do, by SQLite's primary result code. */
const ADVICE: Record<number, string> = {
	5: "is in use by another sandbox: stop it, or name another file.",
	8: "cannot be written: change its permissions, or name another file.",
	10: "cannot be read or written (input/output error): check the disk and whether it can be written to, or name another file.",
	13: "cannot grow, since the disk is full: free some space, or name a file on another disk.",
	14: "cannot be opened: check that its folder exists and can be written to, or name another file.",
	26: "is not a SQLite file: name another file; a new one is made where there is none.",
};

/** SQLite puts the details into the higher bits. */
const PRIMARY_CODE = 0xff;

/** Opens a file, and makes it where there is none. It is this sandbox's alone until it is closed or the process ends. */
export async function openStorage(
	file: string,
	tables: Tables,
): Promise<Storage> {
	if (file === "")
		throw new Error("db is empty: name a file, such as state.sqlite.");
	const sqlite = await import("node:sqlite").catch(() => {
		throw new Error(
			`--db needs Node 22.13 or later, and this is ${process.version}: install a later Node, or leave --db out.`,
		);
	});
	let database: DatabaseSync | undefined;
	try {
		database = new sqlite.DatabaseSync(file);
		prepare(database);
		return storageOf(file, database, tables);
	} catch (error) {
		database?.close();
		throw explained(file, error as Error);
	}
}

/** The state could not be kept: no fault of the caller. */
export class StorageError extends Error {}

/** An error with the file, and what to do. */
function explained(
	file: string,
	error: Error & { errcode?: number },
): StorageError {
	const advice = ADVICE[(error.errcode ?? 0) & PRIMARY_CODE];
	return new StorageError(
		`${file} ${advice ?? `cannot be read as a sandbox's state (${error.message}): restore a copy of it, or name another file.`}`,
		{ cause: error },
	);
}

/** Locks the file, and lays it out; writes nothing into one that is not a sandbox's. */
function prepare(database: DatabaseSync): void {
	// Each sandbox reads from its own memory, so that two of them would lose each other's writes.
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

function storageOf(
	file: string,
	database: DatabaseSync,
	tables: Tables,
): Storage {
	const put = database.prepare(
		"INSERT INTO records (place, id, record) VALUES (?, ?, ?) ON CONFLICT (place, id) DO UPDATE SET record = excluded.record",
	);
	const remove = database.prepare(
		"DELETE FROM records WHERE place = ? AND id = ?",
	);
	let isOpen = true;
	const write = (changes: Change[], before = "") => {
		if (!isOpen)
			throw new StorageError(
				`The sandbox that kept its state in ${file} is closed.`,
			);
		try {
			database.exec(`BEGIN;${before}`);
			for (const { table, id, record } of changes) {
				const key = JSON.stringify(id);
				if (record) put.run(table.name, key, JSON.stringify(record));
				else remove.run(table.name, key);
			}
			database.exec("COMMIT");
		} catch (error) {
			if (database.isTransaction) database.exec("ROLLBACK");
			throw explained(file, error as Error);
		}
	};
	return {
		kept: load(database, tables),
		save: (changes) => write(changes),
		replace: (changes) => write(changes, "DELETE FROM records"),
		close: () => {
			if (isOpen) database.close();
			isOpen = false;
		},
	};
}

function load(database: DatabaseSync, tables: Tables): Change[] {
	const seed: Record<string, unknown[]> = {};
	const rows = database
		.prepare("SELECT place, record FROM records ORDER BY number")
		.iterate();
	for (const { place, record } of rows) {
		const table = String(place);
		seed[table] ??= [];
		seed[table].push(JSON.parse(String(record)));
	}
	return readSeed(tables, seed);
}
