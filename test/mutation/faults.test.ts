/** The faults of the sandbox: each breaks what a page states, and can still be put in. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "../vendor/pages.ts";
import { type Fault, readFaults, seeded, title } from "./sandbox/faults.ts";

const faults = readFaults();
const fault: Fault = {
	operation: "acme.createItem",
	rule: "AC-1",
	breaks: "Nothing is made.",
	file: "acme.ts",
	find: "make();",
	replace: "",
};

test.each(faults.map((it) => [title(it), it] as const))("%s", (_, it) => {
	const page = pages.find(
		({ api, operation }) => `${api}.${operation}` === it.operation,
	);
	if (it.rule) expect(page?.rules[it.rule]?.status).toBe("stated");
	else expect(page?.errors.map((row) => row.case)).toContain(it.error);
	expect(it.breaks).toMatch(/^[A-Z`0].*\.$/);
	const source = readFileSync(it.file, "utf8");
	expect(seeded(it, source)).not.toBe(source);
});

test("are told apart by their titles", () => {
	expect(new Set(faults.map(title)).size).toBe(faults.length);
});

test("are put in where their text stands once", () => {
	expect(seeded(fault, "go();\nmake();\n")).toBe("go();\n\n");
	expect(seeded({ ...fault, replace: "$&" }, "make();")).toBe("$&");
});

test.each([
	["nowhere", "create();"],
	["more than once", "make(); make();"],
])("are refused where their text stands %s", (where, source) => {
	expect(() => seeded(fault, source)).toThrow(
		`acme.createItem AC-1: Nothing is made.\n  acme.ts has this text ${where}, so the fault cannot be put in: change \`find\` in test/mutation/sandbox/faults/acme.createItem.yaml.`,
	);
});
