/** The tables of bodies against the descriptions: Ajv, the mock and the sandbox give each line the table's verdict. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { type Mock, startMock } from "../../scripts/mock.ts";
import { validators } from "../../scripts/model/validators.ts";
import { apis } from "../support/apis.ts";
import { callOf, type Line, readTable, sidesOf, tableFile } from "./tables.ts";
import { judge, schemaPointer } from "./verdicts.ts";
import { wireOf } from "./wire.ts";

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
		test("its schemas compile: one that does not would accept everything in the mock", () => {
			const schemaAt = validators(api);
			for (const side of sidesOf(operation)) {
				const pointer = schemaPointer(api, operation, side);
				if (pointer) expect(schemaAt(pointer)).toBeTypeOf("function");
			}
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

		test("the mock gives the table's verdicts, and names the place of a fault", async () => {
			const wrong: string[] = [];
			for (const line of sent) {
				const { url, ...init } = wireOf(api, operation, line, mock.url);
				const response = await fetch(url, init);
				const faults = await faultsIn(response);
				const isRight = line.isAccepted
					? response.status < 400
					: [400, 422].includes(response.status) && isNamed(line, faults);
				if (!isRight)
					wrong.push(`${label(line)}: ${response.status} ${faults.join(" ")}`);
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

/** The pointers of the faults that the mock found in a body: in the response, or in a header where the API documents 400. */
async function faultsIn(response: Response): Promise<string[]> {
	const body = await response.json().catch(() => undefined);
	const header = response.headers.get("sl-violations");
	const faults: { location?: string[] }[] = header
		? JSON.parse(header)
		: (body?.validation ?? []);
	return faults.map(({ location = [] }) =>
		location.join("/").replace(/^request\//, ""),
	);
}

/** Whether the place of the last change is among the faults, or what holds it, where a property is missing or unknown. */
function isNamed({ side, place }: Line, faults: string[]): boolean {
	if (side !== "request" || place === undefined) return true;
	const pointer = `body${place}`;
	const holder = pointer.slice(0, pointer.lastIndexOf("/"));
	return faults.includes(pointer) || faults.includes(holder);
}
