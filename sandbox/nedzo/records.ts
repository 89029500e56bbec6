/** What Nedzo stores. */

export interface Key {
	/** The API key itself. */
	id: string;
	/** The workspaces that it opens: one, or all of an account. */
	workspaces: string[];
	/** How many calls it may make in how many seconds; without it, any number. */
	limit?: { calls: number; seconds: number };
	/** The calls that were counted last. */
	used?: { since: number; calls: number };
}

export interface Workspace {
	id: string;
	/** The custom fields, by the name that the dashboard shows. */
	customFields: string[];
	tags: string[];
}

export interface Contact {
	id: string;
	workspaceId: string;
	firstName: string | null;
	lastName: string | null;
	email: string | null;
	phone: string | null;
	timezone: string | null;
	tags: string[];
	customFields: Record<string, string>;
	createdAt: string;
	updatedAt: string;
}
