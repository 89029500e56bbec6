// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

import type { Input } from "../runtime/input.ts";

export interface paths {
	"/contacts/{id}": {
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
		 * @description Changes fields of a contact and returns the contact. Send at least one field; unknown fields, including `workspaceId`, return 400.
		 *     Safe to retry: a repeated call sets the same values and adds no tag twice.
		 *
		 *     **Tags are only added.** This operation never removes a tag.
		 *
		 *     **Null clears** the time zone and custom field values.
		 */
		patch: operations["updateContact"];
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description The fields to change, at least one. Additional properties are not allowed. */
		ContactUpdate: {
			/** @description First name. */
			firstName?: string;
			/** @description Last name. */
			lastName?: string;
			/** @description Email address. */
			email?: string;
			/** @description Phone number. */
			phone?: string;
			/**
			 * @description IANA time zone, used by features that depend on the contact's local time. Null clears it.
			 * @example America/New_York
			 */
			timezone?: string | null;
			/**
			 * @description Names of tags to add. Tags that the workspace does not have are created. No tag is removed.
			 * @example [
			 *       "gold"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description New values by custom variable name as displayed in the dashboard, with spaces and letter case, not a slug. Custom fields that are not sent keep their values.
			 * @example {
			 *       "MRR": 500
			 *     }
			 */
			customFields?: {
				[key: string]: string | number | boolean | null;
			};
		};
		/** @description The updated contact. Assumed: a field without a value is null or absent. */
		Contact: {
			/**
			 * Format: uuid
			 * @description The contact's UUID.
			 */
			id: string;
			/**
			 * Format: uuid
			 * @description The UUID of the contact's workspace.
			 */
			workspaceId: string;
			/** @description First name. */
			firstName?: string | null;
			/** @description Last name. */
			lastName?: string | null;
			/** @description Email address. */
			email?: string | null;
			/** @description Phone number. */
			phone?: string | null;
			/**
			 * @description IANA time zone.
			 * @example America/Los_Angeles
			 */
			timezone?: string | null;
			/**
			 * @description All tags of the contact.
			 * @example [
			 *       "gold",
			 *       "vip"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description Custom fields by custom variable name. Values are strings, regardless of the type that was sent.
			 * @example {
			 *       "Lead Source": "Website",
			 *       "MRR": "500"
			 *     }
			 */
			customFields?: {
				[key: string]: string | null;
			};
			/**
			 * Format: date-time
			 * @description When the contact was created.
			 */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When the contact was last changed.
			 */
			updatedAt: string;
		};
		/** @description An error, as a problem body (RFC 7807). */
		Problem: {
			/**
			 * @description A URI that identifies the kind of problem.
			 * @example https://api.nedzo.ai/errors/validation-error
			 * @example https://api.nedzo.ai/errors/unauthorized
			 * @example https://api.nedzo.ai/errors/not-found
			 */
			type: string;
			/**
			 * @description The kind of problem in words.
			 * @example Validation Error
			 * @example Unauthorized
			 * @example Not Found
			 */
			title: string;
			/** @description The HTTP status. */
			status: number;
			/**
			 * @description What is wrong with this request.
			 * @example Invalid or missing API key
			 */
			detail: string;
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
			query?: never;
			header?: never;
			path: {
				/** @description The contact's UUID. */
				id: string;
			};
			cookie?: never;
		};
		/** @description The fields to change; at least one. */
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
			/** @description No field, an unknown field, an unknown custom field, or an invalid time zone. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description The API key is missing or invalid. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description No contact has this ID. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description The request conflicts with the current state. */
			409: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description The content cannot be processed. */
			422: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description Too many requests. */
			429: {
				headers: {
					/**
					 * @description Seconds to wait before the next attempt.
					 * @example 1
					 */
					"Retry-After"?: number;
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description The server failed. */
			500: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description An upstream server failed. */
			502: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
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
		components["schemas"]["ContactUpdate"]
>;

/**
 * What `updateContact` returns on success.
 */
export type UpdateContactResult = components["schemas"]["Contact"];

/**
 * The fields to change, at least one. Additional properties are not allowed.
 */
export type ContactUpdate = components["schemas"]["ContactUpdate"];

/**
 * The updated contact. Assumed: a field without a value is null or absent.
 */
export type Contact = components["schemas"]["Contact"];

/**
 * An error, as a problem body (RFC 7807).
 */
export type Problem = components["schemas"]["Problem"];
