/** The client that meets the faults, with secrets that no text holds by chance, and its calls. */
import {
	type CallOptions,
	type ClientOptions,
	createZyntroClient,
} from "../../../generated/zyntro/index.ts";

export const credentials = {
	api_key: "key-marker-1f3a/+=",
	developer_secret: "zdk_marker-9b7c",
	org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
	member_id: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
};

/** What of the secrets may be in no output. */
export const MARKER = /marker/i;

/** The secrets that an update sends, in the order in which a fault quotes them. */
export const sentSecrets = [credentials.api_key, credentials.developer_secret];

export const clientOf = (options: ClientOptions) =>
	createZyntroClient({ ...credentials, ...options });

/** An idempotent call. */
export const update = (
	client: ReturnType<typeof clientOf>,
	options?: CallOptions,
) =>
	client.updateFieldData(
		{
			contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
			fields: { status: "Warm" },
		},
		options,
	);

/** A call that is not: sent twice, it may write twice. */
export const create = (
	client: ReturnType<typeof clientOf>,
	options?: CallOptions,
) =>
	client.addContactsFull(
		{ contact: { firstName: "Jane", primaryEmail: "jane@example.com" } },
		options,
	);
