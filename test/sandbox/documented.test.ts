/** An API that the sandbox has no cores for answers with its documented examples, in a copy of this package. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../scripts/targets/pipeline.ts";
import { temporaryFolder } from "../support/folder.ts";
import { started } from "./started.ts";

test("operations without a core are named at the start, and return their examples", async () => {
	const folder = await temporaryFolder();
	for (const part of ["package.json", "sandbox", "scripts"])
		await cp(part, join(folder, part), { recursive: true });
	await build("test/build/foreign", join(folder, "generated"), () => {});
	for (const name of ["zyntro", "routera", "nedzo"])
		await cp(`generated/${name}`, join(folder, "generated", name), {
			recursive: true,
		});
	await using sandbox = await started([], { cwd: folder });
	const { printed } = sandbox;
	expect(printed).toContain(
		"No behaviour for acme-library.listBooks: it answers with its documented examples.\n",
	);
	expect(printed).not.toContain("behaviour for zyntro");
	const url = `${sandbox.url}/acme-library/v2`;
	const respond = async (path: string, init: RequestInit = {}) => {
		const response = await fetch(url + path, init);
		const text = await response.text();
		return [response.status, text && JSON.parse(text)];
	};
	expect(await respond("/shelves/A%2F3/books")).toEqual([
		200,
		[expect.objectContaining({ title: "The Cedar Almanac" })],
	]);
	expect(await respond("/shelves/Z/books")).toEqual([404, expect.anything()]);
	expect(
		await respond("/shelves/A%2F3/books/9780306406157", { method: "DELETE" }),
	).toEqual([204, ""]);
});
