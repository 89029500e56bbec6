import { expect, it } from "vitest";
import { lint } from "./lint.ts";

it("finds nothing in a good description", async () => {
	expect(await lint()).toEqual([]);
});
