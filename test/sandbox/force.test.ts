/** Forced answers: by example, by status, late, or none. */
import { expect, test } from "vitest";
import { call, control, JANE, opened, update } from "./calls.ts";

test("force: the next responses of an operation, and then no more", async () => {
	await using sandbox = await opened();
	const nedzo = () => call(sandbox, "nedzo.updateContact", { firstName: "N" });
	const force = (body: object) =>
		control(sandbox, "POST", "force", {
			operation: "nedzo.updateContact",
			...body,
		});
	const before = sandbox.state();
	await force({ example: "bad-gateway", times: 2 });
	expect((await update(sandbox, { favouriteColour: "red" })).status).toBe(200);
	expect((await nedzo()).body).toMatchObject({
		status: 502,
		title: "Bad Gateway",
	});
	expect((await nedzo()).status).toBe(502);
	await force({ status: 429, retryAfter: 7 });
	const limited = await nedzo();
	expect([limited.status, limited.headers.get("Retry-After")]).toEqual([
		429,
		"7",
	]);
	expect(sandbox.state()).toEqual(before);
	await force({ delay: 50 });
	const start = performance.now();
	expect((await nedzo()).status).toBe(200);
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
		fetcher(`${url}/nedzo/v1/contacts/${JANE}`, {
			method: "PATCH",
			body: "{}",
		});
	sandbox.force({ operation: "nedzo.updateContact", reset: true, times: 2 });
	await expect(send(fetch)).rejects.toThrow("fetch failed");
	await expect(send(sandbox.fetch)).rejects.toThrow(
		new TypeError("fetch failed"),
	);
	expect((await send(fetch)).status).toBe(401);
	expect(sandbox.requests()).toMatchObject([
		{ status: 401, forced: false },
		{ reset: true, forced: true },
		{ reset: true, forced: true },
	]);
});

test.each([
	[{ operation: "nedzo.delete" }, "There is no operation nedzo.delete: "],
	[
		{ operation: "nedzo.updateContact", example: "on-fire" },
		"nedzo.updateContact has no example on-fire: name one of update-tags-and-custom-fields",
	],
	[
		{ operation: "nedzo.updateContact", statuses: 500 },
		"unknown property statuses; remove it, or correct its name",
	],
	[
		{ operation: "nedzo.updateContact", status: 99 },
		"status: Too small: expected number to be >=200",
	],
	[
		{ operation: "nedzo.updateContact", times: 0 },
		"times: Too small: expected number to be >=1",
	],
	[
		{ operation: "nedzo.updateContact", retryAfter: 7 },
		"retryAfter needs a response: add a status",
	],
	[
		{ operation: "nedzo.updateContact", status: 429, retryAfter: -1 },
		"retryAfter: Too small: expected number to be >=0",
	],
	[
		{ operation: "nedzo.updateContact", times: 3 },
		"There is nothing to force: add an example, a status, a delay, or reset.",
	],
	[
		{ status: 500 },
		"The forced response is not valid:\nmissing required property operation",
	],
	[null, "The forced response is not valid:\nexpected object, received null"],
	["{", "The body is not JSON: "],
])("force: what cannot be forced is rejected", async (body, message) => {
	await using sandbox = await opened();
	expect(await control(sandbox, "POST", "force", body)).toEqual({
		status: 400,
		body: { error: expect.stringContaining(message) },
	});
});
