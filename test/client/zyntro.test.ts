/** The generated Zyntro client over a real socket: what it sends, what it returns, what it throws. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { updateFieldDataErrors } from "../../generated/zyntro/errors.ts";
import {
	createZyntroClient,
	ZyntroError,
} from "../../generated/zyntro/index.ts";
import { answering } from "../support/server.ts";

const ORG = "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10";
const CONTACT = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";
const credentials = {
	api_key: "key-marker-1f3a",
	developer_secret: "zdk_marker-9b7c",
	org_id: ORG,
	member_id: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
};
const updated = {
	status: "success",
	data: {
		message: "1 field updated successfully",
		contact_id: CONTACT,
		entity_id: null,
		updated_fields: ["status"],
	},
};
const update = { contact_id: CONTACT, fields: { status: "Warm" } };

function says(data: unknown) {
	return { body: JSON.stringify({ status: "error", data }) };
}

describe("what is sent", () => {
	test("a POST to the vendor's path with the credentials in the body and none in a header", async () => {
		await using server = await answering({ body: JSON.stringify(updated) });
		const client = createZyntroClient({ ...credentials, ...server });
		expect(await client.updateFieldData(update)).toMatchObject(updated);
		const [request] = server.received;
		expect(request).toMatchObject({
			method: "POST",
			url: "/apis/v2/public/crm/updateFieldData",
		});
		expect(request?.headers["content-type"]).toBe("application/json");
		expect(JSON.stringify(request?.headers)).not.toContain("marker");
		expect(request?.body).toEqual({
			api_key: credentials.api_key,
			developer_secret: credentials.developer_secret,
			org_id: ORG,
			...update,
		});
	});

	test("v1 gets no developer secret", async () => {
		await using server = await answering({
			body: '{"status":"success","data":{"contact_id":"1"},"log":""}',
		});
		const client = createZyntroClient({ ...credentials, ...server });
		await client.createContact({
			email: "john@example.com",
			first_name: "John",
			contact_status: "Active",
			contact_source: "Website Form",
		});
		expect(server.received[0]?.url).toBe("/apis/public/createContact.php");
		expect(server.received[0]?.body).not.toHaveProperty("developer_secret");
		expect(server.received[0]?.body).toHaveProperty("member_id");
	});

	test("help mode goes without credentials", async () => {
		await using server = await answering({ body: '{"fields":{}}' });
		const client = createZyntroClient({ ...credentials, ...server });
		expect(await client.updateFieldDataHelp()).toEqual({
			fields: {},
		});
		expect(server.received[0]?.body).toEqual({ help: true });
	});

	test("headers of the client and of the call", async () => {
		await using server = await answering({ body: JSON.stringify(updated) });
		const client = createZyntroClient({
			...credentials,
			...server,
			headers: { "X-Trace": "client" },
		});
		await client.updateFieldData(update, { headers: { "X-Call": "one" } });
		expect(server.received[0]?.headers).toMatchObject({
			"x-trace": "client",
			"x-call": "one",
		});
	});

	test("an aborted call rejects", async () => {
		await using server = await answering({ body: JSON.stringify(updated) });
		const client = createZyntroClient({ ...credentials, ...server });
		const signal = AbortSignal.abort();
		await expect(client.updateFieldData(update, { signal })).rejects.toThrow(
			/abort/i,
		);
	});
});

describe("credentials", () => {
	test("one that an operation needs and the client lacks is named before any request", async () => {
		await using server = await answering({ body: "{}" });
		const client = createZyntroClient({
			api_key: "k",
			org_id: ORG,
			...server,
		});
		await expect(client.updateFieldData(update)).rejects.toThrow(
			"zyntro.updateFieldData needs developer_secret: give it to createZyntroClient.",
		);
		expect(server.received).toEqual([]);
	});

	test("an empty one is refused at creation", () => {
		expect(() => createZyntroClient({ ...credentials, api_key: "" })).toThrow(
			"createZyntroClient: api_key is missing or empty",
		);
	});
});

describe("failures", () => {
	test("one message as a string, at HTTP 200", async () => {
		const code = "CONTACT_NOT_FOUND";
		const text = textOf(code);
		const error = await failing(says(text));
		expect(error).toMatchObject({
			name: "ZyntroError",
			api: "zyntro",
			operation: "updateFieldData",
			status: 200,
			code,
			messages: [text],
			message: `zyntro.updateFieldData failed with ${code} (HTTP 200): ${text}`,
		});
	});

	test("several messages as a list, each with its code", async () => {
		const codes = ["MISSING_API_KEY", "MISSING_ORG_ID"];
		const error = await failing(says(codes.map(textOf)));
		expect(error).toMatchObject({ codes, code: codes[0] });
	});

	test("a text is known at another HTTP status, and in any letter case", async () => {
		const code = "INVALID_API_KEY";
		const text = textOf(code);
		for (const said of [text.toLowerCase(), text.toUpperCase()])
			expect(await failing(says(said))).toMatchObject({ status: 200, code });
		const error = await failing({ status: 401, ...says(text) });
		expect(error).toMatchObject({ status: 401, code });
	});

	test("a varying text is known by its pattern", async () => {
		const texts = [
			"primaryEmail is not a valid email address",
			"stageId must be a number",
		];
		expect((await failing(says(texts))).codes).toEqual([
			"VALIDATION_ERROR",
			"VALIDATION_ERROR",
		]);
	});

	test("an unknown text gives UNKNOWN and is kept", async () => {
		const error = await failing(says("The moon is full"));
		expect(error).toMatchObject({
			code: "UNKNOWN",
			messages: ["The moon is full"],
		});
	});

	test.each([
		["as it is", (secret: string) => secret],
		["cut", (secret: string) => `${secret.slice(0, 10)} ${secret.slice(-9)}`],
		["in capitals", (secret: string) => secret.toUpperCase()],
		["in JSON", (secret: string) => JSON.stringify(secret)],
		[
			"in HTML",
			(secret: string) =>
				secret
					.replaceAll("&", "&amp;")
					.replaceAll("<", "&lt;")
					.replaceAll('"', "&quot;")
					.replaceAll("'", "&#39;"),
		],
		["in a URL", (secret: string) => encodeURIComponent(secret)],
		[
			"in HTML by numbers",
			(secret: string) =>
				secret.replace(/\W/g, (sign) => `&#${sign.charCodeAt(0)};`),
		],
		["in base64", (secret: string) => btoa(secret)],
	])("a secret with signs is replaced %s", async (_, quoted) => {
		const api_key = `key&'"<marker>17`;
		await using server = await answering(says(`a ${quoted(api_key)} z`));
		const client = createZyntroClient({ ...credentials, ...server, api_key });
		const error = await client.updateFieldData(update).catch((it) => it);
		expect(error.messages[0]).toMatch(/^a "?\*\*\*( \*\*\*)?"?=* z$/);
	});

	test.each([
		["an end of which begins twice", "abcdefgh1abcdefgh2XYZ", "abcdefgh2XYZ"],
		["that looks like an escape", "key%41&amp;\\'-17", "key%41&amp;\\'-17"],
	])("a secret %s is replaced as a whole", async (_, api_key, quoted) => {
		await using server = await answering(says(`a ${quoted} z`));
		const client = createZyntroClient({ ...credentials, ...server, api_key });
		const error = await client.updateFieldData(update).catch((it) => it);
		expect(error.messages).toEqual(["a *** z"]);
	});

	test("what is short or no secret garbles nothing, and control characters become spaces", async () => {
		await using server = await answering(
			says(`the latest of ${ORG} and developer_secret\u001b[31m`),
		);
		const client = createZyntroClient({
			...credentials,
			...server,
			api_key: "la",
			developer_secret: "zdk_your_developer_secret",
		});
		const error = await client.updateFieldData(update).catch((it) => it);
		expect(error.messages).toEqual([
			`the latest of ${ORG} and developer_secret [31m`,
		]);
	});

	test("no credential leaves through an error, a client or an echo of the vendor", async () => {
		const echo = `Invalid API Key ${credentials.api_key} / ${credentials.developer_secret}`;
		const error = await failing(says([echo]));
		const client = createZyntroClient(credentials);
		const everything = [
			error.message,
			error.stack,
			inspect(error, { depth: null, showHidden: true }),
			JSON.stringify(error),
			inspect(client, { depth: null, showHidden: true }),
			JSON.stringify(client),
		].join("\n");
		expect(everything).toContain("Invalid API Key ***");
		expect(everything).not.toContain("marker");
	});
});

/** The text that an error has in the description. */
function textOf(code: string): string {
	const row = updateFieldDataErrors.find((it) => it.code === code);
	return (row as { message: string }).message;
}

async function failing(
	answer: Parameters<typeof answering>[0],
): Promise<ZyntroError> {
	await using server = await answering(answer);
	const client = createZyntroClient({ ...credentials, ...server });
	const outcome = await client.updateFieldData(update).then(
		() => "it succeeded",
		(error) => error,
	);
	expect(outcome).toBeInstanceOf(ZyntroError);
	return outcome as ZyntroError;
}
