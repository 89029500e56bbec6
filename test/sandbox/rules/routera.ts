import { expect } from "vitest";
import { represent } from "../../../sandbox/routera/fields.ts";
import { type Examples, NOW, type World } from "../world.ts";

const failing = (status: number) => ({
	status,
	body: { message: expect.any(String), error: true },
});
const ada = (world: World) => world.stored("routera.contacts", "ada");
const none = { fields: {} };

export const updateContact: Examples = {
	"RU-AUTH-1": async ({ routera }) => {
		expect((await routera(none)).status).toBe(200);
		for (const token of [null, "unknown", "token-of-none"])
			expect(await routera(none, { token })).toMatchObject({
				status: 401,
				body: { message: "Unauthorized: missing account context", error: true },
			});
	},
	"RU-AUTH-2": async ({ routera, sandbox }) => {
		const ask = async (form: Record<string, string>) => {
			const response = await sandbox.fetch("/routera/oauth2/token", {
				method: "POST",
				body: new URLSearchParams(form),
			});
			return { status: response.status, body: await response.json() };
		};
		const client = { client_id: "client", client_secret: "client-secret" };
		const { body } = await ask({ grant_type: "client_credentials", ...client });
		expect(body).toEqual({
			access_token: expect.any(String),
			token_type: "Bearer",
			expires_in: 3600,
		});
		const token = body.access_token;
		expect((await routera(none, { token })).status).toBe(200);
		sandbox.setClock("2026-03-01T13:00:00.000Z");
		expect((await routera(none, { token })).status).toBe(401);
		expect((await ask({ grant_type: "refresh_token", ...client })).status).toBe(
			400,
		);
		expect(
			(
				await ask({
					grant_type: "client_credentials",
					...client,
					client_secret: "wrong",
				})
			).status,
		).toBe(401);
	},
	"RU-PATCH-1": async (world) => {
		const before = ada(world);
		await world.routera({ fields: { last_name: "King" } });
		expect(ada(world)).toEqual({
			...before,
			fields: { ...before.fields, last_name: "King" },
			updated_at: NOW,
		});
	},
	"RU-FIELDS-1": async ({ routera }) => {
		for (const body of [
			{},
			{ fields: [] },
			[],
			"text",
			{ fields: { first_name: "A" }, last_name: "x" },
		])
			expect(await routera(JSON.stringify(body))).toMatchObject(failing(400));
	},
	"RU-FIELDS-2": async (world) => {
		const { body } = await world.routera(
			{ fields: { first_name: "Augusta", lead_score: 42 } },
			{ query: "?properties=lead_score" },
		);
		expect(body).toMatchObject({ first_name: "Augusta", lead_score: 42 });
	},
	"RU-SYSTEM-1": async (world) => {
		const before = ada(world);
		for (const name of [
			"id",
			"created_at",
			"updated_at",
			"archived",
			"archived_by",
		])
			expect(
				await world.routera({ fields: { [name]: "x", first_name: "A" } }),
			).toMatchObject(failing(400));
		expect(ada(world)).toEqual(before);
	},
	"RU-VALID-1": async (world) => {
		const before = ada(world);
		for (const fields of [
			{ email: "not an address" },
			{ first_name: 7 },
			{ lead_score: "many" },
			{ tier: "c" },
		])
			expect(await world.routera({ fields })).toMatchObject(failing(400));
		expect(ada(world)).toEqual(before);
		expect((await world.routera({ fields: { tier: "b" } })).status).toBe(200);
	},
	"RU-EXTERNAL-1": async ({ routera }) => {
		expect(
			(await routera({ fields: { external_id: "ext-ada" } })).body.external_id,
		).toBe("ext-ada");
		expect(
			(await routera({ fields: { first_name: "A" } })).body.external_id,
		).toBe("ext-ada");
		expect(await routera({ fields: { external_id: 7 } })).toMatchObject(
			failing(400),
		);
	},
	"RU-EXTERNAL-2": async ({ routera }) => {
		expect((await routera(none)).body.external_id).toBeNull();
	},
	"RU-FLAT-1": async ({ routera }) => {
		const { body } = await routera(
			{ fields: { lead_score: 1 } },
			{ query: "?properties=lead_score" },
		);
		expect(body.lead_score).toBe(1);
		expect(body).not.toHaveProperty("fields");
	},
	"RU-DEFAULT-1": async ({ routera }) => {
		expect(Object.keys((await routera(none)).body).sort()).toEqual(
			[
				"id",
				"first_name",
				"last_name",
				"email",
				"contact_owner",
				"external_id",
				"archived",
				"created_at",
				"updated_at",
			].sort(),
		);
	},
	"RU-PROPS-1": async ({ routera }) => {
		const { body } = await routera(none, { query: "?properties=phone,email" });
		expect(body).toMatchObject({ phone: "+1", email: "ada@example.com" });
		expect(Object.keys(body)).toHaveLength(10);
	},
	"RU-PROPS-2": async (world) => {
		const before = ada(world);
		for (const query of [
			"?properties=no_such",
			"?properties=phone,,email",
			"?properties=__proto__",
		])
			expect(
				await world.routera({ fields: { first_name: "A" } }, { query }),
			).toMatchObject(failing(400));
		expect(ada(world)).toEqual(before);
	},
	"RU-TIME-1": async ({ routera }) => {
		expect((await routera(none)).body).toMatchObject({
			created_at: "2026-01-01T00:00:00.000Z",
			updated_at: "2026-01-02T00:00:00.000Z",
		});
		expect((await routera({ fields: { first_name: "A" } })).body).toMatchObject(
			{ created_at: "2026-01-01T00:00:00.000Z", updated_at: NOW },
		);
	},
	"RU-ARCHIVED-1": async (world) => {
		expect((await world.routera(none)).body.archived).toBe(false);
		expect(
			represent(world.stored("routera.contacts", "old"), []),
		).toMatchObject({ archived: "2026-02-01T00:00:00.000Z" });
	},
	"RU-ARCHIVED-2": async (world) => {
		expect(
			represent(world.stored("routera.contacts", "old"), []),
		).toMatchObject({ archived_by: "jane@example.com" });
		expect((await world.routera(none)).body).not.toHaveProperty("archived_by");
	},
	"RU-ARCHIVED-3": async (world) => {
		const before = world.sandbox.state();
		expect(
			await world.routera({ fields: { first_name: "A" } }, { contact: "old" }),
		).toMatchObject(failing(409));
		expect(world.sandbox.state()).toEqual(before);
	},
	"RU-UNIQUE-1": async (world) => {
		const before = world.sandbox.state();
		expect(
			await world.routera({ fields: { email: "bob@example.com" } }),
		).toMatchObject(failing(409));
		expect(
			await world.routera({ fields: { external_id: "ext-bob" } }),
		).toMatchObject(failing(409));
		expect(world.sandbox.state()).toEqual(before);
		expect(
			(await world.routera({ fields: { email: "ada@example.com" } })).status,
		).toBe(200);
		expect(
			(await world.routera({ fields: { email: "old@example.com" } })).status,
		).toBe(200);
		world.sandbox.patch("routera.contacts", "eve", {
			account: "two",
			fields: { email: "eve@example.com" },
		});
		expect(
			(await world.routera({ fields: { email: "eve@example.com" } })).status,
		).toBe(200);
	},
	"RU-FOUND-1": async ({ routera }) => {
		expect(await routera(none, { contact: "nobody" })).toMatchObject(
			failing(404),
		);
		expect(await routera(none, { token: "token-of-two" })).toMatchObject(
			failing(404),
		);
	},
	"RU-ERROR-1": async ({ routera }) => {
		for (const answer of [
			await routera(none, { token: null }),
			await routera("{"),
			await routera(none, { contact: "x" }),
			await routera(none, { contact: "old" }),
		])
			expect(answer.body).toEqual({ message: expect.any(String), error: true });
	},
	"RU-JSON-1": async ({ routera }) => {
		for (const body of ["{", "", "{fields:{}}"])
			expect(await routera(body)).toMatchObject(failing(400));
	},
	"RU-ID-1": async ({ routera }) => {
		// A path without an id is no call of the operation.
		expect((await routera(none, { contact: "" })).status).toBe(404);
	},
};
