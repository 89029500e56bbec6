/** Forced answers: by example, by status, late, or none. */
import { expect, test } from "vitest";
import { control, opened } from "./control.ts";
import { id, worldOf } from "./world.ts";

test("force: the next answers of an operation, and then no more", async () => {
	await using sandbox = await opened();
	const { nedzo, update } = worldOf(sandbox);
	const force = (body: object) =>
		control(sandbox, "POST", "force", {
			operation: "nedzo.updateContact",
			...body,
		});
	const before = sandbox.state();
	await force({ example: "bad-gateway", times: 2 });
	expect((await update({ favouriteColour: "red" })).status).toBe(200);
	expect((await nedzo({ firstName: "N" })).body).toMatchObject({
		status: 502,
		title: "Bad Gateway",
	});
	expect((await nedzo({ firstName: "N" })).status).toBe(502);
	await force({ status: 429, retryAfter: 7 });
	const limited = await nedzo({ firstName: "N" });
	expect([limited.status, limited.headers.get("Retry-After")]).toEqual([
		429,
		"7",
	]);
	expect(sandbox.state()).toEqual(before);
	await force({ delay: 50 });
	const start = performance.now();
	expect((await nedzo({ firstName: "N" })).status).toBe(200);
	expect(performance.now() - start).toBeGreaterThan(45);
});

test("force: a status without a body, on a socket and in process", async () => {
	await using sandbox = await opened();
	const path = "/nedzo/v1/contacts/1";
	for (const address of [path, (await sandbox.listen()) + path]) {
		sandbox.force({ operation: "nedzo.updateContact", status: 204 });
		const call = address === path ? sandbox.fetch : fetch;
		const { status, body } = await call(address, { method: "PATCH" });
		expect([status, body]).toEqual([204, null]);
	}
});

test("force: a connection is broken off, on a socket and in process", async () => {
	await using sandbox = await opened();
	const url = await sandbox.listen();
	const send = (fetcher: (url: string, init: object) => Promise<Response>) =>
		fetcher(`${url}/nedzo/v1/contacts/${id(41)}`, {
			method: "PATCH",
			body: "{}",
		});
	sandbox.force({ operation: "nedzo.updateContact", reset: true, times: 2 });
	await expect(send(fetch)).rejects.toThrow("fetch failed");
	await expect(send(sandbox.fetch)).rejects.toThrow();
	expect((await send(fetch)).status).toBe(401);
	expect(sandbox.requests()).toMatchObject([
		{ status: 401, forced: false },
		{ reset: true, forced: true },
		{ reset: true, forced: true },
	]);
});

test.each([
	[
		{ operation: "nedzo.delete" },
		"operation must be one of zyntro.updateFieldData",
	],
	[
		{ operation: "nedzo.updateContact", example: "on-fire" },
		"nedzo.updateContact has no example on-fire: name one of update-tags-and-custom-fields",
	],
	[
		{ operation: "nedzo.updateContact", statuses: 500 },
		"what is forced has no member statuses",
	],
	[{ operation: "nedzo.updateContact", status: 99 }, "status must be >= 200"],
	[{ operation: "nedzo.updateContact", times: 0 }, "times must be >= 1"],
	[
		{ operation: "nedzo.updateContact", retryAfter: 7 },
		"retryAfter goes with an answer: add a status",
	],
	[
		{ operation: "nedzo.updateContact", status: 429, retryAfter: -1 },
		"retryAfter must be >= 0",
	],
	[
		{ operation: "nedzo.updateContact", times: 3 },
		"This says nothing to force: add an example, a status, a delay, or reset.",
	],
	[{ status: 500 }, "what is forced lacks the member operation: add it"],
	[null, "what is forced must be object"],
	["{", "The body is no JSON: "],
])("force: what cannot be forced is refused", async (body, message) => {
	await using sandbox = await opened();
	expect(await control(sandbox, "POST", "force", body)).toEqual({
		status: 400,
		body: { error: expect.stringContaining(message) },
	});
});
