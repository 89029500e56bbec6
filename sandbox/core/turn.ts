/** What all cores share: one call's request, its response, and the draft that it writes to. */
import { isDeepStrictEqual } from "node:util";
import { counters } from "./records.ts";
import type { Change, State } from "./state.ts";
import type { StoredRecord, Table } from "./table.ts";

export interface OperationRequest {
	path: Record<string, string>;
	/** A name that comes several times has an array. */
	query: Record<string, string | string[]>;
	/** The token of `Authorization: Bearer`. */
	token?: string;
	/** The parsed body; undefined when it is not JSON. */
	body: unknown;
	/** The caller's IP address. */
	ip: string;
}

export interface OperationResponse {
	status: number;
	body: unknown;
	headers?: Record<string, string>;
}

/** One operation: it reads and writes the draft, and returns a response. It knows no clock but the draft's, and does no I/O. */
export type Core = (
	draft: Draft,
	request: OperationRequest,
) => OperationResponse;

/** Runs a core on a state and leaves the state as it is: what is new is in the changes. */
export function turn(
	core: Core,
	state: State,
	request: OperationRequest,
	now: Date,
): { response: OperationResponse; changes: Change[] } {
	const draft = new Draft(state, now);
	const response = core(draft, request);
	return { response, changes: draft.changes };
}

const IDS = "ids";

/** A state with what one call has written to it so far. */
export class Draft {
	readonly now: Date;
	readonly #state: State;
	readonly #written = new Map<string, Change>();

	constructor(state: State, now: Date) {
		this.#state = state;
		this.now = now;
	}

	get<R extends StoredRecord>(table: Table<R>, id: unknown): R | undefined {
		if (typeof id !== "string") return undefined;
		const written = this.#written.get(`${table.name} ${id}`);
		return (written?.record as R | undefined) ?? this.#state.get(table, id);
	}

	/** The stored records with a key; what this call has written is not among them. */
	find<R extends StoredRecord>(
		table: Table<R>,
		index: string,
		key: string,
	): R[] {
		return this.#state.find(table, index, key);
	}

	put<R extends StoredRecord>(table: Table<R>, record: R): void {
		const { id } = record;
		this.#written.set(`${table.name} ${id}`, { table, id, record });
	}

	/** Stores a record with the time of its change; one that is as it was keeps the time of its last. */
	change<R extends StoredRecord>(
		table: Table<R>,
		record: R,
		time: Partial<R>,
	): R {
		const stored = this.get(table, record.id);
		if (stored && isDeepStrictEqual(record, stored)) return stored;
		const changed = { ...record, ...time };
		this.put(table, changed);
		return changed;
	}

	/** An id that no record of the table has: a UUID that counts, so that the same calls make the same ids. */
	newId(table: Table): string {
		let { count } = this.get(counters, IDS) ?? { count: 0 };
		let id: string;
		do {
			count++;
			id = `5a4db0c5-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;
		} while (this.get(table, id));
		this.put(counters, { id: IDS, count });
		return id;
	}

	get changes(): Change[] {
		return [...this.#written.values()];
	}
}
