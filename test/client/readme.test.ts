/** The README's examples, run as they are printed, against a server in the vendors' place. */
import { execFile } from "node:child_process";
import {
	mkdir,
	mkdtemp,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { answer, misbehaving } from "../support/socket.ts";

const folder = await mkdtemp(join(tmpdir(), "readme-"));
afterAll(() => rm(folder, { recursive: true }));
// The package by its name, its modules as they stand in generated/.
const self = join(folder, "node_modules/crm-contact-apis");
await mkdir(self, { recursive: true });
await symlink(resolve("generated"), join(self, "generated"), "junction");
await writeFile(
	join(self, "package.json"),
	'{ "type": "module", "exports": { "./*": "./generated/*/index.ts" } }',
);

test("they make one program, which prints what they say", async () => {
	const readme = await readFile("README.md", "utf8");
	const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(
		([, source = ""]) => source,
	);
	const isImport = (line: string) => line.startsWith("import ");
	const lines = blocks.map((block) => block.split("\n"));
	// Each example stands in the scope of those before it, under names of its own.
	const source = [
		...lines.flatMap((block) => block.filter(isImport)),
		'import { api_key, client_id, client_secret, contact_id, developer_secret, org_id } from "./given.mjs";',
		...lines.flatMap((block) => ["{", ...block.filter((it) => !isImport(it))]),
		...lines.map(() => "}"),
	].join("\n");

	await using server = await misbehaving(
		answer(
			200,
			'{"status":"success","data":{"message":"","contact_id":"1","entity_id":null,"updated_fields":["status","tags"]}}',
		),
		answer(200, '{"status":"error","data":"Contact not found"}'),
	);
	await writeFile(
		join(folder, "given.mjs"),
		`const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(url.replace(/^https:\\/\\/[^/]+/, ${JSON.stringify(server.baseUrl)}), init);
export const [api_key, client_id, client_secret, contact_id, developer_secret, org_id] = "abcdef";`,
	);
	await writeFile(join(folder, "readme.mts"), source);
	const { stdout } = await promisify(execFile)(process.execPath, [
		join(folder, "readme.mts"),
	]);
	expect(stdout.trim().split("\n")).toEqual([
		"[ 'status', 'tags' ] undefined",
		"CONTACT_NOT_FOUND [ 'Contact not found' ]",
	]);
	expect(blocks).toHaveLength(3);
});
