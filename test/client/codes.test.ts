/** Each code of each vendor's error table, reached by the answer of its case; texts that no table has are kept. */
import { describe, expect, test } from "vitest";
import { clientCall } from "../../scripts/targets/samples.ts";
import { apis, createClient, usualRequest } from "../support/apis.ts";
import { answering } from "../support/server.ts";
import { pages } from "../vendor/pages.ts";

describe.each(pages)("$api $operation", (page) => {
	const { errors, cases } = page;

	test.each(errors)("$code by $case", async ({ code, case: name }) => {
		const shown = cases[name]?.answer;
		if (!shown) throw new Error(`The page shows no answer for ${name}.`);
		expect(await failing(...shown)).toMatchObject({
			name: "ApiError",
			api: page.api,
			operation: page.operation,
			status: shown[0],
			code,
			attempts: 1,
		});
	});

	test("a text that is in no table", async () => {
		const { member, value, messages } = page.failure;
		const body = {
			...(member && { [member]: value }),
			[messages]: "The moon is full",
		};
		expect(await failing(member ? 200 : 418, body)).toMatchObject({
			code: "UNKNOWN",
			messages: ["The moon is full"],
		});
	});

	async function failing(status: number, body: unknown) {
		const api = apis.find(({ name }) => name === page.api);
		const operation = api?.operations.find(({ id }) => id === page.operation);
		if (!api || !operation) throw new Error("It is not built.");
		const request = usualRequest(operation);
		const { credentials, input } = clientCall(api, operation, request);
		await using server = await answering({
			status,
			body: JSON.stringify(body) ?? "",
		});
		const client = await createClient(api, {
			...credentials,
			...server,
			retries: 0,
		});
		return await client[operation.id]?.(input).then(
			() => "it succeeded",
			(error) => error,
		);
	}
});
