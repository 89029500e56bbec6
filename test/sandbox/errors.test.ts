/** Every row of every error table is reached: by a request, or by force where no cause is documented. */
import { expect, test } from "vitest";
import { pages } from "../vendor/pages.ts";
import { type Answered, NOBODY, newWorld, type World } from "./world.ts";

const noContact = { firstName: undefined, primaryEmail: undefined };

/** By operation and case: how the case's error comes about. */
const causes: Record<
	string,
	Record<string, (world: World) => Promise<Answered>>
> = {
	"zyntro.updateFieldData": {
		"missing-api-key": ({ update }) => update({ a: 1 }, { api_key: undefined }),
		"invalid-api-key": ({ update }) =>
			update({ a: 1 }, { api_key: "revoked-key" }),
		"missing-developer-secret": ({ update }) =>
			update({ a: 1 }, { developer_secret: undefined }),
		"invalid-developer-secret": ({ update }) =>
			update({ a: 1 }, { developer_secret: "zdk_revoked" }),
		"ip-not-whitelisted": ({ update }) => update({ a: 1 }, {}, "10.0.0.1"),
		"missing-org-id": ({ update }) => update({ a: 1 }, { org_id: undefined }),
		"missing-target": ({ update }) =>
			update({ a: 1 }, { contact_id: undefined }),
		"missing-fields": ({ update }) => update({}),
		"contact-not-found": ({ update }) =>
			update({ a: 1 }, { contact_id: NOBODY }),
		"entity-not-found": ({ update }) =>
			update({ a: 1 }, { contact_id: undefined, entity_id: NOBODY }),
		"all-fields-failed": ({ update }) =>
			update({ primaryEmail: "jane", stageId: "one" }),
	},
	"zyntro.addContactsFull": {
		"missing-api-key": ({ add }) => add({}, { api_key: undefined }),
		"invalid-api-key": ({ add }) => add({}, { api_key: "unknown" }),
		"ip-not-whitelisted": ({ add }) => add({}, {}, "10.0.0.1"),
		"invalid-developer-secret": ({ add }) =>
			add({}, { developer_secret: "zdk_unknown" }),
		"missing-developer-secret": ({ add }) =>
			add({}, { developer_secret: null }),
		"missing-contact": ({ add }) => add(undefined),
		"member-not-found": ({ add }) => add({}, { member_id: NOBODY }),
		"validation-error": ({ add }) => add({ primaryPhone: "call me" }),
		"missing-contact-fields": ({ add }) => add(noContact),
		"custom-field-error": ({ add }) =>
			add({ customFields: { not_defined: "x" } }),
		"not-found-update": ({ add }) => add({}, { mode: "update" }),
	},
	"zyntro.createContact": {
		"missing-required-fields": ({ create }) =>
			create({ first_name: undefined, email: undefined }),
	},
	"routera.updateContact": {
		"validation-failure": ({ routera }) =>
			routera({ fields: { email: "not an address" } }),
		"missing-account-context": ({ routera }) =>
			routera({ fields: {} }, { token: "token-of-none" }),
		"not-found": ({ routera }) =>
			routera({ fields: {} }, { contact: "nobody" }),
		archived: ({ routera }) => routera({ fields: {} }, { contact: "old" }),
		duplicate: ({ routera }) =>
			routera({ fields: { email: "bob@example.com" } }),
	},
	"nedzo.updateContact": {
		"invalid-timezone": ({ nedzo }) => nedzo({ timezone: "Mars/Olympus_Mons" }),
		"unknown-top-level-field": ({ nedzo }) => nedzo({ nickname: "J" }),
		"unknown-custom-field": ({ nedzo }) =>
			nedzo({ customFields: { "No Such Field": "x" } }),
		"empty-body": ({ nedzo }) => nedzo({}),
		unauthorized: ({ nedzo }) => nedzo({ firstName: "J" }, { token: null }),
		"not-found": ({ nedzo }) => nedzo({ firstName: "J" }, { contact: NOBODY }),
		"rate-limited": async ({ nedzo }) => {
			await nedzo({ firstName: "J" }, { token: "sk_test_slow" });
			return nedzo({ firstName: "J" }, { token: "sk_test_slow" });
		},
		...Object.fromEntries(
			["conflict", "unprocessable", "internal-error", "bad-gateway"].map(
				(name) => [
					name,
					({ nedzo, sandbox }: World) => {
						sandbox.force({ operation: "nedzo.updateContact", case: name });
						return nedzo({ firstName: "J" });
					},
				],
			),
		),
	},
};

const rows = pages.flatMap((page) =>
	page.errors.map((row) => ({
		...row,
		page,
		name: `${page.api}.${page.operation}`,
	})),
);

test.each(rows)(
	"$name: $case",
	async ({ name, page, case: wanted, message, pattern }) => {
		await using world = await newWorld();
		const answer = await causes[name]?.[wanted]?.(world);
		const [status] = page.cases[wanted]?.answer ?? [];
		expect(answer?.headers.has("Retry-After")).toBe(status === 429);
		expect(answer?.status).toBe(status);
		const body = answer?.body as Record<string, unknown>;
		if (page.failure.member)
			expect(body[page.failure.member]).toBe(page.failure.value);
		const texts = [body[page.failure.messages]].flat();
		if (pattern)
			expect(texts).toEqual(
				texts.map(() => expect.stringMatching(new RegExp(pattern))),
			);
		else if (message) expect(texts).toEqual([message]);
		else expect(texts).toEqual([expect.any(String)]);
	},
);

test("missing parameters are reported together, in the page's words", async () => {
	await using world = await newWorld();
	const answer = await world.update(
		{ a: 1 },
		{ api_key: undefined, org_id: undefined },
	);
	expect(answer.body).toEqual({
		status: "error",
		data: ["Missing API key", "Missing org_id"],
	});
});

test("the page's own text for missing contact fields", async () => {
	await using world = await newWorld();
	expect((await world.add(noContact)).body.data).toEqual([
		"Missing required contact fields: firstName, primaryEmail",
	]);
});
