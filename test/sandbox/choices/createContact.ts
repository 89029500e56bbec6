/** Zyntro createContact: what the sandbox does where the page is silent. */
import { expect } from "vitest";
import { pages } from "../../vendor/pages.ts";
import {
	B2C,
	changesNothing,
	type Examples,
	id,
	MIXED,
	NOBODY,
	unlimited,
} from "../world.ts";

const own = expect.stringContaining("(wording not documented)");

export const createContact: Examples = {
	"ZC-AUTH-3": async ({ create }) => {
		for (const others of [
			{ api_key: "x" },
			{ api_key: "revoked-key" },
			{ org_id: id(4) },
			{ member_id: NOBODY },
		]) {
			const { body } = await create(others);
			expect(body.data).toEqual([own]);
			expect(body.field_map).toHaveProperty("email");
			// What is configured is for those who belong to the organization.
			if (!("member_id" in others))
				expect(body.field_map).not.toHaveProperty("industry");
		}
	},
	"ZC-UPSERT-2": async (world) => {
		const { contact_id, entity_id } = (
			await world.create({
				last_name: "Bloggs",
				city: "Here",
				contact_stage_id: "second",
				entity_location: "There",
			})
		).body.data;
		await world.create({
			last_name: "",
			city: undefined,
			contact_owner: NOBODY,
		});
		expect(world.stored("zyntro.contacts", contact_id)).toMatchObject({
			lastName: "Bloggs",
			name: "Joe Bloggs",
			city: "Here",
			stageId: "second",
			owner: NOBODY,
		});
		expect(world.stored("zyntro.entities", entity_id)).toMatchObject({
			location: "There",
			createdAt: "2026-03-01 12:00:00",
		});
		await world.create({ full_name: "Joe B." });
		expect(world.stored("zyntro.contacts", contact_id)).toMatchObject({
			lastName: "Bloggs",
			name: "Joe B.",
			owner: NOBODY,
		});
	},
	"ZC-MODE-3": async ({ create }) => {
		expect(
			(await create({ org_id: MIXED, entity_name: undefined })).body.data,
		).toEqual(["Required field entity_name is missing"]);
	},
	"ZC-VALUES-2": async ({ create }) => {
		expect((await create({ contact_status: "Cold" })).body.data).toEqual([
			"(wording not documented) contact_status must be one of Active, Warm",
		]);
		expect(
			(await create({ org_id: B2C, entity_label: "Unheard of" })).body.status,
		).toBe("success");
	},
	"ZC-STAGE-3": async ({ create }) => {
		const { body } = await create({ email: "" });
		expect(body.required_fields).toContain("contact_stage_id");
		expect(body.data).toEqual(["Required field email is missing"]);
	},
	"ZC-FLAGS-2": async (world) => {
		const { contact_id } = (await world.create()).body.data;
		expect(world.stored("zyntro.contacts", contact_id)).not.toHaveProperty(
			"autoEngage",
		);
	},
	"ZC-FLAGS-3": async ({ create }) => {
		for (const flag of [true, false])
			expect((await create({ do_not_call: flag })).body.data).toEqual([
				"(wording not documented) do_not_call must be 0 or 1",
			]);
	},
	"ZC-CUSTOM-2": async (world) => {
		const { contact_id } = (
			await world.create({
				industry: "Steel",
				size: "small",
				custom_fields: { industry: "Wood" },
			})
		).body.data;
		expect(world.stored("zyntro.contacts", contact_id).customFields).toEqual({
			industry: "Steel",
			size: "small",
		});
		expect((await world.create({ size: "medium" })).body.data).toEqual([
			"(wording not documented) size must be one of small, large",
		]);
	},
	"ZC-PHONE-1": async (world) => {
		const { contact_id } = (
			await world.create({ phone: "+1", secondary_phone: "+2" })
		).body.data;
		expect(world.stored("zyntro.contacts", contact_id)).not.toHaveProperty(
			"primaryPhone",
		);
		expect(world.stored("zyntro.contacts", contact_id)).toMatchObject({
			secondaryPhone: "+2",
		});
	},
	"ZC-MAP-2": async ({ create }) => {
		const page = pages.find(({ operation }) => operation === "createContact");
		const { body } = await create({ email: undefined });
		for (const name of Object.keys(page?.seeds.requests.full as object))
			expect(body.field_map).toHaveProperty(name);
		expect(Object.keys(body.field_map)).toEqual(
			expect.arrayContaining(["industry", "size"]),
		);
		expect(body.field_map.auto_engage).toEqual({
			required: false,
			internal_field: "cont_auto_engage",
			type: "boolean",
			description: "Auto engage",
		});
		const inB2C = (await create({ email: undefined, org_id: B2C })).body;
		expect(inB2C.field_map).not.toHaveProperty("entity_name");
		expect(inB2C.required_fields).not.toContain("entity_name");
	},
	"ZC-MAP-3": async ({ create }) => {
		expect((await create({ api_key: "x" })).body).toMatchObject({
			required_fields: expect.any(Array),
			debug: ["Contact does not exist. Data will be inserted"],
		});
		await create();
		expect((await create({ first_name: "" })).body.debug).toEqual([
			"Contact exists. Data will be updated",
		]);
	},
	"ZC-HTTP-1": async ({ create }) => {
		expect([
			(await create()).status,
			(await create({ email: "" })).status,
		]).toEqual([200, 200]);
	},
	"ZC-ERROR-1": (world) =>
		changesNothing(world, () => world.create({ entity_score: 101 })),
	"ZC-LIMIT-1": ({ create }) => unlimited(() => create()),
};
