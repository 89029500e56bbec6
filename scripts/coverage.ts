/** The completeness meter: what each description holds, and what shows or tests it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Api, Operation } from "./api.ts";
import { columns, main, options } from "./cli.ts";
import { listFiles } from "./files.ts";
import { loadApis } from "./load.ts";
import { requestPointer, responsePointer, validators } from "./schemas.ts";

const HELP = `
Counts operations, cases, errors and rules of each description, and what covers them. Fails when a request body, an
answer or a row of an error table is without a named example that is valid.

Usage: npm run coverage:spec -- [options]
  --spec <folder>  the folder with the descriptions (default: spec)
`;

/** One thing that has to be shown, and the valid examples that show it. */
interface Demand {
	what: string;
	shownBy: string[];
}

export interface Coverage {
	operation: string;
	requests: Demand[];
	successes: Demand[];
	errors: Demand[];
	cases: number;
	rules: { id: string; open: boolean; namedBy: string[] }[];
}

/** Measures one API; tests are the texts in which rule ids are looked for, by file. */
export function measure(api: Api, tests: Map<string, string>): Coverage[] {
	const schemaAt = validators(api);
	return api.operations.map((operation) => {
		const requests = operation.cases.filter(
			({ request }) =>
				operation.body && schemaAt(requestPointer(operation))(request?.body),
		);
		const answers = operation.cases.filter(({ response }) =>
			isValidAnswer(operation, response),
		);
		const shows = (status: string) => (name: string) =>
			operation.cases.find((shown) => shown.name === name)?.response?.status ===
			Number(status);
		const valid = answers.map(({ name }) => name);
		const failing = answers.filter(({ failed }) => failed);
		const statuses = Object.entries(operation.object.responses)
			.filter(([status, { content }]) => content || status.startsWith("2"))
			.map(([status]) => status);
		const answer = (status: string): Demand => ({
			what: `HTTP ${status}`,
			shownBy: valid.filter(shows(status)),
		});
		return {
			operation: operation.id,
			cases: operation.cases.length,
			requests: operation.body
				? [{ what: "request body", shownBy: requests.map((it) => it.name) }]
				: [],
			successes: statuses
				.filter((status) => status.startsWith("2"))
				.map(answer)
				.map(({ what, shownBy }) => ({
					what,
					shownBy: shownBy.filter(
						(name) => !failing.some((it) => it.name === name),
					),
				})),
			errors: [
				...statuses.filter((status) => !status.startsWith("2")).map(answer),
				...operation.errors.map(({ code, example }) => ({
					what: code,
					shownBy: valid.filter((name) => name === example),
				})),
			],
			rules: operation.rules.map(({ id, status }) => ({
				id,
				open: status === "open",
				namedBy: [...tests].flatMap(([file, text]) =>
					text.includes(`"${id}"`) ? [file] : [],
				),
			})),
		};
	});

	/** An answer without a body is shown by its status alone. */
	function isValidAnswer(
		operation: Operation,
		response: Operation["cases"][number]["response"],
	): boolean {
		if (!response) return false;
		if (response.value === undefined) return true;
		return schemaAt(responsePointer(operation, response.status))(
			response.value,
		);
	}
}

/** What has no valid example. */
export function holes(coverage: Coverage[]): string[] {
	return coverage.flatMap(({ operation, requests, successes, errors }) =>
		[...requests, ...successes, ...errors]
			.filter(({ shownBy }) => shownBy.length === 0)
			.map(({ what }) => `${operation}: ${what} has no valid named example`),
	);
}

function table(name: string, coverage: Coverage[]): string {
	const share = (demands: Demand[]) =>
		`${demands.filter(({ shownBy }) => shownBy.length > 0).length}/${demands.length}`;
	const rows = coverage.map((it) => [
		it.operation,
		String(it.cases),
		share(it.requests),
		share(it.successes),
		share(it.errors),
		`${it.rules.filter(({ open }) => !open).length} + ${it.rules.filter(({ open }) => open).length} open`,
		String(it.rules.filter(({ namedBy }) => namedBy.length > 0).length),
	]);
	const head = [
		`${name}, ${coverage.length} operations`,
		"cases",
		"requests",
		"successes",
		"errors",
		"rules",
		"rules in tests",
	];
	return columns([head, ...rows]);
}

async function readTests(): Promise<Map<string, string>> {
	const files = (await listFiles("test")).filter((file) =>
		file.endsWith(".test.ts"),
	);
	return new Map(
		await Promise.all(
			files.map(
				async (file) =>
					[file, await readFile(join("test", file), "utf8")] as const,
			),
		),
	);
}

if (import.meta.main)
	await main(async () => {
		const { spec } = options(HELP, {
			spec: { type: "string", default: "spec" },
		});
		const tests = await readTests();
		const missing: string[] = [];
		for (const api of await loadApis(spec)) {
			const coverage = measure(api, tests);
			console.log(`${table(api.name, coverage)}\n`);
			missing.push(...holes(coverage).map((hole) => `  ${api.name}.${hole}`));
		}
		if (missing.length > 0)
			throw new Error(
				`Not everything is shown; add a case to the operation's examples:\n${missing.join("\n")}`,
			);
	});
