/** A table of records: one schema gives the type, the check with its defaults, and the references to other tables. */
import * as z from "zod";

export interface StoredRecord {
	id: string;
}

/** By what records are found besides their id; a record can have several keys in an index. */
export type Indexes<R> = Record<string, (record: R) => string[]>;

/** A property that holds ids of records of another table. */
export interface Reference {
	property: string;
	table: string;
}

export class Table<R extends StoredRecord = StoredRecord> {
	/** For example `acme.books`. */
	readonly name: string;
	readonly schema: z.ZodType<R>;
	readonly references: Reference[];
	readonly #indexes: [name: string, keysOf: (record: never) => string[]][];

	constructor(name: string, schema: z.ZodType<R>, indexes: Indexes<R> = {}) {
		this.name = name;
		this.schema = schema;
		this.references = referencesOf(schema);
		this.#indexes = Object.entries(indexes);
	}

	/** All keys of a record, each with its index. */
	keysOf(record: R): string[] {
		return this.#indexes.flatMap(([index, keysOf]) =>
			keysOf(record as never).map((key) => indexKey(index, key)),
		);
	}
}

export const indexKey = (index: string, key: string) => `${index} ${key}`;

const referenced = z.registry<{ table: string }>();

/** The id of a record of another table. */
export function reference(table: string) {
	return z.string().register(referenced, { table });
}

/** A list of texts. */
export const texts = z.array(z.string());

function referencesOf(schema: z.ZodType): Reference[] {
	const { shape = {} } = schema as unknown as {
		shape?: Record<string, z.ZodType>;
	};
	return Object.entries(shape).flatMap(([property, type]) => {
		const table = tableOf(type);
		return table === undefined ? [] : [{ property, table }];
	});
}

/** Looks through lists, defaults and null for a reference. */
function tableOf(type: z.ZodType | undefined): string | undefined {
	if (!type) return undefined;
	const { innerType, element } = type.def as {
		innerType?: z.ZodType;
		element?: z.ZodType;
	};
	return (
		referenced.get(type as z.ZodString)?.table ?? tableOf(innerType ?? element)
	);
}
