// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

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
		 * @description Changes fields of an active contact. Keys inside `fields` are the internal names that the response shows at its top
		 *     level; custom fields of the account use the same keys. What is not sent keeps its value.
		 *
		 *     The answer is the updated contact with the default set of properties: id, first and last name, e-mail address,
		 *     owner, external id and `archived`. `created_at` and `updated_at` are in every answer. `properties` adds names to
		 *     the set.
		 *
		 *     **An archived contact cannot be updated**: the answer is 409. So it is when the new values collide with a unique key
		 *     of another active contact; the page prints no message by which to tell the two apart. The page has no error codes:
		 *     those of `x-errors` are this description's own.
		 *
		 *     Repeating a call sets the same values again, so it is taken as idempotent; the page does not say so in words.
		 *
		 *     The page does not say what null does, what happens to an unknown field name or an empty `fields`, which system
		 *     fields are forbidden, which property names are disallowed, which keys are unique, how an expired token is answered,
		 *     or whether there is a rate limit. A 400 for a missing `contactId` is listed, but the path cannot be called without
		 *     one.
		 */
		patch: operations["updateContact"];
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description The write payload of an update. */
		ContactUpdate: {
			/** @description New values by the internal name of the field, custom fields of the account among them; the names are those of the response, where they stand at the top level. Only what is sent changes. The page does not say what null does to a field, what an unknown name does, or whether the map may be empty. */
			fields: {
				/** @description Identifier in an outside system, to keep the two in step. Null is accepted here because the response may hold it; the page does not say that null clears the identifier. */
				external_id?: string | null;
			} & {
				[key: string]: unknown;
			};
		};
		/** @description A contact as a flat object: the default set of properties, those asked for by `properties`, and the timestamps. Custom fields stand at the top level under their internal names. The page does not say whether a property of the default set other than external_id, which is nullable, is null or absent when it has no value. */
		Contact: {
			/**
			 * @description The contact's internal id; the samples show UUIDs.
			 * @example 550e8400-e29b-41d4-a716-446655440000
			 */
			id: string;
			/**
			 * @description Identifier in an outside system, or null.
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
			 * @description E-mail address.
			 * @example ada@example.com
			 */
			email?: string | null;
			/**
			 * @description E-mail address of the owner the contact is assigned to.
			 * @example jane@example.com
			 */
			contact_owner?: string | null;
			/** @description False for an active contact, else the time at which it was archived. This operation refuses archived contacts, so its answers are expected to show false; the page describes both. The vendor's generated samples show true, which no text describes. */
			archived: false | string;
			/** @description Who archived the contact, a user or an API client. Present on archived contacts only, without being asked for by `properties`. */
			archived_by?: string;
			/**
			 * Format: date-time
			 * @description When the contact was created, ISO 8601 in UTC. Always present.
			 */
			created_at: string;
			/**
			 * Format: date-time
			 * @description When the contact was last changed, ISO 8601 in UTC. Always present.
			 */
			updated_at: string;
		} & {
			[key: string]: unknown;
		};
		/** @description A failure, as the vendor's introduction shows it. The introduction prints one message, that of a 401; the page of the operation prints none, so the others are unknown. */
		Error: {
			/**
			 * @description What is wrong, as a text.
			 * @example Unauthorized: missing account context
			 */
			message: string;
			/**
			 * @description True on a failure, as the introduction shows for a 401. The page of another operation says so of 400 and 500 only.
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
				/** @description Names of properties to answer beside the default set, separated by commas. A name of the default set is not doubled; an invalid or disallowed name is answered with 400. */
				properties?: string;
			};
			header?: never;
			path: {
				/** @description The contact's internal id. */
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
			/** @description The contact id is missing, `properties` or the JSON is invalid, a value fails validation, or a forbidden system field was written. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			/** @description The token carries no account context. How an expired or malformed token is answered is not said. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			/** @description There is no such contact. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			/** @description The contact is archived, or another active contact has the same unique key. */
			409: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
		};
	};
}

/**
 * What `updateContact` takes.
 */
export type UpdateContactInput = NonNullable<
	operations["updateContact"]["parameters"]["path"]
> &
	NonNullable<operations["updateContact"]["parameters"]["query"]> &
	components["schemas"]["ContactUpdate"];

/**
 * What `updateContact` answers on success.
 */
export type UpdateContactResult = components["schemas"]["Contact"];

/**
 * The write payload of an update.
 */
export type ContactUpdate = components["schemas"]["ContactUpdate"];

/**
 * A contact as a flat object: the default set of properties, those asked for by `properties`, and the timestamps. Custom fields stand at the top level under their internal names. The page does not say whether a property of the default set other than external_id, which is nullable, is null or absent when it has no value.
 */
export type Contact = components["schemas"]["Contact"];

/**
 * A failure, as the vendor's introduction shows it. The introduction prints one message, that of a 401; the page of the operation prints none, so the others are unknown.
 */
export type Error = components["schemas"]["Error"];
