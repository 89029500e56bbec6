import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { MARKER, sentSecrets } from "./client.ts";
import { faults } from "./faults.ts";

let output: string;
beforeAll(async () => {
	const { stdout, stderr } = await promisify(execFile)(
		process.execPath,
		["--unhandled-rejections=strict", join(import.meta.dirname, "leaks.ts")],
		{ maxBuffer: 1e9 },
	);
	output = stdout + stderr;
});

test("every fault was shown, with the places where secrets stood", () => {
	for (const { name } of faults(sentSecrets))
		expect(output).toContain(`== fault: ${name}`);
	expect(output.match(/\*\*\*/g)?.length).toBeGreaterThan(100);
});

test("no secret was printed, thrown, inspected or serialized", () => {
	const lines = output.split("\n").filter((line) => MARKER.test(line));
	expect(lines).toEqual([]);
});

test("no handle keeps the process", () => {
	const [, open] = /open: ([\d.]+) ms/.exec(output) ?? [];
	expect(Number(open)).toBeLessThan(500);
});
