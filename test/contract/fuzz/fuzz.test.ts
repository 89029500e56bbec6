/**
 * A thousand random valid bodies and a thousand invalid ones for each operation. Prism, Ajv and the vendor's page agree
 * on each, and the client sends a valid one as it was given. On a failure fast-check prints its seed and path: put
 * them into RUNS to see it again.
 */
import { assert, asyncProperty } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../scripts/mock.ts";
import { requestPointer, validators } from "../../../scripts/schemas.ts";
import { clientCall, wireRequest } from "../../../scripts/targets/samples.ts";
import { apis, createClient, usualRequest } from "../../support/apis.ts";
import { refusal } from "../../vendor/page.ts";
import { pageOf } from "../../vendor/pages.ts";
import { invalidBodies, validBodies } from "./bodies.ts";

const RUNS = { numRuns: 1000 };

describe.each(apis)("$name", (api) => {
	const schemaAt = validators(api);
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock(api.document);
	});
	afterAll(() => mock.close());

	describe.each(api.operations)("$id", (operation) => {
		const page = pageOf(api.name, operation.id);
		const valid = validBodies(api, operation);
		const invalid = invalidBodies(api, operation, page);
		const accepts = schemaAt(requestPointer(operation));
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
		const ask = async (body: unknown) => {
			const wire = wireRequest(api, operation, { ...usual, body }, mock.url);
			const response = await fetch(wire.url, {
				method: wire.method,
				headers: wire.headers,
				body: JSON.stringify(wire.body),
			});
			await response.body?.cancel();
			return response.status;
		};

		test("valid bodies are taken by the page, Ajv and the mock", async () => {
			await assert(
				asyncProperty(valid, async (body) => {
					expect(refusal(page.body, body)).toBeUndefined();
					expect(accepts(body), JSON.stringify(accepts.errors)).toBe(true);
					expect(await ask(body)).toBe(200);
				}),
				RUNS,
			);
		});

		test("invalid bodies are refused by Ajv and the mock", async () => {
			await assert(
				asyncProperty(invalid, async ({ body }) => {
					expect(accepts(body)).toBe(false);
					expect([400, 422]).toContain(await ask(body));
				}),
				RUNS,
			);
		});

		test("the client sends what it is given", async () => {
			const { response } = operation.cases.find(({ failed }) => !failed) ?? {};
			let sent: unknown;
			const fetch = async (
				...request: ConstructorParameters<typeof Request>
			) => {
				sent = await new Request(...request).json();
				return Response.json(response?.value);
			};
			await assert(
				asyncProperty(valid, async (body) => {
					const whole = withCredentials(body);
					const call = clientCall(api, operation, { ...usual, body: whole });
					const client = await createClient(api, {
						...call.credentials,
						fetch,
					});
					await client[operation.id]?.(call.input);
					expect(sent).toEqual(whole);
				}),
				RUNS,
			);
		});
	});
});
