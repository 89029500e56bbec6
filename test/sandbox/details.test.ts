/** What no rule says by itself: boundaries between organizations, texts, and steps. */
import { expect, test } from "vitest";
import { uniqueKey } from "../../sandbox/core/state.ts";
import {
	CONTACT,
	type Examples,
	id,
	KEY,
	NOBODY,
	newWorld,
	ORG,
	OTHER_ORG,
	type World,
} from "./world.ts";

const other = { api_key: "key-of-two", developer_secret: "zdk_secret_of_two" };
const token = async (
	{ sandbox }: World,
	form: Record<string, string>,
	headers = {},
) => {
	const response = await sandbox.fetch("/routera/oauth2/token", {
		method: "POST",
		headers,
		body: new URLSearchParams(form),
	});
	return { status: response.status, body: await response.json() };
};

const examples: Examples = {
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
		expect(data.fields.readonly).toEqual(["id", "orgId", "createdAt"]);
		expect(data.samples).toEqual([
			expect.objectContaining({
				api_key: expect.any(String),
				contact_id: "contact-uuid",
				fields: { autoEngage: 0, status: "Warm", tags: "vip,priority" },
			}),
			expect.objectContaining({
				org_id: expect.any(String),
				entity_id: "entity-uuid",
				fields: { name: "Acme Corporation", score: 85.5 },
			}),
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
	"tokens say whose they are, and until when": async (world) => {
		const asked = {
			grant_type: "client_credentials",
			client_id: "client",
			client_secret: "client-secret",
		};
		const { access_token } = (await token(world, asked)).body;
		const [header, claims, signature] = access_token
			.split(".")
			.map((part: string) => Buffer.from(part, "base64url").toString());
		expect(JSON.parse(header)).toEqual({ alg: "HS256", typ: "JWT" });
		expect(JSON.parse(claims)).toEqual({
			jti: expect.any(String),
			account_id: "one",
			exp: Date.parse("2026-03-01T13:00:00Z") / 1000,
		});
		expect(signature.length).toBeGreaterThan(10);
		expect((await token(world, asked)).body.access_token).not.toBe(
			access_token,
		);
		world.sandbox.setClock("2026-03-01T12:59:59.000Z");
		expect(
			(await world.routera({ fields: {} }, { token: access_token })).status,
		).toBe(200);
		const basic = {
			Authorization: `Basic ${Buffer.from("client:client-secret").toString("base64")}`,
		};
		expect(
			(await token(world, { grant_type: "client_credentials" }, basic)).status,
		).toBe(200);
	},
	"tokens are refused in the words of OAuth": async (world) => {
		expect(await token(world, {})).toEqual({
			status: 400,
			body: {
				error: "unsupported_grant_type",
				error_description: "grant_type must be client_credentials",
			},
		});
		expect(
			await token(world, { grant_type: "client_credentials", client_id: "x" }),
		).toEqual({
			status: 401,
			body: {
				error: "invalid_client",
				error_description: "the client id or its secret is not valid",
			},
		});
	},
	"archived_by is for archived contacts, also when it is asked for": async (
		world,
	) => {
		expect(
			(
				await world.routera(
					{ fields: {} },
					{ query: "?properties=archived_by" },
				)
			).body,
		).not.toHaveProperty("archived_by");
	},
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
		expect(await told({ contact_stage_id: null })).toEqual([
			"(wording not documented) contact_stage_id must be a string",
		]);
		expect(await told({ city: 7 })).toEqual([
			"(wording not documented) city must be a string",
		]);
		expect(await told({ city: null })).toEqual([
			"(wording not documented) city must be a string",
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
		expect((await create({ email: "K@example.com" })).body.log).toBe(
			"Contact exists. Data will be updated, Inserted new entity, Updated contact",
		);
		expect((await create({ org_id: id(2) })).body.log).toBe(
			"Contact does not exist. Data will be inserted, Inserted new contact",
		);
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
			"Contact validation errors: (wording not documented) customFields must be an object, (wording not documented) lastName must be a string",
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
		expect(
			(await update({ status: "x" }, { api_key: [KEY] })).body.data,
		).toEqual(["Invalid API Key"]);
		expect(
			(await update({ status: "x" }, { contact_id: [CONTACT] })).body.data,
		).toBe("Contact not found");
	},
};

test.each(Object.entries(examples))("%s", async (_, example) => {
	await using world = await newWorld();
	await example(world);
});

test("keys of an index cannot be mixed up by what they hold", () => {
	expect(uniqueKey("a", 'b","c', "d")).not.toBe(uniqueKey("a", "b", 'c","d'));
});
