// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

import type { Input } from "../runtime/input.ts";

export interface paths {
	"/apis/v2/public/crm/updateFieldData": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Update fields of a contact or an entity
		 * @description Changes single fields of a contact, an entity, or both, and leaves all other fields unchanged. It never creates a record; use
		 *     `addContactsFull` for that. Safe to retry: a repeated call sets the same values and adds no tag twice.
		 *
		 *     **Errors have HTTP status 200.** Check `status` in the body. A field that fails validation does not stop the others: the call
		 *     succeeds and lists the message in `warnings`.
		 *
		 *     **Tags are only added.** This operation never removes a tag.
		 *
		 *     **Null never clears.** Null and the empty string skip a field, so this operation cannot clear a stored value.
		 */
		post: operations["updateFieldData"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/apis/v2/public/crm/addContactsFull": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create, update or upsert a contact
		 * @description Creates or updates a contact, and its entity (company) with it. `mode` sets what happens:
		 *
		 *     | `mode` | contact exists | contact does not exist |
		 *     |---|---|---|
		 *     | `insert` | fails | creates |
		 *     | `update` | updates | fails with `NOT_FOUND_UPDATE` |
		 *     | `upsert` (default) | updates | creates |
		 *
		 *     The organization's CRM mode (B2B or B2C) is respected. In B2B mode an entity without a name gets one from the contact's name;
		 *     send `skip_entity: true` to create no entity. Not guaranteed to be safe to retry: a repeated `insert` fails, and a repeated call
		 *     may create a second entity.
		 *
		 *     **Errors have HTTP status 200.** Check `status` in the body.
		 */
		post: operations["addContactsFull"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/apis/public/createContact.php": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create or update a contact (v1)
		 * @description Creates or updates a contact and its entity (company). A contact with the same email address is updated. This is the v1 API:
		 *     names are snake_case and `api_key` is the only secret; `addContactsFull` is the v2 operation. Not guaranteed to be safe to
		 *     retry: a repeated call may create a second entity.
		 *
		 *     Unless the organization's CRM mode is b2c, the name, label and status of the entity are required. Values that the organization
		 *     defines must match its settings. To get all fields and their requirements, leave out `first_name` or `email`: the error contains
		 *     them in `field_map`.
		 *
		 *     **Check `status` in the body, not the HTTP status.** Errors are assumed to have HTTP status 200, as in v2.
		 */
		post: operations["createContact"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/**
		 * Format: password
		 * @description Your account's API key, found under Me > API Keys (also shown as Me > API & Webhooks). Keep it secret.
		 */
		ApiKey: string;
		/**
		 * Format: uuid
		 * @description The UUID of your organization.
		 * @example 5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10
		 */
		OrgId: string;
		/** @description The credentials that every Zyntro operation requires, in the body. */
		AccountCredentials: {
			api_key: components["schemas"]["ApiKey"];
			org_id: components["schemas"]["OrgId"];
		};
		/**
		 * Format: password
		 * @description Your developer secret, issued once during developer onboarding. It starts with `zdk_`; an empty one counts as missing. Keep it secret.
		 */
		DeveloperSecret: string;
		/** @description The credential that v2 operations require in addition to the account's. */
		DeveloperCredentials: {
			developer_secret: components["schemas"]["DeveloperSecret"];
		};
		/**
		 * Format: uuid
		 * @description The contact's UUID.
		 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
		 */
		ContactId: string;
		/**
		 * Format: uuid
		 * @description The UUID of an entity (a company).
		 * @example b2c3d4e5-f6a7-8901-bcde-f12345678901
		 */
		EntityId: string;
		/**
		 * @description Null or an empty string. The field is skipped and keeps its stored value.
		 * @enum {string|null}
		 */
		SkippedValue: "" | null;
		/**
		 * @description A flag: `1` for yes, `0` for no.
		 * @enum {integer}
		 */
		Flag: 0 | 1;
		/** @description The fields to change and their new values, at least one, named in camelCase. Null and an empty string skip a field. Unknown names are skipped without an error; help mode returns the complete list of fields. */
		FieldUpdates: {
			/** @description Contact. First name. Changing it recalculates `name`. */
			firstName?: string | null;
			/** @description Contact. Last name. Changing it recalculates `name`. */
			lastName?: string | null;
			/** @description Entity. The company's name. A contact's `name` follows from its first and last name. */
			name?: string | null;
			/** @description Contact. Email address. An invalid address is skipped and reported in `warnings`. */
			primaryEmail?: string | null;
			/** @description Contact. Phone number. */
			primaryPhone?: string | null;
			/**
			 * @description Contact and entity. A status that your organization defines.
			 * @example Warm
			 * @example Active
			 * @example Client
			 */
			status?: string | null;
			/**
			 * @description Contact. Where the contact came from.
			 * @example API Import
			 */
			source?: string | null;
			/**
			 * @description Contact. The contact's role.
			 * @example Decision Maker
			 */
			roleLabel?: string | null;
			/** @description Pipeline stage. A value that is not a number is skipped and reported in `warnings`. */
			stageId?: number | components["schemas"]["SkippedValue"];
			/**
			 * @description Contact. Tags, separated by commas, that are added to the stored ones. To remove a tag, use the CRM's interface.
			 * @example vip,priority
			 */
			tags?: string | null;
			/** @description Contact. `1` turns automatic engagement on, `0` turns it off. */
			autoEngage?:
				| components["schemas"]["Flag"]
				| components["schemas"]["SkippedValue"];
			/** @description Contact and entity. Custom fields by tag, merged with the stored ones of a contact. Tags start with `cf_`; Zyntro adds a missing prefix. */
			customFields?:
				| {
						[key: string]: unknown;
				  }
				| components["schemas"]["SkippedValue"];
			/**
			 * @description Entity. The kind of entity.
			 * @example Company
			 */
			label?: string | null;
			/**
			 * @description Entity. URL of the website.
			 * @example https://acme.com
			 */
			website?: string | null;
			/** @description Entity. The entity's score. */
			score?: number | components["schemas"]["SkippedValue"];
			/** @description Read-only. Ignored, with any value. */
			id?: unknown;
			/** @description Read-only. Ignored, with any value. */
			orgId?: unknown;
			/** @description Read-only. Ignored, with any value. */
			createdAt?: unknown;
		};
		/** @description Update a contact, and an entity with it if its ID is sent too. */
		UpdateFieldDataContactInput: {
			contact_id: components["schemas"]["ContactId"];
			entity_id?: components["schemas"]["EntityId"];
			fields: components["schemas"]["FieldUpdates"];
		};
		/** @description Update an entity, and a contact with it if its ID is sent too. */
		UpdateFieldDataEntityInput: {
			entity_id: components["schemas"]["EntityId"];
			contact_id?: components["schemas"]["ContactId"];
			fields: components["schemas"]["FieldUpdates"];
		};
		/**
		 * Help
		 * @description Get the field reference instead of updating. No credentials are needed.
		 */
		UpdateFieldDataHelpRequest: {
			/**
			 * @description Turns on help mode.
			 * @constant
			 */
			help: true;
		};
		/** @description An update of a contact, an update of an entity, or a request for help. */
		UpdateFieldDataRequest:
			| (components["schemas"]["AccountCredentials"] &
					components["schemas"]["DeveloperCredentials"] &
					components["schemas"]["UpdateFieldDataContactInput"])
			| (components["schemas"]["AccountCredentials"] &
					components["schemas"]["DeveloperCredentials"] &
					components["schemas"]["UpdateFieldDataEntityInput"])
			| components["schemas"]["UpdateFieldDataHelpRequest"];
		/**
		 * Success
		 * @description At least one field was updated. `data.warnings` is present when other fields failed validation.
		 */
		UpdateFieldDataSuccess: {
			/**
			 * @description The outcome of the call.
			 * @enum {string}
			 */
			status: "success";
			data: components["schemas"]["UpdateFieldDataReport"];
		};
		/**
		 * Error
		 * @description Nothing was updated.
		 */
		UpdateFieldDataFailure: {
			/**
			 * @description The outcome of the call.
			 * @enum {string}
			 */
			status: "error";
			/** @description One message as a string, or several as an array. */
			data: string | string[];
		};
		/** @description What was updated. */
		UpdateFieldDataReport: {
			/**
			 * @description A sentence with the number of updated fields.
			 * @example 5 fields updated successfully
			 * @example 1 field updated successfully
			 */
			message: string;
			/**
			 * Format: uuid
			 * @description The contact's UUID. Assumed: null when only an entity was updated.
			 */
			contact_id: string | null;
			/**
			 * Format: uuid
			 * @description The entity's UUID, or null when only a contact was updated.
			 */
			entity_id: string | null;
			/** @description The names of the updated fields. All custom fields appear as `customFields`. */
			updated_fields: string[];
			/** @description Present only on partial success. The messages of the fields that failed validation. */
			warnings?: string[];
		};
		/** @description The outcome of an update. `status` is `success` or `error`. */
		UpdateFieldDataOutcome:
			| components["schemas"]["UpdateFieldDataSuccess"]
			| components["schemas"]["UpdateFieldDataFailure"];
		/**
		 * Help
		 * @description The field reference, sample payloads and usage notes. Their shape is not documented.
		 */
		UpdateFieldDataHelpResult: {
			/**
			 * @description The outcome of the call.
			 * @constant
			 */
			status?: "success";
			/** @description Anything but the report of an update. */
			data?: unknown;
		} & {
			[key: string]: unknown;
		};
		/** @description The outcome of an update, or the response of help mode. */
		UpdateFieldDataOutcomeOrHelp:
			| components["schemas"]["UpdateFieldDataOutcome"]
			| components["schemas"]["UpdateFieldDataHelpResult"];
		/**
		 * Format: uuid
		 * @description The UUID of the member who performs the action. The member must belong to the organization.
		 * @example 7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22
		 */
		MemberId: string;
		/** @description The member who performs the action. */
		MemberCredentials: {
			member_id: components["schemas"]["MemberId"];
		};
		/** @description The contact's fields, named in camelCase. Zyntro has more contact fields than these; additional properties are allowed. */
		AddContactsFullContact: {
			/** @description First name. */
			firstName: string;
			/** @description Last name. */
			lastName?: string;
			/**
			 * Format: email
			 * @description Email address. By default it identifies an existing contact.
			 */
			primaryEmail: string;
			/**
			 * @description Phone number. An invalid one fails validation.
			 * @example +1-555-0123
			 */
			primaryPhone?: string;
			/**
			 * @description Where the contact came from.
			 * @example API Import
			 */
			source?: string;
			/**
			 * @description A status that your organization defines.
			 * @example Active
			 */
			status?: string;
			/**
			 * @description The contact's role.
			 * @example Decision Maker
			 */
			roleLabel?: string;
			/**
			 * @description Tags, as an array (`updateFieldData` uses one string).
			 * @example [
			 *       "prospect",
			 *       "enterprise"
			 *     ]
			 */
			tags?: string[];
			/** @description Custom fields by tag, as defined under Settings > CRM > Custom Fields. Other keys are rejected. A field with predefined options accepts only those. */
			customFields?: {
				[key: string]: unknown;
			};
		};
		/** @description The entity's (company's) fields, named in camelCase. Zyntro has more entity fields than these; additional properties are allowed. */
		AddContactsFullEntity: {
			/** @description The company's name. In B2B mode the default is made from the contact's name. */
			name?: string;
			/**
			 * @description The kind of entity.
			 * @example Company
			 */
			label?: string;
			/**
			 * @description A status that your organization defines.
			 * @example Active
			 */
			status?: string;
			/**
			 * @description URL of the website.
			 * @example https://acme.com
			 */
			website?: string;
		};
		/** @description The contact to write, its entity, and how to find an existing contact. */
		AddContactsFullInput: {
			/**
			 * @description `insert` creates the contact and fails if it exists. `update` updates it and fails if it does not exist. `upsert` does either.
			 * @default upsert
			 * @enum {string}
			 */
			mode?: "insert" | "update" | "upsert";
			/**
			 * @description The property by which an existing contact is found. Used by `update` and `upsert`.
			 * @default email
			 * @enum {string}
			 */
			lookup_by?: "email" | "phone" | "contact_id";
			/**
			 * @description `true` creates no entity, even in B2B mode.
			 * @default false
			 */
			skip_entity?: boolean;
			contact: components["schemas"]["AddContactsFullContact"];
			entity?: components["schemas"]["AddContactsFullEntity"];
			/** @description `true` adds debug information to the response. */
			debug?: boolean;
		};
		/** @description A contact and its entity, with the credentials. */
		AddContactsFullRequest: components["schemas"]["AccountCredentials"] &
			components["schemas"]["DeveloperCredentials"] &
			components["schemas"]["MemberCredentials"] &
			components["schemas"]["AddContactsFullInput"];
		/**
		 * Success
		 * @description The contact was created or updated.
		 */
		AddContactsFullSuccess: {
			/**
			 * @description The outcome of the call.
			 * @enum {string}
			 */
			status: "success";
			data: components["schemas"]["AddContactsFullReport"];
		};
		/**
		 * Error
		 * @description The call failed.
		 */
		AddContactsFullFailure: {
			/**
			 * @description The outcome of the call.
			 * @enum {string}
			 */
			status: "error";
			/** @description The messages. */
			data: string[];
		};
		/** @description What was done to which records. */
		AddContactsFullReport: {
			/**
			 * @description What was done to the contact.
			 * @example created
			 */
			action: string;
			/**
			 * @description The outcome as a sentence.
			 * @example Contact created successfully
			 */
			message: string;
			contact_id: components["schemas"]["ContactId"];
			/**
			 * Format: uuid
			 * @description The entity's UUID. Assumed: null or absent when no entity was written.
			 */
			entity_id?: string | null;
			/**
			 * @description What was done to the entity. Assumed: null or absent when no entity was written.
			 * @example created
			 */
			entity_action?: string | null;
		};
		/** @description The outcome of the call. `status` is `success` or `error`. */
		AddContactsFullOutcome:
			| components["schemas"]["AddContactsFullSuccess"]
			| components["schemas"]["AddContactsFullFailure"];
		/** @description The contact and its entity. Additional properties are allowed. */
		CreateContactInput: {
			/** @description Email address. A contact with the same address is updated. */
			email: string;
			/** @description First name. */
			first_name: string;
			/**
			 * @description Status. Must be one of your organization's values.
			 * @example Active
			 */
			contact_status: string;
			/**
			 * @description Where the contact came from. Must be one of your organization's values.
			 * @example Website Form
			 */
			contact_source: string;
			/** @description Pipeline stage, an ID from fetchPipelineStages. Defaults to the pipeline's first stage. */
			contact_stage_id?: string;
			/** @description Last name. */
			last_name?: string;
			/** @description Full name. */
			full_name?: string;
			/**
			 * @description Salutation, for example Mr, Mrs, Ms, Dr or Prof.
			 * @example Mr
			 * @example Mrs
			 * @example Ms
			 * @example Dr
			 * @example Prof
			 */
			salutation?: string;
			/**
			 * @description The contact's role.
			 * @example Decision Maker
			 * @example Supporter
			 * @example Influencer
			 * @example Other
			 */
			contact_role_label?: string;
			/** @description Member ID of the contact's owner. Default: `member_id`. */
			contact_owner?: string;
			/** @description Secondary email address. */
			secondary_email?: string;
			/** @description Secondary phone number. */
			secondary_phone?: string;
			/** @description Street address. */
			address?: string;
			/** @description Second line of the address. */
			address_line2?: string;
			/** @description City. */
			city?: string;
			/** @description State or province. */
			state?: string;
			/** @description Postal code. */
			zip?: string;
			/**
			 * @description Country name.
			 * @example United States
			 */
			country?: string;
			/**
			 * @description ISO 3166-1 alpha-2 country code.
			 * @example US
			 */
			country_code?: string;
			/**
			 * @description IANA time zone.
			 * @example America/New_York
			 */
			timezone?: string;
			/** @description `1` marks a test contact. */
			is_test_contact?: components["schemas"]["Flag"];
			/** @description `1` marks the contact as do-not-call. */
			do_not_call?: components["schemas"]["Flag"];
			/** @description `1` excludes the contact from automation. */
			do_not_automate?: components["schemas"]["Flag"];
			/** @description `1` marks the email address as verified. */
			email_verified?: components["schemas"]["Flag"];
			/** @description `1` marks the phone number as verified. */
			phone_verified?: components["schemas"]["Flag"];
			/** @description `1` turns automatic engagement on. */
			auto_engage?: components["schemas"]["Flag"];
			/** @description `1` records that the contact opted out of email. */
			email_optout?: components["schemas"]["Flag"];
			/** @description `1` records that the contact opted out of SMS. */
			sms_optout?: components["schemas"]["Flag"];
			/** @description `1` makes the contact visible to others. */
			visible_to_others?: components["schemas"]["Flag"];
			/** @description `1` lets others edit the contact. */
			editable_by_others?: components["schemas"]["Flag"];
			/** @description Name of the entity (company). Required unless the CRM mode is b2c. */
			entity_name?: string;
			/**
			 * @description Kind of entity. Must be one of your organization's values. Required unless the CRM mode is b2c.
			 * @example Company
			 */
			entity_label?: string;
			/**
			 * @description Status of the entity. Must be one of your organization's values. Required unless the CRM mode is b2c.
			 * @example Active
			 */
			entity_status?: string;
			/**
			 * @description Location of the entity. B2B mode only.
			 * @example New York, NY
			 */
			entity_location?: string;
			/**
			 * Format: uri
			 * @description URL of the entity's website. B2B mode only.
			 */
			entity_website?: string;
			/** @description Tags of the entity. B2B mode only. */
			entity_tags?: string[];
			/** @description URLs on social media by channel. B2B mode only. */
			entity_socials?: {
				[key: string]: string;
			};
			/**
			 * Format: uri
			 * @description URL of the entity's logo. B2B mode only.
			 */
			entity_logo?: string;
			/** @description Profile of the entity. B2B mode only. */
			entity_profile?: {
				[key: string]: unknown;
			};
			/** @description Score of the entity, from 0 to 100. B2B mode only. */
			entity_score?: number;
		};
		/** @description A contact and its entity, with the credentials. */
		CreateContactRequest: components["schemas"]["AccountCredentials"] &
			components["schemas"]["MemberCredentials"] &
			components["schemas"]["CreateContactInput"];
		/**
		 * Success
		 * @description The contact was created or updated.
		 */
		CreateContactSuccess: {
			/**
			 * @description The outcome of the call.
			 * @enum {string}
			 */
			status: "success";
			data: components["schemas"]["CreateContactReport"];
			/** @description The steps, in one string separated by commas. */
			log: string;
		};
		/**
		 * Error
		 * @description The call failed. `field_map` contains all available fields and their requirements.
		 */
		CreateContactFailure: {
			/**
			 * @description The outcome of the call.
			 * @enum {string}
			 */
			status: "error";
			/** @description The messages. */
			data: string[];
			/** @description The steps before the error. Assumed: not in every error. */
			debug?: string[];
			/** @description The names of the required fields. Assumed: not in every error. */
			required_fields?: string[];
			/** @description All available fields by name. */
			field_map: {
				[key: string]: components["schemas"]["CreateContactFieldDescription"];
			};
		};
		/** @description The records that were written. */
		CreateContactReport: {
			/** @description The contact's ID. */
			contact_id: string;
			/** @description The entity's ID. Assumed: null or absent when no entity was written. */
			entity_id?: string | null;
		};
		/** @description A field and its requirements. */
		CreateContactFieldDescription: {
			/** @description Whether the field is required. */
			required: boolean;
			/**
			 * @description Zyntro's internal name of the field.
			 * @example cont_primary_email
			 * @example cont_fname
			 */
			internal_field: string;
			/**
			 * @description The field's type.
			 * @example string
			 */
			type: string;
			/** @description The field's meaning. */
			description: string;
		};
		/** @description The outcome of the call. `status` is `success` or `error`. */
		CreateContactOutcome:
			| components["schemas"]["CreateContactSuccess"]
			| components["schemas"]["CreateContactFailure"];
	};
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	updateFieldData: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** @description The credentials, the IDs of the records and the fields to change; or a request for help. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateFieldDataRequest"];
			};
		};
		responses: {
			/** @description Every outcome, errors included. `status` in the body is `success` or `error`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UpdateFieldDataOutcomeOrHelp"];
				};
			};
		};
	};
	addContactsFull: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** @description The contact and its entity, with the credentials. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["AddContactsFullRequest"];
			};
		};
		responses: {
			/** @description Every outcome, errors included. `status` in the body is `success` or `error`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AddContactsFullOutcome"];
				};
			};
		};
	};
	createContact: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** @description The contact and its entity, with the credentials. v1 needs no developer secret. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateContactRequest"];
			};
		};
		responses: {
			/** @description `status` in the body is `success` or `error`. Assumed: both have HTTP status 200. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CreateContactOutcome"];
				};
			};
		};
	};
}

/**
 * The input of `updateFieldData`.
 */
export type UpdateFieldDataInput = Input<
	| components["schemas"]["UpdateFieldDataContactInput"]
	| components["schemas"]["UpdateFieldDataEntityInput"]
>;

/**
 * What `updateFieldData` returns on success.
 */
export type UpdateFieldDataResult =
	components["schemas"]["UpdateFieldDataSuccess"] & {
		/**
		 * Computed by the client, not sent by the vendor: the names in `fields` of the call that are neither in `updated_fields` nor begin one of `warnings`. The vendor skipped them without a word.
		 */
		skipped_fields: string[];
	};

/**
 * The input of `addContactsFull`.
 */
export type AddContactsFullInput = Input<
	components["schemas"]["AddContactsFullInput"]
> & {
	/**
	 * The UUID of the member who performs the action. The member must belong to the organization.
	 * Goes before the one that the client was created with.
	 */
	member_id?: string;
};

/**
 * What `addContactsFull` returns on success.
 */
export type AddContactsFullResult =
	components["schemas"]["AddContactsFullSuccess"];

/**
 * The input of `createContact`.
 */
export type CreateContactInput = Input<
	components["schemas"]["CreateContactInput"]
> & {
	/**
	 * The UUID of the member who performs the action. The member must belong to the organization.
	 * Goes before the one that the client was created with.
	 */
	member_id?: string;
};

/**
 * What `createContact` returns on success.
 */
export type CreateContactResult = components["schemas"]["CreateContactSuccess"];

/**
 * Your account's API key, found under Me > API Keys (also shown as Me > API & Webhooks). Keep it secret.
 */
export type ApiKey = components["schemas"]["ApiKey"];

/**
 * The UUID of your organization.
 */
export type OrgId = components["schemas"]["OrgId"];

/**
 * The credentials that every Zyntro operation requires, in the body.
 */
export type AccountCredentials = components["schemas"]["AccountCredentials"];

/**
 * Your developer secret, issued once during developer onboarding. It starts with `zdk_`; an empty one counts as missing. Keep it secret.
 */
export type DeveloperSecret = components["schemas"]["DeveloperSecret"];

/**
 * The credential that v2 operations require in addition to the account's.
 */
export type DeveloperCredentials =
	components["schemas"]["DeveloperCredentials"];

/**
 * The contact's UUID.
 */
export type ContactId = components["schemas"]["ContactId"];

/**
 * The UUID of an entity (a company).
 */
export type EntityId = components["schemas"]["EntityId"];

/**
 * Null or an empty string. The field is skipped and keeps its stored value.
 */
export type SkippedValue = components["schemas"]["SkippedValue"];

/**
 * A flag: `1` for yes, `0` for no.
 */
export type Flag = components["schemas"]["Flag"];

/**
 * The fields to change and their new values, at least one, named in camelCase. Null and an empty string skip a field. Unknown names are skipped without an error; help mode returns the complete list of fields.
 */
export type FieldUpdates = components["schemas"]["FieldUpdates"];

/**
 * Update a contact, and an entity with it if its ID is sent too.
 */
export type UpdateFieldDataContactInput =
	components["schemas"]["UpdateFieldDataContactInput"];

/**
 * Update an entity, and a contact with it if its ID is sent too.
 */
export type UpdateFieldDataEntityInput =
	components["schemas"]["UpdateFieldDataEntityInput"];

/**
 * Get the field reference instead of updating. No credentials are needed.
 */
export type UpdateFieldDataHelpRequest =
	components["schemas"]["UpdateFieldDataHelpRequest"];

/**
 * An update of a contact, an update of an entity, or a request for help.
 */
export type UpdateFieldDataRequest =
	components["schemas"]["UpdateFieldDataRequest"];

/**
 * At least one field was updated. `data.warnings` is present when other fields failed validation.
 */
export type UpdateFieldDataSuccess =
	components["schemas"]["UpdateFieldDataSuccess"];

/**
 * Nothing was updated.
 */
export type UpdateFieldDataFailure =
	components["schemas"]["UpdateFieldDataFailure"];

/**
 * What was updated.
 */
export type UpdateFieldDataReport =
	components["schemas"]["UpdateFieldDataReport"];

/**
 * The outcome of an update. `status` is `success` or `error`.
 */
export type UpdateFieldDataOutcome =
	components["schemas"]["UpdateFieldDataOutcome"];

/**
 * The field reference, sample payloads and usage notes. Their shape is not documented.
 */
export type UpdateFieldDataHelpResult =
	components["schemas"]["UpdateFieldDataHelpResult"];

/**
 * The outcome of an update, or the response of help mode.
 */
export type UpdateFieldDataOutcomeOrHelp =
	components["schemas"]["UpdateFieldDataOutcomeOrHelp"];

/**
 * The UUID of the member who performs the action. The member must belong to the organization.
 */
export type MemberId = components["schemas"]["MemberId"];

/**
 * The member who performs the action.
 */
export type MemberCredentials = components["schemas"]["MemberCredentials"];

/**
 * The contact's fields, named in camelCase. Zyntro has more contact fields than these; additional properties are allowed.
 */
export type AddContactsFullContact =
	components["schemas"]["AddContactsFullContact"];

/**
 * The entity's (company's) fields, named in camelCase. Zyntro has more entity fields than these; additional properties are allowed.
 */
export type AddContactsFullEntity =
	components["schemas"]["AddContactsFullEntity"];

/**
 * A contact and its entity, with the credentials.
 */
export type AddContactsFullRequest =
	components["schemas"]["AddContactsFullRequest"];

/**
 * The contact was created or updated.
 */
export type AddContactsFullSuccess =
	components["schemas"]["AddContactsFullSuccess"];

/**
 * The call failed.
 */
export type AddContactsFullFailure =
	components["schemas"]["AddContactsFullFailure"];

/**
 * What was done to which records.
 */
export type AddContactsFullReport =
	components["schemas"]["AddContactsFullReport"];

/**
 * The outcome of the call. `status` is `success` or `error`.
 */
export type AddContactsFullOutcome =
	components["schemas"]["AddContactsFullOutcome"];

/**
 * A contact and its entity, with the credentials.
 */
export type CreateContactRequest =
	components["schemas"]["CreateContactRequest"];

/**
 * The contact was created or updated.
 */
export type CreateContactSuccess =
	components["schemas"]["CreateContactSuccess"];

/**
 * The call failed. `field_map` contains all available fields and their requirements.
 */
export type CreateContactFailure =
	components["schemas"]["CreateContactFailure"];

/**
 * The records that were written.
 */
export type CreateContactReport = components["schemas"]["CreateContactReport"];

/**
 * A field and its requirements.
 */
export type CreateContactFieldDescription =
	components["schemas"]["CreateContactFieldDescription"];

/**
 * The outcome of the call. `status` is `success` or `error`.
 */
export type CreateContactOutcome =
	components["schemas"]["CreateContactOutcome"];
