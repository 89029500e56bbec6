// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

import type { Input } from "../runtime/input.ts";

export interface paths {
	"/contacts/{contactId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Update a contact
		 * @description Changes fields of an active contact and returns the contact. Send only the fields that change, under `fields`; the response
		 *     has the same names at its top level. Safe to retry: a repeated call sets the same values.
		 *
		 *     **An archived contact cannot be updated**: the call returns 409. It also returns 409 when a value conflicts with a unique field
		 *     of another active contact.
		 */
		patch: operations["updateContact"];
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description New values by internal name, custom fields included. The response returns the same names at its top level. Fields that are not sent keep their values. */
		ContactFields: {
			/** @description Identifier of the contact in another system. */
			external_id?: string | null;
		} & {
			[key: string]: unknown;
		};
		/** @description The fields to change. Additional properties beside `fields` are not allowed. */
		ContactUpdate: {
			fields: components["schemas"]["ContactFields"];
		};
		/** @description A contact as a flat object with the default set of properties, those requested by `properties`, and the timestamps. Assumed: a name, email address or owner without a value is null or absent. */
		Contact: {
			/**
			 * @description The contact's ID.
			 * @example 550e8400-e29b-41d4-a716-446655440000
			 */
			id: string;
			/**
			 * @description Identifier of the contact in another system, or null.
			 * @example ext-001
			 */
			external_id: string | null;
			/**
			 * @description First name.
			 * @example Ada
			 */
			first_name?: string | null;
			/**
			 * @description Last name.
			 * @example Lovelace
			 */
			last_name?: string | null;
			/**
			 * @description Email address.
			 * @example ada@example.com
			 */
			email?: string | null;
			/**
			 * @description Email address of the assigned owner.
			 * @example jane@example.com
			 */
			contact_owner?: string | null;
			/** @description False for an active contact; for an archived one, the time of archiving. */
			archived: false | string;
			/** @description The user or API client that archived the contact. Present when the contact is archived. */
			archived_by?: string;
			/**
			 * Format: date-time
			 * @description When the contact was created, in UTC.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When the contact was last changed, in UTC.
			 */
			updated_at: string;
		} & {
			[key: string]: unknown;
		};
		/** @description An error. */
		RouteraFailure: {
			/**
			 * @description What is wrong.
			 * @example Unauthorized: missing account context
			 */
			message: string;
			/**
			 * @description Constant: `true`.
			 * @constant
			 */
			error: true;
		};
	};
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	updateContact: {
		parameters: {
			query?: {
				/** @description Names of additional properties to return, separated by commas. An invalid or disallowed name returns 400. */
				properties?: string;
			};
			header?: never;
			path: {
				/** @description The contact's ID. */
				contactId: string;
			};
			cookie?: never;
		};
		/** @description The fields to change. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["ContactUpdate"];
			};
		};
		responses: {
			/** @description The updated contact. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Contact"];
				};
			};
			/** @description A name in `properties`, the JSON or a value is invalid, or a system field was sent. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RouteraFailure"];
				};
			};
			/** @description The token has no account context. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RouteraFailure"];
				};
			};
			/** @description No contact has this ID. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RouteraFailure"];
				};
			};
			/** @description The contact is archived, or a value conflicts with a unique field of another active contact. */
			409: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RouteraFailure"];
				};
			};
		};
	};
}

/**
 * The input of `updateContact`.
 */
export type UpdateContactInput = Input<
	NonNullable<operations["updateContact"]["parameters"]["path"]> &
		NonNullable<operations["updateContact"]["parameters"]["query"]> &
		components["schemas"]["ContactUpdate"]
>;

/**
 * What `updateContact` returns on success.
 */
export type UpdateContactResult = components["schemas"]["Contact"];

/**
 * New values by internal name, custom fields included. The response returns the same names at its top level. Fields that are not sent keep their values.
 */
export type ContactFields = components["schemas"]["ContactFields"];

/**
 * The fields to change. Additional properties beside `fields` are not allowed.
 */
export type ContactUpdate = components["schemas"]["ContactUpdate"];

/**
 * A contact as a flat object with the default set of properties, those requested by `properties`, and the timestamps. Assumed: a name, email address or owner without a value is null or absent.
 */
export type Contact = components["schemas"]["Contact"];

/**
 * An error.
 */
export type RouteraFailure = components["schemas"]["RouteraFailure"];
