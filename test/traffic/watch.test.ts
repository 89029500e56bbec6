/** A fetch that is watched: it reports what deviates, and disturbs nothing. */
import { expect, test } from "vitest";
import { createZyntroClient } from "../../generated/zyntro/index.ts";
import { type Finding, watch } from "../../generated/zyntro/watch.ts";
import { createSandbox } from "../../sandbox/index.ts";

const CREDENTIALS = {
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
};
const INPUT = {
	contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
	fields: { status: "Warm" },
};

function watchedClient(send: typeof fetch) {
	const findings: Finding[] = [];
	const client = createZyntroClient({
		...CREDENTIALS,
		retries: 0,
		fetch: watch(send, (finding) => findings.push(finding)),
	});
	return { client, findings };
}

test("honest traffic has no finding, errors included", async () => {
	await using sandbox = await createSandbox();
	const { client, findings } = watchedClient(sandbox.fetch);
	await client.updateFieldData(INPUT);
	const nobody = "00000000-0000-4000-8000-000000000000";
	await client
		.updateFieldData({ ...INPUT, contact_id: nobody })
		.catch(() => {});
	await new Promise((settled) => setTimeout(settled, 20));
	expect(findings).toEqual([]);
});

test("a body that is not described is found, and the caller gets it all the same", async () => {
	const { client, findings } = watchedClient(async () =>
		Response.json({ status: "success", data: { message: 5 } }),
	);
	const { data } = await client.updateFieldData(INPUT);
	expect(data).toEqual({ message: 5 });
	await expect
		.poll(() => findings)
		.toContainEqual({
			api: "zyntro",
			operation: "updateFieldData",
			kind: "response",
			place: "/data/message",
			message: "must be string",
		});
});

test("a text that is in no list is found without the secrets that it quotes", async () => {
	const { client, findings } = watchedClient(async () =>
		Response.json({ status: "error", data: "Expired: your_zyntro_api_key" }),
	);
	await client.updateFieldData(INPUT).catch(() => {});
	await expect
		.poll(() => findings)
		.toMatchObject([{ kind: "message", place: "Expired: ***" }]);
});

test("what is thrown and what never ends reaches nobody", async () => {
	const never = new ReadableStream();
	const bodies = [never, "{}", undefined];
	const send = watch(
		async () => {
			if (bodies.length === 1) throw new TypeError("fetch failed");
			return new Response(bodies.shift() as BodyInit);
		},
		() => {
			throw new Error("thrown by the callback");
		},
	);
	const url = "https://app.zyntrohq.com/apis/v2/public/crm/updateFieldData";
	const post = () => send(url, { method: "POST", body: "{}" });
	const { body } = await post();
	expect(body).not.toBeNull();
	expect(await (await post()).text()).toBe("{}");
	await expect(post()).rejects.toThrow("fetch failed");
	await new Promise((settled) => setTimeout(settled, 20));
});
