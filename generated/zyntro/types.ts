// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

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
		 * @description Changes single fields of a contact, of an entity, or of both in one call, and leaves every other field as it is.
		 *     It never creates a record: an id that the organization does not have is an error. To create, use
		 *     `addContactsFull`.
		 *
		 *     **Address** a contact by `contact_id`, an entity by `entity_id`; at least one of the two is needed. With both, a
		 *     field name that both records have, such as `status` or `customFields`, is written to both; a name that only one
		 *     of them has goes to that one.
		 *
		 *     **What is merged.** Tags are added to the contact's tags and compared without regard to letter case, so that an
		 *     existing tag is not doubled; this call removes none. A contact's custom fields are merged by tag: what you do not send stays,
		 *     and a tag without the prefix `cf_` gets it. A new first or last name recalculates `name`.
		 *
		 *     **What is skipped without an error.** Null and the empty string never overwrite a stored value, so this call
		 *     cannot blank a field. The readonly `id`, `orgId` and `createdAt` are ignored, and so are names that the vendor
		 *     does not know; a record from another system can be passed on as it is. The page does not say
		 *     whether the answer names a skipped field; that `updated_fields` leaves it out is assumed.
		 *
		 *     **Failures.** A field whose value fails validation does not stop the others: the call is then a success with
		 *     `warnings`. Only when all of them fail is it an error. All outcomes have HTTP status 200.
		 *
		 *     **Help mode.** The body `{"help": true}`, without credentials, is answered with the field reference, sample
		 *     payloads and usage notes; the page does not print the shape of that answer.
		 *
		 *     Repeating a call leaves the same state, since tags are not doubled and values are set, not added up: the operation is idempotent. The page does not say so in words.
		 *
		 *     The page does not say in which order the checks run, what happens when one of two given ids is not found or when
		 *     every value is skipped, and names no maximum lengths and no rate limit.
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
		 * @description Writes a whole contact, and its entity (company) with it. `mode` decides between creating and updating:
		 *
		 *     | `mode` | a contact is found | none is found |
		 *     |---|---|---|
		 *     | `insert` | fails | creates |
		 *     | `update` | updates | fails with `NOT_FOUND_UPDATE` |
		 *     | `upsert` (default) | updates | creates |
		 *
		 *     In the modes `update` and `upsert` an existing contact is looked for by `lookup_by`, by default by the e-mail address. When an upsert by e-mail
		 *     updates, custom fields are merged: new keys are added, existing ones overwritten.
		 *
		 *     **Entity.** The organization's CRM mode (B2B or B2C) is respected. In B2B mode an entity without a name gets one
		 *     made from the contact's name; `skip_entity` keeps the call from creating an entity at all.
		 *
		 *     **Checks.** `contact` needs at least `firstName` and `primaryEmail`. Custom field keys have to match the tags
		 *     defined in the CRM settings exactly, and a field with predefined options takes only these; anything else is
		 *     rejected. Note the difference to `updateFieldData`, where tags are one comma-separated string and custom field
		 *     tags get the prefix `cf_`. Field names are camelCase; the vendor maps them to its own columns.
		 *
		 *     All outcomes have HTTP status 200.
		 *
		 *     The page does not say what happens to the tags of an existing contact, how the contact that `insert` finds is
		 *     reported, which member carries the id for `lookup_by: contact_id`, what values other than `created` the answer's
		 *     `action` takes, what a missing `org_id` or `member_id` answers, or what `debug` adds.
		 *
		 *     Not idempotent as far as the page tells: it does not say whether a repeated call makes a second entity, and a
		 *     repeated `insert` fails.
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
		 * @description Creates a contact and its entity, or updates the contact that has the same e-mail address. A call of the first
		 *     generation: the path ends in `.php`, names are snake_case, and `api_key` is the only secret.
		 *
		 *     **CRM mode.** In an organization whose mode is `b2c` the entity members are not needed; in any other mode
		 *     `entity_name`, `entity_label` and `entity_status` are. A schema cannot know the mode, so it does not require
		 *     them. (A product page says that in Mixed mode the entity is optional.)
		 *
		 *     **Values that the organization defines.** `contact_status`, `contact_source`, `entity_label` and `entity_status`
		 *     have to match the organization's settings, the organization has to be active and its CRM to be set up. Without
		 *     `contact_stage_id` the first stage of the pipeline is assigned; without `contact_owner` the owner is `member_id`.
		 *
		 *     **Errors** carry, beside the messages, the names of the required fields and a map of all fields. The vendor
		 *     recommends provoking one, by leaving out `first_name` or `email`, to see that map. The page has no error table
		 *     and no codes: the code of `x-errors` is this description's own, and an error other than a missing field has no
		 *     documented text.
		 *
		 *     The page does not say where custom fields stand in the body, what the HTTP status of an
		 *     answer is (200 is assumed, as on the v2 pages), which stored fields an update keeps, or what the flags are by default. It
		 *     lists no member for the primary phone number and none for the tags of a contact.
		 *
		 *     Not idempotent as far as the page tells: it does not say whether a repeated call makes a second entity.
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
		 * @description The account's API key, found under Me > API Keys or, as the page of addContactsFull has it, Me > API & Webhooks. It is a secret.
		 */
		ApiKey: string;
		/**
		 * Format: uuid
		 * @description The organization's UUID.
		 * @example 5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10
		 */
		OrgId: string;
		/** @description What every Zyntro operation asks for, in the body. */
		AccountCredentials: {
			api_key: components["schemas"]["ApiKey"];
			org_id: components["schemas"]["OrgId"];
		};
		/**
		 * Format: password
		 * @description The developer secret that v2 operations ask for beside the API key. It is issued once, in developer onboarding, and starts with `zdk_`; an empty one counts as missing. It is a secret.
		 */
		DeveloperSecret: string;
		/** @description What the v2 operations ask for on top of the account's credentials. */
		DeveloperCredentials: {
			developer_secret: components["schemas"]["DeveloperSecret"];
		};
		/**
		 * Format: uuid
		 * @description The UUID of a contact.
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
		 * @description Null or an empty string. The vendor skips a field with such a value, so that it never blanks what is stored.
		 * @enum {string|null}
		 */
		SkippedValue: "" | null;
		/**
		 * @description A record's on/off flag. The pages call such flags boolean and write them as 1 and 0; whether true and false are accepted too is not said.
		 * @enum {integer}
		 */
		Flag: 0 | 1;
		/**
		 * @description The fields to change and their new values, named in camelCase; at least one. Fields of the contact go to the
		 *     contact, fields of the entity to the entity, and names that both have go to both when both ids are sent.
		 *
		 *     Any field may be null or an empty string: it is then skipped. Names that the vendor does not know are skipped
		 *     too, without an error. Listed here are the names that the pages of this operation and of addContactsFull show; its complete field table is
		 *     answered by help mode. The pages print no maximum length.
		 */
		FieldUpdates: {
			/** @description Contact. First name; changing it recalculates `name`. */
			firstName?: string | null;
			/** @description Contact. Last name; changing it recalculates `name`. */
			lastName?: string | null;
			/** @description Entity: the company's name. Contact: the full name, recalculated by the vendor when the first or last name changes. The page does not say what sending it does to a contact. */
			name?: string | null;
			/** @description Contact. E-mail address. One that is not valid fails alone, with the message `primaryEmail is not a valid email address`, while the other fields are updated; so no format is asserted here. */
			primaryEmail?: string | null;
			/** @description Contact. Phone number; the page names no format. */
			primaryPhone?: string | null;
			/**
			 * @description Contact and entity. Status; the page names no list of values.
			 * @example Warm
			 * @example Active
			 * @example Client
			 */
			status?: string | null;
			/**
			 * @description Contact. Where the contact came from. The page of addContactsFull shows this name, this operation's page does not.
			 * @example API Import
			 */
			source?: string | null;
			/**
			 * @description Contact. The contact's role. The page of addContactsFull shows this name, this operation's page does not.
			 * @example Decision Maker
			 */
			roleLabel?: string | null;
			/** @description Pipeline stage; a value that is not a number fails with `stageId must be a number`. The page does not say whether it belongs to the contact alone. */
			stageId?: number | components["schemas"]["SkippedValue"];
			/**
			 * @description Contact. Tags, shown as one comma-separated string. They are added to the stored ones, never replace them, and a tag that is already there in a different letter case is not added again.
			 * @example vip,priority
			 */
			tags?: string | null;
			/** @description Contact. Whether automatic engagement is on. */
			autoEngage?:
				| components["schemas"]["Flag"]
				| components["schemas"]["SkippedValue"];
			/** @description Contact and entity. Custom fields by tag; the contact's are merged into the stored ones, so that a tag that is not sent keeps its value (of the entity's the page does not say so). Tags start with `cf_`; the vendor adds the prefix where it is missing. The page shows string values only and does not exclude others. */
			customFields?:
				| {
						[key: string]: unknown;
				  }
				| components["schemas"]["SkippedValue"];
			/**
			 * @description Entity. The kind of entity. The page of addContactsFull shows this name, this operation's page does not.
			 * @example Company
			 */
			label?: string | null;
			/**
			 * @description Entity. Website address.
			 * @example https://acme.com
			 */
			website?: string | null;
			/** @description Entity. Score, a number; the page names no bounds. */
			score?: number | components["schemas"]["SkippedValue"];
			/** @description Readonly. Accepted with any value and ignored. */
			id?: unknown;
			/** @description Readonly. Accepted with any value and ignored. */
			orgId?: unknown;
			/** @description Readonly. Accepted with any value and ignored. */
			createdAt?: unknown;
		};
		/** @description Update a contact, and an entity with it if its id is sent too. */
		UpdateFieldDataContactInput: {
			contact_id: components["schemas"]["ContactId"];
			entity_id?: components["schemas"]["EntityId"];
			fields: components["schemas"]["FieldUpdates"];
		};
		/** @description Update an entity, and a contact with it if its id is sent too. */
		UpdateFieldDataEntityInput: {
			entity_id: components["schemas"]["EntityId"];
			contact_id?: components["schemas"]["ContactId"];
			fields: components["schemas"]["FieldUpdates"];
		};
		/** @description Ask for the field reference instead of updating; no credentials are needed. */
		UpdateFieldDataHelpRequest: {
			/**
			 * @description Switches help mode on.
			 * @constant
			 */
			help: true;
		};
		/** @description The update was carried out. When some fields failed validation it is partial, and `data.warnings` holds their messages. */
		UpdateFieldDataSuccess: {
			/**
			 * @description The outcome of the call. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "success";
			/** @description What was updated. */
			data: {
				/**
				 * @description A sentence that counts the updated fields, in the singular for one.
				 * @example 5 fields updated successfully
				 * @example 1 field updated successfully
				 */
				message: string;
				/**
				 * Format: uuid
				 * @description The contact's UUID. The page shows no answer to a call without a contact; null is assumed there, as it is shown for `entity_id`.
				 */
				contact_id: string | null;
				/**
				 * Format: uuid
				 * @description The entity's UUID; null when only a contact was addressed.
				 */
				entity_id: string | null;
				/** @description The names of the updated fields, as sent in `fields`. Custom fields appear as the one name `customFields`. */
				updated_fields: string[];
				/** @description Partial success only: the messages for the fields that failed validation and were not updated. A success without failures is shown without this member. */
				warnings?: string[];
			};
		};
		/** @description Nothing was updated. `data` is one message when a record was not found, and a list of messages when parameters are missing or every field failed validation; for the other errors the page does not say which of the two. */
		UpdateFieldDataFailure: {
			/**
			 * @description The outcome of the call. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "error";
			/** @description The vendor's message or messages; a row of the error table is recognised by them. */
			data: string | string[];
		};
		/** @description What an update answers; `status` tells which of the two it is. */
		UpdateFieldDataOutcome:
			| components["schemas"]["UpdateFieldDataSuccess"]
			| components["schemas"]["UpdateFieldDataFailure"];
		/** @description The answer of help mode: field reference, sample payloads and usage notes. The page does not print its shape, so any object is accepted that is neither an error nor the report of an update. */
		UpdateFieldDataHelpResult: {
			[key: string]: unknown;
		};
		/**
		 * Format: uuid
		 * @description The UUID of the member who performs the action; the member has to belong to the organization.
		 * @example 7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22
		 */
		MemberId: string;
		/** @description Who performs the action, for the operations that ask for it. */
		MemberCredentials: {
			member_id: components["schemas"]["MemberId"];
		};
		/** @description The contact's fields, in camelCase. A first name and a primary e-mail address are the least it needs. Listed are the fields that the page shows; its complete table is not printed in the text this description rests on, so others are let through. */
		AddContactsFullContact: {
			/** @description First name. */
			firstName: string;
			/** @description Last name. */
			lastName?: string;
			/**
			 * Format: email
			 * @description E-mail address; by default an existing contact is looked up by it. It is checked by the vendor.
			 */
			primaryEmail: string;
			/**
			 * @description Phone number. The vendor checks its format, which the page does not name.
			 * @example +1-555-0123
			 */
			primaryPhone?: string;
			/**
			 * @description Where the contact came from; the page names no list of values.
			 * @example API Import
			 */
			source?: string;
			/**
			 * @description The contact's status; the page names no list of values.
			 * @example Active
			 */
			status?: string;
			/**
			 * @description The contact's role.
			 * @example Decision Maker
			 */
			roleLabel?: string;
			/**
			 * @description Tags, as a list. The page does not say whether the tags of an existing contact are kept or replaced.
			 * @example [
			 *       "prospect",
			 *       "enterprise"
			 *     ]
			 */
			tags?: string[];
			/** @description Custom fields. Each key has to be the tag of a field defined in the CRM settings (Settings > CRM > Custom Fields); others are rejected. A field with predefined options takes one of them. Types of values are not named. */
			customFields?: {
				[key: string]: unknown;
			};
		};
		/** @description The entity's (company's) fields, in camelCase; those that the page shows. Others are let through, since the complete table is not printed in the text this description rests on. */
		AddContactsFullEntity: {
			/** @description The company's name. In B2B mode one is made from the contact's name when it is left out. */
			name?: string;
			/**
			 * @description The kind of entity; the page names no list of values.
			 * @example Company
			 */
			label?: string;
			/**
			 * @description The entity's status; the page names no list of values.
			 * @example Active
			 */
			status?: string;
			/**
			 * @description Website address.
			 * @example https://acme.com
			 */
			website?: string;
		};
		/** @description The contact to write, optionally its entity, and how to find an existing contact. */
		AddContactsFullInput: {
			/**
			 * @description `insert` only creates and fails when the contact exists; `update` only updates and fails when none is found; `upsert` does the one or the other.
			 * @default upsert
			 * @enum {string}
			 */
			mode?: "insert" | "update" | "upsert";
			/**
			 * @description How an existing contact is looked for in the modes `update` and `upsert`. The page does not say which member carries the id for `contact_id`.
			 * @default email
			 * @enum {string}
			 */
			lookup_by?: "email" | "phone" | "contact_id";
			/**
			 * @description Set to true to create no entity, even in B2B mode.
			 * @default false
			 */
			skip_entity?: boolean;
			contact: components["schemas"]["AddContactsFullContact"];
			entity?: components["schemas"]["AddContactsFullEntity"];
			/** @description Set to true to have debug information in the answer; the page does not show what is added, and where. */
			debug?: boolean;
		};
		/** @description The contact was created or updated. With `debug` the answer carries more, whose place and shape are not documented. */
		AddContactsFullSuccess: {
			/**
			 * @description The outcome of the call. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "success";
			/** @description What was done to which records. */
			data: {
				/**
				 * @description What was done to the contact. The page shows `created` and no other value.
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
				 * @description The entity's UUID. The page does not show the answer of a call that wrote no entity; there it may be null or absent.
				 */
				entity_id?: string | null;
				/**
				 * @description What was done to the entity. The page shows `created` and no other value, and no answer of a call that wrote no entity; there it may be null or absent.
				 * @example created
				 */
				entity_action?: string | null;
			};
		};
		/** @description The call failed; the messages tell why. The page does not say whether anything was written. */
		AddContactsFullFailure: {
			/**
			 * @description The outcome of the call. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "error";
			/** @description The vendor's messages; a row of the error table is recognised by them. */
			data: string[];
		};
		/** @description What a call answers; `status` tells which of the two it is. */
		AddContactsFullOutcome:
			| components["schemas"]["AddContactsFullSuccess"]
			| components["schemas"]["AddContactsFullFailure"];
		/** @description The contact and its entity. Custom fields exist per organization; the page does not say where in the body they stand, so members that are not listed here are let through. */
		CreateContactInput: {
			/** @description The contact's primary e-mail address (internally `cont_primary_email`); an existing contact is looked up by it. */
			email: string;
			/** @description First name (internally `cont_fname`). */
			first_name: string;
			/**
			 * @description Status; has to be one of the organization's values.
			 * @example Active
			 */
			contact_status: string;
			/**
			 * @description Where the contact came from; has to be one of the organization's values.
			 * @example Website Form
			 */
			contact_source: string;
			/** @description Id of the pipeline stage. The page lists it as required and also says that the pipeline's first stage is assigned when it is not sent; so it may be left out. Ids are answered by the vendor's operation fetchPipelineStages. */
			contact_stage_id?: string;
			/** @description Last name. */
			last_name?: string;
			/** @description Full name. */
			full_name?: string;
			/**
			 * @description Salutation, such as Mr, Mrs, Ms, Dr or Prof; the page's list is not closed.
			 * @example Mr
			 * @example Mrs
			 * @example Ms
			 * @example Dr
			 * @example Prof
			 */
			salutation?: string;
			/**
			 * @description Role. The page names Decision Maker, Supporter, Influencer and Other, and does not say whether others are refused.
			 * @example Decision Maker
			 * @example Supporter
			 * @example Influencer
			 * @example Other
			 */
			contact_role_label?: string;
			/** @description Member id of the contact's owner; `member_id` when left out. */
			contact_owner?: string;
			/** @description Secondary e-mail address. */
			secondary_email?: string;
			/** @description Secondary phone number. The page lists no member for the primary one. */
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
			 * @description ISO2 country code.
			 * @example US
			 */
			country_code?: string;
			/**
			 * @description IANA time zone.
			 * @example America/New_York
			 */
			timezone?: string;
			/** @description Whether this is a test contact. The page names no default. */
			is_test_contact?: components["schemas"]["Flag"];
			/** @description Whether not to call. The page names no default. */
			do_not_call?: components["schemas"]["Flag"];
			/** @description Whether not to automate. The page names no default. */
			do_not_automate?: components["schemas"]["Flag"];
			/** @description Whether the e-mail address is verified. The page names no default. */
			email_verified?: components["schemas"]["Flag"];
			/** @description Whether the phone number is verified. The page names no default. */
			phone_verified?: components["schemas"]["Flag"];
			/** @description Whether automatic engagement is on. The page names no default. */
			auto_engage?: components["schemas"]["Flag"];
			/** @description Whether the contact opted out of e-mail. The page names no default. */
			email_optout?: components["schemas"]["Flag"];
			/** @description Whether the contact opted out of SMS. The page names no default. */
			sms_optout?: components["schemas"]["Flag"];
			/** @description Whether others can see the contact. The page names no default. */
			visible_to_others?: components["schemas"]["Flag"];
			/** @description Whether others can edit the contact. The page names no default. */
			editable_by_others?: components["schemas"]["Flag"];
			/** @description Name of the entity (company). Needed when the CRM mode is not b2c. */
			entity_name?: string;
			/**
			 * @description Kind of entity; has to be one of the organization's values. Needed when the CRM mode is not b2c.
			 * @example Company
			 */
			entity_label?: string;
			/**
			 * @description The entity's status; has to be one of the organization's values. Needed when the CRM mode is not b2c.
			 * @example Active
			 */
			entity_status?: string;
			/**
			 * @description The entity's location. B2B mode only.
			 * @example New York, NY
			 */
			entity_location?: string;
			/** @description Address of the entity's website. B2B mode only. */
			entity_website?: string;
			/** @description The entity's tags. B2B mode only. */
			entity_tags?: string[];
			/** @description The entity's addresses on social media, by channel. B2B mode only. */
			entity_socials?: {
				[key: string]: string;
			};
			/** @description Address of the entity's logo. B2B mode only. */
			entity_logo?: string;
			/** @description A JSON object with the entity's profile, whose members the page does not name. B2B mode only. */
			entity_profile?: {
				[key: string]: unknown;
			};
			/** @description The entity's score, from 0 to 100. B2B mode only. */
			entity_score?: number;
		};
		/** @description The contact was created or updated. */
		CreateContactSuccess: {
			/**
			 * @description The outcome of the call. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "success";
			/** @description The records that were written. */
			data: {
				/** @description The contact's id. */
				contact_id: string;
				/** @description The entity's id. The page does not show the answer in mode b2c; there it may be null or absent. */
				entity_id?: string | null;
			};
			/** @description What was done, step by step, as one string with commas between the steps. */
			log: string;
		};
		/** @description What the vendor says of one field. The page prints two entries; the others may carry more. */
		CreateContactFieldDescription: {
			/** @description Whether the field is required. */
			required: boolean;
			/**
			 * @description The vendor's internal name of the field.
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
		/** @description The call failed. Beside the messages the answer maps all fields, so that leaving out `first_name` or `email` on purpose is a way to see them. */
		CreateContactFailure: {
			/**
			 * @description The outcome of the call. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			status: "error";
			/** @description The vendor's messages. */
			data: string[];
			/** @description How far the call got, step by step. The page shows it once and does not say that it is always there. */
			debug?: string[];
			/** @description The names of the required fields. */
			required_fields?: string[];
			/** @description All available fields by name. That the organization's custom fields are among them is likely and not said. */
			field_map: {
				[key: string]: components["schemas"]["CreateContactFieldDescription"];
			};
		};
		/** @description What a call answers; `status` tells which of the two it is. */
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
		/** @description An update with its credentials, or a request for help. `fields` holds the changes; the ids say which record they are for. */
		requestBody: {
			content: {
				"application/json":
					| (components["schemas"]["AccountCredentials"] &
							components["schemas"]["DeveloperCredentials"] &
							components["schemas"]["UpdateFieldDataContactInput"])
					| (components["schemas"]["AccountCredentials"] &
							components["schemas"]["DeveloperCredentials"] &
							components["schemas"]["UpdateFieldDataEntityInput"])
					| components["schemas"]["UpdateFieldDataHelpRequest"];
			};
		};
		responses: {
			/** @description Every outcome. `status` tells success from error; help mode answers an object of its own. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json":
						| components["schemas"]["UpdateFieldDataOutcome"]
						| components["schemas"]["UpdateFieldDataHelpResult"];
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
		/** @description The contact and its entity with the credentials; `mode` and `lookup_by` say how an existing contact is met. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["AccountCredentials"] &
					components["schemas"]["DeveloperCredentials"] &
					components["schemas"]["MemberCredentials"] &
					components["schemas"]["AddContactsFullInput"];
			};
		};
		responses: {
			/** @description Every outcome; `status` tells success from error. */
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
		/** @description The contact and its entity with the credentials; v1 needs no developer secret. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["AccountCredentials"] &
					components["schemas"]["MemberCredentials"] &
					components["schemas"]["CreateContactInput"];
			};
		};
		responses: {
			/** @description Every outcome; `status` tells success from error. The page states no HTTP status. */
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
 * Ask for the field reference instead of updating; no credentials are needed.
 */
export type UpdateFieldDataHelpRequest =
	components["schemas"]["UpdateFieldDataHelpRequest"];

/**
 * The answer of help mode: field reference, sample payloads and usage notes. The page does not print its shape, so any object is accepted that is neither an error nor the report of an update.
 */
export type UpdateFieldDataHelpResult =
	components["schemas"]["UpdateFieldDataHelpResult"];

/**
 * What `updateFieldData` takes.
 */
export type UpdateFieldDataInput =
	| components["schemas"]["UpdateFieldDataContactInput"]
	| components["schemas"]["UpdateFieldDataEntityInput"];

/**
 * What `updateFieldData` answers on success.
 */
export type UpdateFieldDataResult =
	components["schemas"]["UpdateFieldDataSuccess"] & {
		/**
		 * Computed by the client, not sent by the vendor: the names in `fields` of the call that are neither in `updated_fields` nor begin one of `warnings`. The vendor skipped them without a word.
		 */
		skipped_fields: string[];
	};

/**
 * What `addContactsFull` takes.
 */
export type AddContactsFullInput =
	components["schemas"]["AddContactsFullInput"] & {
		/**
		 * The UUID of the member who performs the action; the member has to belong to the organization.
		 * Goes before the one that the client was created with.
		 */
		member_id?: string;
	};

/**
 * What `addContactsFull` answers on success.
 */
export type AddContactsFullResult =
	components["schemas"]["AddContactsFullSuccess"];

/**
 * What `createContact` takes.
 */
export type CreateContactInput = components["schemas"]["CreateContactInput"] & {
	/**
	 * The UUID of the member who performs the action; the member has to belong to the organization.
	 * Goes before the one that the client was created with.
	 */
	member_id?: string;
};

/**
 * What `createContact` answers on success.
 */
export type CreateContactResult = components["schemas"]["CreateContactSuccess"];

/**
 * The account's API key, found under Me > API Keys or, as the page of addContactsFull has it, Me > API & Webhooks. It is a secret.
 */
export type ApiKey = components["schemas"]["ApiKey"];

/**
 * The organization's UUID.
 */
export type OrgId = components["schemas"]["OrgId"];

/**
 * What every Zyntro operation asks for, in the body.
 */
export type AccountCredentials = components["schemas"]["AccountCredentials"];

/**
 * The developer secret that v2 operations ask for beside the API key. It is issued once, in developer onboarding, and starts with `zdk_`; an empty one counts as missing. It is a secret.
 */
export type DeveloperSecret = components["schemas"]["DeveloperSecret"];

/**
 * What the v2 operations ask for on top of the account's credentials.
 */
export type DeveloperCredentials =
	components["schemas"]["DeveloperCredentials"];

/**
 * The UUID of a contact.
 */
export type ContactId = components["schemas"]["ContactId"];

/**
 * The UUID of an entity (a company).
 */
export type EntityId = components["schemas"]["EntityId"];

/**
 * Null or an empty string. The vendor skips a field with such a value, so that it never blanks what is stored.
 */
export type SkippedValue = components["schemas"]["SkippedValue"];

/**
 * A record's on/off flag. The pages call such flags boolean and write them as 1 and 0; whether true and false are accepted too is not said.
 */
export type Flag = components["schemas"]["Flag"];

/**
 * The fields to change and their new values, named in camelCase; at least one. Fields of the contact go to the
 * contact, fields of the entity to the entity, and names that both have go to both when both ids are sent.
 *
 * Any field may be null or an empty string: it is then skipped. Names that the vendor does not know are skipped
 * too, without an error. Listed here are the names that the pages of this operation and of addContactsFull show; its complete field table is
 * answered by help mode. The pages print no maximum length.
 */
export type FieldUpdates = components["schemas"]["FieldUpdates"];

/**
 * Update a contact, and an entity with it if its id is sent too.
 */
export type UpdateFieldDataContactInput =
	components["schemas"]["UpdateFieldDataContactInput"];

/**
 * Update an entity, and a contact with it if its id is sent too.
 */
export type UpdateFieldDataEntityInput =
	components["schemas"]["UpdateFieldDataEntityInput"];

/**
 * The update was carried out. When some fields failed validation it is partial, and `data.warnings` holds their messages.
 */
export type UpdateFieldDataSuccess =
	components["schemas"]["UpdateFieldDataSuccess"];

/**
 * Nothing was updated. `data` is one message when a record was not found, and a list of messages when parameters are missing or every field failed validation; for the other errors the page does not say which of the two.
 */
export type UpdateFieldDataFailure =
	components["schemas"]["UpdateFieldDataFailure"];

/**
 * What an update answers; `status` tells which of the two it is.
 */
export type UpdateFieldDataOutcome =
	components["schemas"]["UpdateFieldDataOutcome"];

/**
 * The UUID of the member who performs the action; the member has to belong to the organization.
 */
export type MemberId = components["schemas"]["MemberId"];

/**
 * Who performs the action, for the operations that ask for it.
 */
export type MemberCredentials = components["schemas"]["MemberCredentials"];

/**
 * The contact's fields, in camelCase. A first name and a primary e-mail address are the least it needs. Listed are the fields that the page shows; its complete table is not printed in the text this description rests on, so others are let through.
 */
export type AddContactsFullContact =
	components["schemas"]["AddContactsFullContact"];

/**
 * The entity's (company's) fields, in camelCase; those that the page shows. Others are let through, since the complete table is not printed in the text this description rests on.
 */
export type AddContactsFullEntity =
	components["schemas"]["AddContactsFullEntity"];

/**
 * The contact was created or updated. With `debug` the answer carries more, whose place and shape are not documented.
 */
export type AddContactsFullSuccess =
	components["schemas"]["AddContactsFullSuccess"];

/**
 * The call failed; the messages tell why. The page does not say whether anything was written.
 */
export type AddContactsFullFailure =
	components["schemas"]["AddContactsFullFailure"];

/**
 * What a call answers; `status` tells which of the two it is.
 */
export type AddContactsFullOutcome =
	components["schemas"]["AddContactsFullOutcome"];

/**
 * The contact was created or updated.
 */
export type CreateContactSuccess =
	components["schemas"]["CreateContactSuccess"];

/**
 * What the vendor says of one field. The page prints two entries; the others may carry more.
 */
export type CreateContactFieldDescription =
	components["schemas"]["CreateContactFieldDescription"];

/**
 * The call failed. Beside the messages the answer maps all fields, so that leaving out `first_name` or `email` on purpose is a way to see them.
 */
export type CreateContactFailure =
	components["schemas"]["CreateContactFailure"];

/**
 * What a call answers; `status` tells which of the two it is.
 */
export type CreateContactOutcome =
	components["schemas"]["CreateContactOutcome"];
