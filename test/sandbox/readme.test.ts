/** The commands of the guide, run as they are printed, at another port. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { CONTACT, stored } from "./calls.ts";

const run = promisify(execFile);

/** What a file's shell blocks that call the sandbox print. */
async function outputOf(file: string) {
	const sandbox = await createSandbox();
	const address = await sandbox.listen();
	const text = await readFile(file, "utf8");
	const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)]
		.map(([, block = ""]) => block.replace(/^npm run sandbox.*\n/m, ""))
		.filter((block) => block.includes("127.0.0.1:4020"));
	const printed: string[] = [];
	for (const block of blocks) {
		const script = block.replaceAll("http://127.0.0.1:4020", address);
		const { stdout } = await run("bash", ["-ec", script]);
		printed.push(stdout);
	}
	return { printed, sandbox };
}

test("docs/sandbox.md: a tag is added, an error comes about, and a response is forced", async () => {
	const { printed, sandbox } = await outputOf("docs/sandbox.md");
	expect(printed).toHaveLength(3);
	expect(printed[0]).toContain('"tags":["vip","new"]');
	expect(printed[1]).toContain('"status":"error"');
	expect(stored(sandbox, "zyntro.contacts", CONTACT).tags).toEqual(["vip"]);
	expect(sandbox.forced()).toMatchObject([
		{ example: "bad-gateway", times: 2 },
	]);
	await sandbox.close();
});
