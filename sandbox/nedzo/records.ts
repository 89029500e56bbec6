/** What Nedzo stores. */
import * as z from "zod";
import { reference, Table, texts } from "../core/table.ts";

const text = z.string().nullable().default(null);
const time = z.iso.datetime({ offset: true }).default("2026-01-01T00:00:00Z");

export const contacts = new Table(
	"nedzo.contacts",
	z.strictObject({
		id: z.guid(),
		workspaceId: reference("nedzo.workspaces"),
		firstName: text,
		lastName: text,
		email: text,
		phone: text,
		timezone: text,
		tags: texts.default([]),
		customFields: z.record(z.string(), z.string()).default({}),
		createdAt: time,
		updatedAt: time,
	}),
);
export type Contact = z.infer<typeof contacts.schema>;

export const workspaces = new Table(
	"nedzo.workspaces",
	z.strictObject({
		id: z.guid(),
		/** By the name that the dashboard shows. */
		customFields: texts.default([]),
		tags: texts.default([]),
	}),
);
export type Workspace = z.infer<typeof workspaces.schema>;

export const keys = new Table(
	"nedzo.keys",
	z.strictObject({
		/** The API key itself. */
		id: z.string().min(1),
		/** The workspaces that it opens: one, or all of an account. */
		workspaces: z.array(reference("nedzo.workspaces")),
		/** How many calls it can make in how many seconds; without it, any number. */
		limit: z
			.strictObject({ calls: z.int().min(0), seconds: z.number().positive() })
			.optional(),
		/** The calls that were counted last. */
		used: z
			.strictObject({ since: z.number(), calls: z.int().min(0) })
			.optional(),
	}),
);
export type Key = z.infer<typeof keys.schema>;
