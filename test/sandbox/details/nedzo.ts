import { expect } from "vitest";
import type { Examples } from "../world.ts";

export const nedzo: Examples = {
	"a forced case of too many calls says when to come again": async ({
		nedzo,
		sandbox,
	}) => {
		sandbox.force({ operation: "nedzo.updateContact", case: "rate-limited" });
		expect((await nedzo({})).headers.get("Retry-After")).toBe("1");
	},
};
