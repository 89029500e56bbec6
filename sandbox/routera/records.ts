/** What Routera stores. */
import * as z from "zod";
import { reference, Table, texts } from "../core/table.ts";

const time = z.iso
	.datetime({ offset: true })
	.default("2026-01-01T00:00:00.000Z");

export const contacts = new Table(
	"routera.contacts",
	z.strictObject({
		id: z.string().min(1),
		account: reference("routera.accounts"),
		/** The values by internal name; a field without a value is absent. */
		fields: z
			.looseObject({
				first_name: z.string().optional(),
				last_name: z.string().optional(),
				email: z.string().optional(),
				contact_owner: z.string().optional(),
				external_id: z.string().optional(),
				phone: z.string().optional(),
			})
			.default({}),
		archived: z
			.union([z.literal(false), z.iso.datetime({ offset: true })])
			.default(false),
		archived_by: z.string().optional(),
		created_at: time,
		updated_at: time,
	}),
	{
		unique: ({ account, archived, fields }) =>
			Object.entries(archived ? {} : fields).map(([name, value]) =>
				uniqueKey(account, name, value),
			),
	},
);
export type Contact = z.infer<typeof contacts.schema>;

export const uniqueKey = (account: string, name: string, value: unknown) =>
	JSON.stringify([account, name, value]);

const Field = z.strictObject({
	/** The internal name. */
	name: z.string().min(1),
	type: z.enum([
		"string",
		"email",
		"number",
		"boolean",
		"enumeration",
		"datetime",
	]),
	/** The values of an enumeration. */
	options: texts.optional(),
	/** Whether two active contacts cannot have the same value. */
	unique: z.boolean().optional(),
});
export type Field = z.infer<typeof Field>;

export const accounts = new Table(
	"routera.accounts",
	z.strictObject({
		id: z.string().min(1),
		/** The account's own fields, besides those that every contact has. */
		fields: z.array(Field).default([]),
	}),
);
export type Account = z.infer<typeof accounts.schema>;

/** Who can ask for tokens. */
export const clients = new Table(
	"routera.clients",
	z.strictObject({
		id: z.string().min(1),
		secret: z.string().min(1),
		account: reference("routera.accounts"),
	}),
);

export const tokens = new Table(
	"routera.tokens",
	z.strictObject({
		/** The token itself. */
		id: z.string().min(1),
		/** The account that it carries; null for a token without account context. */
		account: reference("routera.accounts").nullable().default(null),
		/** In milliseconds since 1970; without it the token does not expire. */
		expires: z.number().optional(),
	}),
);
