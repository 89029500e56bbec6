import fc from "fast-check";
import { expect, test } from "vitest";
import { call, JANE, NOBODY, stored, WORKSPACE } from "../calls.ts";
import { command, runModel } from "./run.ts";

interface Model {
	firstName: string;
	timezone: string | null;
	tags: Set<string>;
	customFields: Record<string, string>;
	known: Set<string>;
}

const tag = fc.constantFrom(
	...["gold", "GOLD", " gold", "vip ", "Vip", "", "  ", "x".repeat(256)],
);
const optional = { requiredKeys: [] };
const body = fc.record(
	{
		firstName: fc.constantFrom("A", "B"),
		timezone: fc.constantFrom(null, "America/New_York", "Nowhere/At_All"),
		tags: fc.array(tag, { maxLength: 3 }),
		customFields: fc.dictionary(
			fc.constantFrom("MRR", "Lead Source", "mrr"),
			fc.constantFrom("x", 500, false, null),
			{ maxKeys: 2 },
		),
		nickname: fc.constant("N"),
	},
	optional,
);
type Body = Partial<
	Omit<Model, "tags" | "customFields"> & {
		tags: string[];
		customFields: Record<string, unknown>;
		nickname: string;
	}
>;

/** The rules, once more: a body that breaks one changes nothing. */
function apply(model: Model, sent: Body): boolean {
	const { firstName, timezone, tags = [], customFields = {} } = sent;
	const isBad =
		Object.keys(sent).length === 0 ||
		"nickname" in sent ||
		timezone === "Nowhere/At_All" ||
		tags.some((it) => it.trim() === "" || it.length > 255) ||
		"mrr" in customFields;
	if (isBad) return false;
	model.firstName = firstName ?? model.firstName;
	if (timezone !== undefined) model.timezone = timezone;
	for (const it of tags) {
		model.tags.add(it.trim());
		model.known.add(it.trim());
	}
	for (const [name, value] of Object.entries(customFields))
		if (value === null) delete model.customFields[name];
		else model.customFields[name] = `${value}`;
	return true;
}

const update = body.map((sent) =>
	command<Model>(`update ${JSON.stringify(sent)}`, async (model, sandbox) => {
		const isApplied = apply(model, sent);
		const { status, body } = await call(sandbox, "nedzo.updateContact", {
			id: JANE,
			...sent,
		});
		expect(status).toBe(isApplied ? 200 : 400);
		const contact = stored(sandbox, "nedzo.contacts", JANE);
		if (isApplied) expect(body).toEqual(contact);
		const { firstName, timezone, customFields } = model;
		expect(contact).toMatchObject({ firstName, timezone });
		expect(contact.customFields).toEqual(customFields);
		expect(contact.tags.toSorted()).toEqual([...model.tags].sort());
		const { tags } = stored(sandbox, "nedzo.workspaces", WORKSPACE);
		expect(new Set(tags)).toEqual(model.known);
	}),
);

const intrude = fc.constantFrom("other", "none").map((token) =>
	command<Model>(`update with the key ${token}`, async (_, sandbox) => {
		const sent = { id: JANE, token, firstName: "Taken over" };
		const { status } = await call(sandbox, "nedzo.updateContact", sent);
		expect(status).toBe(token === "none" ? 401 : 404);
	}),
);

test("any sequence of updates leaves what the rules say", () =>
	runModel<Model>(
		(sandbox) => {
			sandbox.patch("nedzo.workspaces", NOBODY, {});
			sandbox.patch("nedzo.keys", "other", { workspaces: [NOBODY] });
			const contact = stored(sandbox, "nedzo.contacts", JANE);
			const { tags } = stored(sandbox, "nedzo.workspaces", WORKSPACE);
			return { ...contact, tags: new Set(contact.tags), known: new Set(tags) };
		},
		[update, intrude],
	));
