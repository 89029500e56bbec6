import { expect } from "vitest";
import {
	B2C,
	type Examples,
	MEMBER,
	NOBODY,
	ORG,
	OTHER_ORG,
	type World,
} from "../world.ts";

const failing = (...data: unknown[]) => ({
	status: 200,
	body: { status: "error", data },
});
const refused = { status: 200, body: { status: "error" } };
const taken = { status: 200, body: { status: "success" } };
const none = {
	entity_name: undefined,
	entity_label: undefined,
	entity_status: undefined,
};
const contactOf = async (world: World, others?: object) => {
	const { contact_id } = (await world.create(others)).body.data;
	return world.stored("zyntro.contacts", contact_id);
};
const withCustomField = ({ sandbox }: World, field: object) =>
	sandbox.patch("zyntro.organizations", ORG, { customFields: [field] });

export const createContact: Examples = {
	"ZC-AUTH-1": async ({ create }) => {
		expect(await create()).toMatchObject(taken);
		for (const name of ["api_key", "org_id", "member_id"])
			expect((await create({ [name]: undefined })).body.data).toContain(
				`Required field ${name} is missing`,
			);
	},
	"ZC-AUTH-2": async ({ create }) => {
		expect(await create({ org_id: OTHER_ORG })).toMatchObject(refused);
		expect(await create({ member_id: NOBODY })).toMatchObject(refused);
		expect(await create({ api_key: "unknown" })).toMatchObject(refused);
	},
	"ZC-ORG-1": async ({ create, sandbox }) => {
		sandbox.patch("zyntro.organizations", ORG, { active: false });
		expect(await create()).toMatchObject(refused);
		sandbox.patch("zyntro.organizations", ORG, { active: true, crm: false });
		expect(await create()).toMatchObject(refused);
		sandbox.patch("zyntro.organizations", ORG, { crm: true });
		expect(await create()).toMatchObject(taken);
	},
	"ZC-UPSERT-1": async (world) => {
		const first = await contactOf(world);
		const second = await contactOf(world, { first_name: "Joseph" });
		expect(second).toMatchObject({ id: first.id, firstName: "Joseph" });
		expect((await contactOf(world, { email: "k@example.com" })).id).not.toBe(
			first.id,
		);
	},
	"ZC-REQUIRED-1": async ({ create, sandbox }) => {
		const before = sandbox.state();
		for (const name of [
			"email",
			"first_name",
			"contact_status",
			"contact_source",
		])
			expect(await create({ [name]: undefined })).toMatchObject(
				failing(`Required field ${name} is missing`),
			);
		expect(
			await create({ first_name: undefined, email: undefined }),
		).toMatchObject(
			failing(
				"Required field first_name is missing",
				"Required field email is missing",
			),
		);
		expect(sandbox.state()).toEqual(before);
	},
	"ZC-MODE-1": async ({ create }) => {
		expect(await create(none)).toMatchObject(
			failing(
				"Required field entity_name is missing",
				"Required field entity_label is missing",
				"Required field entity_status is missing",
			),
		);
		expect(await create({ ...none, org_id: B2C })).toMatchObject(taken);
	},
	"ZC-MODE-2": async (world) => {
		const members = {
			entity_location: "Here",
			entity_website: "https://joe.example",
			entity_tags: ["a"],
			entity_socials: { x: "https://x.example" },
			entity_logo: "https://l.example",
			entity_profile: { a: 1 },
		};
		const { entity_id } = (await world.create(members)).body.data;
		expect(world.stored("zyntro.entities", entity_id)).toMatchObject({
			name: "Joe Ltd",
			label: "Company",
			location: "Here",
			website: "https://joe.example",
			tags: ["a"],
			socials: { x: "https://x.example" },
			logo: "https://l.example",
			profile: { a: 1 },
		});
		const entities = world.sandbox.state()["zyntro.entities"]?.length;
		await world.create({ ...members, org_id: B2C });
		expect(world.sandbox.state()["zyntro.entities"]).toHaveLength(
			entities ?? 0,
		);
	},
	"ZC-VALUES-1": async ({ create }) => {
		for (const name of [
			"contact_status",
			"contact_source",
			"entity_label",
			"entity_status",
		])
			for (const value of ["Unheard of", "active", "COMPANY"])
				expect(await create({ [name]: value })).toMatchObject(refused);
		expect(await create({ contact_status: "Warm" })).toMatchObject(taken);
	},
	"ZC-STAGE-1": async (world) => {
		expect((await contactOf(world)).stageId).toBe("first");
		expect(
			(await contactOf(world, { contact_stage_id: "second" })).stageId,
		).toBe("second");
	},
	"ZC-STAGE-2": async ({ create }) => {
		expect(await create({ contact_stage_id: "third" })).toMatchObject(refused);
	},
	"ZC-OWNER-1": async (world) => {
		expect((await contactOf(world)).owner).toBe(MEMBER);
		expect((await contactOf(world, { contact_owner: NOBODY })).owner).toBe(
			NOBODY,
		);
	},
	"ZC-SCORE-1": async ({ create }) => {
		for (const entity_score of [0, 85.5, 100])
			expect(await create({ entity_score })).toMatchObject(taken);
		for (const entity_score of [-0.1, 100.1, "85.5"])
			expect(await create({ entity_score })).toMatchObject(refused);
	},
	"ZC-FLAGS-1": async (world) => {
		expect(
			await contactOf(world, { auto_engage: 1, do_not_call: 0 }),
		).toMatchObject({ autoEngage: 1, doNotCall: 0 });
		for (const flag of [2, -1, "yes"])
			expect(await world.create({ auto_engage: flag })).toMatchObject(refused);
	},
	"ZC-CUSTOM-1": async (world) => {
		world.sandbox.patch("zyntro.organizations", ORG, {
			customFields: [{ tag: "industry" }, { tag: "floors", on: "entity" }],
		});
		const { contact_id, entity_id } = (
			await world.create({ industry: "Steel", floors: 3, unheard: 1 })
		).body.data;
		expect(world.stored("zyntro.contacts", contact_id).customFields).toEqual({
			industry: "Steel",
		});
		expect(world.stored("zyntro.entities", entity_id).customFields).toEqual({
			floors: 3,
		});
	},
	"ZC-CUSTOM-3": async (world) => {
		withCustomField(world, {
			tag: "industry",
			required: true,
			type: "choice",
			description: "The trade",
		});
		const { body } = await world.create();
		expect(body).toMatchObject({
			status: "error",
			data: ["Required field industry is missing"],
		});
		expect(body.required_fields).toContain("industry");
		expect(body.field_map.industry).toMatchObject({
			required: true,
			type: "choice",
			description: "The trade",
		});
		expect(await world.create({ industry: "Steel" })).toMatchObject(taken);
	},
	"ZC-MAP-1": async ({ create }) => {
		const { body } = await create({ email: undefined });
		expect(body.field_map).toMatchObject({
			email: {
				required: true,
				internal_field: "cont_primary_email",
				type: "string",
				description: "Email address of the contact",
			},
			first_name: {
				required: true,
				internal_field: "cont_fname",
				type: "string",
				description: "First name of the contact",
			},
			timezone: { required: false },
			entity_score: { required: false },
			industry: { required: false },
		});
		expect(body.required_fields).toEqual([
			"api_key",
			"org_id",
			"member_id",
			"email",
			"first_name",
			"contact_status",
			"contact_source",
			"contact_stage_id",
			"entity_name",
			"entity_label",
			"entity_status",
		]);
		expect(body.debug).toEqual([
			"Contact does not exist. Data will be inserted",
		]);
	},
	"ZC-LOG-1": async ({ create }) => {
		expect((await create()).body.log).toBe(
			"Contact does not exist. Data will be inserted, Inserted new entity, Inserted new contact",
		);
		expect((await create()).body.log.split(", ")).toHaveLength(3);
	},
};
