import { expect } from "vitest";
import {
	B2C,
	CONTACT,
	ENTITY,
	type Examples,
	MIXED,
	NOBODY,
	OTHER_CONTACT,
	type World,
} from "../world.ts";

const failing = (...data: unknown[]) => ({
	status: 200,
	body: { status: "error", data },
});
const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);
const count = (
	{ sandbox }: World,
	table: "zyntro.contacts" | "zyntro.entities",
) => sandbox.state()[table]?.length;

export const addContactsFull: Examples = {
	"ZA-AUTH-1": async ({ add }) => {
		expect(
			await add({}, { api_key: undefined, developer_secret: undefined }),
		).toMatchObject(failing("API key is required", "Missing developer_secret"));
		expect(await add({}, { api_key: "unknown" })).toMatchObject(
			failing("Invalid API key"),
		);
		expect(await add({}, { api_key: "revoked-key" })).toMatchObject(
			failing("Invalid API key"),
		);
		expect(await add({}, { developer_secret: "zdk_revoked" })).toMatchObject(
			failing("Invalid developer_secret"),
		);
	},
	"ZA-AUTH-2": async ({ add }) => {
		expect(await add({}, {}, "203.0.113.9")).toMatchObject(
			failing("IP address not whitelisted"),
		);
	},
	"ZA-AUTH-3": async ({ add }) => {
		expect(await add({}, { developer_secret: "" })).toMatchObject(
			failing("Missing developer_secret"),
		);
	},
	"ZA-MEMBER-1": async ({ add }) => {
		expect(await add({}, { member_id: NOBODY })).toMatchObject(
			failing("Member not found in this organization"),
		);
	},
	"ZA-MODE-1": async (world) => {
		expect((await world.add({}, { mode: "insert" })).body.data).toMatchObject({
			action: "created",
			message: "Contact created successfully",
		});
		const before = world.sandbox.state();
		expect(
			(await world.add({ lastName: "Other" }, { mode: "insert" })).body.status,
		).toBe("error");
		expect(world.sandbox.state()).toEqual(before);
	},
	"ZA-MODE-2": async (world) => {
		expect(
			(await world.add({ ...jane, lastName: "Doe" }, { mode: "update" })).body,
		).toMatchObject({ status: "success", data: { contact_id: CONTACT } });
		expect(contact(world)).toMatchObject({ lastName: "Doe", name: "Jane Doe" });
		const before = world.sandbox.state();
		expect(await world.add({}, { mode: "update" })).toMatchObject(
			failing("Contact not found for update"),
		);
		expect(world.sandbox.state()).toEqual(before);
	},
	"ZA-MODE-3": async (world) => {
		const first = (await world.add({}, { mode: "upsert" })).body.data;
		expect(first.action).toBe("created");
		const second = (await world.add({ status: "Warm" }, { mode: "upsert" }))
			.body.data;
		expect(second.contact_id).toBe(first.contact_id);
		expect(world.stored("zyntro.contacts", first.contact_id)).toMatchObject({
			status: "Warm",
			primaryEmail: "joe@example.com",
		});
		expect(count(world, "zyntro.contacts")).toBe(3);
	},
	"ZA-MODE-4": async ({ add }) => {
		const first = (await add({})).body.data;
		expect((await add({})).body.data.contact_id).toBe(first.contact_id);
	},
	"ZA-LOOKUP-1": async ({ add, sandbox }) => {
		const at = async (lookup_by: string, sent: object, others = {}) =>
			(
				await add(
					{ firstName: "X", primaryEmail: "x@example.com", ...sent },
					{ mode: "update", lookup_by, ...others },
				)
			).body.data.contact_id;
		expect(await at("phone", { primaryPhone: "+1-555-0123" })).toBe(CONTACT);
		expect(await at("contact_id", {}, { contact_id: CONTACT })).toBe(CONTACT);
		expect(await at("email", {})).toBe(CONTACT);
		expect(await at("phone", { primaryPhone: "+1-555-9999" })).toBeUndefined();
		sandbox.patch("zyntro.contacts", OTHER_CONTACT, {
			primaryPhone: "+1-555-9999",
		});
		expect(await at("phone", { primaryPhone: "+1-555-9999" })).toBeUndefined();
		expect(
			await at("contact_id", {}, { contact_id: OTHER_CONTACT }),
		).toBeUndefined();
	},
	"ZA-LOOKUP-2": async ({ add }) => {
		expect((await add(jane)).body.data.contact_id).toBe(CONTACT);
		expect((await add({ primaryPhone: "+1-555-0123" })).body.data.action).toBe(
			"created",
		);
	},
	"ZA-CONTACT-1": async ({ add }) => {
		expect(
			await add({ firstName: undefined, primaryEmail: undefined }),
		).toMatchObject(
			failing("Missing required contact fields: firstName, primaryEmail"),
		);
		for (const contact of [undefined, null, "Joe", ["Joe"]])
			expect(await add({}, { contact })).toMatchObject(
				failing("contact data is required"),
			);
	},
	"ZA-CONTACT-2": async ({ add }) => {
		expect(await add({ primaryEmail: "jane" })).toMatchObject(
			failing(
				"Contact validation errors: primaryEmail is not a valid email address",
			),
		);
		for (const wrong of [
			{ primaryPhone: "call me" },
			{ lastName: "x".repeat(100_000) },
			{ stageId: "first" },
		])
			expect(await add(wrong)).toMatchObject(
				failing(expect.stringMatching(/^Contact validation errors: /)),
			);
	},
	"ZA-CUSTOM-1": async (world) => {
		await world.add({
			...jane,
			customFields: { industry: "Wood", size: "small" },
		});
		expect(contact(world).customFields).toEqual({
			cf_a: "1",
			industry: "Wood",
			size: "small",
		});
	},
	"ZA-CUSTOM-2": async ({ add }) => {
		for (const tag of ["unknown", "Industry", "cf_industry"])
			expect(await add({ customFields: { [tag]: "x" } })).toMatchObject(
				failing(expect.stringMatching(/^Contact custom field errors: /)),
			);
	},
	"ZA-CUSTOM-3": async ({ add }) => {
		for (const size of ["medium", "Large", ["large"]])
			expect(await add({ customFields: { size } })).toMatchObject(
				failing(expect.stringMatching(/^Contact custom field errors: /)),
			);
		expect((await add({ customFields: { size: "large" } })).body.status).toBe(
			"success",
		);
	},
	"ZA-ENTITY-1": async (world) => {
		const { data } = (await world.add({ lastName: "Bloggs" })).body;
		expect(data.entity_action).toBe("created");
		expect(world.stored("zyntro.entities", data.entity_id)).toMatchObject({
			name: "Joe Bloggs",
		});
		const named = (
			await world.add(
				{ primaryEmail: "k@example.com" },
				{ entity: { name: "Kay Ltd", label: "Company" } },
			)
		).body.data;
		expect(world.stored("zyntro.entities", named.entity_id)).toMatchObject({
			name: "Kay Ltd",
			label: "Company",
		});
	},
	"ZA-ENTITY-2": async (world) => {
		await world.add({}, { skip_entity: true, entity: { name: "Skipped" } });
		expect(count(world, "zyntro.entities")).toBe(1);
		await world.add({ primaryEmail: "k@example.com" }, { skip_entity: false });
		expect(count(world, "zyntro.entities")).toBe(2);
	},
	"ZA-ENTITY-3": async (world) => {
		await world.add({}, { org_id: B2C, entity: { name: "Acme" } });
		await world.add({}, { org_id: MIXED });
		expect(count(world, "zyntro.entities")).toBe(1);
		await world.add({});
		expect(count(world, "zyntro.entities")).toBe(2);
		await world.add({ ...jane }, { entity: { website: "https://acme.com" } });
		expect(world.stored("zyntro.entities", ENTITY)).toMatchObject({
			name: "Acme",
			website: "https://acme.com",
		});
	},
	"ZA-NAMES-1": async (world) => {
		const { contact_id } = (
			await world.add({ roleLabel: "Supporter", role_label: "Other" })
		).body.data;
		expect(world.stored("zyntro.contacts", contact_id)).toMatchObject({
			firstName: "Joe",
			roleLabel: "Supporter",
		});
		expect(world.stored("zyntro.contacts", contact_id)).not.toHaveProperty(
			"role_label",
		);
	},
	"ZA-DEBUG-1": async ({ add }) => {
		const { body } = await add({}, { debug: true });
		const { body: without } = await add(
			{ primaryEmail: "k@example.com" },
			{ debug: false },
		);
		expect(Object.keys(body).length).toBeGreaterThan(
			Object.keys(without).length,
		);
	},
	"ZA-HTTP-1": async ({ add }) => {
		expect(await add({})).toMatchObject({
			status: 200,
			body: { status: "success" },
		});
		expect(await add({ primaryEmail: "joe" })).toMatchObject({
			status: 200,
			body: { status: "error" },
		});
	},
};
