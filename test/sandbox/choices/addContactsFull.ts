/** Zyntro addContactsFull: what the sandbox does where the page is silent. */
import { expect } from "vitest";
import {
	B2C,
	CONTACT,
	changesNothing,
	type Examples,
	id,
	NOBODY,
	unlimited,
	type World,
} from "../world.ts";

const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);
const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const error = { body: { status: "error" } };
const own = expect.stringContaining("(wording not documented)");

export const addContactsFull: Examples = {
	"ZA-AUTH-4": async ({ add }) => {
		expect(
			(
				await add(
					{},
					{ api_key: undefined, org_id: undefined, member_id: undefined },
				)
			).body.data,
		).toEqual([
			"API key is required",
			"(wording not documented) Missing org_id",
			"(wording not documented) Missing member_id",
		]);
	},
	"ZA-MODE-5": async ({ add }) => {
		expect((await add(jane, { mode: "insert" })).body.data).toEqual([
			"(wording not documented) Contact already exists",
		]);
	},
	"ZA-MODE-6": async ({ add }) => {
		expect(
			await add(
				{ primaryEmail: "JANE@example.com" },
				{ mode: "insert", lookup_by: "phone" },
			),
		).toMatchObject(error);
		expect(
			(
				await add(
					{ primaryPhone: "+1-555-0123" },
					{ mode: "insert", lookup_by: "phone" },
				)
			).body.data.action,
		).toBe("created");
	},
	"ZA-MODE-7": (world) =>
		changesNothing(world, async () => {
			expect((await world.add({}, { mode: "merge" })).body.data).toEqual([
				"(wording not documented) mode must be one of insert, update, upsert",
			]);
			expect((await world.add({}, { lookup_by: "name" })).body.data).toEqual([
				"(wording not documented) lookup_by must be one of email, phone, contact_id",
			]);
			expect(
				(await world.add({}, { skip_entity: 1, debug: "yes" })).body.data,
			).toEqual([
				"(wording not documented) skip_entity must be true or false",
				"(wording not documented) debug must be true or false",
			]);
		}),
	"ZA-LOOKUP-3": async ({ add }) => {
		const by = { lookup_by: "contact_id" };
		expect(
			(await add({}, { ...by, contact_id: CONTACT })).body.data,
		).toMatchObject({ contact_id: CONTACT, action: "updated" });
		for (const contact_id of [id(22), NOBODY, undefined])
			expect(
				(await add({}, { ...by, contact_id, mode: "update" })).body.data,
			).toEqual(["Contact not found for update"]);
	},
	"ZA-CONTACT-3": (world) =>
		changesNothing(world, async () => {
			expect(
				(
					await world.add({
						...jane,
						lastName: "New",
						primaryPhone: "call me",
						customFields: { size: "x" },
					})
				).body.data,
			).toEqual([
				"Contact validation errors: primaryPhone is not a valid phone number",
				"Contact custom field errors: size must be one of small, large",
			]);
		}),
	"ZA-CONTACT-4": async ({ add }) => {
		for (const others of [
			{ mode: "update" },
			{ lookup_by: "phone" },
			{ lookup_by: "contact_id", contact_id: CONTACT },
		])
			expect(
				(
					await add(
						{
							primaryPhone: "+1-555-0123",
							firstName: "",
							primaryEmail: undefined,
						},
						others,
					)
				).body.data,
			).toEqual(["Missing required contact fields: firstName, primaryEmail"]);
	},
	"ZA-CUSTOM-4": async (world) => {
		await world.add(
			{ ...jane, customFields: { size: "small" } },
			{ mode: "update" },
		);
		expect(contact(world).customFields).toEqual({
			cf_a: "1",
			industry: "Steel",
			size: "small",
		});
		await world.add(
			{ ...jane, customFields: { size: "", industry: null } },
			{ mode: "update" },
		);
		expect(contact(world).customFields).toEqual({
			cf_a: "1",
			industry: "Steel",
			size: "small",
		});
	},
	"ZA-TAGS-1": async (world) => {
		await world.add({ ...jane, tags: ["VIP", " new ", "", "New", "a,b"] });
		expect(contact(world).tags).toEqual(["vip", "new", "a,b"]);
	},
	"ZA-ENTITY-4": async ({ add }) => {
		const { data } = (await add({}, { skip_entity: true })).body;
		expect(data).toEqual({
			action: "created",
			message: "Contact created successfully",
			contact_id: expect.any(String),
		});
		expect((await add({}, { org_id: B2C })).body.data).not.toHaveProperty(
			"entity_id",
		);
		expect((await add(jane)).body.data).toEqual({
			action: "updated",
			message: "Contact updated successfully",
			contact_id: CONTACT,
		});
	},
	"ZA-ENTITY-5": (world) =>
		changesNothing(world, async () => {
			for (const entity of [
				"Acme",
				{ name: 7 },
				{ customFields: { industry: "x" } },
			])
				expect((await world.add({}, { entity })).body).toEqual({
					status: "error",
					data: [own],
				});
		}),
	"ZA-ACTION-1": async ({ add }) => {
		expect((await add({}, { entity: {} })).body.data).toMatchObject({
			action: "created",
			entity_action: "created",
		});
		expect((await add({}, { entity: {} })).body.data).toMatchObject({
			action: "updated",
			entity_action: "updated",
		});
	},
	"ZA-DEBUG-2": async ({ add }) => {
		const debugging = { debug: true };
		expect((await add({}, debugging)).body.debug).toEqual([
			"Contact does not exist",
			"Contact created",
			"Entity created",
		]);
		expect((await add({}, { ...debugging, entity: {} })).body.debug).toEqual([
			"Contact exists",
			"Contact updated",
			"Entity updated",
		]);
		expect(
			(await add({}, { ...debugging, mode: "insert" })).body.debug,
		).toEqual(["Contact exists"]);
		for (const others of [
			{ api_key: "" },
			{ api_key: "x" },
			{ member_id: NOBODY },
			{ mode: "merge" },
		])
			expect((await add({}, { ...debugging, ...others })).body.debug).toEqual(
				[],
			);
		expect(
			(
				await add(
					{ primaryEmail: "k@example.com" },
					{ ...debugging, mode: "update" },
				)
			).body.debug,
		).toEqual(["Contact does not exist"]);
		expect((await add({})).body).not.toHaveProperty("debug");
	},
	"ZA-LIMIT-1": ({ add }) => unlimited(() => add({})),
};
