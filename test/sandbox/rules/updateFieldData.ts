import { expect } from "vitest";
import {
	CONTACT,
	ENTITY,
	type Examples,
	NOBODY,
	type World,
} from "../world.ts";

const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);
const entity = (world: World) => world.stored("zyntro.entities", ENTITY);
const failing = (data: unknown) => ({
	status: 200,
	body: { status: "error", data },
});
const onEntity = { contact_id: undefined, entity_id: ENTITY };
const onBoth = { entity_id: ENTITY };

export const updateFieldData: Examples = {
	"ZU-AUTH-1": async ({ update }) => {
		expect(
			await update(
				{ status: "Warm" },
				{ api_key: undefined, developer_secret: undefined },
			),
		).toMatchObject(failing(["Missing API key", "Missing developer_secret"]));
		expect(
			await update({ status: "Warm" }, { api_key: "unknown" }),
		).toMatchObject(failing(["Invalid API Key"]));
		expect(
			await update(
				{ status: "Warm" },
				{ developer_secret: "zdk_secret_of_two" },
			),
		).toMatchObject(failing(["Invalid developer_secret"]));
	},
	"ZU-AUTH-2": async ({ update }) => {
		expect(await update({ status: "Warm" }, {}, "203.0.113.9")).toMatchObject(
			failing(["IP address not whitelisted"]),
		);
	},
	"ZU-AUTH-3": async ({ update }) => {
		expect(
			await update({ status: "Warm" }, { developer_secret: "" }),
		).toMatchObject(failing(["Missing developer_secret"]));
	},
	"ZU-HTTP-1": async ({ update }) => {
		expect(await update({ status: "Warm" })).toMatchObject({
			status: 200,
			body: { status: "success" },
		});
		expect(
			await update({ status: "Warm" }, { contact_id: NOBODY }),
		).toMatchObject({ status: 200, body: { status: "error" } });
	},
	"ZU-HELP-1": async ({ sandbox }) => {
		const answer = await sandbox.fetch(
			"/zyntro/apis/v2/public/crm/updateFieldData",
			{ method: "POST", body: '{"help":true}' },
		);
		const { data } = await answer.json();
		expect(Object.keys(data.fields.contact)).toEqual(
			expect.arrayContaining(["firstName", "tags", "autoEngage"]),
		);
		expect(Object.keys(data.fields.entity)).toEqual(
			expect.arrayContaining(["name", "score"]),
		);
		expect(data.samples.length).toBeGreaterThan(0);
		expect(data.notes.length).toBeGreaterThan(0);
	},
	"ZU-PATCH-1": async (world) => {
		const before = contact(world);
		await world.update({ status: "Warm" });
		expect(contact(world)).toEqual({
			...before,
			status: "Warm",
			updatedAt: "2026-03-01 12:00:00",
		});
	},
	"ZU-TARGET-1": async ({ update }) => {
		expect(
			await update({ status: "Warm" }, { contact_id: undefined }),
		).toMatchObject(
			failing(["At least one of contact_id or entity_id is required"]),
		);
		for (const none of [null, ""]) {
			const ofContact = await update({ status: "Warm" }, { entity_id: none });
			expect(ofContact.body.data.contact_id).toBe(CONTACT);
			const ofEntity = await update(
				{ status: "Warm" },
				{ contact_id: none, entity_id: ENTITY },
			);
			expect(ofEntity.body.data.entity_id).toBe(ENTITY);
		}
	},
	"ZU-TARGET-2": async ({ update, sandbox }) => {
		const before = sandbox.state();
		expect(
			await update({ status: "Warm" }, { contact_id: NOBODY }),
		).toMatchObject(failing("Contact not found"));
		expect(
			await update(
				{ status: "Warm" },
				{ contact_id: undefined, entity_id: NOBODY },
			),
		).toMatchObject(failing("Entity not found"));
		expect(sandbox.state()).toEqual(before);
	},
	"ZU-FIELDS-1": async ({ update }) => {
		for (const fields of [undefined, {}, [], "status"])
			expect(await update(fields)).toMatchObject(
				failing([
					"fields object is required and must contain at least one field to update",
				]),
			);
	},
	"ZU-FIELDS-2": async (world) => {
		await world.update(
			{ primaryPhone: "+1 555", website: "https://acme.com" },
			onBoth,
		);
		expect(contact(world)).toMatchObject({ primaryPhone: "+1 555" });
		expect(contact(world)).not.toHaveProperty("website");
		expect(entity(world)).toMatchObject({ website: "https://acme.com" });
		expect(entity(world)).not.toHaveProperty("primaryPhone");
	},
	"ZU-FIELDS-3": async (world) => {
		const before = contact(world);
		await world.update({
			last_name: "Doe",
			primary_phone: "+1",
			role_label: "Other",
			roleLabel: "Influencer",
		});
		expect(contact(world)).toEqual({
			...before,
			roleLabel: "Influencer",
			updatedAt: "2026-03-01 12:00:00",
		});
	},
	"ZU-SHARED-1": async (world) => {
		await world.update(
			{ status: "Client", customFields: { cf_done: "true" } },
			onBoth,
		);
		for (const record of [contact(world), entity(world)])
			expect(record).toMatchObject({
				status: "Client",
				customFields: { cf_done: "true" },
			});
	},
	"ZU-SHARED-2": async (world) => {
		await world.update({ autoEngage: 1, score: 85.5 }, onBoth);
		expect(contact(world)).toMatchObject({ autoEngage: 1 });
		expect(contact(world)).not.toHaveProperty("score");
		expect(entity(world)).toMatchObject({ score: 85.5 });
		expect(entity(world)).not.toHaveProperty("autoEngage");
	},
	"ZU-TAGS-1": async (world) => {
		await world.update({ tags: "new,priority" });
		expect(contact(world).tags).toEqual(["vip", "new", "priority"]);
	},
	"ZU-TAGS-2": async (world) => {
		await world.update({ tags: "VIP,Hot,hot" });
		expect(contact(world).tags).toEqual(["vip", "Hot"]);
		await world.update({ tags: "HOT,hot,cold" });
		expect(contact(world).tags).toEqual(["vip", "Hot", "cold"]);
	},
	"ZU-TAGS-3": async (world) => {
		await world.update({ tags: "other" });
		await world.update({ tags: "", status: "Warm" });
		expect(contact(world).tags).toContain("vip");
	},
	"ZU-CUSTOM-1": async (world) => {
		await world.update({ customFields: { cf_new: "2" } });
		expect(contact(world).customFields).toEqual({
			cf_a: "1",
			industry: "Steel",
			cf_new: "2",
		});
	},
	"ZU-CUSTOM-2": async (world) => {
		await world.update({ customFields: { a: "2", cf_c: "3" } });
		expect(contact(world).customFields).toEqual({
			cf_a: "2",
			industry: "Steel",
			cf_c: "3",
		});
	},
	"ZU-EMPTY-1": async (world) => {
		const before = contact(world);
		const answer = await world.update({
			status: "Warm",
			firstName: null,
			lastName: "",
			tags: null,
			customFields: "",
		});
		expect(answer.body.data.updated_fields).toEqual(["status"]);
		expect(contact(world)).toEqual({
			...before,
			status: "Warm",
			updatedAt: "2026-03-01 12:00:00",
		});
	},
	"ZU-NAME-1": async (world) => {
		await world.update({ firstName: "Janet" });
		expect(contact(world).name).toBe("Janet Smith");
		await world.update({ lastName: "Doe" });
		expect(contact(world).name).toBe("Janet Doe");
	},
	"ZU-READONLY-1": async (world) => {
		const before = contact(world);
		const answer = await world.update({
			id: NOBODY,
			orgId: NOBODY,
			createdAt: "never",
			status: "Warm",
		});
		expect(answer.body.data).toMatchObject({ updated_fields: ["status"] });
		expect(answer.body.data).not.toHaveProperty("warnings");
		expect(contact(world)).toEqual({
			...before,
			status: "Warm",
			updatedAt: "2026-03-01 12:00:00",
		});
	},
	"ZU-UNKNOWN-1": async (world) => {
		const answer = await world.update({
			favouriteColour: "green",
			status: "Warm",
		});
		expect(answer.body.data).toMatchObject({ updated_fields: ["status"] });
		expect(answer.body.data).not.toHaveProperty("warnings");
		expect(contact(world)).not.toHaveProperty("favouriteColour");
	},
	"ZU-VALID-1": async (world) => {
		const answer = await world.update({
			status: "Warm",
			primaryEmail: "jane.example.com",
		});
		expect(answer.body).toEqual({
			status: "success",
			data: {
				message: "1 field updated successfully",
				contact_id: CONTACT,
				entity_id: null,
				updated_fields: ["status"],
				warnings: ["primaryEmail is not a valid email address"],
			},
		});
		expect(contact(world)).toMatchObject({
			status: "Warm",
			primaryEmail: "jane@example.com",
		});
	},
	"ZU-VALID-2": async (world) => {
		const before = contact(world);
		expect(
			await world.update({
				primaryEmail: "jane.example.com",
				stageId: "first",
			}),
		).toMatchObject(
			failing([
				"primaryEmail is not a valid email address",
				"stageId must be a number",
			]),
		);
		for (const primaryEmail of ["jane@", "@example.com", "jane@@example.com"])
			expect(await world.update({ primaryEmail })).toMatchObject(
				failing(["primaryEmail is not a valid email address"]),
			);
		expect(contact(world)).toEqual(before);
	},
	"ZU-REPORT-1": async ({ update }) => {
		const fields = {
			autoEngage: 0,
			status: "Warm",
			tags: "priority",
			primaryPhone: "+1 555-123-4567",
			customFields: { cf_x: "1", cf_y: "2" },
		};
		const { data } = (await update(fields)).body;
		expect(data).toMatchObject({
			message: "5 fields updated successfully",
			updated_fields: [
				"autoEngage",
				"status",
				"tags",
				"primaryPhone",
				"customFields",
			],
		});
	},
	"ZU-REPORT-2": async ({ update }) => {
		expect((await update({ status: "Warm" })).body.data.entity_id).toBeNull();
		expect(
			(await update({ status: "Warm" }, onEntity)).body.data,
		).toMatchObject({ entity_id: ENTITY, contact_id: null });
	},
};
