/** Zyntro: what no rule says by itself. */
import { expect } from "vitest";
import {
	CONTACT,
	type Examples,
	id,
	KEY,
	NOBODY,
	ORG,
	OTHER_ORG,
} from "../world.ts";

const other = { api_key: "key-of-two", developer_secret: "zdk_secret_of_two" };

export const zyntro: Examples = {
	"records of another organization are not found": async (world) => {
		const before = world.sandbox.state();
		for (const others of [
			{ ...other, org_id: OTHER_ORG },
			{ ...other },
			{ org_id: NOBODY },
			{ contact_id: id(22) },
		])
			expect((await world.update({ status: "Taken" }, others)).body.data).toBe(
				"Contact not found",
			);
		expect(
			(
				await world.update(
					{ status: "Taken" },
					{
						...other,
						org_id: OTHER_ORG,
						contact_id: undefined,
						entity_id: id(31),
					},
				)
			).body.data,
		).toBe("Entity not found");
		expect((await world.add({}, { org_id: OTHER_ORG })).body.data).toEqual([
			"Member not found in this organization",
		]);
		expect(world.sandbox.state()).toEqual(before);
	},
	"help mode is complete": async ({ update }) => {
		const { data } = (await update({}, { help: true, api_key: undefined }))
			.body;
		expect(data.fields).toEqual({
			contact: {
				firstName: "text",
				lastName: "text",
				name: "text",
				primaryEmail: "email",
				primaryPhone: "text",
				status: "text",
				source: "text",
				roleLabel: "text",
				stageId: "number",
				tags: "tags",
				autoEngage: "flag",
				customFields: "custom",
			},
			entity: {
				name: "text",
				label: "text",
				status: "text",
				website: "text",
				score: "number",
				customFields: "custom",
			},
			readonly: ["id", "orgId", "createdAt"],
		});
		const credentials = {
			api_key: "your_zyntro_api_key",
			developer_secret: "your_developer_secret",
			org_id: "your-org-uuid",
		};
		expect(data.samples).toEqual([
			{
				...credentials,
				contact_id: "contact-uuid",
				fields: { autoEngage: 0, status: "Warm", tags: "vip,priority" },
			},
			{
				...credentials,
				entity_id: "entity-uuid",
				fields: { name: "Acme Corporation", score: 85.5 },
			},
		]);
		for (const topic of [
			"Tags",
			"Custom fields",
			"Null",
			"Readonly",
			"both ids",
		])
			expect(data.notes).toContainEqual(expect.stringContaining(topic));
	},
	"addContactsFull: each refusal has its text": async ({ add }) => {
		const told = async (contact: object, others = {}) =>
			(await add(contact, others)).body.data;
		expect(await told({ tags: "a" })).toEqual([
			"Contact validation errors: tags must be a list of strings",
		]);
		expect(await told({ tags: ["a", 1] })).toEqual([
			"Contact validation errors: tags must be a list of strings",
		]);
		expect(await told({ customFields: "x", lastName: 7 })).toEqual([
			"Contact validation errors: customFields must be an object, lastName must be a string",
		]);
		expect(await told({ customFields: { x: 1 } })).toEqual([
			"Contact custom field errors: x is not defined",
		]);
		expect(await told({}, { entity: "Acme" })).toEqual([
			"(wording not documented) entity must be an object",
		]);
		expect(await told({}, { entity: { score: "x" } })).toEqual([
			"(wording not documented) Entity validation errors: score must be a number",
		]);
		expect(await told({}, { entity: { label: 7 } })).toEqual([
			"(wording not documented) Entity validation errors: label must be a string",
		]);
		expect(await told({}, { entity: { customFields: { floors: 1 } } })).toEqual(
			[
				"(wording not documented) Entity custom field errors: floors is not defined",
			],
		);
		expect(
			await told({ status: "", primaryPhone: "", autoEngage: "" }),
		).toMatchObject({ action: "created" });
	},
	"addContactsFull: an entity's custom fields are its own": async (world) => {
		world.sandbox.patch("zyntro.organizations", ORG, {
			customFields: [{ tag: "floors", on: "entity" }],
		});
		const { entity_id } = (
			await world.add({}, { entity: { customFields: { floors: 3 } } })
		).body.data;
		expect(world.stored("zyntro.entities", entity_id).customFields).toEqual({
			floors: 3,
		});
		expect(
			(await world.add({ customFields: { floors: 3 } })).body.data,
		).toEqual(["Contact custom field errors: floors is not defined"]);
	},
	"addContactsFull: debug of a call without an entity": async ({ add }) => {
		expect(
			(await add({}, { debug: true, skip_entity: true })).body.debug,
		).toEqual(["Contact does not exist", "Contact created"]);
	},
	"lookups follow a changed address, and tell two organizations apart": async (
		world,
	) => {
		await world.update({ primaryEmail: "new@example.com" });
		expect(
			(await world.add({ primaryEmail: "NEW@example.com" })).body.data
				.contact_id,
		).toBe(CONTACT);
		expect(
			(await world.add({ primaryEmail: "jane@example.com" })).body.data.action,
		).toBe("created");
		expect(
			(await world.add({ primaryEmail: "eve@example.com" })).body.data.action,
		).toBe("created");
		const same = { primaryPhone: "+1-555-0123", lookup_by: "phone" };
		const second = (await world.add({ primaryEmail: "b@example.com", ...same }))
			.body.data.contact_id;
		expect(
			(
				await world.add(
					{ primaryEmail: "c@example.com", primaryPhone: "+1-555-0123" },
					{ lookup_by: "phone" },
				)
			).body.data.contact_id,
		).toBe(CONTACT);
		expect(second).not.toBe(CONTACT);
		expect(
			(
				await world.add(
					{ primaryEmail: "d@example.com" },
					{ lookup_by: "phone", mode: "update" },
				)
			).body.status,
		).toBe("error");
	},
	"tags may have spaces around their commas, and names may lack one part":
		async (world) => {
			await world.update({ tags: " a , VIP ,, b" });
			expect(world.stored("zyntro.contacts", CONTACT).tags).toEqual([
				"vip",
				"a",
				"b",
			]);
			const { contact_id } = (await world.add({})).body.data;
			expect(world.stored("zyntro.contacts", contact_id).name).toBe("Joe");
		},
	"fields of the wrong type are told by name": async ({ update }) => {
		expect(
			(
				await update({
					lastName: 7,
					customFields: ["x"],
					primaryEmail: 7,
					autoEngage: 2,
				})
			).body.data,
		).toEqual([
			"(wording not documented) lastName must be a string",
			"(wording not documented) customFields must be an object",
			"(wording not documented) primaryEmail must be a string",
			"(wording not documented) autoEngage must be 0 or 1",
		]);
		const longest = `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(6)}`;
		expect(longest).toHaveLength(254);
		expect((await update({ primaryEmail: longest })).body.status).toBe(
			"success",
		);
		expect((await update({ primaryEmail: `a${longest}` })).body.status).toBe(
			"error",
		);
	},
	"keys that are no texts open nothing": async ({ update }) => {
		for (const api_key of [[KEY], { toString: 1, valueOf: 1 }])
			expect((await update({ status: "x" }, { api_key })).body.data).toEqual([
				"Invalid API Key",
			]);
		expect(
			(await update({ status: "x" }, { contact_id: [CONTACT] })).body.data,
		).toBe("Contact not found");
	},
	"addContactsFull: phone numbers are digits with signs between them": async ({
		add,
	}) => {
		const sent = async (primaryPhone: string) =>
			(await add({ primaryPhone })).body.status;
		for (const phone of ["1", "55", "+1-555-0123", "(555) 123.4567", "5 "])
			expect([phone, await sent(phone)]).toEqual([phone, "success"]);
		for (const phone of ["+", "()", "x1", "1x", "++1", "1+1", "1x1"])
			expect([phone, await sent(phone)]).toEqual([phone, "error"]);
		const start = performance.now();
		expect(await sent(`${"1".repeat(200_000)}x`)).toBe("error");
		expect(performance.now() - start).toBeLessThan(5000);
	},
	"addContactsFull: an empty custom field is passed over": async (world) => {
		const { contact_id } = (
			await world.add({ customFields: { industry: "", size: null } })
		).body.data;
		expect(world.stored("zyntro.contacts", contact_id).customFields).toEqual(
			{},
		);
	},
};
