/** One sandbox: its state, its clock, and what happens to a call. */
import { setTimeout as wait } from "node:timers/promises";
import { findApis } from "./apis.ts";
import { type Change, MemoryState } from "./core/state.ts";
import type { StoredRecord } from "./core/table.ts";
import {
	type OperationRequest,
	type OperationResponse,
	turn,
} from "./core/turn.ts";
import { documentedResponse } from "./examples.ts";
import { Forces, forcedResponse } from "./force.ts";
import { RequestLog } from "./log.ts";
import { operationOf, type Served } from "./operations.ts";
import {
	readRecord,
	readSeed,
	standardSeed,
	type Tables,
	tableOf,
} from "./seed.ts";
import { openStorage, type Storage } from "./storage.ts";
import type { LoggedRequest, SandboxOptions, Seed } from "./types.ts";

/** What is later is written with another number of digits. */
const MAX_YEAR = 9999;

interface Outcome {
	response: OperationResponse | "reset";
	forced: boolean;
}

export class SandboxState {
	readonly operations: Served[];
	readonly log: RequestLog;
	readonly forces: Forces;
	readonly #tables: Tables;
	readonly #storage?: Storage;
	/** The time at which the clock stands after a reset; without one, it runs. */
	readonly #start: string | null;
	#seed: Change[];
	#state = new MemoryState();
	#now?: Date;

	private constructor(
		{ seed, now, docs }: SandboxOptions,
		found: { operations: Served[]; tables: Tables },
		storage?: Storage,
	) {
		this.operations = found.operations;
		this.log = new RequestLog(docs);
		this.forces = new Forces(this.operations);
		this.#tables = found.tables;
		this.#seed = readSeed(this.#tables, seed ?? standardSeed);
		this.#start = now ?? null;
		this.setClock(this.#start);
		this.#storage = storage;
		if (storage && storage.kept.length > 0) this.#state.apply(storage.kept);
		else this.#replace(this.#seed);
	}

	static async open(options: SandboxOptions): Promise<SandboxState> {
		const found = await findApis();
		const storage =
			options.db === undefined
				? undefined
				: await openStorage(options.db, found.tables);
		try {
			return new SandboxState(options, found, storage);
		} catch (error) {
			storage?.close();
			throw error;
		}
	}

	/** Carries out a call, unless its response is given or forced. */
	async call(
		served: Served,
		request: OperationRequest,
		given?: OperationResponse,
	): Promise<Outcome> {
		const force = this.forces.take(served.name);
		if (force?.delay) await wait(force.delay);
		const forced = force && forcedResponse(served, force);
		return {
			response: forced ?? given ?? this.#carryOut(served, request),
			forced: forced !== undefined,
		};
	}

	/** Nothing of a call is kept unless its response is as described. */
	#carryOut(served: Served, request: OperationRequest): OperationResponse {
		if (!served.core) return documentedResponse(served, request);
		try {
			const { response, changes } = turn(
				served.core,
				this.#state,
				request,
				this.now(),
			);
			const drift = served.drift(response);
			if (drift.length > 0)
				throw new Error(
					`The sandbox's response to ${served.name} is not as described, and nothing was changed: ${drift.join("; ")}. Correct its core or the description.`,
				);
			this.#commit(changes);
			return response;
		} catch (error) {
			return { status: 500, body: { error: (error as Error).message } };
		}
	}

	#commit(changes: Change[]): void {
		if (changes.length === 0) return;
		this.#storage?.save(changes);
		this.#state.apply(changes);
	}

	/** Goes back to the seed, or to a new one: records, clock, forced responses and requests. */
	reset(seed?: unknown): void {
		const changes =
			seed === undefined ? this.#seed : readSeed(this.#tables, seed);
		this.#replace(changes);
		this.#seed = changes;
		this.setClock(this.#start);
		this.forces.clear();
		this.log.clear();
	}

	/** Puts the records of a snapshot in the place of all others. */
	restore(snapshot: unknown): void {
		this.#replace(readSeed(this.#tables, snapshot));
	}

	#replace(changes: Change[]): void {
		this.#storage?.replace(changes);
		this.#state = new MemoryState();
		this.#state.apply(changes);
	}

	/** The records of a table, the newest last; all, or the last ones. */
	table(name: string, last?: number): StoredRecord[] {
		if (last !== undefined && !(Number.isInteger(last) && last > 0))
			throw new Error("last must be a whole number from 1 on.");
		const records = this.#state.all(tableOf(this.#tables, name));
		return last === undefined ? records : records.slice(-last);
	}

	tableNames(): string[] {
		return [...this.#tables.keys()];
	}

	get(table: string, id: string): StoredRecord | undefined {
		return this.#state.get(tableOf(this.#tables, table), id);
	}

	/** Everything that is stored, as a seed. */
	dump(): Seed {
		const tables = [...this.#tables.values()].map((table) => [
			table.name,
			this.#state.all(table),
		]);
		return Object.fromEntries(
			tables.filter(([, records]) => records?.length),
		) as Seed;
	}

	/** Changes properties of a record, or adds one; what would not be valid in a seed is rejected. */
	patch(name: string, id: string, properties: unknown): void {
		const table = tableOf(this.#tables, name);
		if (
			typeof properties !== "object" ||
			properties === null ||
			Array.isArray(properties)
		)
			throw new Error(
				'A patch is an object with the properties to change, for example {"active": false}.',
			);
		if ("id" in properties && properties.id !== id)
			throw new Error(
				`${name}/${id} keeps its id: leave the id out, or add another record.`,
			);
		const record = { ...this.#state.get(table, id), ...properties, id };
		this.#commit(
			readRecord(
				table,
				record,
				(target, wanted) => this.get(target, wanted) !== undefined,
			),
		);
	}

	/** Deletes a record that no other one names. */
	remove(name: string, id: string): void {
		const table = tableOf(this.#tables, name);
		if (!this.#state.get(table, id))
			throw new Error(`${name} has no record ${id}.`);
		const user = this.#userOf(name, id);
		if (user)
			throw new Error(
				`${user} names ${name}/${id}: delete it or change it first.`,
			);
		this.#commit([{ table, id }]);
	}

	/** The record that names another, if one does. */
	#userOf(name: string, id: string): string | undefined {
		for (const table of this.#tables.values())
			for (const { property, table: target } of table.references) {
				if (target !== name) continue;
				const user = this.#state
					.all(table)
					.find((record) =>
						[(record as unknown as Record<string, unknown>)[property]]
							.flat()
							.includes(id),
					);
				if (user) return `${table.name}/${user.id}/${property}`;
			}
		return undefined;
	}

	/** The last requests, the newest first; of one operation, or all. */
	requests(operation?: string): LoggedRequest[] {
		return this.log.shown(
			operation && operationOf(this.operations, operation).name,
		);
	}

	now(): Date {
		return this.#now ?? new Date();
	}

	/** Stops the clock at a time, or lets it run again. */
	setClock(now: string | null): void {
		const time = now === null ? undefined : new Date(now);
		const year = time?.getUTCFullYear() ?? 0;
		if (!(year >= 0 && year <= MAX_YEAR))
			throw new Error(
				`${now} is not a time up to the year ${MAX_YEAR}: write it as 2026-01-01T00:00:00Z, or null to let the clock run.`,
			);
		this.#now = time;
	}

	close(): void {
		this.#storage?.close();
	}
}
