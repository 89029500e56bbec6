/** A thousand random valid bodies and a thousand invalid ones for each operation: Prism, Ajv and the page agree. */
import { assert, asyncProperty } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../scripts/mock.ts";
import {
	requestPointer,
	validators,
} from "../../../scripts/model/validators.ts";
import { wireRequest } from "../../../scripts/targets/samples.ts";
import { apis, usualRequest } from "../../support/apis.ts";
import { refusal } from "../../vendor/page.ts";
import { pageOf } from "../../vendor/pages.ts";
import { invalidBodies, RUNS, validBodies } from "./bodies.ts";

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
	});
});
