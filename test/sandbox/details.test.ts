/** What no rule says by itself: boundaries between organizations, texts, and steps. */
import { expect, test } from "vitest";
import { uniqueKey } from "../../sandbox/core/state.ts";
import { createContact } from "./details/createContact.ts";
import { nedzo } from "./details/nedzo.ts";
import { routera } from "./details/routera.ts";
import { zyntro } from "./details/zyntro.ts";
import { newWorld } from "./world.ts";

const examples = { ...zyntro, ...createContact, ...routera, ...nedzo };

test.each(Object.entries(examples))("%s", async (_, example) => {
	await using world = await newWorld();
	await example(world);
});

test("keys of an index cannot be mixed up by what they hold", () => {
	expect(uniqueKey("a", 'b","c', "d")).not.toBe(uniqueKey("a", "b", 'c","d'));
});
