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

/** A record, and its place in the order in which the table's records were stored first. */
interface Placed {
	record: StoredRecord;
	place: number;
}

/** The records of one table. */
class Records {
	readonly #placed = new Map<string, Placed>();
	readonly #ids = new Map<string, Set<string>>();
	#next = 0;

	get(id: string): StoredRecord | undefined {
		return this.#placed.get(id)?.record;
	}

	find(key: string): StoredRecord[] {
		return [...(this.#ids.get(key) ?? [])]
			.map((id) => this.#placed.get(id) as Placed)
			.sort((one, other) => one.place - other.place)
			.map(({ record }) => record);
	}

	all(): StoredRecord[] {
		return Array.from(this.#placed.values(), ({ record }) => record);
	}

	apply({ table, id, record }: Change): void {
		const old = this.#placed.get(id);
		for (const key of old ? table.keysOf(old.record) : [])
			this.#forget(key, id);
		if (!record) {
			this.#placed.delete(id);
			return;
		}
		for (const key of table.keysOf(record)) {
			const ids = this.#ids.get(key) ?? new Set();
			this.#ids.set(key, ids.add(id));
		}
		this.#placed.set(id, { record, place: old?.place ?? this.#next++ });
	}

	/** A key that no record has is kept no longer. */
	#forget(key: string, id: string): void {
		const ids = this.#ids.get(key);
		ids?.delete(id);
		if (ids?.size === 0) this.#ids.delete(key);
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
