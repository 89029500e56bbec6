/** The client sends what it is given: a thousand random valid bodies for each operation. */
import { assert, asyncProperty } from "fast-check";
import { describe, expect, test } from "vitest";
import { clientCall } from "../../../scripts/targets/samples.ts";
import { apis, createClient, usualRequest } from "../../support/apis.ts";
import { RUNS, validBodies } from "./bodies.ts";

describe.each(apis)("$name", (api) => {
	test.each(api.operations)("$id", async (operation) => {
		const usual = usualRequest(operation);
		/** A body that needs credentials gets those of a documented case: the client takes no empty ones. */
		const withCredentials = (body: unknown) => {
			const needed = operation.credentials.filter(
				(name) => name in (body as object),
			);
			const given = usual.body as Record<string, unknown>;
			return {
				...(body as object),
				...Object.fromEntries(needed.map((name) => [name, given[name]])),
			};
		};
		const { response } = operation.cases.find(({ failed }) => !failed) ?? {};
		let sent: unknown;
		const fetch = async (...request: ConstructorParameters<typeof Request>) => {
			sent = await new Request(...request).json();
			return Response.json(response?.value);
		};
		await assert(
			asyncProperty(validBodies(api, operation), async (body) => {
				const whole = withCredentials(body);
				const call = clientCall(api, operation, { ...usual, body: whole });
				const client = await createClient(api, { ...call.credentials, fetch });
				await client[operation.id]?.(call.input);
				expect(sent).toEqual(whole);
			}),
			RUNS,
		);
	});
});
