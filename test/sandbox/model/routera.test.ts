import fc from "fast-check";
import { expect, test } from "vitest";
import { call, stored } from "../calls.ts";
import { command, runModel } from "./run.ts";

const tables = {
	"routera.accounts": [
		{ id: "one", fields: [{ name: "lead_score", type: "number" }] },
		{ id: "two" },
	],
	"routera.clients": [],
	"routera.tokens": [
		{ id: "token-of-one", account: "one" },
		{ id: "token-of-two", account: "two" },
		{ id: "token-of-none" },
	],
	"routera.contacts": [
		{
			id: "ada",
			account: "one",
			fields: {
				first_name: "Ada",
				last_name: "Lovelace",
				email: "ada@example.com",
				phone: "+1",
			},
		},
		{
			id: "bob",
			account: "one",
			fields: { email: "bob@example.com", external_id: "ext-bob" },
		},
		{
			id: "old",
			account: "one",
			fields: { email: "old@example.com" },
			archived: "2026-02-01T00:00:00.000Z",
		},
	],
};

/** By contact: its values; the archived one is there to be refused, and its values are free. */
type Model = Record<string, Record<string, unknown>>;
const initial = (): Model => ({
	ada: {
		first_name: "Ada",
		last_name: "Lovelace",
		email: "ada@example.com",
		phone: "+1",
	},
	bob: { email: "bob@example.com", external_id: "ext-bob" },
});

const fields = fc.record(
	{
		first_name: fc.constantFrom("A", "B"),
		email: fc.constantFrom(
			"ada@example.com",
			"bob@example.com",
			"old@example.com",
			"new@example.com",
		),
		external_id: fc.constantFrom("ext-bob", "ext-1"),
		lead_score: fc.constantFrom(1, 2),
	},
	{ requiredKeys: [] },
);
/** Three of eight have a value or a name that is refused. */
const sentFields: fc.Arbitrary<Record<string, unknown>> = fc
	.tuple(
		fields,
		fc.constantFrom(
			...[{}, {}, {}, {}, {}],
			...[{ email: "no address" }, { lead_score: "many" }, { archived: false }],
		),
	)
	.map(([good, bad]) => ({ ...good, ...bad }));

function statusOf(
	model: Model,
	contact: string,
	sent: Record<string, unknown>,
): number {
	if (
		"archived" in sent ||
		sent.email === "no address" ||
		sent.lead_score === "many"
	)
		return 400;
	if (contact === "old") return 409;
	if (!(contact in model)) return 404;
	const others = Object.entries(model).filter(([name]) => name !== contact);
	const taken = ["email", "external_id"].some(
		(key) => key in sent && others.some(([, it]) => it[key] === sent[key]),
	);
	return taken ? 409 : 200;
}

test("any sequence of updates leaves what the rules say", () =>
	runModel<Model>(tables, initial, [
		fc
			.tuple(fc.constantFrom("ada", "bob", "old", "nobody"), sentFields)
			.map(([contact, sent]) =>
				command(
					`update ${contact} ${JSON.stringify(sent)}`,
					async (model, sandbox) => {
						const status = statusOf(model, contact, sent);
						if (status === 200) Object.assign(model[contact] as object, sent);
						const response = await call(sandbox, "routera.updateContact", {
							contactId: contact,
							token: "token-of-one",
							properties: "lead_score,phone",
							fields: sent,
						});
						expect(response.status).toBe(status);
						if (status === 200)
							expect(response.body).toMatchObject({
								id: contact,
								archived: false,
								lead_score: null,
								phone: null,
								external_id: null,
								...model[contact],
							});
						for (const [name, values] of Object.entries(model))
							expect(stored(sandbox, "routera.contacts", name).fields).toEqual(
								values,
							);
					},
				),
			),
		fc.constantFrom("token-of-two", "token-of-none").map((token) =>
			command(`update with ${token}`, async (_, sandbox) => {
				const { status } = await call(sandbox, "routera.updateContact", {
					contactId: "ada",
					token,
					fields: { first_name: "Taken over" },
				});
				expect(status).toBe(token === "token-of-two" ? 404 : 401);
			}),
		),
	]));
