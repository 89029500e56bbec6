/** Who can reach the control plane and the page: this machine, no other site in its browsers, or who has the token. */
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { call, opened } from "./calls.ts";

const PATHS = ["/", "/_sandbox/state"];

test.each(PATHS)("%s: for this machine alone", async (path) => {
	await using sandbox = await opened();
	const status = async (url: string, init: object = {}) =>
		(await sandbox.fetch(url, init)).status;
	expect(await status(path)).toBe(200);
	expect(await status(`http://127.0.0.1:4020${path}`)).toBe(200);
	expect(await status(`http://127.1.2.3${path}`)).toBe(200);
	expect(await status(`http://[::1]:4020${path}`, { ip: "::1" })).toBe(200);
	expect(await status(path, { ip: "192.0.2.1" })).toBe(403);
	expect(await status(path, { ip: "127.evil.example" })).toBe(403);
});

test.each([
	"evil.example",
	"127.evil.example",
	"127.0.0.1.evil.example",
	"localhost.evil.example",
	"localhost.",
	"[::2]",
	"0.0.0.0",
])("a name that can be made to lead here: %s", async (host) => {
	await using sandbox = await opened();
	for (const path of PATHS) {
		const response = await sandbox.fetch(`http://${host}${path}`);
		expect(response.status).toBe(403);
	}
});

test.each([
	["http://localhost", 200],
	["http://evil.example", 403],
	["http://localhost.evil.example", 403],
	["http://localhost:8080", 403],
	["https://localhost", 403],
	["null", 403],
])("a page of the origin %s gets %i", async (Origin, status) => {
	await using sandbox = await opened();
	for (const path of PATHS)
		expect((await sandbox.fetch(path, { headers: { Origin } })).status).toBe(
			status,
		);
});

test("with a token: from everywhere, for who has it", async () => {
	await using sandbox = await createSandbox({ token: "open sesame" });
	const status = async (Authorization?: string, Origin?: string) => {
		const headers = {
			...(Authorization && { Authorization }),
			...(Origin && { Origin }),
		};
		const from = { ip: "192.0.2.1", headers };
		return (await sandbox.fetch("http://host/_sandbox/state", from)).status;
	};
	expect(await status()).toBe(401);
	expect(await status("Bearer wrong")).toBe(401);
	expect(await status("Bearer open sesame")).toBe(200);
	expect(await status(`Basic ${btoa("any:open sesame")}`)).toBe(200);
	expect(await status("Bearer open sesame", "http://evil.example")).toBe(403);
	const asked = await sandbox.fetch("/");
	expect(asked.headers.get("WWW-Authenticate")).toMatch(/^Basic /);
});

test("an empty token is rejected: everyone would have it", async () => {
	await expect(createSandbox({ token: "" })).rejects.toThrow("token is empty");
});

test("health is for everyone, and so are the vendors' paths", async () => {
	await using sandbox = await createSandbox({ token: "open sesame" });
	const response = await sandbox.fetch("http://container/_sandbox/health", {
		ip: "172.17.0.2",
	});
	expect(await response.json()).toEqual({ status: "ok" });
	const { body } = await call(sandbox, "zyntro.updateFieldData");
	expect(body.status).toBe("success");
	expect(sandbox.requests("zyntro.updateFieldData")).toHaveLength(1);
});
