import fc from "fast-check";
import { expect, test } from "vitest";
import { call, stored } from "../calls.ts";
import { command, runModel } from "./run.ts";

type Fields = Record<string, unknown>;
/** The fields of the active contacts. */
type Model = Record<string, Fields>;

/** The archived one is there to be rejected, and its values are free. */
const ARCHIVED = "old";
const CONTACTS: Model = {
	ada: { first_name: "Ada", email: "ada@example.com", phone: "+1" },
	bob: { email: "bob@example.com", external_id: "ext-bob" },
};

const addresses = ["ada", "bob", "old", "new"].map((it) => `${it}@example.com`);
const good = fc.record(
	{
		first_name: fc.constantFrom("A", "B"),
		email: fc.constantFrom(...addresses),
		external_id: fc.constantFrom("ext-bob", "ext-1"),
		lead_score: fc.constantFrom(1, 2),
	},
	{ requiredKeys: [] },
);
/** Three of eight have a value or a name that is rejected. */
const bad = fc.constantFrom<Fields>(
	...[{}, {}, {}, {}, {}],
	...[{ email: "no address" }, { lead_score: "many" }, { archived: false }],
);

function statusOf(model: Model, contact: string, sent: Fields): number {
	const isBad =
		"archived" in sent ||
		sent.email === "no address" ||
		sent.lead_score === "many";
	if (isBad) return 400;
	if (contact === ARCHIVED) return 409;
	if (!(contact in model)) return 404;
	const others = Object.entries(model).filter(([name]) => name !== contact);
	const isTaken = ["email", "external_id"].some(
		(key) => key in sent && others.some(([, it]) => it[key] === sent[key]),
	);
	return isTaken ? 409 : 200;
}

const update = fc
	.tuple(fc.constantFrom("ada", "bob", ARCHIVED, "nobody"), good, bad)
	.map(([contact, ...sent]) => {
		const fields: Fields = Object.assign({}, ...sent);
		const name = `update ${contact} ${JSON.stringify(fields)}`;
		return command<Model>(name, async (model, sandbox) => {
			const status = statusOf(model, contact, fields);
			if (status === 200) Object.assign(model[contact] as object, fields);
			const response = await call(sandbox, "routera.updateContact", {
				contactId: contact,
				properties: "lead_score,phone",
				fields,
			});
			expect(response.status).toBe(status);
			if (status === 200)
				expect(response.body).toMatchObject({
					...{ id: contact, archived: false, external_id: null },
					...{ lead_score: null, phone: null },
					...model[contact],
				});
			for (const [id, values] of Object.entries(model))
				expect(stored(sandbox, "routera.contacts", id).fields).toEqual(values);
		});
	});

const intrude = fc.constantFrom("other", "none").map((token) =>
	command<Model>(`update with the token ${token}`, async (_, sandbox) => {
		const sent = { contactId: "ada", token, fields: { first_name: "Mine" } };
		const { status } = await call(sandbox, "routera.updateContact", sent);
		expect(status).toBe(token === "none" ? 401 : 404);
	}),
);

test("any sequence of updates leaves what the rules say", () =>
	runModel<Model>(
		(sandbox) => {
			const account = "acme";
			const all = { ...CONTACTS, [ARCHIVED]: { email: "old@example.com" } };
			for (const [id, fields] of Object.entries(all))
				sandbox.patch("routera.contacts", id, { account, fields });
			const archived = "2026-02-01T00:00:00.000Z";
			sandbox.patch("routera.contacts", ARCHIVED, { archived });
			for (const { id } of sandbox.state()["routera.contacts"] as {
				id: string;
			}[])
				if (!(id in all)) sandbox.remove("routera.contacts", id);
			sandbox.patch("routera.accounts", "other", {});
			sandbox.patch("routera.tokens", "other", { account: "other" });
			sandbox.patch("routera.tokens", "none", {});
			return structuredClone(CONTACTS);
		},
		[update, intrude],
	));
