/** The tables of bodies against the descriptions: Ajv, the mock and the sandbox give each line the table's verdict. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { type Mock, startMock } from "../../scripts/mock.ts";
import type { Api, Operation } from "../../scripts/model/api.ts";
import type { ExampleRequest } from "../../scripts/model/examples.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";
import { apis, usualRequest } from "../support/apis.ts";
import { callOf, type Line, readTable, sidesOf, tableFile } from "./tables.ts";
import { judge, valueOn } from "./verdicts.ts";

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

describe.each(apis)("$name", (api) => {
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock(api.document);
	});
	afterAll(() => mock.close());

	describe.each(api.operations)("$id", (operation) => {
		const table = readTable(api, operation);
		test("has a table of bodies", () => {
			if (!table)
				expect.fail(
					`${api.name}.${operation.id}: no table of bodies: ${tableFile(api, operation)}`,
				);
		});
		if (!table) return;
		const sent = table.lines.filter(
			({ side }) => !side.startsWith("responses"),
		);

		test("is called as the table says, and has the same sides", () => {
			const { call, security } = table;
			expect(callOf(api, operation)).toEqual({ call, security });
			expect(table.sides.sort()).toEqual(sidesOf(operation).sort());
		});

		test("Ajv gives the table's verdicts", () => {
			const accepts = judge(api);
			expect(
				table.lines
					.filter((line) => accepts(operation, line) !== line.isAccepted)
					.map(label),
			).toEqual([]);
		});

		test("the mock gives the table's verdicts", async () => {
			const wrong: string[] = [];
			for (const line of sent) {
				const { url, ...init } = wireOf(api, operation, line, mock.url);
				const response = await fetch(url, init);
				await response.body?.cancel();
				const isAccepted = response.status < 400;
				const isRejected = [400, 422].includes(response.status);
				if (line.isAccepted ? !isAccepted : !isRejected)
					wrong.push(`${label(line)}: ${response.status}`);
			}
			expect(wrong).toEqual([]);
		});

		test("the sandbox's log gives the table's verdicts", async () => {
			const base = new URL(api.document.servers?.[0]?.url ?? "").pathname;
			const server = `/${api.name}${base.replace(/\/$/, "")}`;
			const wrong: string[] = [];
			for (const line of sent.filter(({ value }) => value !== undefined)) {
				const { url, ...init } = wireOf(api, operation, line, server);
				await sandbox.fetch(url, init);
				const [logged] = sandbox.requests() as { violations: string[] }[];
				if (line.isAccepted !== (logged?.violations.length === 0))
					wrong.push(`${label(line)}: ${logged?.violations}`);
			}
			expect(wrong).toEqual([]);
		});
	});
});

const label = ({ side, text, isAccepted }: Line) =>
	`${side}: ${text} (${isAccepted ? "accepted" : "rejected"} by the table)`;

/** A usual request with the line's body or parameter. */
function wireOf(
	api: Api,
	operation: Operation,
	{ side, value }: Line,
	server: string,
): RequestInit & { url: string } {
	const { body: usual, ...request } = structuredClone(usualRequest(operation));
	const [kind, place, name = ""] = side.split("/");
	const places: Record<string, ExampleRequest["query"]> = {
		path: request.path,
		query: request.query,
		header: request.headers,
	};
	const parameters = kind === "parameters" && places[place ?? ""];
	if (parameters) {
		delete parameters[name];
		if (value !== undefined) parameters[name] = valueOn(operation, side, value);
	}
	const body = kind === "request" ? value : usual;
	const { url, method, headers, ...wire } = wireRequest(
		api,
		operation,
		{ ...request, ...(body !== undefined && { body }) },
		server,
	);
	return {
		url,
		method,
		headers,
		...(wire.body !== undefined && { body: JSON.stringify(wire.body) }),
	};
}
