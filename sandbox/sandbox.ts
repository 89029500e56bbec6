/** One sandbox: its state, its clock, and what happens to a call. */
import { setTimeout as wait } from "node:timers/promises";
import {
	type Change,
	MemoryState,
	type Records,
	type Table,
} from "./core/state.ts";
import {
	type Answer,
	type Operation,
	type Request,
	turn,
} from "./core/turn.ts";
import { Forces, forcedAnswer } from "./force.ts";
import { RequestLog } from "./log.ts";
import { type Served, servedOperations } from "./operations.ts";
import { readRecord, readSeed, standardSeed, tableOf } from "./seed.ts";
import { openStorage, type Storage } from "./storage.ts";
import type { SandboxOptions, Seed } from "./types.ts";

/** Thrown to break a connection off. */
export class ConnectionReset extends Error {}

export class SandboxState {
	readonly operations: Served[];
	readonly log = new RequestLog();
	readonly forces: Forces;
	readonly #storage?: Storage;
	#seed: Change[];
	#state = new MemoryState();
	#now?: Date;

	private constructor(options: SandboxOptions, storage?: Storage) {
		this.operations = servedOperations();
		this.forces = new Forces(this.operations);
		this.#seed = readSeed(options.seed ?? standardSeed);
		this.#storage = storage;
		if (options.now) this.setClock(options.now);
		const kept = storage?.kept ?? [];
		if (kept.length > 0) this.#state.apply(kept);
		else this.reset();
	}

	static async open(options: SandboxOptions): Promise<SandboxState> {
		const storage =
			options.db === undefined ? undefined : await openStorage(options.db);
		try {
			return new SandboxState(options, storage);
		} catch (error) {
			storage?.close();
			throw error;
		}
	}

	/** Carries out a call: nothing of it is kept unless its answer is as described. */
	async call(served: Served, request: Request): Promise<Answer> {
		const force = this.forces.take(served.name);
		if (force?.delay) await wait(force.delay);
		const forced = force && forcedAnswer(served, force);
		const answer = forced ?? this.#carryOut(served, request);
		this.log.add({
			at: this.now(),
			served,
			request,
			answer,
			violations: served.violations(request),
			forced: forced !== undefined,
		});
		if (answer === "reset") throw new ConnectionReset();
		return answer;
	}

	#carryOut(served: Served, request: Request): Answer {
		const { answer, changes } = turn(
			served.core,
			this.#state,
			request,
			this.now(),
		);
		const drift = served.drift(answer);
		if (drift.length > 0)
			return {
				status: 500,
				body: {
					error: `The sandbox's answer to ${served.name} is not as described, and nothing was changed: ${drift.join("; ")}. Mend its core or the description.`,
				},
			};
		this.#commit(changes);
		return answer;
	}

	/** Carries out a call that no description has. */
	undescribed(operation: Operation, request: Request): Answer {
		const { answer, changes } = turn(
			operation,
			this.#state,
			request,
			this.now(),
		);
		this.#commit(changes);
		return answer;
	}

	#commit(changes: Change[]): void {
		if (changes.length === 0) return;
		this.#storage?.save(changes);
		this.#state.apply(changes);
	}

	/** Goes back to the seed, or to a new one. */
	reset(seed?: unknown): void {
		if (seed !== undefined) this.#seed = readSeed(seed);
		this.#storage?.replace(this.#seed);
		this.#state = new MemoryState();
		this.#state.apply(this.#seed);
		this.forces.clear();
		this.log.clear();
	}

	/** The records of a table, the newest last; of all, or the last ones. */
	table(name: string, last?: number): Records[Table][] {
		if (last !== undefined && !(Number.isInteger(last) && last > 0))
			throw new Error("last must be a whole number from 1 on.");
		const records = this.#state.all(tableOf(name));
		return last === undefined ? records : records.slice(-last);
	}

	/** Everything that is stored, as a seed. */
	dump(): Seed {
		return Object.fromEntries(
			this.#state.tables().map((table) => [table, this.#state.all(table)]),
		);
	}

	/** Changes members of a record, or adds one; what would not be valid in a seed is refused. */
	patch(table: string, id: string, members: object): void {
		if (
			typeof members !== "object" ||
			members === null ||
			Array.isArray(members)
		)
			throw new Error(
				'A patch is an object with the members to change, such as {"active": false}.',
			);
		if ("id" in members && members.id !== id)
			throw new Error(
				`${table}/${id} keeps its id: leave the id out, or patch ${table}/${members.id}.`,
			);
		const stored = this.#state.get(table as Table, id);
		this.#commit(
			readRecord(
				table,
				{ ...stored, ...members, id },
				(table, id) => this.#state.get(table, id) !== undefined,
			),
		);
	}

	now(): Date {
		return this.#now ?? new Date();
	}

	/** Stops the clock at a time, or lets it run again. */
	setClock(now: string | null): void {
		if (now !== null && Number.isNaN(Date.parse(now)))
			throw new Error(
				`${now} is no time: write it as 2026-01-01T00:00:00Z, or null to let the clock run.`,
			);
		this.#now = now === null ? undefined : new Date(now);
	}

	close(): void {
		this.#storage?.close();
	}
}
