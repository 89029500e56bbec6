/** What the sandbox stores: tables of records by id, with indexes for what is looked up otherwise. */
import type {
	Contact as NedzoContact,
	Key as NedzoKey,
	Workspace,
} from "../nedzo/records.ts";
import type {
	Account,
	Client,
	Contact as RouteraContact,
	Token,
} from "../routera/records.ts";
import type {
	Contact,
	DeveloperKey,
	Entity,
	Key,
	Organization,
} from "../zyntro/records.ts";

export interface Records {
	"zyntro.keys": Key;
	"zyntro.developerKeys": DeveloperKey;
	"zyntro.organizations": Organization;
	"zyntro.contacts": Contact;
	"zyntro.entities": Entity;
	"routera.accounts": Account;
	"routera.clients": Client;
	"routera.tokens": Token;
	"routera.contacts": RouteraContact;
	"nedzo.keys": NedzoKey;
	"nedzo.workspaces": Workspace;
	"nedzo.contacts": NedzoContact;
	/** How many ids were given out. */
	"sandbox.counters": { id: string; count: number };
}
export type Table = keyof Records;

/** One record as it stands from now on. */
export type Change = { [T in Table]: { table: T; record: Records[T] } }[Table];

/** By what records are looked up beside their id; a record may have several keys in an index. */
const INDEXES: {
	[T in Table]?: Record<string, (record: Records[T]) => string[]>;
} = {
	"zyntro.contacts": {
		email: ({ orgId, primaryEmail }) =>
			texts(primaryEmail).map((email) => emailKey(orgId, email)),
		phone: ({ orgId, primaryPhone }) =>
			texts(primaryPhone).map((phone) => phoneKey(orgId, phone)),
	},
	"zyntro.entities": {
		name: ({ orgId, name }) => [nameKey(orgId, name)],
	},
	"routera.contacts": {
		unique: ({ account, archived, fields }) =>
			Object.entries(archived ? {} : fields).map(([name, value]) =>
				uniqueKey(account, name, value),
			),
	},
};

/** A value, if it is a text. */
const texts = (...values: unknown[]) =>
	values.filter((value) => typeof value === "string");

/** E-mail addresses and names are the same in any letter case. An organization's id has no space. */
export const emailKey = (org: string, email: string) =>
	`${org} ${email.toLowerCase()}`;
export const nameKey = emailKey;
export const phoneKey = (org: string, phone: string) => `${org} ${phone}`;
export const uniqueKey = (account: string, name: string, value: unknown) =>
	JSON.stringify([account, name, value]);

/** What a core reads. */
export interface State {
	get<T extends Table>(table: T, id: string): Records[T] | undefined;
	/** The records under a key of an index, the oldest first. */
	find<T extends Table>(table: T, index: string, key: string): Records[T][];
}

type AnyRecord = Records[Table];
type Keys = (record: AnyRecord) => string[];

/** The state in memory. Records are replaced, never changed, so what was read stays as it was. */
export class MemoryState implements State {
	readonly #tables = new Map<Table, Map<string, AnyRecord>>();
	readonly #indexes = new Map<string, Map<string, Set<string>>>();

	get<T extends Table>(table: T, id: string): Records[T] | undefined {
		return this.#tables.get(table)?.get(id) as Records[T] | undefined;
	}

	find<T extends Table>(table: T, index: string, key: string): Records[T][] {
		const ids = this.#indexes.get(`${table} ${index}`)?.get(key) ?? [];
		return [...ids].map((id) => this.get(table, id) as Records[T]);
	}

	/** All records of a table in the order of their making. */
	all<T extends Table>(table: T): Records[T][] {
		return [...(this.#tables.get(table)?.values() ?? [])] as Records[T][];
	}

	tables(): Table[] {
		return [...this.#tables.keys()];
	}

	apply(changes: Change[]): void {
		for (const { table, record } of changes) {
			const records = this.#tables.get(table) ?? new Map<string, AnyRecord>();
			this.#tables.set(table, records);
			const old = records.get(record.id);
			records.set(record.id, record);
			const indexes = Object.entries(INDEXES[table] ?? {}) as [string, Keys][];
			for (const [name, keysOf] of indexes)
				this.#index(`${table} ${name}`, keysOf, record, old);
		}
	}

	#index(name: string, keysOf: Keys, record: AnyRecord, old?: AnyRecord): void {
		const index = this.#indexes.get(name) ?? new Map<string, Set<string>>();
		this.#indexes.set(name, index);
		const under = (key: string) => index.get(key) ?? new Set();
		const now = keysOf(record);
		if (old)
			for (const key of keysOf(old))
				if (!now.includes(key)) under(key).delete(old.id);
		for (const key of now) index.set(key, under(key).add(record.id));
	}
}
