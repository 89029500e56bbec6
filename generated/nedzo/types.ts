// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

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
		 * @description Changes fields of a contact; at least one has to be sent. The body is closed: an unknown member is refused with
		 *     400, `workspaceId` among them, and a custom field has to stand inside `customFields`.
		 *
		 *     **Tags are added, never removed.** Names are trimmed, have 1 to 255 characters and are compared case-sensitively; a
		 *     tag that the workspace does not have is created. Leaving `tags` out, or sending an empty list, changes none.
		 *
		 *     **Custom fields** are named as the dashboard shows them, with spaces and letter case. The values sent overwrite those
		 *     stored, the others stay, null clears. A string, a number or a boolean is accepted; each is stored as text and
		 *     answered as a string. An unknown name is refused with 400.
		 *
		 *     **Time zone.** A valid IANA name, or null to clear it; any other string is refused with 400. Features that go by the
		 *     contact's local time use it.
		 *
		 *     The page names 400 alone; the other statuses are those that the introduction lists for the whole API, some without a
		 *     body or a cause, and 409 in its newer copy only. The vendor prints no error codes: those of `x-errors` are this
		 *     description's own, taken from the problem types where these are known.
		 *
		 *     Repeating a call leaves the same state: values are set, and to attach a tag that is attached adds nothing. The
		 *     operation is idempotent; the page does not say so in words.
		 *
		 *     The page does not say whether null clears other fields than the time zone and custom values (an unofficial reference
		 *     says so), which members of the answer are always there, how cleared values are answered, whether empty `tags` alone
		 *     count as a field, which status refuses a body without one (400 is assumed), or the media type of a problem. Two
		 *     texts on rate limits disagree; the newer says one write a second per key.
		 */
		patch: operations["updateContact"];
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description The fields to change, at least one. The object is closed: an unknown member is refused. Whether an update of nothing but empty `tags` counts as one field is not said. */
		ContactUpdate: {
			/** @description First name. */
			firstName?: string;
			/** @description Last name. */
			lastName?: string;
			/** @description E-mail address. This page names no format. */
			email?: string;
			/** @description Phone number. This page names no format; the page on creating contacts asks for E.164. */
			phone?: string;
			/**
			 * @description IANA time zone, used where the contact's local time counts. Null clears it; a name that is no IANA time zone is refused with 400.
			 * @example America/New_York
			 */
			timezone?: string | null;
			/**
			 * @description Names of tags to attach. They are added to the contact's tags, and none is removed; an unknown one is created in the workspace. Names are trimmed and compared case-sensitively. An empty list changes nothing.
			 * @example [
			 *       "gold"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description New values of custom fields, by the name that the dashboard shows, with its spaces and letter case. Fields that are not named keep their values; an unknown name is refused with 400.
			 * @example {
			 *       "MRR": 500
			 *     }
			 */
			customFields?: {
				[key: string]: string | number | boolean | null;
			};
		};
		/** @description The updated contact. The page shows one answer with every member and does not say which are always there. Required here are the ids and timestamps alone, which every stored contact has; the others may be absent, and those that may be unset may be null. */
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
			/** @description First name. How an unset one is answered is not said. */
			firstName?: string | null;
			/** @description Last name. How an unset one is answered is not said. */
			lastName?: string | null;
			/** @description E-mail address. How an unset one is answered is not said. */
			email?: string | null;
			/** @description Phone number. How an unset one is answered is not said. */
			phone?: string | null;
			/**
			 * @description IANA time zone. How a cleared one is answered is not said; null is allowed for here.
			 * @example America/Los_Angeles
			 */
			timezone?: string | null;
			/**
			 * @description All tags of the contact. The page does not say in which order; the page on creating contacts says alphabetically.
			 * @example [
			 *       "gold",
			 *       "vip"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description Custom fields by the name that the dashboard shows. Values are answered as strings, whatever they were sent as. How a cleared one is answered is not said.
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
			 * @description When the contact was created, in UTC.
			 */
			createdAt: string;
			/**
			 * Format: date-time
			 * @description When the contact was last changed, in UTC.
			 */
			updatedAt: string;
		};
		/** @description A failure, with the members of RFC 7807. The vendor's pages show all four; they do not state the media type, and `application/json` is assumed. */
		Problem: {
			/**
			 * @description A URI that names the kind of problem. Known are those for 400, 401 and 404; any other is accepted.
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
			/** @description The HTTP status, repeated. */
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
			/** @description The updated contact. The page shows this answer without naming its status. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Contact"];
				};
			};
			/** @description No field, an unknown member, an unknown custom field, or a time zone that does not exist. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description The API key is missing or not valid. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description There is no such contact. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description A conflict. Only the newer copy of the introduction lists it, without a cause. */
			409: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description The content cannot be processed. The introduction lists it without saying how it differs from 400. */
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
					 * @description Seconds to wait before the next try.
					 * @example 1
					 */
					"Retry-After"?: number;
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description A fault of the server. */
			500: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Problem"];
				};
			};
			/** @description A fault of a server behind it. */
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
 * What `updateContact` takes.
 */
export type UpdateContactInput = NonNullable<
	operations["updateContact"]["parameters"]["path"]
> &
	components["schemas"]["ContactUpdate"];

/**
 * What `updateContact` answers on success.
 */
export type UpdateContactResult = components["schemas"]["Contact"];

/**
 * The fields to change, at least one. The object is closed: an unknown member is refused. Whether an update of nothing but empty `tags` counts as one field is not said.
 */
export type ContactUpdate = components["schemas"]["ContactUpdate"];

/**
 * The updated contact. The page shows one answer with every member and does not say which are always there. Required here are the ids and timestamps alone, which every stored contact has; the others may be absent, and those that may be unset may be null.
 */
export type Contact = components["schemas"]["Contact"];

/**
 * A failure, with the members of RFC 7807. The vendor's pages show all four; they do not state the media type, and `application/json` is assumed.
 */
export type Problem = components["schemas"]["Problem"];
