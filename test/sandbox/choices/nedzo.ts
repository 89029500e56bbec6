/** Nedzo updateContact: what the sandbox does where the page is silent. */
import { expect } from "vitest";
import {
	changesNothing,
	type Examples,
	id,
	NOBODY,
	NOW,
	unlimited,
} from "../world.ts";

export const updateContact: Examples = {
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
