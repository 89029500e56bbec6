/** What the sandbox does where no rule asks, by the row of the README. */
import { expect } from "vitest";
import {
	CONTACT,
	changesNothing,
	ENTITY,
	type Examples,
	id,
	MIXED,
	NOBODY,
	ORG,
	type World,
} from "../world.ts";

const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);
const entity = (world: World) => world.stored("zyntro.entities", ENTITY);

export const beyond: Examples = {
	"time of the last change": async (world) => {
		const { contact_id, entity_id } = (await world.create()).body.data;
		world.sandbox.setClock("2026-04-01T12:00:00.000Z");
		await changesNothing(world, async () => {
			const both = { entity_id: ENTITY };
			await world.update({ status: "Active", tags: "VIP" }, both);
			await world.update({ customFields: { cf_a: "1" } });
			await world.add(jane, { entity: { status: "Active" } });
			await world.create();
			await world.routera({ fields: { first_name: "Ada", tier: null } });
			await world.nedzo({ firstName: "Jane", tags: ["gold"] });
		});
		// What one record alone has leaves the other as it was.
		const { updatedAt } = entity(world);
		await world.update({ lastName: "Doe" }, { entity_id: ENTITY });
		expect(entity(world).updatedAt).toBe(updatedAt);
		expect(contact(world).updatedAt).toBe("2026-04-01 12:00:00");
		await world.update({ score: 1 }, { entity_id: ENTITY });
		expect(entity(world).updatedAt).toBe("2026-04-01 12:00:00");
		await world.create({ city: "Here" });
		expect([
			world.stored("zyntro.contacts", contact_id).updatedAt,
			world.stored("zyntro.entities", entity_id).updatedAt,
		]).toEqual(["2026-04-01 12:00:00", "2026-03-01 12:00:00"]);
		await world.create({ entity_score: 1 });
		expect(world.stored("zyntro.entities", entity_id).updatedAt).toBe(
			"2026-04-01 12:00:00",
		);
		await world.routera({ fields: { first_name: "Augusta" } });
		expect(world.stored("routera.contacts", "ada").updated_at).toBe(
			"2026-04-01T12:00:00.000Z",
		);
		await world.nedzo({ lastName: "Doe" });
		expect(world.stored("nedzo.contacts", id(41)).updatedAt).toBe(
			"2026-04-01T12:00:00Z",
		);
	},
	"name of a contact": async (world) => {
		const joe = { firstName: "Joe", primaryEmail: "joe@example.com" };
		const { contact_id } = (await world.create({ full_name: "Dr. Joe" })).body
			.data;
		const name = () => world.stored("zyntro.contacts", contact_id).name;
		await world.create({ city: "Here" });
		await world.add({ ...joe, status: "Warm" });
		expect(name()).toBe("Dr. Joe");
		await world.create({ last_name: "Bloggs" });
		expect(name()).toBe("Joe Bloggs");
		await world.add({ ...joe, lastName: "Doe", name: "J. Doe" });
		expect(name()).toBe("J. Doe");
		await world.add({ ...joe, lastName: "Doe", name: "" });
		expect(name()).toBe("J. Doe");
		await world.add({ ...joe, firstName: "Jo" });
		expect(name()).toBe("Jo Doe");
		await world.create({ first_name: "Joseph" });
		expect(name()).toBe("Joseph Doe");
		world.sandbox.patch("zyntro.contacts", contact_id, { name: "" });
		await world.create({ first_name: "Joseph" });
		expect(name()).toBe("Joseph Doe");
	},
	"entity of a contact": async (world) => {
		const { add, create, sandbox } = world;
		const acme = { entity: { name: "ACME", website: "https://acme.com" } };
		const kay = { primaryEmail: "kay@example.com" };
		const added = (await add(kay, { ...acme, debug: true })).body;
		expect(added.data).toMatchObject({
			entity_id: ENTITY,
			entity_action: "updated",
		});
		expect(added.debug).toContain("Entity updated");
		expect(entity(world)).toMatchObject({
			name: "ACME",
			status: "Active",
			website: "https://acme.com",
		});
		const { data, log } = (await create({ entity_name: "Acme" })).body;
		expect(data.entity_id).toBe(ENTITY);
		expect(log).toContain("Updated entity, Inserted new contact");
		expect(sandbox.state()["zyntro.entities"]).toHaveLength(1);
		// Neither that of another organization, nor one of a name that was made up.
		const mixed = { org_id: MIXED, ...acme };
		expect((await add(kay, mixed)).body.data.entity_action).toBe("created");
		await add({ firstName: "Acme", primaryEmail: "l@example.com" });
		sandbox.patch("zyntro.entities", NOBODY, { orgId: ORG, name: "" });
		const unnamed = { entity: { name: "" } };
		await add({ primaryEmail: "m@example.com" }, unnamed);
		expect(sandbox.state()["zyntro.entities"]).toHaveLength(5);
	},
	"name of an entity": async (world) => {
		const joe = { primaryEmail: "joe@example.com" };
		const { entity_id } = (await world.create()).body.data;
		await world.add(joe, { entity: { name: "Acme" } });
		expect(world.stored("zyntro.entities", entity_id).name).toBe("Acme");
		await world.create({ entity_name: "Joe & Co" });
		expect(world.stored("zyntro.entities", entity_id).name).toBe("Joe & Co");
		expect(entity(world).name).toBe("Acme");
	},
	"no value": async (world) => {
		for (const none of ["", "  "]) {
			const { contact_id } = (
				await world.add(
					{ lastName: none, primaryPhone: none, tags: none, stageId: none },
					{ entity: { name: none } },
				)
			).body.data;
			expect(world.stored("zyntro.contacts", contact_id).name).toBe("Joe");
			await world.create({
				last_name: none,
				city: none,
				contact_stage_id: none,
				entity_tags: none,
				size: none,
			});
			expect(world.stored("zyntro.contacts", contact_id)).toMatchObject({
				name: "Joe",
				stageId: "first",
				customFields: {},
			});
			await world.update({ firstName: none, status: none });
			expect(contact(world)).toMatchObject({ firstName: "Jane" });
		}
		for (const none of [null, "", "  "]) {
			expect((await world.add({ firstName: none })).body.data).toEqual([
				"Missing required contact fields: firstName",
			]);
			expect((await world.create({ entity_name: none })).body.data).toEqual([
				"Required field entity_name is missing",
			]);
			expect(
				(await world.update({ status: "Warm" }, { entity_id: none })).body
					.status,
			).toBe("success");
		}
	},
	null: async ({ add, create, update }) => {
		expect((await add({ lastName: null })).body.status).toBe("error");
		expect((await add({}, { entity: null })).body.status).toBe("error");
		expect((await create({ city: null })).body.status).toBe("error");
		expect((await create({ size: null })).body.status).toBe("success");
		expect((await update({ lastName: null })).body.status).toBe("success");
		expect((await add({ customFields: { size: null } })).body.status).toBe(
			"success",
		);
	},
	numbers: (world) =>
		changesNothing(world, async () => {
			for (const none of ["5", Infinity]) {
				const { update, add, create, routera } = world;
				const entity = { entity_id: ENTITY };
				expect(
					(await update({ stageId: none, score: none }, entity)).body.data,
				).toEqual(["stageId must be a number", "score must be a number"]);
				expect((await add({ stageId: none })).body.data).toEqual([
					"Contact validation errors: stageId must be a number",
				]);
				expect((await create({ entity_score: none })).body.status).toBe(
					"error",
				);
				expect((await routera({ fields: { lead_score: none } })).status).toBe(
					400,
				);
			}
			expect(
				(await world.nedzo({ customFields: { MRR: Infinity } })).status,
			).toBe(400);
		}),
};
