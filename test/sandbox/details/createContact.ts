/** Zyntro createContact: what no rule says by itself. */
import { expect } from "vitest";
import { type Examples, id, NOBODY, ORG, OTHER_ORG } from "../world.ts";

export const createContact: Examples = {
	"createContact: each refusal has its text": async ({ create, sandbox }) => {
		const told = async (others: object) => (await create(others)).body.data;
		expect(await told({ api_key: "x" })).toEqual([
			"(wording not documented) Invalid API key",
		]);
		expect(await told({ org_id: OTHER_ORG })).toEqual([
			"(wording not documented) org_id is no organization of the account",
		]);
		expect(await told({ member_id: NOBODY })).toEqual([
			"(wording not documented) member_id is no member of the organization",
		]);
		expect(await told({ api_key: "" })).toEqual([
			"Required field api_key is missing",
		]);
		expect(await told({ member_id: "" })).toEqual([
			"Required field member_id is missing",
		]);
		expect(await told({ contact_status: "", city: "" })).toEqual([
			"Required field contact_status is missing",
		]);
		expect(await told({ contact_status: null })).toEqual([
			"Required field contact_status is missing",
		]);
		for (const name of ["city", "contact_stage_id"])
			expect(await told({ [name]: null })).toEqual([
				`(wording not documented) ${name} must be a string`,
			]);
		expect(await told({ city: 7 })).toEqual([
			"(wording not documented) city must be a string",
		]);
		expect(await told({ email: "joe" })).toEqual([
			"(wording not documented) email must be a valid email address",
		]);
		expect(await told({ first_name: 7 })).toEqual([
			"(wording not documented) first_name must be a string",
		]);
		for (const entity_socials of ["x", ["https://x.example"], { x: 1 }])
			expect(await told({ entity_socials })).toEqual([
				"(wording not documented) entity_socials must be an object of URLs",
			]);
		expect(await told({ entity_tags: ["a", 1] })).toEqual([
			"(wording not documented) entity_tags must be a list of strings",
		]);
		sandbox.patch("zyntro.organizations", ORG, { active: false });
		expect(await told({})).toEqual([
			"(wording not documented) the organization is not active, or its CRM is not set up",
		]);
	},
	"createContact: contact and entity keep what is theirs": async (world) => {
		const { contact_id, entity_id } = (
			await world.create({
				contact_status: "Warm",
				entity_website: "https://joe.example",
				entity_score: 5,
				city: "Here",
				size: null,
			})
		).body.data;
		const contact = world.stored("zyntro.contacts", contact_id);
		expect(contact).toMatchObject({
			status: "Warm",
			name: "Joe",
			entityId: entity_id,
			tags: [],
			customFields: {},
		});
		expect([contact.website, contact.label, contact.score]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
		const entity = world.stored("zyntro.entities", entity_id);
		expect(entity).toMatchObject({
			status: "Active",
			name: "Joe Ltd",
			tags: [],
			customFields: {},
		});
		expect([entity.city, entity.stageId, entity.firstName]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	},
	"createContact: the log tells what was old": async ({ create, add }) => {
		await create();
		expect((await create()).body.log).toBe(
			"Contact exists. Data will be updated, Updated entity, Updated contact",
		);
		await add({ primaryEmail: "k@example.com" }, { skip_entity: true });
		expect(
			(await create({ email: "K@example.com", entity_name: "Kay Ltd" })).body
				.log,
		).toBe(
			"Contact exists. Data will be updated, Inserted new entity, Updated contact",
		);
		expect((await create({ org_id: id(2) })).body.log).toBe(
			"Contact does not exist. Data will be inserted, Inserted new contact",
		);
	},
};
