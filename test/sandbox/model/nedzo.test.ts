import fc from "fast-check";
import { expect, test } from "vitest";
import { call, JANE, NOBODY, stored, WORKSPACE } from "../calls.ts";
import { command, runModel } from "./run.ts";

const tables = {
	"nedzo.workspaces": [
		{ id: WORKSPACE, customFields: ["Lead Source", "MRR"], tags: ["gold"] },
		{ id: NOBODY },
	],
	"nedzo.keys": [
		{ id: "sk_test_one", workspaces: [WORKSPACE] },
		{ id: "sk_test_two", workspaces: [NOBODY] },
	],
	"nedzo.contacts": [
		{
			id: JANE,
			workspaceId: WORKSPACE,
			firstName: "Jane",
			timezone: "Europe/Berlin",
			tags: ["gold"],
			customFields: { "Lead Source": "Web", MRR: "1" },
		},
	],
};

interface Model {
	firstName: string;
	timezone: string | null;
	tags: Set<string>;
	custom: Map<string, string>;
	known: Set<string>;
}
const initial = (): Model => ({
	firstName: "Jane",
	timezone: "Europe/Berlin",
	tags: new Set(["gold"]),
	custom: new Map([
		["Lead Source", "Web"],
		["MRR", "1"],
	]),
	known: new Set(["gold"]),
});

const tag = fc.constantFrom(
	"gold",
	"GOLD",
	" gold",
	"vip ",
	"Vip",
	"",
	"  ",
	"x".repeat(256),
);
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
	{ requiredKeys: [] },
);

/** The rules, once more: a body that breaks one changes nothing. */
function apply(
	model: Model,
	sent: Partial<{
		firstName: string;
		timezone: string | null;
		tags: string[];
		customFields: Record<string, unknown>;
		nickname: string;
	}>,
): boolean {
	const bad =
		Object.keys(sent).length === 0 ||
		"nickname" in sent ||
		sent.timezone === "Nowhere/At_All" ||
		sent.tags?.some((it) => it.trim() === "" || it.length > 255) ||
		"mrr" in (sent.customFields ?? {});
	if (bad) return false;
	if (sent.firstName) model.firstName = sent.firstName;
	if (sent.timezone !== undefined) model.timezone = sent.timezone;
	for (const it of sent.tags ?? []) {
		model.tags.add(it.trim());
		model.known.add(it.trim());
	}
	for (const [name, value] of Object.entries(sent.customFields ?? {})) {
		if (value === null) model.custom.delete(name);
		else model.custom.set(name, `${value}`);
	}
	return true;
}

test("any sequence of updates leaves what the rules say", () =>
	runModel<Model>(tables, initial, [
		body.map((sent) =>
			command(`update ${JSON.stringify(sent)}`, async (model, sandbox) => {
				const taken = apply(model, sent);
				const response = await call(sandbox, "nedzo.updateContact", {
					id: JANE,
					token: "sk_test_one",
					...sent,
				});
				expect(response.status).toBe(taken ? 200 : 400);
				const contact = stored(sandbox, "nedzo.contacts", JANE);
				if (taken) expect(response.body).toEqual(contact);
				expect(contact).toMatchObject({
					firstName: model.firstName,
					timezone: model.timezone,
				});
				expect(new Set(contact.tags)).toEqual(model.tags);
				expect(contact.tags).toHaveLength(model.tags.size);
				expect(new Map(Object.entries(contact.customFields))).toEqual(
					model.custom,
				);
				const { tags } = stored(sandbox, "nedzo.workspaces", WORKSPACE);
				expect(new Set(tags)).toEqual(model.known);
			}),
		),
		fc.constantFrom("sk_test_two", "none").map((token) =>
			command(`update with ${token}`, async (_, sandbox) => {
				const { status } = await call(sandbox, "nedzo.updateContact", {
					id: JANE,
					token,
					firstName: "Taken over",
				});
				expect(status).toBe(token === "none" ? 401 : 404);
			}),
		),
	]));
