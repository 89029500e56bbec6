/** The same call, updateFieldData, made in four ways, each as the source of a module that a program would bundle. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "../../scripts/util/process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What is installed only for this comparison. */
export const others = fileURLToPath(new URL("others", import.meta.url));
const PATH = "/apis/v2/public/crm/updateFieldData";

/** Generates the client of hey-api into a folder. */
export async function generateHeyApi(folder: string): Promise<void> {
	const { code, stderr } = await runNode(
		join(others, "node_modules/@hey-api/openapi-ts/bin/run.js"),
		[
			`--input=${join(root, "generated/zyntro/openapi.json")}`,
			`--output=${folder}`,
			"--client=@hey-api/client-fetch",
			"--silent",
			"--no-log-file",
		],
	);
	if (code !== 0) throw new Error(`hey-api generates nothing.\n${stderr}`);
}

/** Each exports `create(baseUrl, fetch)`, which gives the function that makes the call. */
export function contenders(heyApi: string): Record<string, string> {
	return {
		"raw fetch": `
export const create = (baseUrl, send = fetch) => async (body) => {
	const response = await send(baseUrl + "${PATH}", {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(body),
	});
	return response.json();
};`,
		"raw fetch, time limit": `
export const create = (baseUrl, send = fetch) => async (body) => {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), 30_000);
	const response = await send(baseUrl + "${PATH}", {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(body),
		signal: controller.signal,
	});
	const answer = await response.json();
	clearTimeout(timer);
	return answer;
};`,
		"this client": `
import { createZyntroClient } from "${root}/generated/zyntro/index.ts";
export const create = (baseUrl, fetch) => {
	let client;
	return ({ api_key, developer_secret, org_id, ...input }) => {
		client ??= createZyntroClient({ api_key, developer_secret, org_id, baseUrl, fetch });
		return client.updateFieldData(input);
	};
};`,
		"this client, watched": `
import { createZyntroClient } from "${root}/generated/zyntro/index.ts";
import { watch } from "${root}/generated/zyntro/watch.ts";
export const create = (baseUrl, send = fetch) => {
	let client;
	return ({ api_key, developer_secret, org_id, ...input }) => {
		client ??= createZyntroClient({ api_key, developer_secret, org_id, baseUrl, fetch: watch(send, console.log) });
		return client.updateFieldData(input);
	};
};`,
		"openapi-fetch": `
import createClient from "openapi-fetch";
export const create = (baseUrl, fetch) => {
	const client = createClient({ baseUrl, fetch });
	return async (body) => (await client.POST("${PATH}", { body })).data;
};`,
		"hey-api": `
import { client } from "${heyApi}/client.gen";
import { updateFieldData } from "${heyApi}/sdk.gen";
export const create = (baseUrl, fetch) => {
	client.setConfig({ baseUrl, fetch });
	return async (body) => (await updateFieldData({ body })).data;
};`,
	};
}
