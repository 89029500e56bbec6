/** Zyntro updateFieldData: what the sandbox does where the page is silent. */
import { expect } from "vitest";
import {
	CONTACT,
	changesNothing,
	ENTITY,
	type Examples,
	NOBODY,
	unlimited,
	type World,
} from "../world.ts";

const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);

export const updateFieldData: Examples = {
	"ZU-HELP-2": async ({ update }) => {
		expect(Object.keys((await update({}, { help: true })).body.data)).toEqual([
			"fields",
			"samples",
			"notes",
		]);
	},
	"ZU-TARGET-3": (world) =>
		changesNothing(world, async () => {
			expect(
				(await world.update({ status: "Warm" }, { entity_id: NOBODY })).body
					.data,
			).toBe("Entity not found");
			expect(
				(
					await world.update(
						{ status: "Warm" },
						{ contact_id: NOBODY, entity_id: ENTITY },
					)
				).body.data,
			).toBe("Contact not found");
		}),
	"ZU-SHARED-3": async (world) => {
		await world.update({ name: "Both" }, { entity_id: ENTITY });
		expect([
			contact(world).name,
			world.stored("zyntro.entities", ENTITY).name,
		]).toEqual(["Both", "Both"]);
	},
	"ZU-TAGS-4": async ({ update }) => {
		expect((await update({ tags: ["a"] })).body).toEqual({
			status: "error",
			data: [
				"(wording not documented) tags must be one comma-separated string",
			],
		});
	},
	"ZU-CUSTOM-3": async (world) => {
		await world.update({ customFields: { cf_unheard_of: "1" } });
		expect(contact(world).customFields.cf_unheard_of).toBe("1");
	},
	"ZU-CUSTOM-4": async (world) => {
		await world.update(
			{ customFields: { cf_c: "1" } },
			{ contact_id: undefined, entity_id: ENTITY },
		);
		expect(world.stored("zyntro.entities", ENTITY).customFields).toEqual({
			cf_b: "1",
			cf_c: "1",
		});
	},
	"ZU-EMPTY-2": (world) =>
		changesNothing(world, async () => {
			expect(
				(await world.update({ status: null, favouriteColour: "red" })).body,
			).toEqual({
				status: "success",
				data: {
					message: "0 fields updated successfully",
					contact_id: CONTACT,
					entity_id: null,
					updated_fields: [],
				},
			});
		}),
	"ZU-EMPTY-3": async (world) => {
		expect(
			(
				await world.update({
					customFields: { cf_a: null, cf_b: "", cf_c: "1" },
				})
			).body.data.updated_fields,
		).toEqual(["customFields"]);
		expect(contact(world).customFields).toEqual({
			cf_a: "1",
			industry: "Steel",
			cf_c: "1",
		});
		expect(
			(await world.update({ customFields: { cf_a: null } })).body.data
				.updated_fields,
		).toEqual([]);
	},
	"ZU-VALID-3": async ({ update }) => {
		expect((await update({ lastName: "x".repeat(255) })).body.status).toBe(
			"success",
		);
		expect((await update({ lastName: "x".repeat(256) })).body.data).toEqual([
			"(wording not documented) lastName is longer than 255 characters",
		]);
	},
	"ZU-REPORT-3": async ({ update }) => {
		expect(
			(await update({ status: "Warm", lastName: "", id: 1, x: 2 })).body.data
				.updated_fields,
		).toEqual(["status"]);
	},
	"ZU-ORDER-1": async ({ update }) => {
		const nothing = {
			api_key: "",
			developer_secret: "",
			org_id: "",
			contact_id: "",
		};
		expect((await update({}, nothing)).body.data).toEqual([
			"Missing API key",
			"Missing developer_secret",
			"Missing org_id",
			"At least one of contact_id or entity_id is required",
			"fields object is required and must contain at least one field to update",
		]);
		const wrong = {
			api_key: "x",
			developer_secret: "x",
			contact_id: NOBODY,
			entity_id: NOBODY,
		};
		expect((await update({ a: 1 }, wrong, "10.0.0.1")).body.data).toEqual([
			"Invalid API Key",
		]);
		expect(
			(await update({ a: 1 }, { ...wrong, api_key: undefined }, "10.0.0.1"))
				.body.data,
		).toEqual(["Missing API key"]);
		const { api_key: _, ...secret } = wrong;
		expect((await update({ a: 1 }, secret, "10.0.0.1")).body.data).toEqual([
			"Invalid developer_secret",
		]);
		const { developer_secret: __, ...ids } = secret;
		expect((await update({ a: 1 }, ids, "10.0.0.1")).body.data).toEqual([
			"IP address not whitelisted",
		]);
		expect((await update({ primaryEmail: "x" }, ids)).body.data).toBe(
			"Contact not found",
		);
	},
	"ZU-LIMIT-1": ({ update }) => unlimited(() => update({ status: "Warm" })),
	"ZU-FLAGS-1": async ({ update }) => {
		for (const autoEngage of [true, false, 2, "1"])
			expect((await update({ autoEngage })).body.data).toEqual([
				"(wording not documented) autoEngage must be 0 or 1",
			]);
	},
	"ZU-ERROR-1": async ({ update }) => {
		expect((await update({ a: 1 }, { api_key: "x" })).body.data).toEqual([
			"Invalid API Key",
		]);
	},
};
