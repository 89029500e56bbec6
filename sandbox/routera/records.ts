/** What Routera stores. */

export interface Account {
	id: string;
	/** The account's own fields, beside those that every contact has. */
	fields: Field[];
}

export interface Field {
	/** The internal name. */
	name: string;
	type: "string" | "email" | "number" | "boolean" | "enumeration" | "datetime";
	/** The values of an enumeration. */
	options?: string[];
	/** Whether two active contacts may not have the same value. */
	unique?: boolean;
}

/** Who may ask for tokens. */
export interface Client {
	id: string;
	secret: string;
	account: string;
}

export interface Token {
	/** The token itself. */
	id: string;
	/** The account that it carries; null for a token without account context. */
	account: string | null;
	/** In milliseconds since 1970; without it the token does not expire. */
	expires?: number;
}

export interface Contact {
	id: string;
	account: string;
	/** The values by internal name; a field without a value is absent. */
	fields: Record<string, unknown>;
	archived: false | string;
	archived_by?: string;
	created_at: string;
	updated_at: string;
}
