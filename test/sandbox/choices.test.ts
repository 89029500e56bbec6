/** What the sandbox does where a page is silent: as sandbox/README.md says, row by row. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pages } from "../vendor/pages.ts";
import {
	B2C,
	CONTACT,
	ENTITY,
	type Examples,
	id,
	MIXED,
	NOBODY,
	NOW,
	newWorld,
	type World,
} from "./world.ts";

const contact = (world: World) => world.stored("zyntro.contacts", CONTACT);
const jane = { firstName: "Jane", primaryEmail: "jane@example.com" };
const error = { body: { status: "error" } };
const own = expect.stringContaining("(wording not documented)");
/** Many calls at once, all of them answered in the usual way. */
const unlimited = async (call: () => Promise<{ status: number }>) => {
	for (const { status } of await Promise.all(Array.from({ length: 50 }, call)))
		expect(status).toBe(200);
};
const changesNothing = async (
	{ sandbox }: World,
	call: () => Promise<unknown>,
) => {
	const before = sandbox.state();
	await call();
	expect(sandbox.state()).toEqual(before);
};

const examples: Examples = {
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
	"RU-AUTH-3": async ({ routera }) => {
		for (const token of ["ey.malformed.token", "__proto__"])
			expect((await routera({ fields: {} }, { token })).body.message).toBe(
				"Unauthorized: missing account context",
			);
	},
	"RU-FIELDS-3": async (world) => {
		expect(
			(
				await world.routera(
					{ fields: { phone: null, first_name: null } },
					{ query: "?properties=phone" },
				)
			).body,
		).toMatchObject({ phone: null, first_name: null });
		expect(world.stored("routera.contacts", "ada").fields).toEqual({
			last_name: "Lovelace",
			email: "ada@example.com",
		});
		// Two contacts may both have no value.
		expect((await world.routera({ fields: { email: null } })).status).toBe(200);
		expect(
			(await world.routera({ fields: { email: null } }, { contact: "bob" }))
				.status,
		).toBe(200);
	},
	"RU-FIELDS-4": (world) =>
		changesNothing(world, async () => {
			expect(
				await world.routera({ fields: { no_such_field: 7 } }),
			).toMatchObject({
				status: 400,
				body: { message: expect.stringContaining("no_such_field") },
			});
		}),
	"RU-FIELDS-5": (world) =>
		changesNothing(world, async () => {
			expect((await world.routera({ fields: {} })).status).toBe(200);
		}),
	"RU-SYSTEM-2": async ({ routera }) => {
		for (const name of [
			"id",
			"archived",
			"archived_by",
			"created_at",
			"updated_at",
		])
			expect((await routera({ fields: { [name]: null } })).body.message).toBe(
				`(wording not documented) forbidden system field: ${name}`,
			);
	},
	"RU-VALID-2": async ({ routera, sandbox }) => {
		sandbox.patch("routera.accounts", "one", {
			fields: [
				{ name: "score", type: "number" },
				{ name: "active", type: "boolean" },
				{ name: "tier", type: "enumeration", options: ["a", "b"] },
				{ name: "since", type: "datetime" },
			],
		});
		const good: [string, unknown][] = [
			["score", 1.5],
			["active", false],
			["tier", "b"],
			["since", "2026-01-01T00:00:00Z"],
			["since", "2026-01-01"],
			["contact_owner", "a@b.co"],
			["phone", "x"],
		];
		const bad: [string, unknown][] = [
			["score", "1"],
			["active", 1],
			["tier", "c"],
			["since", "yesterday"],
			["since", "2026-13-01"],
			["since", 2026],
			["contact_owner", "a"],
			["phone", 1],
			["email", `${"x".repeat(250)}@b.co`],
			["last_name", {}],
		];
		for (const [name, value] of good)
			expect([
				name,
				(await routera({ fields: { [name]: value } })).status,
			]).toEqual([name, 200]);
		for (const [name, value] of bad)
			expect((await routera({ fields: { [name]: value } })).body.message).toBe(
				`(wording not documented) validation failure: ${name} is not valid`,
			);
	},
	"RU-DEFAULT-2": async ({ routera }) => {
		expect(
			(await routera({ fields: {} }, { contact: "bob" })).body,
		).toMatchObject({ first_name: null, last_name: null, contact_owner: null });
	},
	"RU-PROPS-3": async ({ routera }) => {
		const ok = async (properties: string) =>
			(await routera({ fields: {} }, { query: `?properties=${properties}` }))
				.status;
		for (const names of [
			"",
			"tier",
			"phone, tier",
			"created_at,archived_by,id",
		])
			expect([names, await ok(names)]).toEqual([names, 200]);
		for (const names of ["fields", "account", "Phone", "phone,"])
			expect([names, await ok(names)]).toEqual([names, 400]);
	},
	"RU-ARCHIVED-4": async ({ routera }) => {
		expect((await routera({ fields: {} })).body.archived).toBe(false);
	},
	"RU-UNIQUE-2": async ({ routera, sandbox }) => {
		sandbox.patch("routera.accounts", "one", {
			fields: [{ name: "badge", type: "string", unique: true }],
		});
		await routera(
			{ fields: { badge: "1", first_name: "Same" } },
			{ contact: "bob" },
		);
		expect((await routera({ fields: { badge: "1" } })).body.message).toBe(
			"(wording not documented) duplicate active record: badge",
		);
		expect((await routera({ fields: { first_name: "Same" } })).status).toBe(
			200,
		);
		expect(
			(await routera({ fields: { badge: "2" } }, { contact: "bob" })).status,
		).toBe(200);
		expect((await routera({ fields: { badge: "1" } })).status).toBe(200);
	},
	"RU-ERROR-2": async ({ routera }) => {
		const told = async (body: unknown, options?: object) =>
			(await routera(body, options)).body.message.replace(
				"(wording not documented) ",
				"",
			);
		expect(await told({ fields: {} }, { contact: "old" })).toBe(
			"object is archived",
		);
		expect(await told({ fields: { email: "bob@example.com" } })).toBe(
			"duplicate active record: email",
		);
		expect(await told({ fields: {} }, { contact: "x" })).toBe(
			"object not found",
		);
		expect(await told("{")).toBe("invalid JSON");
		expect(await told({})).toBe(
			"validation failure: fields is required, an object",
		);
		expect(await told({ fields: {} }, { query: "?properties=x" })).toBe(
			"invalid properties: x",
		);
	},
	"RU-ERROR-3": async ({ routera }) => {
		expect((await routera({ fields: {} }, { token: null })).body.error).toBe(
			true,
		);
	},
	"RU-LIMIT-1": ({ routera }) => unlimited(() => routera({ fields: {} })),
	"NU-BODY-4": (world) =>
		changesNothing(world, async () => {
			expect((await world.nedzo({ tags: [] })).status).toBe(200);
		}),
	"NU-BODY-5": async ({ nedzo }) => {
		expect((await nedzo({})).body).toMatchObject({
			status: 400,
			detail: "(wording not documented) at least one field must be provided",
		});
		expect((await nedzo("{")).body).toMatchObject({
			status: 400,
			detail: "(wording not documented) the body must be a JSON object",
		});
	},
	"NU-TAGS-6": async ({ nedzo }) => {
		for (const tag of [`${"x".repeat(255)} `, " "])
			expect((await nedzo({ tags: [tag] })).body.detail).toBe(
				"(wording not documented) a tag must have 1 to 255 characters",
			);
		expect((await nedzo({ tags: "vip" })).body.detail).toBe(
			"(wording not documented) tags must be a list of strings",
		);
	},
	"NU-TAGS-7": async ({ nedzo }) => {
		expect((await nedzo({ tags: ["zebra", "apple"] })).body.tags).toEqual([
			"apple",
			"gold",
			"zebra",
		]);
	},
	"NU-CUSTOM-6": async ({ nedzo }) => {
		expect(
			(await nedzo({ customFields: { MRR: null } })).body.customFields,
		).toEqual({ "Lead Source": "Web" });
	},
	"NU-ZONE-3": async ({ nedzo }) => {
		expect((await nedzo({ timezone: null })).body.timezone).toBeNull();
	},
	"NU-NULL-1": async ({ nedzo }) => {
		for (const name of ["firstName", "lastName", "email", "phone"]) {
			expect((await nedzo({ [name]: null })).body.detail).toBe(
				`(wording not documented) ${name} must be a string`,
			);
			expect((await nedzo({ [name]: "x" })).body[name]).toBe("x");
		}
		expect((await nedzo({ tags: null })).body.detail).toBe(
			"(wording not documented) tags must be a list of strings",
		);
		expect((await nedzo({ customFields: null })).body.detail).toBe(
			"(wording not documented) customFields must be an object",
		);
		expect((await nedzo({ customFields: { MRR: {} } })).body.detail).toBe(
			"(wording not documented) the custom field MRR must be a string, a number, a boolean or null",
		);
	},
	"NU-ANSWER-1": async ({ nedzo }) => {
		expect((await nedzo({ firstName: "N" })).body).toEqual({
			id: id(41),
			workspaceId: id(51),
			firstName: "N",
			lastName: null,
			email: null,
			phone: null,
			timezone: "Europe/Berlin",
			tags: ["gold"],
			customFields: { "Lead Source": "Web", MRR: "1" },
			createdAt: "2026-01-01T00:00:00Z",
			updatedAt: NOW.replace(".000", ""),
		});
	},
	"NU-ERROR-2": async ({ nedzo }) => {
		expect((await nedzo({})).headers.get("Content-Type")).toBe(
			"application/json",
		);
	},
	"NU-ERROR-3": async ({ nedzo, sandbox }) => {
		sandbox.force({ operation: "nedzo.updateContact", case: "conflict" });
		expect([
			(await nedzo({ email: "x" })).status,
			(await nedzo({ email: "x" })).status,
		]).toEqual([409, 200]);
	},
	"NU-LIMIT-2": async ({ nedzo }) => {
		await unlimited(() => nedzo({ firstName: "N" }));
		await nedzo({ firstName: "N" }, { token: "sk_test_slow" });
		expect(
			(await nedzo({ firstName: "N" }, { token: "sk_test_slow" })).body,
		).toMatchObject({
			type: "about:blank",
			title: "Too Many Requests",
			detail: "(wording not documented) too many calls with this key",
		});
	},
	"NU-FOUND-1": async ({ nedzo }) => {
		for (const options of [
			{ contact: NOBODY },
			{ contact: "no-uuid" },
			{ token: "sk_test_two" },
		])
			expect((await nedzo({ firstName: "N" }, options)).body).toEqual({
				type: "https://api.nedzo.ai/errors/not-found",
				title: "Not Found",
				status: 404,
				detail: "(wording not documented) contact not found",
			});
	},
};

test("the README has a row for each open rule, and each row an example", async () => {
	const readme = await readFile("sandbox/README.md", "utf8");
	const rows = [...readme.matchAll(/^\| ([A-Z]{2}-[A-Z]+-\d+) +\|/gm)].map(
		([, rule]) => rule,
	);
	const open = pages.flatMap(({ rules }) =>
		Object.entries(rules).flatMap(([rule, { status }]) =>
			status === "open" ? rule : [],
		),
	);
	expect([...rows].sort()).toEqual([...open].sort());
	expect(Object.keys(examples).sort()).toEqual([...open].sort());
});

test.each(Object.entries(examples))("%s", async (_, example) => {
	await using world = await newWorld();
	await example(world);
});
