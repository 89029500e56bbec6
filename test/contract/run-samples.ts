/** Runs code samples as they are printed: all of a language in one process, which costs less than to start one each. */
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
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

interface Language {
	command: string;
	/** How the name of a sample's file ends. */
	ending: string;
	/** A program that runs the files it is given, and puts what each prints, or after "thrown: " throws, into a file beside it. */
	runAll: string;
	/** Not every machine that runs the tests has it. */
	isOptional?: true;
}

/** All at once: each has a list of its own for what it prints. */
const RUN_ALL_IN_NODE = `
import { AsyncLocalStorage } from "node:async_hooks";
import { writeFileSync } from "node:fs";
import { format } from "node:util";
const printed = new AsyncLocalStorage();
console.log = (...values) => printed.getStore().push(format(...values));
await Promise.all(process.argv.slice(2).map((file) => {
	const lines = [];
	return printed.run(lines, () => import("./" + file))
		.catch((error) => lines.push("thrown: " + error.message))
		.then(() => writeFileSync(file + ".out", lines.join("\\n")));
}));
`;

export const LANGUAGES: Record<string, Language> = {
	curl: {
		command: "bash",
		ending: "sh",
		// curl reports its progress unless told not to.
		runAll:
			'for file; do bash "$file" > "$file.out" 2> "$file.err" & done; wait',
	},
	PHP: {
		command: "php",
		ending: "php",
		runAll: `<?php
foreach (array_slice($argv, 1) as $file) {
    ob_start();
    try {
        include $file;
    } catch (Exception $failure) {
        echo 'thrown: ' . $failure->getMessage();
    }
    file_put_contents("$file.out", ob_get_clean());
}
`,
	},
	Python: {
		command: "python3",
		ending: "py",
		runAll: `
import contextlib, io, runpy, sys
for file in sys.argv[1:]:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            runpy.run_path(file)
        except Exception as error:
            print("thrown:", error.read().decode() if hasattr(error, "read") else error)
    with open(file + ".out", "w") as out:
        out.write(printed.getvalue())
`,
		isOptional: true,
	},
	"Node.js": { command: "node", ending: "mjs", runAll: RUN_ALL_IN_NODE },
	TypeScript: { command: "node", ending: "mts", runAll: RUN_ALL_IN_NODE },
};

/** Runs sources, by language and name; what each printed, likewise, without the languages that are not installed. */
export async function runSamples(
	sources: Record<string, Record<string, string>>,
): Promise<Record<string, Record<string, string>>> {
	const project = await newProject();
	const printed = await Promise.all(
		Object.entries(sources).map(async ([label, named]) => [
			label,
			await runLanguage(project, LANGUAGES[label] as Language, named),
		]),
	);
	await rm(project, { recursive: true });
	return Object.fromEntries(printed.filter(([, texts]) => texts));
}

async function runLanguage(
	project: string,
	{ command, ending, runAll }: Language,
	sources: Record<string, string>,
): Promise<Record<string, string> | undefined> {
	if (!(await isInstalled(command))) return undefined;
	const fileOf = (name: string) => `${name}.${ending}`;
	const all = `run-all-${ending}.${ending === "mts" ? "mjs" : ending}`;
	await writeFile(join(project, all), runAll);
	await Promise.all(
		Object.entries(sources).map(([name, source]) =>
			writeFile(join(project, fileOf(name)), source),
		),
	);
	const names = Object.keys(sources);
	await run(command, [all, ...names.map(fileOf)], { cwd: project });
	const read = (name: string) =>
		readFile(join(project, `${fileOf(name)}.out`), "utf8");
	return Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await read(name)])),
	);
}

async function isInstalled(command: string): Promise<boolean> {
	return run(command, ["--version"]).then(
		() => true,
		() => false,
	);
}

/** A folder in which the package is found by its name, its modules as they stand in generated/. */
async function newProject(): Promise<string> {
	const project = await mkdtemp(join(tmpdir(), "samples-"));
	const self = join(project, "node_modules/crm-contact-apis");
	await mkdir(self, { recursive: true });
	await symlink(join(root, "generated"), join(self, "generated"));
	await writeFile(
		join(self, "package.json"),
		'{ "type": "module", "exports": { "./*": "./generated/*/index.ts" } }',
	);
	return project;
}
