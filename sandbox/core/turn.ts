/** What all cores share: one call's request, its answer, and the draft that it writes to. */
import { isDeepStrictEqual } from "node:util";
import type { Change, Records, State, Table } from "./state.ts";

export interface Request {
	path: Record<string, string>;
	query: Record<string, string>;
	/** The token of `Authorization: Bearer`. */
	token?: string;
	/** The parsed body; undefined when it is no JSON. */
	body: unknown;
	/** The caller's IP address. */
	ip: string;
}

export interface Answer {
	status: number;
	body: unknown;
	headers?: Record<string, string>;
}

/** One operation: it reads and writes the draft, and answers. It knows no clock but the draft's, and does no I/O. */
export type Operation = (draft: Draft, request: Request) => Answer;

/** Runs an operation on a state and leaves the state as it is: what is new stands in the changes. */
export function turn(
	operation: Operation,
	state: State,
	request: Request,
	now: Date,
): { answer: Answer; changes: Change[] } {
	const draft = new Draft(state, now);
	const answer = operation(draft, request);
	return { answer, changes: draft.changes };
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

	get<T extends Table>(table: T, id: unknown): Records[T] | undefined {
		if (typeof id !== "string") return undefined;
		const written = this.#written.get(`${table} ${id}`);
		return (written?.record as Records[T]) ?? this.#state.get(table, id);
	}

	/** The stored records under a key; what this call has written is not among them. */
	find<T extends Table>(table: T, index: string, key: string): Records[T][] {
		return this.#state.find(table, index, key);
	}

	put<T extends Table>(table: T, record: Records[T]): void {
		this.#written.set(`${table} ${record.id}`, { table, record } as Change);
	}

	/** Stores a record with the time of its change; one that is as it was keeps the time of its last. */
	change<T extends Table>(
		table: T,
		record: Records[T],
		time: Partial<Records[T]>,
	): Records[T] {
		const stored = this.get(table, record.id);
		if (stored && isDeepStrictEqual(record, stored)) return stored;
		const changed = { ...record, ...time };
		this.put(table, changed);
		return changed;
	}

	/** A new id: a UUID that counts, so that the same calls make the same ids. */
	newId(): string {
		const count = (this.get("sandbox.counters", IDS)?.count ?? 0) + 1;
		this.put("sandbox.counters", { id: IDS, count });
		return `5a4db0c5-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;
	}

	get changes(): Change[] {
		return [...this.#written.values()];
	}
}

/** Marks a text that the vendor's page does not print, so that no one takes it for the vendor's. */
export const unprinted = (text: string) => `(wording not documented) ${text}`;
