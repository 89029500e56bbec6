/** What the sandbox does where a page is silent: as sandbox/README.md says, row by row. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pages } from "../vendor/pages.ts";
import { addContactsFull } from "./choices/addContactsFull.ts";
import { beyond } from "./choices/beyond.ts";
import { createContact } from "./choices/createContact.ts";
import { updateContact as nedzo } from "./choices/nedzo.ts";
import { updateContact as routera } from "./choices/routera.ts";
import { unchecked } from "./choices/unchecked.ts";
import { updateFieldData } from "./choices/updateFieldData.ts";
import { newWorld } from "./world.ts";

const otherExamples = { ...beyond, ...unchecked };
const examples = {
	...updateFieldData,
	...addContactsFull,
	...createContact,
	...routera,
	...nedzo,
};

test("the README has a row for each open rule, and each row an example", async () => {
	const readme = await readFile("sandbox/README.md", "utf8");
	const rows = [...readme.matchAll(/^\| ([A-Z]{2}-[A-Z]+-\d+) +\|/gm)].map(
		([, rule]) => rule,
	);
	const open = pages.flatMap(({ rules }) =>
		Object.entries(rules).flatMap(([rule, { status }]) =>
			status === "open" ? rule : [],
		),
	);
	expect([...rows].sort()).toEqual([...open].sort());
	expect(Object.keys(examples).sort()).toEqual([...open].sort());
});

test("each row beyond the rules has an example, and each example a row", async () => {
	const readme = await readFile("sandbox/README.md", "utf8");
	const [, table = ""] = readme.split("\n| beyond the rules");
	const rows = [...table.matchAll(/^\| ([A-Za-z0-9].*?) +\|/gm)].map(
		([, about]) => about,
	);
	expect(rows).toEqual(Object.keys(otherExamples));
});

test.each(Object.entries({ ...examples, ...otherExamples }))(
	"%s",
	async (_, example) => {
		await using world = await newWorld();
		await example(world);
	},
);
