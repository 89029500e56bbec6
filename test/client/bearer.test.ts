/** The generated clients of the APIs with a bearer token: path, query, header and body, and their failures. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createNedzoClient, NedzoError } from "../../generated/nedzo/index.ts";
import { createRouteraClient } from "../../generated/routera/index.ts";
import { apis } from "../support/apis.ts";
import { answering } from "../support/server.ts";

const token = "token-marker-77ab";
const routeraContact = {
	body: JSON.stringify({
		id: "1",
		external_id: null,
		archived: false,
		created_at: "2026-03-01T09:30:00Z",
		updated_at: "2026-03-01T09:30:00Z",
	}),
};
const nedzoContact = {
	body: JSON.stringify({
		id: "1",
		workspaceId: "2",
		createdAt: "2026-03-01T09:30:00Z",
		updatedAt: "2026-03-01T09:30:00Z",
	}),
};

test("path and query parameters leave the body, and the token goes into the header alone", async () => {
	await using server = await answering(routeraContact);
	const client = createRouteraClient({ token, ...server });
	await client.updateContact({
		contactId: "a b?c",
		properties: "phone,lead_score",
		fields: { first_name: "Ada" },
	});
	const [request] = server.received;
	expect(request).toMatchObject({
		method: "PATCH",
		url: "/contacts/a%20b%3Fc?properties=phone%2Clead_score",
		body: { fields: { first_name: "Ada" } },
	});
	expect(request?.headers.authorization).toBe(`Bearer ${token}`);
});

test("members of the body stand beside the path parameter in the input", async () => {
	await using server = await answering(nedzoContact);
	const client = createNedzoClient({ token, ...server });
	await client.updateContact({ id: "1", tags: ["gold"], timezone: null });
	expect(server.received[0]).toMatchObject({
		url: "/contacts/1",
		body: { tags: ["gold"], timezone: null },
	});
});

test("an empty token is refused at creation", () => {
	expect(() => createNedzoClient({ token: "" })).toThrow(
		"createNedzoClient: token is missing or empty",
	);
});

test("a 401 with the printed text has its code", async () => {
	await using server = await answering({
		status: 401,
		body: '{"message":"Unauthorized: missing account context","error":true}',
	});
	const client = createRouteraClient({ token, ...server });
	const call = client.updateContact({ contactId: "1", fields: {} });
	await expect(call).rejects.toMatchObject({
		name: "RouteraError",
		operation: "updateContact",
		status: 401,
		code: "MISSING_ACCOUNT_CONTEXT",
		messages: ["Unauthorized: missing account context"],
	});
});

test("where the page prints no text, the HTTP status decides, whatever the text", async () => {
	await using server = await answering({
		status: 409,
		body: '{"message":"anything at all","error":true}',
	});
	const client = createRouteraClient({ token, ...server });
	await expect(
		client.updateContact({ contactId: "1", fields: {} }),
	).rejects.toMatchObject({ code: "CONFLICT", messages: ["anything at all"] });
});

test("a problem is recognised by its type or its detail", async () => {
	const [{ type: known = "" } = {}] = apis
		.flatMap(({ operations }) => operations.flatMap(({ errors }) => errors))
		.filter(({ code }) => code === "UNAUTHORIZED");
	for (const [detail, type, code] of [
		["Invalid or missing API key", "about:blank", "UNAUTHORIZED"],
		["API key expired", known, "UNAUTHORIZED"],
		["Key revoked", "about:blank", "UNKNOWN"],
	] as const) {
		const body = JSON.stringify({ type, title: "T", status: 401, detail });
		await using server = await answering({ status: 401, body });
		const client = createNedzoClient({ token, ...server });
		await expect(
			client.updateContact({ id: "1", firstName: "J" }),
		).rejects.toMatchObject({ code, messages: [detail] });
	}
});

test("a token that the vendor quotes does not leave", async () => {
	await using server = await answering({
		status: 401,
		body: JSON.stringify({ detail: `bad key ${token}` }),
	});
	const client = createNedzoClient({ token, ...server });
	const error = await client
		.updateContact({ id: "1", firstName: "J" })
		.catch((reason) => reason);
	expect(error).toBeInstanceOf(NedzoError);
	expect(error.messages).toEqual(["bad key ***"]);
	const shown = inspect([error, client], { depth: null, showHidden: true });
	expect(`${shown}${error.stack}`).not.toContain("marker");
});
