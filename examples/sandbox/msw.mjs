// node --test msw.mjs: code under test calls the vendors' own addresses, and changes nothing
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createSandbox } from "crm-contact-apis/sandbox";
import { createZyntroClient, NetworkError } from "crm-contact-apis/zyntro";
import { http } from "msw";
import { setupServer } from "msw/node";

const sandbox = await createSandbox();
const servers = ["app.zyntrohq.com", "api.routera.io", "api.nedzo.ai"];
const server = setupServer(
	...servers.map((host) =>
		http.all(`https://${host}/*`, ({ request }) =>
			sandbox.fetch(request).catch(() => Response.error()),
		),
	),
);
server.listen({ onUnhandledRequest: "error" });
after(() => server.close());

const client = createZyntroClient({
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
});
const contact_id = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";

test("a contact gets a status", async () => {
	await client.updateFieldData({ contact_id, fields: { status: "Warm" } });
	assert.equal(sandbox.get("zyntro.contacts", contact_id).status, "Warm");
});

test("a connection that breaks is a NetworkError", async () => {
	sandbox.force({ operation: "zyntro.updateFieldData", reset: true });
	const update = client.updateFieldData(
		{ contact_id, fields: { status: "Active" } },
		{ retries: 0 },
	);
	await assert.rejects(update, NetworkError);
});
