/** The error catalogue of one API: the rows of each operation's table as constants, in the page's order. */
import { join } from "node:path";
import type { Api, Operation } from "../model/api.ts";
import { pascalCase } from "../model/identifiers.ts";
import { writeText } from "../util/files.ts";
import { banner, docComment, literal } from "./names.ts";

export async function writeErrors(api: Api, dir: string): Promise<void> {
	await writeText(
		join(dir, "errors.ts"),
		[banner(api.name), ...api.operations.map(catalogue)].join("\n"),
	);
}

function catalogue({ name, errors, object }: Operation): string {
	const rows = errors.map(({ code, status, message, meaning, resolution }) => ({
		code,
		status,
		...(message !== undefined && { message }),
		meaning,
		resolution,
	}));
	const codes = new Set([...errors.map(({ code }) => code), "UNKNOWN"]);
	const source = object.externalDocs ? [`@see ${object.externalDocs.url}`] : [];
	return [
		docComment([`The errors of \`${name}\`, row by row.`, ...source]),
		`export const ${name}Errors = ${literal(rows)} as const;\n\n`,
		docComment([
			`The codes of \`${name}\`, and UNKNOWN for any other failure.`,
		]),
		`export type ${pascalCase(name)}ErrorCode = ${[...codes].map((code) => JSON.stringify(code)).join(" | ")};\n`,
	].join("");
}
