/** Routera updateContact: what the sandbox does where the page is silent. */
import { expect } from "vitest";
import { changesNothing, type Examples, unlimited } from "../world.ts";

export const updateContact: Examples = {
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
		expect(await told({ fields: {}, last_name: "x" })).toBe(
			"validation failure: last_name does not stand beside fields",
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
};
