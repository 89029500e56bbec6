/** What every script does at its edge: options with --help, and one clear line for an error. */
import {
	type ParseArgsConfig,
	type ParseArgsOptionsConfig,
	parseArgs,
} from "node:util";

/** Parses a command line of options alone; prints the help and ends for --help. */
export function options<T extends ParseArgsOptionsConfig>(
	help: string,
	config: T,
) {
	return commandLine(help, config, false).values;
}

/** Parses the command line, what is no option too; prints the help and ends for --help. */
export function commandLine<T extends ParseArgsOptionsConfig>(
	help: string,
	config: T,
	allowPositionals = true,
) {
	const { values, positionals } = parsed({
		options: { ...config, help: { type: "boolean", short: "h" } },
		allowPositionals,
	});
	if ((values as { help?: boolean }).help) {
		console.log(help.trim());
		process.exit(0);
	}
	// As an unset variable of a shell gives it.
	const empty = Object.keys(values).find((name) => values[name] === "");
	if (empty !== undefined)
		throw new Error(`--${empty} is empty: give it a value, or leave it out.`);
	return {
		values: values as ReturnType<typeof parseArgs<{ options: T }>>["values"],
		positionals,
	};
}

/** The whole number, at least 1, that an option names. */
export function countOf(text: string, option: string): number {
	if (!/^[1-9]\d*$/.test(text))
		throw new Error(
			`${option} has to be a whole number from 1, and it is "${text}".`,
		);
	return Number(text);
}

function parsed(config: ParseArgsConfig) {
	try {
		return parseArgs(config);
	} catch (error) {
		const [sentence] = (error as Error).message.split(/\.\s/);
		throw new Error(`${sentence}: --help lists the options.`);
	}
}

/** Runs a script; an error ends it at once with its sentence on stderr and a non-zero exit, whatever else has started. */
export async function main(run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

/** Rows of text in columns, each as wide as its widest cell. */
export function columns(rows: string[][]): string {
	const width = (column: number) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(width(column)))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

/** Runs one step and prints a line with its time. */
export async function step<T>(
	name: string,
	run: () => Promise<T>,
	log: (line: string) => void = console.log,
): Promise<T> {
	const start = performance.now();
	const result = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(2);
	log(`${name.padEnd(28)} ${seconds.padStart(6)} s`);
	return result;
}
