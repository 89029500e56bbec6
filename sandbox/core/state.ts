/** What the sandbox stores: tables of records by id, with indexes for what is found otherwise. */
import { indexKey, type StoredRecord, type Table } from "./table.ts";

/** A record as it is from now on; none where it was deleted. */
export interface Change<R extends StoredRecord = StoredRecord> {
	table: Table<R>;
	id: string;
	record?: R;
}

/** What a core reads. */
export interface State {
	get<R extends StoredRecord>(table: Table<R>, id: string): R | undefined;
	/** The records with a key in an index, the one that was stored first at the front. */
	find<R extends StoredRecord>(
		table: Table<R>,
		index: string,
		key: string,
	): R[];
}

/** The records of one table, in the order in which they were stored first. */
class Records {
	readonly #records = new Map<string, StoredRecord>();
	/** The place of each record in that order. */
	readonly #places = new Map<string, number>();
	readonly #ids = new Map<string, Set<string>>();
	#next = 0;

	get(id: string): StoredRecord | undefined {
		return this.#records.get(id);
	}

	find(key: string): StoredRecord[] {
		return [...(this.#ids.get(key) ?? [])]
			.sort((one, other) => this.#place(one) - this.#place(other))
			.map((id) => this.#records.get(id) as StoredRecord);
	}

	all(): StoredRecord[] {
		return [...this.#records.values()];
	}

	apply({ table, id, record }: Change): void {
		const old = this.#records.get(id);
		for (const key of old ? table.keysOf(old) : []) this.#forget(key, id);
		if (!record) {
			this.#records.delete(id);
			this.#places.delete(id);
			return;
		}
		for (const key of table.keysOf(record)) {
			const ids = this.#ids.get(key) ?? new Set();
			this.#ids.set(key, ids.add(id));
		}
		this.#records.set(id, record);
		if (!old) this.#places.set(id, this.#next++);
	}

	/** A key that no record has is kept no longer. */
	#forget(key: string, id: string): void {
		const ids = this.#ids.get(key);
		ids?.delete(id);
		if (ids?.size === 0) this.#ids.delete(key);
	}

	#place(id: string): number {
		return this.#places.get(id) ?? 0;
	}
}

/** The state in memory. Records are replaced, never changed, so what was read stays as it was. */
export class MemoryState implements State {
	readonly #tables = new Map<string, Records>();

	get<R extends StoredRecord>(table: Table<R>, id: string): R | undefined {
		return this.#tables.get(table.name)?.get(id) as R | undefined;
	}

	find<R extends StoredRecord>(
		table: Table<R>,
		index: string,
		key: string,
	): R[] {
		const records = this.#tables.get(table.name);
		return (records?.find(indexKey(index, key)) ?? []) as R[];
	}

	/** All records of a table. */
	all<R extends StoredRecord>(table: Table<R>): R[] {
		return (this.#tables.get(table.name)?.all() ?? []) as R[];
	}

	apply(changes: Change[]): void {
		for (const change of changes) {
			const { name } = change.table;
			const records = this.#tables.get(name) ?? new Records();
			this.#tables.set(name, records);
			records.apply(change);
		}
	}
}
