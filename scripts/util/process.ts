/** Runs the command line tools that this project is built on. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Finished {
	code: number;
	stdout: string;
	stderr: string;
}

/** Runs a bin of an npm package. */
export function runTool(
	packageName: string,
	bin: string,
	args: string[],
): Promise<Finished> {
	const manifest = fileURLToPath(
		import.meta.resolve(`${packageName}/package.json`),
	);
	const bins = JSON.parse(readFileSync(manifest, "utf8")).bin;
	const file = join(
		dirname(manifest),
		typeof bins === "string" ? bins : bins[bin],
	);
	return runNode(file, args);
}

/** Runs npm, such as `install` of the packages of a folder; its output is shown only where it fails. */
export async function runNpm(...args: string[]): Promise<void> {
	// The npm that runs this script, or that of the PATH.
	const { npm_execpath } = process.env;
	const { code, stdout, stderr } = npm_execpath
		? await runNode(npm_execpath, args)
		: await collect("npm", args);
	if (code !== 0)
		throw new Error(`npm ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

/** Runs a script in this Node, with telemetry off, and collects what it prints. */
export function runNode(file: string, args: string[]): Promise<Finished> {
	return collect(process.execPath, [file, ...args]);
}

function collect(command: string, args: string[]): Promise<Finished> {
	return new Promise((finish, fail) => {
		const child = spawn(command, args, {
			env: {
				...process.env,
				REDOCLY_TELEMETRY: "off",
				REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
				NO_COLOR: "1",
			},
			stdio: ["ignore", "pipe", "pipe"],
		});
		const out: Finished = { code: 0, stdout: "", stderr: "" };
		child.stdout.setEncoding("utf8").on("data", (text) => {
			out.stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			out.stderr += text;
		});
		child.on("error", fail);
		child.on("close", (code) => finish({ ...out, code: code ?? 1 }));
	});
}
