/** Every documented case, from the generated client over a real socket to Prism and back. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.ts";
import { responsePointer, validators } from "../../scripts/schemas.ts";
import { apis, asSent, sendCase } from "../support/apis.ts";
import { codeOfCase } from "../vendor/pages.ts";

describe.each(apis)("$name", (api) => {
	const schemaAt = validators(api);
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock(api.document);
	});
	afterAll(() => mock.close());

	describe.each(api.operations)("$id", (operation) => {
		const answered = operation.cases.filter(({ response }) => response);

		test.each(answered)("$name", async (documented) => {
			const { status = 0, value } = documented.response ?? {};
			const code = codeOfCase(api.name, operation.id, documented.name);
			const call = sendCase(api, operation, documented, mock.url);
			if (code) {
				const error = await call.then(
					() => expect.fail(`${documented.name} did not fail`),
					(reason) => reason,
				);
				expect(error).toMatchObject({
					name: "ApiError",
					api: api.name,
					operation: operation.id,
					status,
					code,
				});
			} else {
				expect(asSent(operation, await call)).toEqual(value);
			}
			if (value !== undefined) {
				const validate = schemaAt(responsePointer(operation, status));
				validate(value);
				expect(validate.errors ?? []).toEqual([]);
			}
		});
	});
});
