/** The sandbox's command line, started in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";

/** Waits for the start; `prefix` is a command that runs the sandbox's. */
export async function started(
	args: string[] = [],
	{ prefix = [], cwd }: { prefix?: string[]; cwd?: string } = {},
) {
	const [command = "", ...rest] = [
		...prefix,
		...[process.execPath, "sandbox/bin.ts", "sandbox", "--port=0"],
		...args,
	];
	const child = spawn(command, rest, {
		cwd,
		stdio: ["ignore", "pipe", "inherit"],
	});
	const ended = once(child, "exit");
	let printed = "";
	for await (const chunk of child.stdout) {
		printed += chunk;
		if (printed.includes("Ctrl+C")) break;
	}
	const stop = async (signal?: "SIGKILL") => {
		child.kill(signal);
		await ended;
	};
	return {
		printed,
		url: /Sandbox at (\S+)/.exec(printed)?.[1] ?? "",
		stop,
		[Symbol.asyncDispose]: () => stop(),
	};
}
