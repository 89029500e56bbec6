/** What no rule says by itself: boundaries between organizations, texts, and steps. */
import { test } from "vitest";
import { createContact } from "./details/createContact.ts";
import { createContactFields } from "./details/createContactFields.ts";
import { nedzo } from "./details/nedzo.ts";
import { routera } from "./details/routera.ts";
import { zyntro } from "./details/zyntro.ts";
import { newWorld } from "./world.ts";

const examples = {
	...zyntro,
	...createContact,
	...createContactFields,
	...routera,
	...nedzo,
};

test.each(Object.entries(examples))("%s", async (_, example) => {
	await using world = await newWorld();
	await example(world);
});
