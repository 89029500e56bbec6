/** What Zyntro stores. */
import * as z from "zod";
import { reference, Table, texts } from "../core/table.ts";

const optional = z.string().nullish();
const flag = z.union([z.literal(0), z.literal(1)]).nullish();
/** In the vendor's form, whose order is that of time. */
const time = z
	.string()
	.regex(
		/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
		"must be a time such as 2026-01-01 00:00:00",
	)
	.default("2026-01-01 00:00:00");

/** What contacts and entities have in common. */
const stored = {
	id: z.guid(),
	orgId: reference("zyntro.organizations"),
	name: z.string().default(""),
	status: optional,
	tags: texts.default([]),
	customFields: z.record(z.string(), z.unknown()).default({}),
	createdAt: time,
	updatedAt: time,
};

export const contacts = new Table(
	"zyntro.contacts",
	z.looseObject({
		...stored,
		/** A contact has at most one entity. */
		entityId: reference("zyntro.entities").nullable().default(null),
		firstName: optional,
		lastName: optional,
		primaryEmail: optional,
		primaryPhone: optional,
		source: optional,
		roleLabel: optional,
		owner: optional,
		stageId: z.union([z.string(), z.number()]).nullish(),
		autoEngage: flag,
	}),
	{
		email: ({ orgId, primaryEmail }) =>
			primaryEmail ? [emailKey(orgId, primaryEmail)] : [],
		phone: ({ orgId, primaryPhone }) =>
			primaryPhone ? [phoneKey(orgId, primaryPhone)] : [],
	},
);
export type Contact = z.infer<typeof contacts.schema>;

export const entities = new Table(
	"zyntro.entities",
	z.looseObject({
		...stored,
		label: optional,
		website: optional,
		score: z.number().nullish(),
	}),
	{ name: ({ orgId, name }) => [nameKey(orgId, name)] },
);
export type Entity = z.infer<typeof entities.schema>;

/** Email addresses and names are the same in any letter case. An organization's id has no space. */
export const emailKey = (org: string, email: string) =>
	`${org} ${email.toLowerCase()}`;
export const nameKey = emailKey;
export const phoneKey = (org: string, phone: string) => `${org} ${phone}`;

const CustomField = z.strictObject({
	tag: z.string().min(1),
	on: z.enum(["contact", "entity"]).default("contact"),
	type: z.string().default("string"),
	description: z.string().default(""),
	required: z.boolean().default(false),
	/** The allowed values; without them, any. */
	options: texts.optional(),
});
export type CustomField = z.infer<typeof CustomField>;

export const organizations = new Table(
	"zyntro.organizations",
	z.strictObject({
		id: z.guid(),
		active: z.boolean().default(true),
		/** Whether its CRM is set up. */
		crm: z.boolean().default(true),
		mode: z.enum(["b2b", "b2c", "mixed"]).default("b2b"),
		members: texts.default([]),
		contactStatuses: texts.default([]),
		contactSources: texts.default([]),
		entityLabels: texts.default([]),
		entityStatuses: texts.default([]),
		/** The ids of the pipeline's stages, in their order. */
		stages: texts.default([]),
		customFields: z.array(CustomField).default([]),
	}),
);
export type Organization = z.infer<typeof organizations.schema>;

export const keys = new Table(
	"zyntro.keys",
	z.strictObject({
		/** The API key itself. */
		id: z.string().min(1),
		active: z.boolean().default(true),
		/** The organizations of its account. */
		organizations: z.array(reference("zyntro.organizations")),
	}),
);

export const developerKeys = new Table(
	"zyntro.developerKeys",
	z.strictObject({
		/** The developer secret itself. */
		id: z.string().min(1),
		active: z.boolean().default(true),
		/** The API key that it goes with. */
		apiKey: reference("zyntro.keys"),
		/** The IP addresses that calls can come from; null: any. */
		whitelist: texts.nullable().default(null),
	}),
);
