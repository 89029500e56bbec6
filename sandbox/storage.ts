/** Where the state outlives the process: a SQLite file. A turn is one transaction, written before it is answered. */
import type { Change } from "./core/state.ts";

export interface Storage {
	/** All stored records, in the order of their first writing. */
	load(): Change[];
	save(changes: Change[]): void;
	/** Puts these records in the place of all others. */
	replace(changes: Change[]): void;
	close(): void;
}

/** Opens a file, and makes it where there is none. */
export async function openStorage(file: string): Promise<Storage> {
	const { DatabaseSync } = await import("node:sqlite");
	const database = new DatabaseSync(file);
	database.exec(`
		PRAGMA journal_mode = WAL;
		PRAGMA synchronous = NORMAL;
		CREATE TABLE IF NOT EXISTS records (
			number INTEGER PRIMARY KEY,
			place TEXT NOT NULL,
			id TEXT NOT NULL,
			record TEXT NOT NULL,
			UNIQUE (place, id)
		);
	`);
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
		load: () =>
			database
				.prepare("SELECT place, record FROM records ORDER BY number")
				.all()
				.map(
					({ place, record }) =>
						({ table: place, record: JSON.parse(String(record)) }) as Change,
				),
		save: (changes) => write(changes),
		replace: (changes) => write(changes, "DELETE FROM records"),
		close: () => database.close(),
	};
}
