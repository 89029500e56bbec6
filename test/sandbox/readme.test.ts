/** The READMEs' commands for the sandbox, run as they are printed, at another port. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";

const run = promisify(execFile);

/** The answers of a file's shell blocks that call the sandbox, and those that stand below them as a comment. */
async function answersOf(file: string) {
	await using sandbox = await createSandbox();
	const address = await sandbox.listen();
	const readme = await readFile(file, "utf8");
	const blocks = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)]
		.map(([, block = ""]) => block.replace(/^npm run sandbox.*\n/m, ""))
		.filter((block) => block.includes("127.0.0.1:4020"));
	const answers: string[] = [];
	for (const block of blocks) {
		const script = block.replaceAll("http://127.0.0.1:4020", address);
		const { stdout } = await run("bash", ["-ec", script]);
		answers.push(stdout);
	}
	const shown = blocks.flatMap((block) =>
		[...block.matchAll(/^# ([{[].*)$/gm)].map(([, answer = ""]) => answer),
	);
	return { answers, shown, state: sandbox.state() };
}

/** Whether a text has the parts of another, which says `...` for what it leaves out. */
function shows(text: string, shown: string): boolean {
	const parts = shown.split("...");
	return parts.every((part) => text.includes(part));
}

test("README.md merges tags that are sent twice", async () => {
	const { answers, shown, state } = await answersOf("README.md");
	expect(answers).toHaveLength(1);
	expect(shown).toHaveLength(2);
	for (const answer of shown)
		expect(answers[0]).toSatisfy((text) => shows(text, answer), answer);
	expect(state["zyntro.contacts"]?.at(-1)).toMatchObject({
		name: "Ann",
		tags: ["vip", "lead", "new"],
	});
});

test("sandbox/README.md adds one tag, and makes the organization B2C", async () => {
	const { answers, state } = await answersOf("sandbox/README.md");
	expect(answers).toHaveLength(2);
	expect(answers[0]).toContain('"tags":["vip","new"]');
	expect(state["zyntro.organizations"]?.[0]).toMatchObject({ mode: "b2c" });
});
