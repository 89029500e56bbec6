/** Routera: what no rule says by itself. */
import { expect } from "vitest";
import type { Examples, World } from "../world.ts";

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

export const routera: Examples = {
	"values are of their field's type": async (world) => {
		const wrong = {
			first_name: ["Ada"],
			email: ["ada@example.com"],
			lead_score: "1",
			opted_in: "true",
			tier: "c",
			bare: "a",
			met_at: ["2026-01-01"],
		};
		const right = {
			first_name: "Ada",
			email: "ada@example.com",
			lead_score: 1,
			opted_in: true,
			tier: "a",
			met_at: "2026-01-01T10:00:00Z",
		};
		world.sandbox.patch("routera.accounts", "one", {
			fields: [
				{ name: "lead_score", type: "number" },
				{ name: "opted_in", type: "boolean" },
				{ name: "tier", type: "enumeration", options: ["a", "b"] },
				{ name: "bare", type: "enumeration" },
				{ name: "met_at", type: "datetime" },
			],
		});
		for (const [name, value] of Object.entries(wrong))
			expect(await world.routera({ fields: { [name]: value } })).toMatchObject({
				status: 400,
				body: {
					message: `(wording not documented) validation failure: ${name} is not valid`,
				},
			});
		for (const met_at of ["2026", "on 2026-01-01", "2026-13-01", 0])
			expect((await world.routera({ fields: { met_at } })).status).toBe(400);
		const names = Object.keys(right).join();
		expect(
			(
				await world.routera(
					{ fields: right },
					{ query: `?properties=${names}` },
				)
			).body,
		).toMatchObject(right);
	},
	"null is no value that two contacts may not share": async (world) => {
		world.sandbox.patch("routera.contacts", "bob", { fields: { email: null } });
		expect((await world.routera({ fields: { email: null } })).status).toBe(200);
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
};
