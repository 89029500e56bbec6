/** The mock validates by JSON Schema 2020-12: a keyword that older drafts ignore rejects a body. */
import { expect, test } from "vitest";
import { startMock } from "../../scripts/mock.ts";
import { apis } from "../support/apis.ts";

test.each(apis)("the dialect of $name is in force", async (api) => {
	const document = structuredClone(api.document);
	const schema = {
		type: "object",
		properties: { a: { type: "string" }, b: { type: "string" } },
		dependentRequired: { a: ["b"] },
	};
	document.paths["/canary"] = {
		post: {
			operationId: "canary",
			security: [],
			requestBody: { content: { "application/json": { schema } } },
			responses: { 204: { description: "Accepted" } },
		},
	};
	const mock = await startMock(document);
	const send = async (body: object) => {
		const response = await fetch(`${mock.url}/canary`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(body),
		});
		return response.status;
	};
	expect(await send({ a: "1", b: "2" })).toBe(204);
	expect(await send({ a: "1" })).toBe(422);
	await mock.close();
});
