/** One worked example for each rule that a vendor's page states. */
import { describe, expect, test } from "vitest";
import { pages } from "../vendor/pages.ts";
import { addContactsFull } from "./rules/addContactsFull.ts";
import { createContact } from "./rules/createContact.ts";
import { updateContact as nedzo } from "./rules/nedzo.ts";
import { updateContact as routera } from "./rules/routera.ts";
import { updateFieldData } from "./rules/updateFieldData.ts";
import { newWorld } from "./world.ts";

const examples = {
	...updateFieldData,
	...addContactsFull,
	...createContact,
	...routera,
	...nedzo,
};

describe("every stated rule has an example", () => {
	test.each(pages)("$api $operation", ({ rules }) => {
		const stated = Object.entries(rules)
			.filter(([, { status }]) => status === "stated")
			.map(([id]) => id);
		expect(Object.keys(examples)).toEqual(expect.arrayContaining(stated));
		const known = pages.flatMap((page) => Object.keys(page.rules));
		expect(known).toEqual(expect.arrayContaining(Object.keys(examples)));
	});
});

test.each(Object.entries(examples))("%s", async (_, example) => {
	await using world = await newWorld();
	await example(world);
});
