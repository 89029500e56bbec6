/** Every documented example, from the generated client over a real socket to the mock or the sandbox, and back. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { responsePointer, validators } from "../../scripts/model/validators.ts";
import { apis, asSent, codeOf, sendExample } from "../support/apis.ts";
import { type Target, targets } from "./targets.ts";

describe.each(Object.entries(targets))("%s", (_, start) => {
	describe.each(apis)("$name", (api) => {
		const schemaAt = validators(api);
		let target: Target;
		beforeAll(async () => {
			target = await start(api);
		});
		afterAll(() => target.close());

		describe.each(api.operations)("$id", (operation) => {
			const answered = operation.examples.filter(({ response }) => response);

			test.each(answered)("$name", async (documented) => {
				const { status = 0, value } = documented.response ?? {};
				const code = codeOf(operation, documented);
				const host = await target.at(operation, documented);
				const call = sendExample(api, operation, documented, host);
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
					expect(asSent(operation, await call)).toMatchObject(
						target.answer(operation, documented) as object,
					);
				}
				if (value !== undefined) {
					const validate = schemaAt(responsePointer(operation, status));
					validate(value);
					expect(validate.errors ?? []).toEqual([]);
				}
			});
		});
	});
});
