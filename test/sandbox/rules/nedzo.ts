import { expect } from "vitest";
import { type Examples, id, WORKSPACE, type World } from "../world.ts";

const failing = (status: number) => ({
	status,
	body: {
		type: expect.any(String),
		title: expect.any(String),
		status,
		detail: expect.any(String),
	},
});
const jane = (world: World) => world.stored("nedzo.contacts", id(41));
/** Refuses all bodies, and changes nothing. */
const refuses = async (world: World, ...bodies: unknown[]) => {
	const before = world.sandbox.state();
	for (const body of bodies)
		expect(await world.nedzo(body)).toMatchObject(failing(400));
	expect(world.sandbox.state()).toEqual(before);
};

export const updateContact: Examples = {
	"NU-AUTH-1": async ({ nedzo }) => {
		for (const token of [null, "sk_test_unknown"])
			expect(await nedzo({ firstName: "J" }, { token })).toMatchObject({
				status: 401,
				body: {
					type: "https://api.nedzo.ai/errors/unauthorized",
					title: "Unauthorized",
					status: 401,
					detail: "Invalid or missing API key",
				},
			});
	},
	"NU-BODY-1": (world) => refuses(world, {}),
	"NU-BODY-2": (world) =>
		refuses(world, { nickname: "J" }, { firstName: "J", nickname: "J" }),
	"NU-BODY-3": async (world) => {
		await refuses(world, { MRR: 500 });
		expect((await world.nedzo({ customFields: { MRR: 500 } })).status).toBe(
			200,
		);
	},
	"NU-BODY-6": async (world) => {
		await refuses(world, { firstName: "J", workspaceId: WORKSPACE });
		for (const token of ["sk_test_one", "sk_test_account"])
			expect((await world.nedzo({ firstName: "J" }, { token })).status).toBe(
				200,
			);
		expect(
			await world.nedzo({ firstName: "J" }, { token: "sk_test_two" }),
		).toMatchObject(failing(404));
	},
	"NU-TAGS-1": async ({ nedzo }) => {
		expect((await nedzo({ tags: ["vip"] })).body.tags).toEqual(["gold", "vip"]);
	},
	"NU-TAGS-2": async (world) => {
		await world.nedzo({ tags: ["brand new"] });
		expect(world.stored("nedzo.workspaces", WORKSPACE).tags).toEqual([
			"gold",
			"brand new",
		]);
	},
	"NU-TAGS-3": async ({ nedzo }) => {
		expect(
			(await nedzo({ tags: ["GOLD", "gold", "vip", "VIP"] })).body.tags.sort(),
		).toEqual(["GOLD", "VIP", "gold", "vip"]);
	},
	"NU-TAGS-4": async (world) => {
		await refuses(
			world,
			{ tags: [""] },
			{ tags: ["   "] },
			{ tags: ["x".repeat(256)] },
		);
		expect(
			(await world.nedzo({ tags: [" gold ", "\tnew\n", "x".repeat(255)] })).body
				.tags,
		).toEqual(["gold", "new", "x".repeat(255)]);
	},
	"NU-TAGS-5": async ({ nedzo }) => {
		expect((await nedzo({ firstName: "J", tags: [] })).body.tags).toEqual([
			"gold",
		]);
		expect((await nedzo({ firstName: "K" })).body.tags).toEqual(["gold"]);
	},
	"NU-CUSTOM-1": async (world) => {
		expect(
			(await world.nedzo({ customFields: { "Lead Source": "Fair" } })).body
				.customFields["Lead Source"],
		).toBe("Fair");
		await refuses(
			world,
			{ customFields: { lead_source: "Fair" } },
			{ customFields: { "lead source": "Fair" } },
		);
	},
	"NU-CUSTOM-2": async ({ nedzo }) => {
		expect(
			(await nedzo({ customFields: { MRR: "2" } })).body.customFields,
		).toEqual({ "Lead Source": "Web", MRR: "2" });
	},
	"NU-CUSTOM-3": (world) =>
		refuses(
			world,
			{ customFields: { "No Such Field": "x" } },
			{ customFields: { MRR: 1, other: null } },
		),
	"NU-CUSTOM-4": async ({ nedzo, ...world }) => {
		expect(
			(await nedzo({ customFields: { MRR: 500, "Lead Source": true } })).body
				.customFields,
		).toEqual({ MRR: "500", "Lead Source": "true" });
		expect(world.stored("nedzo.contacts", id(41)).customFields.MRR).toBe("500");
		expect(
			(await nedzo({ customFields: { MRR: 0, "Lead Source": false } })).body
				.customFields,
		).toEqual({ MRR: "0", "Lead Source": "false" });
		expect((await nedzo({ customFields: { MRR: [500] } })).status).toBe(400);
	},
	"NU-CUSTOM-5": async (world) => {
		await world.nedzo({ customFields: { MRR: null } });
		expect(jane(world).customFields).toEqual({ "Lead Source": "Web" });
	},
	"NU-ZONE-1": async (world) => {
		expect((await world.nedzo({ timezone: null })).status).toBe(200);
		expect(jane(world).timezone).toBeNull();
	},
	"NU-ZONE-2": async (world) => {
		await refuses(
			world,
			{ timezone: "Mars/Olympus_Mons" },
			{ timezone: "+01:00" },
			{ timezone: "" },
		);
		expect(
			(await world.nedzo({ timezone: "America/New_York" })).body.timezone,
		).toBe("America/New_York");
	},
	"NU-ZONE-4": async (world) => {
		// The features themselves are no part of the API: what they would read is stored.
		await world.nedzo({ timezone: "Asia/Tokyo" });
		expect(jane(world).timezone).toBe("Asia/Tokyo");
	},
	"NU-ERROR-1": async ({ nedzo }) => {
		for (const answer of [
			await nedzo({}),
			await nedzo({ firstName: "J" }, { token: null }),
			await nedzo({ firstName: "J" }, { contact: id(9) }),
		])
			expect(answer).toMatchObject(failing(answer.status));
	},
	"NU-LIMIT-1": async ({ nedzo, sandbox }) => {
		const slow = { token: "sk_test_slow" };
		expect((await nedzo({ firstName: "J" }, slow)).status).toBe(200);
		sandbox.setClock("2026-03-01T12:00:04.000Z");
		const answer = await nedzo({ firstName: "J" }, slow);
		expect(answer).toMatchObject(failing(429));
		expect(answer.headers.get("Retry-After")).toBe("6");
		sandbox.setClock("2026-03-01T12:00:10.000Z");
		expect((await nedzo({ firstName: "J" }, slow)).status).toBe(200);
	},
};
