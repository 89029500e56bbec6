/** What the sandbox does where no rule asks, by the row of the README. */
import { expect } from "vitest";
import {
	CONTACT,
	changesNothing,
	ENTITY,
	type Examples,
	id,
	type World,
} from "../world.ts";

const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);
const entity = (world: World) => world.stored("zyntro.entities", ENTITY);

export const beyond: Examples = {
	"time of the last change": async (world) => {
		await world.create();
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
};
