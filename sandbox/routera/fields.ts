/** The fields of a Routera contact: which there are, and what they hold. */
import { isEmail } from "../core/values.ts";
import type { Account, Contact, Field } from "./records.ts";

const DEFAULT_SET = [
	"id",
	"first_name",
	"last_name",
	"email",
	"contact_owner",
	"external_id",
	"archived",
];
const ALWAYS = ["created_at", "updated_at"];
/** RU-SYSTEM-1: what no caller writes. */
const SYSTEM = ["id", "archived", "archived_by", ...ALWAYS];

const STANDARD: Field[] = [
	{ name: "first_name", type: "string" },
	{ name: "last_name", type: "string" },
	{ name: "email", type: "email", unique: true },
	{ name: "contact_owner", type: "email" },
	{ name: "external_id", type: "string", unique: true },
	{ name: "phone", type: "string" },
];

export const isSystem = (name: string) => SYSTEM.includes(name);

/** The field of a name that callers may write. */
export function fieldOf(account: Account, name: string): Field | undefined {
	return [...STANDARD, ...account.fields].find((field) => field.name === name);
}

/** RU-PROPS-2: the name in `properties` that a response cannot have, if there is one. */
export function unknownProperty(
	account: Account,
	names: string[],
): string | undefined {
	return names.find((name) => !isSystem(name) && !fieldOf(account, name));
}

const CHECKS: Record<Field["type"], (value: unknown, field: Field) => boolean> =
	{
		string: (value) => typeof value === "string",
		email: isEmail,
		number: Number.isFinite,
		boolean: (value) => typeof value === "boolean",
		enumeration: (value, { options }) =>
			options?.includes(value as string) ?? false,
		datetime: (value) =>
			typeof value === "string" &&
			/^\d{4}-\d\d-\d\d(T|$)/.test(value) &&
			!Number.isNaN(Date.parse(value)),
	};

/** RU-VALID-1: whether a field can have a value; null clears it. */
export function isValid(field: Field, value: unknown): boolean {
	return value === null || CHECKS[field.type](value, field);
}

/** A contact as it is returned: RU-DEFAULT-1, RU-FLAT-1, RU-PROPS-1, RU-TIME-1. */
export function represent(
	contact: Contact,
	properties: string[],
): Record<string, unknown> {
	const { fields, account: _, ...system } = contact;
	const values = new Map<string, unknown>(
		Object.entries({ ...fields, ...system }),
	);
	const names = [...DEFAULT_SET, ...ALWAYS, ...properties];
	return Object.fromEntries(
		names
			.filter((name) => name !== "archived_by" || values.has(name)) // RU-ARCHIVED-2
			.map((name) => [name, values.get(name) ?? null]),
	);
}
