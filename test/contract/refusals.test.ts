/**
 * Requests that are wrong in one place: the mock refuses each and points at the place. What is wrong is taken from the
 * vendors' pages. Prism refuses with 422, but where an API documents 400 and no 422 it answers that, and puts the
 * violations into a header.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.ts";
import type { Operation } from "../../scripts/model/api.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";
import { apis } from "../support/apis.ts";
import { refusals } from "../vendor/refusals.ts";

describe.each(apis)("$name", (api) => {
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock(api.document);
	});
	afterAll(() => mock.close());

	test("every operation has refusals", () => {
		const covered = new Set(
			refusals.filter((it) => it.api === api.name).map((it) => it.operation),
		);
		expect([...covered].sort()).toEqual(
			api.operations.map(({ id }) => id).sort(),
		);
	});

	test.each(refusals.filter((refusal) => refusal.api === api.name))(
		"$operation: $because",
		async ({ operation: id, from, change, at }) => {
			const operation = api.operations.find((it) => it.id === id) as Operation;
			const request = operation.cases.find(
				({ name }) => name === from,
			)?.request;
			if (!request) throw new Error(`${id} has no request ${from}.`);
			const good = await send(structuredClone(request));
			expect(good.status).toBe(200);

			const changed = structuredClone(request);
			change(changed.body as Record<string, unknown>);
			const refused = await send(changed);
			const documented = operation.object.responses;
			expect(refused.status).toBe(
				documented[400] && !documented[422] ? 400 : 422,
			);
			const places = refused.violations.map(
				({ location, code }: { location: string[]; code: string }) =>
					`${location.join("/").replace(/^request\//, "")} ${code}`,
			);
			expect(places).toContain(at);

			async function send(it: typeof request & object) {
				const wire = wireRequest(api, operation, it, mock.url);
				const response = await fetch(wire.url, {
					method: wire.method,
					headers: { ...wire.headers, Prefer: `example=${from}` },
					body: JSON.stringify(wire.body),
				});
				const answer = await response.json();
				const header = response.headers.get("sl-violations");
				return {
					status: response.status,
					violations: header ? JSON.parse(header) : answer.validation,
				};
			}
		},
	);
});

test("the 2020-12 dialect is in force: a keyword that older drafts ignore refuses", async () => {
	const api = apis[0];
	if (!api) throw new Error("There is no API.");
	const document = structuredClone(api.document);
	const path = "/canary";
	document.paths[path] = {
		post: {
			operationId: "canary",
			summary: "Canary",
			security: [],
			requestBody: {
				content: {
					"application/json": {
						schema: {
							type: "object",
							properties: { a: { type: "string" }, b: { type: "string" } },
							dependentRequired: { a: ["b"] },
						},
					},
				},
			},
			responses: { 200: { description: "Accepted" } },
		},
	};
	const mock = await startMock(document);
	const send = (body: object) =>
		fetch(mock.url + path, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(body),
		});
	expect((await send({ a: "1", b: "2" })).status).toBe(200);
	expect((await send({ a: "1" })).status).toBe(422);
	await mock.close();
});
