import { expect } from "vitest";
import type { Examples } from "../world.ts";

export const nedzo: Examples = {
	"a time zone is one text": async ({ nedzo }) => {
		for (const timezone of [["Europe/Berlin"], 1, true])
			expect((await nedzo({ timezone })).status).toBe(400);
	},
	"a forced case of too many calls says when to come again": async ({
		nedzo,
		sandbox,
	}) => {
		sandbox.force({ operation: "nedzo.updateContact", case: "rate-limited" });
		expect((await nedzo({})).headers.get("Retry-After")).toBe("1");
	},
};
