/** What Zyntro stores. */

export interface Key {
	/** The API key itself. */
	id: string;
	active: boolean;
	/** The organizations of its account. */
	organizations: string[];
}

export interface DeveloperKey {
	/** The developer secret itself. */
	id: string;
	active: boolean;
	/** The API key that it goes with. */
	apiKey: string;
	/** The IP addresses that calls may come from. */
	whitelist: string[];
}

export interface Organization {
	id: string;
	active: boolean;
	/** Whether its CRM is set up. */
	crm: boolean;
	mode: "b2b" | "b2c" | "mixed";
	members: string[];
	contactStatuses: string[];
	contactSources: string[];
	entityLabels: string[];
	entityStatuses: string[];
	/** The ids of the pipeline's stages, in their order. */
	stages: string[];
	customFields: CustomField[];
}

export interface CustomField {
	tag: string;
	on: "contact" | "entity";
	type: string;
	description: string;
	required: boolean;
	/** The values that it may have; without them, any. */
	options?: string[];
}

interface Stored {
	id: string;
	orgId: string;
	name: string;
	tags: string[];
	customFields: Record<string, unknown>;
	createdAt: string;
	updatedAt: string;
	/** The standard fields, in camelCase. */
	[field: string]: unknown;
}

export interface Contact extends Stored {
	/** A contact has at most one entity. */
	entityId: string | null;
}

export type Entity = Stored;
