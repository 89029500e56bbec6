/**
 * Each code of each vendor's error table, reached by the page's answer to its case, and by the case as it comes about in
 * the sandbox; texts that no table has are kept.
 */
import { describe, expect, test } from "vitest";
import { clientCall } from "../../scripts/targets/samples.ts";
import { targets } from "../contract/targets.ts";
import { apis, createClient, usualRequest } from "../support/apis.ts";
import { answering } from "../support/server.ts";
import { pages, type RestatedPage } from "../vendor/pages.ts";

describe.each(pages)("$api $operation", (page) => {
	const { errors, cases } = page;
	const { api, operation } = built(page);

	const ends = (code: string, name: string) => ({
		name: "ApiError",
		api: page.api,
		operation: page.operation,
		status: cases[name]?.answer?.[0],
		code,
		attempts: 1,
	});

	test.each(errors)("$code by $case", async ({ code, case: name }) => {
		const shown = cases[name]?.answer;
		if (!shown) throw new Error(`The page shows no answer for ${name}.`);
		expect(await answered(...shown)).toMatchObject(ends(code, name));
	});

	test.each(errors)("$code by $case in the sandbox", async (row) => {
		const documented = operation.cases.find(({ name }) => name === row.case);
		if (!documented) throw new Error(`There is no case ${row.case}.`);
		const sandbox = await targets.sandbox(api);
		const baseUrl = await sandbox.at(operation, documented);
		expect(await failing(baseUrl, documented.request)).toMatchObject(
			ends(row.code, row.case),
		);
		await sandbox.close();
	});

	test("a text that is in no table", async () => {
		const { member, value, messages } = page.failure;
		const body = {
			...(member && { [member]: value }),
			[messages]: "The moon is full",
		};
		expect(await answered(member ? 200 : 418, body)).toMatchObject({
			code: "UNKNOWN",
			messages: ["The moon is full"],
		});
	});

	async function answered(status: number, body: unknown) {
		await using server = await answering({
			status,
			body: JSON.stringify(body) ?? "",
		});
		return await failing(server.baseUrl);
	}

	async function failing(baseUrl: string, request = usualRequest(operation)) {
		const { credentials, input } = clientCall(api, operation, request);
		const client = await createClient(api, {
			...credentials,
			baseUrl,
			retries: 0,
		});
		return await client[operation.id]?.(input).then(
			() => "it succeeded",
			(error) => error,
		);
	}
});

function built({ api: name, operation: id }: RestatedPage) {
	const api = apis.find((it) => it.name === name);
	const operation = api?.operations.find((it) => it.id === id);
	if (!api || !operation) throw new Error(`${name}.${id} is not built.`);
	return { api, operation };
}
