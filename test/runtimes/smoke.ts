/** The client's promises in short, kept in whatever runtime this module is loaded by: nothing here is of Node. */
import {
	createRouteraClient,
	createRouteraToken,
} from "../../generated/routera/index.ts";
import {
	createZyntroClient,
	NetworkError,
	safe,
	TimeoutError,
} from "../../generated/zyntro/index.ts";

const SECRET = "key-marker-1f3a";
const update = { contact_id: "1", fields: { status: "Warm", colour: "blue" } };

/** Tries each promise against a server, whose first path segment says how it behaves; gives a line for each broken one. */
export async function smoke(
	server: string,
	closed: string,
): Promise<{ kept: string[]; broken: string[] }> {
	const at = (behaviour: string) =>
		createZyntroClient({
			api_key: SECRET,
			developer_secret: "zdk_marker-9b7c",
			org_id: "org-marker-1",
			baseUrl: `${server}/${behaviour}`,
		});
	const failing = async (call: Promise<unknown>) => {
		const outcome = await safe(call);
		if (outcome.ok) throw new Error("it succeeded");
		return outcome.error as Error & Record<string, unknown>;
	};
	const promises: Record<string, () => Promise<unknown>> = {
		"a success": async () =>
			(await at("success").updateFieldData(update)).skipped_fields.join() ===
			"colour",
		"a failure at HTTP 200": async () =>
			(await failing(at("failure").updateFieldData(update))).code ===
			"CONTACT_NOT_FOUND",
		"a retry after 503": async () =>
			(await at("busy").updateFieldData(update)).status === "success",
		"a time limit": async () =>
			(await failing(
				at("silence").updateFieldData(update, { timeout: 100, retries: 0 }),
			)) instanceof TimeoutError,
		"an abort": async () => {
			const reason = new Error("enough");
			const controller = new AbortController();
			setTimeout(() => controller.abort(reason), 50);
			const { signal } = controller;
			return (
				(await failing(at("silence").updateFieldData(update, { signal }))) ===
				reason
			);
		},
		"HTML with a quoted secret": async () => {
			const error = await failing(at("html").updateFieldData(update));
			return (
				error.name === "UnexpectedResponseError" &&
				error.body === "<b>Fatal</b> ***" &&
				!`${error} ${error.stack} ${JSON.stringify(error)}`.includes("marker")
			);
		},
		"a redirect that is not followed": async () =>
			(await failing(at("redirect").updateFieldData(update))).name ===
			"UnexpectedResponseError",
		"a refused connection": async () => {
			const client = createRouteraClient({ token: SECRET, baseUrl: closed });
			const call = client.updateContact(
				{ contactId: "1", fields: {} },
				{ retries: 0 },
			);
			return (await failing(call)) instanceof NetworkError;
		},
		"a body that breaks off": async () =>
			(await failing(
				at("cut").updateFieldData(update, { retries: 0 }),
			)) instanceof NetworkError,
		"a token that is renewed": async () => {
			const token = createRouteraToken({
				client_id: "program",
				client_secret: SECRET,
				baseUrl: `${server}/token`,
			});
			const client = createRouteraClient({ token, baseUrl: `${server}/fresh` });
			const contact = await client.updateContact({
				contactId: "1",
				fields: {},
			});
			return contact.id === "1";
		},
	};
	const outcomes = await Promise.all(
		Object.entries(promises).map(async ([name, promise]) => {
			const outcome = await safe(promise());
			const detail = outcome.ok ? outcome.data : outcome.error;
			return { name, kept: detail === true, detail };
		}),
	);
	return {
		kept: outcomes.filter(({ kept }) => kept).map(({ name }) => name),
		broken: outcomes
			.filter(({ kept }) => !kept)
			.map(({ name, detail }) => `${name}: ${detail}`),
	};
}
