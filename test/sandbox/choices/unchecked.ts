/** What the sandbox checks not at all, or in some operations alone, by the row of the README. */
import { expect } from "vitest";
import {
	CONTACT,
	ENTITY,
	type Examples,
	NOBODY,
	ORG,
	type World,
} from "../world.ts";

const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const withOrganization = ({ sandbox }: World, members: object) =>
	sandbox.patch("zyntro.organizations", ORG, members);
const created = async (world: World, members: object) => {
	const { contact_id } = (await world.create(members)).body.data;
	return world.stored("zyntro.contacts", contact_id);
};

export const unchecked: Examples = {
	"one address twice": async ({ add, update, sandbox }) => {
		await add({});
		await update({ primaryEmail: "joe@example.com" });
		const lookups = [
			{ lookup_by: "phone" },
			{ lookup_by: "contact_id", contact_id: NOBODY },
		];
		for (const lookup of lookups)
			expect((await add({ primaryPhone: "+2" }, lookup)).body.data.action).toBe(
				"created",
			);
		const addresses = sandbox
			.state()
			["zyntro.contacts"]?.map((it) => (it as typeof jane).primaryEmail);
		expect(
			addresses?.filter((address) => address === "joe@example.com"),
		).toHaveLength(4);
	},
	"values of an organization": async (world) => {
		const any = { status: "Unheard of", source: "Nowhere", stageId: 99 };
		expect((await world.update(any)).body.data.updated_fields).toEqual(
			Object.keys(any),
		);
		const entity = { label: "Unheard of", status: "Unheard of" };
		expect((await world.add({ ...jane, ...any }, { entity })).body.status).toBe(
			"success",
		);
		expect(world.stored("zyntro.entities", ENTITY)).toMatchObject(entity);
		for (const name of ["contact_status", "contact_stage_id", "entity_label"])
			expect((await world.create({ [name]: "Unheard of" })).body.status).toBe(
				"error",
			);
	},
	"organization at rest": async (world) => {
		for (const members of [{ active: false }, { active: true, crm: false }]) {
			withOrganization(world, members);
			expect((await world.update({ status: "Warm" })).body.status).toBe(
				"success",
			);
			expect((await world.add({})).body.status).toBe("success");
			expect((await world.create()).body.status).toBe("error");
		}
	},
	"required custom fields": async (world) => {
		withOrganization(world, {
			customFields: [{ tag: "industry", required: true }],
		});
		expect((await world.add({})).body.status).toBe("success");
		expect((await world.create()).body.data).toEqual([
			"Required field industry is missing",
		]);
	},
	lengths: async (world) => {
		const text = "x".repeat(1000);
		expect(await created(world, { city: text })).toMatchObject({ city: text });
		expect((await world.routera({ fields: { phone: text } })).status).toBe(200);
		expect((await world.nedzo({ phone: text })).status).toBe(200);
		expect((await world.update({ status: text })).body.status).toBe("error");
	},
	formats: async (world) => {
		const any = {
			country_code: "USA",
			timezone: "Mars/Olympus_Mons",
			contact_owner: NOBODY,
			secondary_email: "no address",
			contact_role_label: "Unheard of",
		};
		expect(Object.values(await created(world, any))).toEqual(
			expect.arrayContaining(Object.values(any)),
		);
		expect((await world.nedzo({ email: "x", phone: "x" })).status).toBe(200);
	},
	"other names": async (world) => {
		const { contact_id } = (await world.add({ salutation: "Dr" })).body.data;
		const { body } = await world.update({ salutation: "Dr" }, { contact_id });
		expect(body.data.updated_fields).toEqual([]);
		await world.create({ favourite_colour: "red" });
		for (const name of ["salutation", "favourite_colour", "favouriteColour"])
			expect(world.stored("zyntro.contacts", contact_id)).not.toHaveProperty(
				name,
			);
	},
	"tags of custom fields": async (world) => {
		await world.update({ customFields: { industry: "Wood" } });
		await world.add({ ...jane, customFields: { industry: "Glass" } });
		expect(world.stored("zyntro.contacts", CONTACT).customFields).toMatchObject(
			{ cf_industry: "Wood", industry: "Glass" },
		);
	},
	"letter case": async (world) => {
		expect(
			(await world.routera({ fields: { email: "BOB@example.com" } })).status,
		).toBe(200);
		const id = "abcdef00-0000-4000-8000-000000000000";
		world.sandbox.patch("zyntro.contacts", id, { orgId: ORG, name: "Ann" });
		const { body } = await world.update(
			{ status: "Warm" },
			{ contact_id: id.toUpperCase() },
		);
		expect(body.data).toBe("Contact not found");
	},
	"order at addContactsFull": async ({ add }) => {
		const told = async (others: object, contact: object = {}) =>
			(await add(contact, others, "10.0.0.1")).body.data[0];
		const wrong = {
			api_key: "x",
			developer_secret: "x",
			member_id: NOBODY,
			mode: "merge",
		};
		expect(await told({ ...wrong, org_id: "" })).toContain("Missing org_id");
		expect(await told(wrong)).toBe("Invalid API key");
		const { api_key: _, ...secret } = wrong;
		expect(await told(secret)).toBe("Invalid developer_secret");
		const { developer_secret: __, ...member } = secret;
		expect(await told(member)).toBe("IP address not whitelisted");
		expect((await add({}, member)).body.data).toEqual([
			"Member not found in this organization",
		]);
		const all = await add(
			{ lastName: 7, customFields: { x: 1 }, firstName: "" },
			{ mode: "merge", entity: { name: 7 } },
		);
		expect(all.body.data).toEqual([
			expect.stringContaining("mode must be one of"),
			expect.stringMatching(/^Missing required contact fields/),
			expect.stringMatching(/^Contact validation errors/),
			expect.stringMatching(/^Contact custom field errors/),
			expect.stringContaining("Entity validation errors"),
		]);
		const nobody = { primaryEmail: "k@example.com", lastName: 7 };
		expect((await add(nobody, { mode: "update" })).body.data).toEqual([
			expect.stringMatching(/^Contact validation errors/),
		]);
	},
	"order at createContact": async ({ create }) => {
		const wrong = { first_name: "", member_id: NOBODY, city: 7 };
		const settings = { contact_status: "Unheard of" };
		expect((await create({ ...wrong, ...settings })).body.data).toEqual([
			expect.stringMatching(/^Required field first_name/),
			expect.stringContaining("member_id"),
			expect.stringContaining("city"),
			expect.stringContaining("contact_status"),
		]);
		const { data } = (await create({ api_key: "x", org_id: NOBODY })).body;
		expect(data).toEqual([expect.stringContaining("API key")]);
	},
	"order at Routera": async ({ routera }) => {
		const wrong = { fields: { no_such_field: 1 } };
		const taken = { fields: { email: "bob@example.com" } };
		const query = "?properties=no_such_property";
		const told = async (body: unknown, options: object = {}) =>
			(await routera(body, options)).body.message;
		expect(await told(wrong, { query, token: null, contact: "x" })).toContain(
			"account context",
		);
		expect(await told(wrong, { query, contact: "x" })).toContain("properties");
		expect(await told(wrong, { contact: "x" })).toContain("no_such_field");
		expect(await told(taken, { contact: "x" })).toContain("not found");
		expect(await told(taken, { contact: "old" })).toContain("archived");
		expect(await told(taken)).toContain("duplicate");
	},
	"order at Nedzo": async ({ nedzo }) => {
		const status = async (options: object = {}) =>
			(await nedzo({}, options)).status;
		const slow = { token: "sk_test_slow", contact: NOBODY };
		expect(await status({ token: "x", contact: NOBODY })).toBe(401);
		expect([await status(slow), await status(slow)]).toEqual([404, 429]);
		expect(await status({ contact: NOBODY })).toBe(404);
		expect(await status()).toBe(400);
	},
};
