import { expect } from "vitest";
import { type Examples, id } from "../world.ts";

/** The page's fields with their types in its words, the vendor's internal names, and what is stored of a value. */
const call = {
	api_key: ["string", "api_key"],
	org_id: ["string", "org_id"],
	member_id: ["string", "member_id"],
};
const contact = {
	first_name: ["string", "cont_fname", "firstName", "Joan"],
	email: ["string", "cont_primary_email", "primaryEmail", "joan@example.com"],
	contact_status: ["string", "cont_status", "status", "Warm"],
	contact_source: ["string", "cont_source", "source", "Website"],
	contact_stage_id: ["string", "cont_stage_id", "stageId", "second"],
	last_name: ["string", "cont_lname", "lastName", "Roe"],
	full_name: ["string", "cont_name", "name", "Joan B. Roe"],
	salutation: ["string", "cont_salutation", "salutation", "Ms"],
	contact_role_label: ["string", "cont_role_label", "roleLabel", "Other"],
	contact_owner: ["string", "cont_owner", "owner", id(12)],
	secondary_email: ["string", "cont_secondary_email", "secondaryEmail", "j@x"],
	secondary_phone: ["string", "cont_secondary_phone", "secondaryPhone", "+2"],
	address: ["string", "cont_address", "address", "1 Main St"],
	address_line2: ["string", "cont_address_line2", "addressLine2", "Suite 1"],
	city: ["string", "cont_city", "city", "New York"],
	state: ["string", "cont_state", "state", "NY"],
	zip: ["string", "cont_zip", "zip", "10001"],
	country: ["string", "cont_country", "country", "United States"],
	country_code: ["string", "cont_country_code", "countryCode", "US"],
	timezone: ["string", "cont_timezone", "timezone", "America/New_York"],
	is_test_contact: ["boolean", "cont_is_test_contact", "isTestContact", 1],
	do_not_call: ["boolean", "cont_do_not_call", "doNotCall", 0],
	do_not_automate: ["boolean", "cont_do_not_automate", "doNotAutomate", 1],
	email_verified: ["boolean", "cont_email_verified", "emailVerified", 0],
	phone_verified: ["boolean", "cont_phone_verified", "phoneVerified", 1],
	auto_engage: ["boolean", "cont_auto_engage", "autoEngage", 0],
	email_optout: ["boolean", "cont_email_optout", "emailOptout", 1],
	sms_optout: ["boolean", "cont_sms_optout", "smsOptout", 0],
	visible_to_others: [
		"boolean",
		"cont_visible_to_others",
		"visibleToOthers",
		1,
	],
	editable_by_others: [
		"boolean",
		"cont_editable_by_others",
		"editableByOthers",
		0,
	],
};
const entity = {
	entity_name: ["string", "ent_name", "name", "Roe Ltd"],
	entity_label: ["string", "ent_label", "label", "Company"],
	entity_status: ["string", "ent_status", "status", "Active"],
	entity_location: ["string", "ent_location", "location", "New York, NY"],
	entity_website: ["string", "ent_website", "website", "https://roe.example"],
	entity_tags: ["array", "ent_tags", "tags", ["a", "b"]],
	entity_socials: [
		"object",
		"ent_socials",
		"socials",
		{ x: "https://x.example" },
	],
	entity_logo: ["string", "ent_logo", "logo", "https://roe.example/logo.png"],
	entity_profile: ["object", "ent_profile", "profile", { size: 1 }],
	entity_score: ["float", "ent_score", "score", 85.5],
};
const REQUIRED = [
	...Object.keys(call),
	"first_name",
	"email",
	"contact_status",
	"contact_source",
	"contact_stage_id",
	"entity_name",
	"entity_label",
	"entity_status",
];
type Rows = Record<string, unknown[]>;

const sent = (rows: Rows) =>
	Object.fromEntries(
		Object.entries(rows).map(([name, [, , , value]]) => [name, value]),
	);
const kept = (rows: Rows) =>
	Object.fromEntries(
		Object.values(rows).map(([, , key, value]) => [key, value]),
	);

export const createContactFields: Examples = {
	"the field map tells what the page tells of each field": async ({
		create,
		sandbox,
	}) => {
		sandbox.patch("zyntro.organizations", id(1), { customFields: [] });
		const { field_map } = (await create({ email: undefined })).body;
		const rows: Rows = { ...call, ...contact, ...entity };
		expect(field_map).toEqual(
			Object.fromEntries(
				Object.entries(rows).map(([name, [type, internal_field]]) => [
					name,
					{
						required: REQUIRED.includes(name),
						internal_field,
						type,
						description: expect.stringMatching(/^[A-Z]/),
					},
				]),
			),
		);
	},
	"each value is stored in its place, and no other": async (world) => {
		const { contact_id, entity_id } = (
			await world.create({ ...sent(contact), ...sent(entity) })
		).body.data;
		expect(entity_id).not.toBe(contact_id);
		const stored = {
			orgId: id(1),
			customFields: {},
			createdAt: "2026-03-01 12:00:00",
			updatedAt: "2026-03-01 12:00:00",
		};
		expect(world.stored("zyntro.contacts", contact_id)).toEqual({
			...stored,
			id: contact_id,
			entityId: entity_id,
			tags: [],
			...kept(contact),
		});
		expect(world.stored("zyntro.entities", entity_id)).toEqual({
			...stored,
			id: entity_id,
			...kept(entity),
		});
	},
	"a value of another type is refused": async ({ create }) => {
		const what: Record<string, string> = {
			string: "a string",
			boolean: "0 or 1",
			float: "a number from 0 to 100",
		};
		for (const [name, [type]] of Object.entries({ ...contact, ...entity })) {
			const told = what[type as string];
			if (told && name !== "email")
				expect((await create({ [name]: [1] })).body.data).toEqual([
					`(wording not documented) ${name} must be ${told}`,
				]);
		}
		for (const entity_profile of ["x", ["x"]])
			expect((await create({ entity_profile })).body.data).toEqual([
				"(wording not documented) entity_profile must be an object",
			]);
	},
};
