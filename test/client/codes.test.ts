/** Each code of each error table, reached by the response of its example, from the mock's side and from the sandbox. */
import { describe, expect, test } from "vitest";
import { errorName } from "../../scripts/targets/client.ts";
import { clientCall } from "../../scripts/targets/samples.ts";
import { targets } from "../contract/targets.ts";
import { apis, createClient, usualRequest } from "../support/apis.ts";
import { answering } from "../support/server.ts";

const operations = apis.flatMap((api) =>
	api.operations
		.filter(({ errors }) => errors.length > 0)
		.map((operation) => ({
			api,
			operation,
			name: `${api.name}.${operation.id}`,
		})),
);

describe.each(operations)("$name", ({ api, operation }) => {
	const examples = operation.errors.flatMap(({ code, example }) => {
		const documented = operation.examples.find(({ name }) => name === example);
		return documented ? [{ code, example, documented }] : [];
	});
	const ends = (code: string, status: number | undefined) => ({
		name: errorName(api),
		api: api.name,
		operation: operation.id,
		status,
		code,
		attempts: 1,
	});

	test.each(examples)("$code by $example", async ({ code, documented }) => {
		const { status = 0, value } = documented.response ?? {};
		expect(await answered(status, value)).toMatchObject(ends(code, status));
	});

	test.each(examples)(
		"$code by $example in the sandbox",
		async ({ code, documented }) => {
			const sandbox = await targets.sandbox(api);
			const baseUrl = await sandbox.at(operation, documented);
			expect(await failing(baseUrl, documented.request)).toMatchObject(
				ends(code, documented.response?.status),
			);
			await sandbox.close();
		},
	);

	test("a text that is in no table", async () => {
		const { failure, messages = "" } = operation;
		const body = {
			...(failure && { [failure.member]: failure.value }),
			[messages]: "The moon is full",
		};
		expect(await answered(failure ? 200 : 418, body)).toMatchObject({
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
		const { credentials, method, input } = clientCall(api, operation, request);
		const client = await createClient(api, {
			...credentials,
			baseUrl,
			retries: 0,
		});
		return await client[method]?.(...(input ? [input] : [])).then(
			() => "it succeeded",
			(error) => error,
		);
	}
});
